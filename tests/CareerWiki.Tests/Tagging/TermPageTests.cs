using CareerWiki.Career.Company;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pages;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Tagging;

/// <summary>The pages of technologies and companies, and the links to them.</summary>
public sealed class TermPageTests
{
    private static readonly (string Path, string Text)[] Career =
    [
        ("roadmap/plan.md", "# 학습 로드맵\n\n## 1단계 (2026년 3월 ~ 2026년 6월)\n\n### Kubernetes\n\n- [x] Kubernetes 설치\n- [ ] Helm 차트 만들기\n\n## 목표\n\n카카오 입사\n"),
        ("prep/kakao.md", "# 면접 준비: 카카오 – 백엔드 개발자\n\n## 직무 개요\n\nKubernetes 위의 서비스를 운영한다. PostgreSQL도 쓴다.\n\n## 예상 질문\n\n1. Kubernetes의 파드는 무엇인가요?\n\n## 물어볼 질문\n\n1. 배포는 얼마나 자주 하나요?\n"),
        ("essays/kakao.md", "---\ncompany: 카카오\n---\n# 카카오 자기소개서\n\n## 지원동기\n\nKubernetes로 이전한 경험이 있습니다.\n"),
        ("notes/memo.md", "# 메모\n\nKubernetes와 PostgreSQL을 같이 본다. 카카오페이도 알아본다. 저는 네이버에서 3년간 근무했다.\n"),
    ];

    [Fact]
    public void A_technology_page_tells_plan_demand_question_proof_and_the_rest()
    {
        var page = TestWiki.Of(Career).Page("/technologies/kubernetes/");
        Assert.Contains("1단계 (2026년 3월 ~ 2026년 6월) › Kubernetes", page, StringComparison.Ordinal);
        Assert.Contains("2026-03 – 2026-06", page, StringComparison.Ordinal);
        Assert.Contains("2개 중 1개 완료", page, StringComparison.Ordinal);
        Assert.Matches("요구하는 회사.*<a href=\"\\.\\./\\.\\./companies/kakao/\">Kakao</a>.*<mark>Kubernetes</mark> 위의 서비스를", Flat(page));
        Assert.Contains("Kubernetes의 파드는 무엇인가요?", page, StringComparison.Ordinal);
        Assert.Matches("보여 주는 경험.*<mark>Kubernetes</mark>로 이전한 경험이 있습니다\\.", Flat(page));
        Assert.Matches("그 밖의 언급.*<mark>Kubernetes</mark>와 PostgreSQL을 같이 본다\\.", Flat(page));
        Assert.Matches("함께 나오는 기술.*PostgreSQL", Flat(page));
    }

    [Fact]
    public void A_company_page_gathers_documents_demands_goals_and_sub_brands()
    {
        var page = Flat(TestWiki.Of(Career).Page("/companies/kakao/"));
        Assert.Contains("지원하는 회사", page, StringComparison.Ordinal);
        Assert.Matches("면접 준비</h2>.*prep/kakao/.*백엔드 개발자", page);
        Assert.Matches("문서</h2>.*essays/kakao/", page);
        Assert.Matches("요구하는 기술.*Kubernetes</a><span class=\"count\">2", page);
        Assert.Contains("배포는 얼마나 자주 하나요?", page, StringComparison.Ordinal);
        Assert.Matches("로드맵의 목표.*<mark>카카오</mark> 입사", page);
        Assert.Matches("하위 항목.*Kakao Pay.*<mark>카카오페이</mark>도 알아본다", page);
    }

