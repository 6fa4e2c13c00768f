using CareerWiki.Core.Documents;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Privacy;

/// <summary>Which parts of a public document stay private, and what is left in their place.</summary>
public sealed class PrivatePartTests
{
    private const string Head = "---\nkind: prep\nvisibility: public\n---\n";

    [Theory]
    [InlineData("- 연봉 8,000만원 비밀\n- 공개")]
    [InlineData("- 연봉은 약 8천만원, 비밀\n- 공개")]
    [InlineData("공개\n\n💰 희망 연봉 - 비밀")]
    [InlineData("공개\n\n연봉(세전) = 비밀")]
    [InlineData("공개\n\nBase salary: 비밀")]
    [InlineData("공개\n\n**Total compensation** → 비밀")]
    [InlineData("공개\n\n위치: 판교 | 연봉: 비밀")]
    [InlineData("공개\n\n연봉:\n\n비밀\n\n> 비밀\n\n| 비밀 | a |\n|---|---|\n")]
    [InlineData("공개\n\n연봉은 다음과 같다: x\n- 비밀\n- 비밀")]
    [InlineData("공개\n\n## 연봉 & 처우\n\n비밀")]
    [InlineData("공개\n\n## 협상: 희망 연봉\n\n비밀")]
    [InlineData("공개\n\n```\n연봉: 비밀\n사이닝: 비밀\n```")]
    [InlineData("- 공개\n\n  문단\n\n  연봉: 비밀\n  - 비밀")]
    [InlineData("> 공개\n> 연봉: 비밀\n> 위치: 판교")]
    [InlineData("| 항목 | 값 | 항목 | 값 |\n|---|---|---|---|\n| 위치 | 공개 | 연봉 | 비밀 |")]
    [InlineData("| 연봉 | 비밀 |\n|---|---|\n| 위치 | 공개 |")]
    [InlineData("공개\n\n<div>\n연봉: 비밀\n</div>")]
    [InlineData("공개[^1]\n\n[^1]: 연봉: 비밀")]
    [InlineData("공개\n\n# 면접 팁\n\n비밀")]
    [InlineData("공개\n\n**면접 팁**\n\n비밀\n\n**예상 질문**\n\n없음")]
    [InlineData("공개\n\n면접 팁 비밀 {.private}\n=====\n\n비밀")]
    [InlineData("공개\n\n## 제목 {#id .private} ##\n\n비밀")]
    [InlineData("공개\n\n**라벨:** {.private}\n- 비밀")]
    [InlineData("공개\n\n한 줄 비밀\n두 줄 비밀 {.private}\n세 줄 비밀")]
    [InlineData("공개\n\n<p>비밀 {.private}\n</p>")]
    [InlineData("공개\n\n## 제목\n\n공개\n\n**면접 팁**\n\n비밀\n\n## 끝\n\n공개")]
    [InlineData("공개\n\n## 제목\n\n▶ Interview tips\n- 비밀\n\n비밀")]
    [InlineData("공개\n\n## 제목\n\n【주의할 점】\n\n비밀")]
    [InlineData("공개\n\n## Things to avoid\n\n비밀")]
    [InlineData("공개\n\n## What NOT to say\n\n비밀")]
    [InlineData("공개\n\n## 하면 안 되는 말\n\n비밀")]
    [InlineData("공개\n\n## Negotiation\n\n비밀")]
    [InlineData("공개\n\n<details><summary>💡 면접 팁</summary>\n\n비밀\n\n**소제목**\n\n비밀\n\n</details>")]
    [InlineData("공개\n\n<h2>면접 팁</h2>\n\n비밀\n\n비밀")]
    [InlineData("공개\n\n<table><tr><th>연봉</th><td>비밀</td></tr></table>")]
    [InlineData("공개\n\n<dl>\n<dt>희망 연봉</dt>\n<dd>비밀</dd>\n</dl>")]
    [InlineData("공개\n\n> [!tip] 면접 팁\n> 비밀\n>\n> 비밀")]
    [InlineData("공개\n\n> [!warning]- Red flags\n> 비밀")]
    [InlineData("공개\n\n```yaml\n개요:\n  - 공개\n면접 팁:\n  - 비밀\n```")]
    [InlineData("| a | b |\n|---|---|\n| 개요 | 공개 |\n| Tips | 비밀 |")]
    [InlineData("공개\n\n연봉\n9,000 비밀")]
    [InlineData("공개\n\n연봉\t비밀")]
    [InlineData("공개\n\n- 연봉    비밀\n- 공개")]
    [InlineData("공개\n\n연봉\n: 비밀")]
    [InlineData("공개\n\n- **Salary** 비밀\n- 공개")]
    [InlineData("공개\n\n- OTE: 비밀")]
    [InlineData("공개\n\n- Base + bonus = 비밀")]
    [InlineData("공개\n\nRSU/보너스: 비밀")]
    [InlineData("공개\n\nCurrent package: 비밀")]
    [InlineData("공개\n\n[연봉] 비밀")]
    [InlineData("공개\n\n연봉 -> 비밀")]
    [InlineData("공개\n\nｓａｌａｒｙ： 비밀")]
    [InlineData("공개\n\n- 연\u200b봉: 비밀")]
    [InlineData("공개\n\n- Sal\u00adary: 비밀")]
    [InlineData("공개\n\n- 카카오: 연봉 1억 비밀")]
    [InlineData("공개\n\n- Q. 희망 연봉은?\n  A. 비밀")]
    [InlineData("공개\n\nQ: 희망 연봉은 얼마인가요?\n\nA: 비밀\n\nQ: 공개?")]
    [InlineData("공개\n\n```\nSalary: 비밀\n```")]
    [InlineData("공개\n\n```\n## 면접 팁\n\n비밀")]
    [InlineData("공개^[희망 연봉은 8천만원 비밀]")]
    [InlineData("공개\n\n비밀 {.private}.")]
    [InlineData("공개\n\n비밀 {.private} <!-- c -->")]
    [InlineData("공개\n\n비밀 {.private} ^id")]
    [InlineData("공개\n\n비밀 {.private}[^1] 비밀\n\n[^1]: 비밀")]
    [InlineData("공개\n\n비밀 {.private}\\\n비밀")]
    [InlineData("공개\n\n비밀 ｛.private｝")]
    [InlineData("| a | b |\n|---|---|\n| 개요 | 공개 |\n| 비밀 {.private} | 비밀 |")]
    [InlineData("공개\n\n| a | b {.private} | c |\n|---|---|---|\n| 비밀 | 비밀 | 비밀 |")]
    [InlineData("공개\n\n> ## 비밀 {.private}\n> 비밀")]
    [InlineData("공개\n\n```js {.private}\n비밀\n```")]
    [InlineData("공개\n\n::: {.private}\n비밀\n\n비밀\n:::")]
    [InlineData("□ 연봉: 비밀\n□ 공개")]
    public void They_are_taken_out(string text)
    {
        var page = TestWiki.Of(Profile.Public, ("doc.md", Head + "# 문서\n\n" + text)).Page("/doc/");
        Assert.Contains("공개", page, StringComparison.Ordinal);
        Assert.DoesNotContain("비밀", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("연봉 계산기 API를 만들었다")]
    [InlineData("급여 시스템 3개 서비스 개발")]
    [InlineData("보상 트랜잭션: 사가 패턴")]
    [InlineData("Package: com.example")]
    [InlineData("`## x {.private}` 하고 쓴다")]
    [InlineData("```go\ntype Person struct { salary: int }\n```")]
    [InlineData("## 면접 팁\n\n노트에는 역할이 없다")]
    [InlineData("- 연봉\n- 성장\n- 문화")]
    [InlineData("월급날 트래픽 3만 TPS, 급여 데이터 100만 건")]
    [InlineData("협상: 일정과 범위를 조율했다")]
    [InlineData("**주의**: 락을 오래 잡지 않는다")]
    [InlineData("Pay-per-use pricing")]
    [InlineData("급여 계산 API는 어떻게 설계했나요?")]
    [InlineData("```\nsalary, err := repo.Find(ctx)\n```")]
    [InlineData("{{ .private }} 변수")]
    public void Other_text_stays(string text)
    {
        var document = TestWiki.Of(("note.md", "---\nvisibility: public\n---\n# 글\n\n" + text)).Site.Documents[0];
        Assert.Empty(document.PrivateParts);
    }

    [Theory]
    [InlineData("privatesections: []", "## 면접 팁\n\n글")]
    [InlineData("privatefacts: []", "- 연봉: 글")]
    [InlineData("privatefacts: [location]", "- 연봉: 글")]
    public void The_document_may_open_what_is_private_by_default(string key, string text) =>
        Assert.Contains("글", TestWiki.Of(Profile.Public, ("doc.md", Head.Replace("kind", key + "\nkind", StringComparison.Ordinal) + text)).Page("/doc/"), StringComparison.Ordinal);

    [Theory]
    [InlineData("privatesections: overview", "## 직무 개요\n\n비밀")]
    [InlineData("privatefacts: location, pay", "- 위치: 비밀")]
    [InlineData("PrivateFacts: [interview]", "면접일: 비밀")]
    public void The_document_may_close_more(string key, string text) =>
        Assert.DoesNotContain("비밀", TestWiki.Of(Profile.Public, ("doc.md", Head.Replace("kind", key + "\nkind", StringComparison.Ordinal) + text)).Page("/doc/"), StringComparison.Ordinal);

    [Theory]
    [InlineData("privatesections: [advise]", "Did you mean \"advice\"?")]
    [InlineData("privatefacts: {pay: true}", "Use one of")]
    public void A_name_that_is_none_hides_the_document_and_is_an_error(string key, string suggestion)
    {
        var document = TestWiki.Read(Head.Replace("kind", key + "\nkind", StringComparison.Ordinal) + "글");
        Assert.Equal(Visibility.Private, document.Visibility);
        Assert.Contains(document.Diagnostics, d => d.Code == "CW1106" && d.Suggestion!.Contains(suggestion, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{.privat}")]
    [InlineData("{.Privte}")]
    [InlineData("{private}")]
    [InlineData("{: .prviate}")]
    [InlineData("{. private}")]
    [InlineData("{.비공개}")]
    [InlineData("{비공개}")]
    [InlineData("{.secret}")]
    public void A_mistyped_mark_hides_its_part_and_is_an_error(string mark)
    {
        var text = $"{Head}# 문서\n\n글\n\n## 비밀 {mark}\n\n비밀";
        Assert.DoesNotContain("비밀", TestWiki.Of(Profile.Public, ("doc.md", text)).Page("/doc/"), StringComparison.Ordinal);
        Assert.Contains("CW1106 doc.md:9:7", TestWiki.Of(("doc.md", text)).Problems);
    }

    [Theory]
    [InlineData("description: '연봉: 비밀'")]
    [InlineData("description: 비밀 {.private}")]
    [InlineData("description: |\n  글\n  희망 연봉 9,000만원 비밀")]
    [InlineData("tags: ['연봉: 비밀']")]
    [InlineData("job: {position: 비밀, 연봉: 비밀}")]
    public void Keys_that_tell_private_facts_are_taken_out(string key)
    {
        var pages = string.Concat(TestWiki.Of(Profile.Public, ("doc.md", Head.Replace("kind", key + "\nkind", StringComparison.Ordinal) + "# 문서\n\n공개")).Pages);
        Assert.Contains("공개", pages, StringComparison.Ordinal);
        Assert.DoesNotContain("비밀", pages, StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_do_not_tell_of_them()
    {
        var wiki = TestWiki.Of(
            Profile.Public,
            ("doc.md", Head + "# 문서\n\n{% 공개 %}\n\n## 면접 팁\n\n{% 비밀 %} [[비밀]]\n\n[그림](닫힘/비밀.pn)"),
            ("other.md", "---\nvisibility: public\n---\n[그림](닫힘/비말.png)"),
            ("닫힘/secret.md", "글"),
            ("닫힘/비밀.png", ""));
        Assert.Contains(wiki.Site.Diagnostics, problem => problem.Message.Contains("공개", StringComparison.Ordinal));
        Assert.DoesNotContain(wiki.Site.Diagnostics, problem => (problem.Message + problem.Suggestion).Contains("비밀", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("공개\n\n비밀\n{: .private}\n\n공개")]
    [InlineData("공개\n\n- 비밀\n{.private}\n\n공개")]
    [InlineData("공개\n\n{.private}\n\n## 비밀\n\n비밀\n\n## 공개")]
    [InlineData("공개\n\n{.private}\n비밀\n\n공개")]
    [InlineData("공개\n\n## 비밀 {.private\n\n비밀\n\n## 공개")]
    public void A_mark_on_a_line_of_its_own_belongs_to_what_is_next_to_it(string text)
    {
        var page = TestWiki.Of(Profile.Public, ("doc.md", Head + "# 문서\n\n" + text)).Main("/doc/");
        Assert.InRange(page.Split("공개").Length, 3, 4);
        Assert.DoesNotContain("비밀", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_structure_hides_the_document()
    {
        var deep = Head + "# 문서\n\n" + string.Concat(Enumerable.Repeat("> ", 200)) + "a\n\n## 면접 팁\n\n비밀";
        var large = Head + "# 문서\n\n" + string.Concat(Enumerable.Repeat("줄\n", 40_000)) + "## 면접 팁\n비밀";
        Assert.All(new[] { deep, large }, text =>
        {
            Assert.Empty(TestWiki.Of(Profile.Public, ("doc.md", text)).Site.Documents);
            Assert.Contains(TestWiki.Read(text).Diagnostics, d => d.Code == "CW1112");
        });
    }

    [Fact]
    public void A_mistyped_mark_within_a_private_part_is_an_error_too()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/doc.md", Head + "# 문서\n\n## 면접 팁\n\n- 비밀 {.privat}");
        var result = Cli.Run("build", "-i", folder.Combine("in"), "-o", folder.Combine("out"));
        Assert.Equal(1, result.Code);
        Assert.Contains("doc.md:9:6: error CW1106", result.Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(folder.Combine("out")));
    }

    [Fact]
    public void A_private_title_hides_the_document()
    {
        var wiki = TestWiki.Of(Profile.Public, ("doc.md", Head + "# 비밀 {.private}\n\n글"));
        Assert.Empty(wiki.Site.Documents);
        Assert.Contains("CW1110 doc.md:5:1", TestWiki.Of(("doc.md", Head + "# 비밀 {.private}\n\n글")).Problems);
    }

    [Fact]
    public void Decomposed_letters_and_other_line_ends_hide_the_same()
    {
        var text = (Head + "# 문서\n\n공개\n\n- 연봉: 비밀\n\n## 면접 팁\n\n비밀\n\n## 제목 {.private}\n\n비밀").Replace("\n", "\r\n", StringComparison.Ordinal).Normalize(System.Text.NormalizationForm.FormD);
        var page = TestWiki.Of(Profile.Public, ("doc.md", "\uFEFF" + text)).Page("/doc/");
        Assert.Contains("공개", page, StringComparison.Ordinal);
        Assert.DoesNotContain("비밀", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_around_them_keeps_its_form()
    {
        var html = TestWiki.Of(Profile.Public, ("doc.md", Head + "# 문서\n\n- a\n- 연봉: x\n- b\n\n|a|b|\n|-|-|\n|1|2|\n|연봉|x|\n|3|4|\n끝\n\n위치: y\n연봉: x\n형태: z\n\n## 면접 팁\n이름\n===")).Main("/doc/");
        Assert.Contains("<li>a</li>\n<li>b</li>", html, StringComparison.Ordinal);
        Assert.Contains("<td>2</td></tr>\n<tr><td>3</td>", html, StringComparison.Ordinal);
        Assert.Contains("위치: y<br>\n형태: z", html, StringComparison.Ordinal);
        Assert.Contains(">이름</h", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_stay_true()
    {
        var wiki = TestWiki.Of(Profile.Public, ("doc.md", Head + "# 문서\n\n- 연봉: x\n- 연봉: y\n\n## 면접 팁\n\na\n\n## 끝\n\n[[없는 글]]"));
        Assert.Contains("CW3003 doc.md:16:1", wiki.Problems);
    }

    [Fact]
    public void The_kind_and_the_meaning_of_check_marks_stay()
    {
        var text = "---\nvisibility: public\n---\n# 카카오\n\n## 직무 개요\n\n- ✅ 하나\n\n## 예상 질문\n\n- 왜?\n\n## 면접 팁\n\n- ✅ 둘\n- □ 셋\n";
        var whole = TestWiki.Of(("doc.md", text)).Site.Documents[0];
        var shown = TestWiki.Of(Profile.Public, ("doc.md", text)).Site.Documents[0];
        Assert.Equal(("prep", "prep"), (whole.Kind, shown.Kind));
        Assert.Equal(whole.Checks[0].State, shown.Checks[0].State);
        Assert.Single(shown.Checks);
    }

    [Fact]
    public void A_link_to_one_is_text_and_no_mistake()
    {
        var wiki = TestWiki.Of(Profile.Public, ("doc.md", Head + "# 문서\n\n## 면접 팁\n\n비밀"), ("note.md", "---\nvisibility: public\n---\n[여기](doc.md#면접-팁) [[doc#면접 팁|저기]] [그곳](/doc/#면접-팁)\n\n![[doc#면접 팁]]"));
        Assert.Empty(wiki.Problems);
        Assert.DoesNotContain("href=\"../doc/", wiki.Main("/note/"), StringComparison.Ordinal);
        Assert.DoesNotContain("비밀", wiki.Page("/note/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_footnote_stays_with_the_public_text_that_refers_to_it()
    {
        var page = TestWiki.Of(Profile.Public, ("doc.md", Head + "# 문서\n\n글[^1] 글[^3]\n\n## 면접 팁\n\n비밀[^2] 비밀[^3]\n\n[^1]: 하나\n    둘\n[^2]: 비밀\n\n    비밀\n\n[^3]: 셋")).Page("/doc/");
        Assert.DoesNotContain("비밀", page, StringComparison.Ordinal);
        Assert.Contains("하나", page, StringComparison.Ordinal);
        Assert.Contains("둘", page, StringComparison.Ordinal);
        Assert.Contains("셋", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_only_a_private_part_mentions_has_no_page()
    {
        var wiki = TestWiki.Of(Profile.Public, ("doc.md", Head + "# 문서\n\n글\n\n## 면접 팁\n\nNaver Kafka"));
        Assert.DoesNotContain(wiki.Urls, url => url.Contains("naver", StringComparison.Ordinal) || url.Contains("kafka", StringComparison.Ordinal));
    }
}
