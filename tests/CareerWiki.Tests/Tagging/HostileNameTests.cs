using CareerWiki.Core.Documents;
using CareerWiki.Tests.Support;
using static CareerWiki.Tests.Support.MentionExtensions;

namespace CareerWiki.Tests.Tagging;

/// <summary>Odd names, odd data, odd texts.</summary>
public sealed class HostileNameTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Acme: {parent: Beta}\nBeta: {parent: Acme}\n")]
    [InlineData("Acme: {parent: 베타, aliases: [애크미]}\nBeta: {parent: 애크미, aliases: [베타]}\n")]
    [InlineData("Kakao: {parent: 카카오뱅크}\n\"Kakao Bank\": {parent: 카카오}\nAcme: {parent: Kakao}\n")]
    public void Parents_in_a_circle_are_reported(string yaml)
    {
        _folder.Write("in/_data/companies.yml", yaml);
        _folder.Write("in/n.md", "Acme와 Beta와 카카오뱅크를 만났다.");
        Assert.Contains("CW6004", Cli.Run("check", "-i", _folder.Combine("in")).Out, StringComparison.Ordinal);
        Assert.Equal(1, Cli.Run("build", "-i", _folder.Combine("in"), "-o", _folder.Combine("out"), "--profile", "private").Code);
    }

    [Theory]
    [InlineData("Foo: [Kubernetes]", "쿠버네티스와 Kubernetes", "Foo")]
    [InlineData("Foo: [K8s]\nKubernetes: {category: x}", "k8s와 Kubernetes", "Foo,Kubernetes")]
    [InlineData("k8s: false", "k8s와 Kubernetes", "Kubernetes")]
    [InlineData("Acme: {aliases: [FOOO], case: true}", "Redis, fooo, FOOO", "Acme,Redis")]
    [InlineData("Sentry: {weak: false}", "Sentry came.", "Sentry")]
    [InlineData("Kotlin: {weak: false}", "I love Kotlin.", "Kotlin")]
    [InlineData("Redis: no", "Redis no", "")]
    [InlineData("Acme: [Foo]\nAcme: [AcmeDB]", "Foo AcmeDB", "Acme")]
    public void What_a_data_file_says_wins(string yaml, string text, string names)
    {
        _folder.Write("in/_data/technologies.yml", yaml);
        _folder.Write("in/n.md", text);
        using var json = System.Text.Json.JsonDocument.Parse(Cli.Run("export", "-i", _folder.Combine("in")).Bytes);
        Assert.Equal(names, string.Join(',', json.RootElement.GetProperty("documents")[0].GetProperty("technologies").EnumerateArray().Select(t => t.GetProperty("name").GetString())));
    }

    [Fact]
    public void The_public_site_calls_things_as_its_texts_do()
    {
        _folder.Write("in/_data/companies.yml", "Secretcorp: {aliases: [A사], category: 비밀 목표, parent: Mother Secret}\nMother Secret: {}\n");
        _folder.Write("in/n.md", "---\nvisibility: public\n---\nA사에서 면접을 본다.\n");
        Assert.Equal(0, Cli.Run("build", "-i", _folder.Combine("in"), "-o", _folder.Combine("out")).Code);
        var files = Directory.EnumerateFiles(_folder.Combine("out"), "*", SearchOption.AllDirectories).ToList();
        Assert.Contains(files, file => file.Contains("a사", StringComparison.Ordinal));
        Assert.All(files, file => Assert.DoesNotMatch("(?i)secret|비밀", file + File.ReadAllText(file)));
    }

    [Fact]
    public void A_broken_data_file_is_an_error_of_the_public_build_too()
    {
        _folder.Write("in/_data/technologies.yml", "Foo: [a");
        _folder.Write("in/n.md", "---\nvisibility: public\n---\n글\n");
        var result = Cli.Run("build", "-i", _folder.Combine("in"), "-o", _folder.Combine("out"));
        Assert.Equal(1, result.Code);
        Assert.Contains("_data/technologies.yml:1:", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Tags_of_signs_and_endless_tags_do_no_harm()
    {
        var wiki = TestWiki.Of(("n.md", $"---\ntags: ['/', '#', '//']\n---\n#{string.Concat(Enumerable.Repeat("a/", 3000))}b #{new string('x', 5000)}\n"));
        Assert.All(wiki.Urls, url => Assert.InRange(url.Length, 1, 400));
        Assert.NotEmpty(wiki.Page("/n/"));
    }

    [Theory]
    [InlineData("[[C#]]", "C#")]
    [InlineData("[[F#]]", "F#")]
    [InlineData("[[CI/CD]]", "CI/CD")]
    [InlineData("[[Redis]]", "Redis")]
    [InlineData("#C++", "C++")]
    public void Names_with_signs_are_meant_whole(string text, string name)
    {
        var wiki = TestWiki.Of(("n.md", text));
        Assert.Empty(wiki.Problems);
        Assert.Equal(("technology", name), wiki.Site.Taxonomy.MentionsIn(wiki.Site.Documents.Single()).Found.Select(m => (m.Entry.Kind, m.Entry.Name)).Distinct().Single());
        Assert.Empty(wiki.Site.Taxonomy.Tags);
    }

    [Theory]
    [InlineData("#target #line #box", "target,line,box")]
    [InlineData("#Go #redis", "")]
    public void Ordinary_words_are_ordinary_tags(string text, string tags) =>
        Assert.Equal(tags.Split(',', StringSplitOptions.RemoveEmptyEntries).Order(), TestWiki.Of(("n.md", text)).Site.Taxonomy.Tags.Select(t => t.Name).Order());

    [Theory]
    [InlineData("# 면접 준비: Common Questions – Backend Engineer")]
    [InlineData("# Final Round – Backend Engineer 면접")]
    [InlineData("# Mock Interview – John")]
    public void Words_of_titles_are_no_companies(string title) => Assert.Empty(TestWiki.Of(("prep/a.md", title + "\n\n내용")).Site.Taxonomy.Terms);

    [Fact]
    public void A_note_about_a_common_word_does_not_take_the_word()
    {
        var wiki = TestWiki.Of(("technologies/overview.md", "# Overview\n"), ("n.md", "an overview of the plan"));
        Assert.Empty(wiki.Site.Taxonomy.MentionsIn(wiki.Site.Documents.Single(d => d.Path.Value == "n.md")).Found);
    }

    [Fact]
    public void Values_that_are_no_names_are_left_alone() =>
        Assert.Empty(TestWiki.Of(("n.md", "---\ntechnologies: [true, null, '-']\ncompanies: ['()', '·']\n---\n글")).Site.Taxonomy.Terms);

    [Fact]
    public void An_address_belongs_to_the_name_that_it_is()
    {
        _folder.Write("in/_data/technologies.yml", "A1: {slug: redis}\n");
        _folder.Write("in/n.md", "A1과 Redis");
        Cli.Run("build", "-i", _folder.Combine("in"), "-o", _folder.Combine("out"), "--profile", "private");
        Assert.Contains("<h1>Redis</h1>", File.ReadAllText(_folder.Combine("out/technologies/redis/index.html")), StringComparison.Ordinal);
        Assert.Contains("<h1>A1</h1>", File.ReadAllText(_folder.Combine("out/technologies/redis-2/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_companies_are_all_subjects()
    {
        var urls = TestWiki.Of(("prep/n.md", "---\ncompany: [Kakao, Naver]\n---\n글")).Urls.ToList();
        Assert.Contains("/companies/kakao/", urls);
        Assert.Contains("/companies/naver/", urls);
    }

    [Theory]
    [InlineData("\\\\Redis", "\\Redis")]
    [InlineData("\\.NET은", ".NET은")]
    public void Backslashes_mean_what_they_mean_in_markdown(string text, string shown) => Assert.Contains(shown, System.Text.RegularExpressions.Regex.Replace(TestWiki.Html(text), "<[^>]*>", ""), StringComparison.Ordinal);

    [Theory]
    [InlineData("가나/")]
    [InlineData("Acme //")]
    [InlineData("/")]
    public void Names_that_end_with_a_slash_have_a_page(string name)
    {
        _folder.Write("in/_data/companies.yml", $"\"{name} 회사\": {{aliases: [\"{name}\"]}}\n");
        _folder.Write("in/n.md", $"---\nvisibility: public\n---\n[[{name}]]에 지원했다.\n");
        foreach (var profile in new[] { "public", "private" })
        {
            Assert.InRange(Cli.Run("build", "-i", _folder.Combine("in"), "-o", _folder.Combine("out-" + profile), "--profile", profile).Code, 0, 1);
            Assert.True(File.Exists(_folder.Combine($"out-{profile}/companies/index.html")));
        }
    }

    [Fact]
    public void An_escaped_sign_makes_no_name() => Assert.Empty(NamesIn("\\.NET은 여기서 아니다"));

    [Fact]
    public void Entities_are_letters_of_a_name()
    {
        Assert.Equal(["AT&T"], NamesIn("AT&amp;T에서 일했다"));
        var site = TestWiki.Of(("n.md", "<div>AT&amp;T</div>\n\n둘째 줄\n\nAT&T 회사\n")).Site;
        Assert.Equal([1, 5], site.Taxonomy.MentionsIn(site.Documents.Single()).Found.Select(m => site.Documents.Single().Source.LineOf(m.Span.Start)));
    }

    [Fact]
    public void A_sentence_stands_once_and_whole_on_the_page()
    {
        var page = TestWiki.Of(("n.md", string.Concat(Enumerable.Repeat("😀", 80)) + " Redis와 Redis와 Redis " + string.Concat(Enumerable.Repeat("😀", 80)))).Page("/technologies/redis/");
        Assert.Equal(2, page.Split("<mark>Redis</mark>").Length);
        Assert.DoesNotContain('\uFFFD', page);
    }

    [Fact]
    public void A_document_keeps_its_place_before_the_page_of_a_tag()
    {
        var wiki = TestWiki.Of(("tags/foo.md", "# 내 글"), ("n.md", "#foo"));
        Assert.Contains("내 글", wiki.Page("/tags/foo/"), StringComparison.Ordinal);
        Assert.Contains("href=\"../tags/foo-2/\"", wiki.Page("/n/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Long_lines_of_names_take_no_time_to_speak_of()
    {
        var wiki = TestWiki.Of(("n.md", string.Concat(Enumerable.Repeat("go/", 20_000)) + "\n\n" + string.Concat(Enumerable.Repeat("Go, Redis, ", 5_000))));
        Assert.NotEmpty(wiki.Site.Taxonomy.Terms);
    }
}