    [Fact]
    public void An_employer_is_told_from_a_target_and_a_mention()
    {
        var wiki = TestWiki.Of([.. Career, ("notes/b.md", "쿠팡 기술 블로그를 읽었다.")]);
        var index = Flat(wiki.Main("/companies/"));
        Assert.Matches("지원하는 회사.*Kakao.*다녔던 회사.*Naver.*분류별", index);
        Assert.DoesNotMatch("지원하는 회사.*Coupang.*분류별", index);
        Assert.Contains("다녔던 회사", wiki.Page("/companies/naver/"), StringComparison.Ordinal);
        Assert.Contains("언급된 회사", wiki.Page("/companies/coupang/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("essays/a.md", "---\ncompany: 토스\n---\n# 자기소개서\n\n쿠팡에서 배송 시간 예측 프로젝트를 리드하며 많이 배웠습니다.", "employer")]
    [InlineData("notes/a.md", "쿠팡에서 발표자가 프로젝트를 리드하며 배운 것", "mention")]
    [InlineData("notes/a.md", "# 경력\n\n쿠팡 (2019.03 ~ 2022.05)", "employer")]
    [InlineData("notes/a.md", "# 행사\n\n쿠팡 (2019.03 ~ 2022.05)", "mention")]
    [InlineData("notes/a.md", "I worked at Coupang for two years.", "employer")]
    [InlineData("notes/a.md", "My friend likes Coupang.", "mention")]
    [InlineData("notes/a.md", "쿠팡에서 근무하는 친구를 만났다.", "mention")]
    [InlineData("notes/a.md", "쿠팡에서 3년 일한 멘토의 조언", "mention")]
    [InlineData("notes/a.md", "쿠팡에서 일하고 싶다.", "mention")]
    [InlineData("essays/a.md", "---\nemployers: [쿠팡]\n---\n# 쿠팡 자기소개서\n\n떠나는 이유", "employer")]
    [InlineData("notes/a.md", "---\nemployers: [쿠팡]\n---\n글", "employer")]
    [InlineData("prep/a.md", "# 면접 준비: 쿠팡 – 개발자\n\n저는 쿠팡에서 3년간 근무했다.", "target")]
    public void What_a_company_is_to_the_author(string path, string text, string relation)
    {
        var site = TestWiki.Of((path, text)).Site;
        var entry = site.Taxonomy.Lexicon.Named("company", "Coupang")!;
        Assert.Equal(relation, CompanyRelations.In(site, site.Documents.Single(), entry));
    }

    [Fact]
    public void A_sub_brand_has_a_page_only_by_a_note_or_an_interview()
    {
        Assert.DoesNotContain("/companies/kakao-pay/", TestWiki.Of(Career).Urls);
        Assert.Contains("/companies/kakao-pay/", TestWiki.Of([.. Career, ("companies/kakao-pay.md", "# 카카오페이\n")]).Urls);
        Assert.Contains("/companies/kakao-pay/", TestWiki.Of([.. Career, ("prep/pay.md", "# 면접 준비: 카카오페이 – 개발자\n")]).Urls);
    }

    [Fact]
    public void A_note_is_the_page_of_its_name_wherever_it_lies()
    {
        var wiki = TestWiki.Of([.. Career, ("notes/about-k8s.md", "---\nkind: technology\ntitle: 쿠버네티스\n---\n내가 쓴 글\n")]);
        Assert.DoesNotContain("/technologies/kubernetes/", wiki.Urls);
        var page = wiki.Page("/notes/about-k8s/");
        Assert.Contains("내가 쓴 글", page, StringComparison.Ordinal);
        Assert.Contains("Kubernetes의 파드는 무엇인가요?", page, StringComparison.Ordinal);
        Assert.Contains("href=\"../../notes/about-k8s/\"", wiki.Page("/prep/kakao/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_notes_for_one_name_are_reported() =>
        Assert.Contains("CW6005 technologies/k8s.md", TestWiki.Of(("technologies/Kubernetes.md", "# Kubernetes"), ("technologies/k8s.md", "# k8s")).Problems);

    [Theory]
    [InlineData("C, C++, C#, F#, .NET, Node.js, CI/CD를 Java와", new[] { "c", "c-plus-plus", "c-sharp", "f-sharp", "dot-net", "node-js", "ci-cd", "java" })]
    public void Names_with_signs_have_addresses_of_their_own(string text, string[] slugs)
    {
        var urls = TestWiki.Of(("note.md", text)).Urls.ToList();
        Assert.All(slugs, slug => Assert.Contains($"/technologies/{slug}/", urls));
    }

    [Theory]
    [InlineData(TermLinks.FirstInSection, 2)]
    [InlineData(TermLinks.FirstInDocument, 1)]
    [InlineData(TermLinks.All, 4)]
    [InlineData(TermLinks.None, 0)]
    public void The_setting_says_which_mentions_are_links(TermLinks links, int count)
    {
        var page = TestWiki.With(links, ("note.md", "# 제목\n\n## Redis\n\nRedis와 Redis\n\n## 둘째\n\nRedis, `Redis`, [Redis](https://redis.io), ![Redis](x.png)\n\n```\nRedis\n```\n")).Page("/note/");
        Assert.Equal(count, page.Split("class=\"term\"").Length - 1);
        Assert.DoesNotMatch("<h[1-6][^>]*>[^<]*<a", page);
    }

    [Fact]
    public void A_page_is_not_among_its_mentions() =>
        Assert.DoesNotContain("그 밖의 언급", TestWiki.Of(("technologies/redis.md", "# Redis\n\nRedis는 빠르다.\n")).Page("/technologies/redis/"), StringComparison.Ordinal);

    [Fact]
    public void An_index_lists_sub_brands_and_no_group_that_nobody_names()
    {
        var wiki = TestWiki.Of(("note.md", "카카오페이와 29CM를 본다. 지원한 곳은 네이버."));
        var index = wiki.Page("/companies/");
        Assert.Contains(">Kakao Pay</a>", index, StringComparison.Ordinal);
        Assert.DoesNotContain(">Kakao</a>", index, StringComparison.Ordinal);
        Assert.Matches("_letter-ㅋ.*카카오페이", Flat(index));
        Assert.Contains("href=\"../companies/kakao/\">Kakao Pay</a>", wiki.Page("/note/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_says_nothing_by_itself_is_explained_to_those_who_hear_it()
    {
        var wiki = TestWiki.Of(("note.md", "Go 언어로 만든 서버와 Redis"));
        Assert.Contains(">Go<span class=\"for-reader\"> (기술)</span></a>", wiki.Main("/note/"), StringComparison.Ordinal);
        Assert.Contains(">Redis</a>", wiki.Main("/note/"), StringComparison.Ordinal);
        Assert.DoesNotContain(">Go</a>", wiki.Page("/technologies/"), StringComparison.Ordinal);
        Assert.Contains(">Go<span class=\"for-reader\"> (기술)</span></a>", TestWiki.Of(("note.md", "[[Go]]"), ("technologies/go.md", "# Go")).Main("/note/").Split("<div class=\"content\">")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_applicant_did_is_no_demand()
    {
        var wiki = TestWiki.Of(("prep/a.md", "# 면접 준비: 카카오 – 개발자\n\n## 직무 개요\n\nPostgreSQL\n\n## 이력서 하이라이트\n\nMongoDB로 만들었다\n"));
        Assert.DoesNotContain("MongoDB", wiki.Main("/companies/kakao/"), StringComparison.Ordinal);
        Assert.Contains("요구하는 회사", wiki.Page("/technologies/postgresql/"), StringComparison.Ordinal);
        Assert.DoesNotContain("요구하는 회사", wiki.Page("/technologies/mongodb/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_does_not_link_to_itself() =>
        Assert.DoesNotContain("class=\"term\"", TestWiki.Of(("technologies/redis.md", "# Redis\n\nRedis는 빠르다.\n")).Page("/technologies/redis/"), StringComparison.Ordinal);

    [Fact]
    public void The_text_is_the_same_with_links_and_without()
    {
        (string, string) note = ("note.md", "**Redis**를 `redis`로, C++ & C# <b>Kafka</b> PostgreSQL \\MySQL \\alpha &amp; AT&amp;T\n");
        Assert.Equal(Text(TestWiki.With(TermLinks.None, note)), Text(TestWiki.With(TermLinks.All, note)));
        static string Text(TestWiki wiki) => System.Text.RegularExpressions.Regex.Replace(wiki.Page("/note/"), "<[^>]*>", "");
    }

    [Fact]
    public void The_public_site_knows_nothing_of_private_mentions()
    {
        var wiki = TestWiki.Of(
            Profile.Public,
            ("public.md", "---\nvisibility: public\n---\n# 공개\n\nRedis와 애크미를 쓴다.\n"),
            ("private.md", "# 비밀\n\nRedis로 숨긴 문장. PostgreSQL, 네이버.\n"),
            ("companies/acme.md", "---\naliases: [애크미]\n---\n# Acme\n"),
            ("prep/hidden.md", "# 면접 준비: 비밀소프트 – 개발자\n"));
        Assert.DoesNotContain("/technologies/postgresql/", wiki.Urls);
        Assert.DoesNotContain("/companies/acme/", wiki.Urls);
        Assert.All(wiki.Pages, page => Assert.DoesNotMatch("숨긴 문장|PostgreSQL|[Nn]aver|비밀소프트|Acme", page));
        Assert.Contains("<span class=\"count\">1</span>", wiki.Page("/technologies/"), StringComparison.Ordinal);
    }

    private static string Flat(string html) => html.ReplaceLineEndings(" ");
}
