using CareerWiki.Input;
using CareerWiki.Core.Text;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Commands;

public sealed class SettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("statiq.json", "{ \"SiteTitel\": \"x\" }", "statiq.json:1:3: There is no setting \"SiteTitel\". Did you mean \"SiteTitle\"?")]
    [InlineData("statiq.yml", "SiteTitle: a\nLinkRoots: /x\n", "statiq.yml:2:1: There is no setting \"LinkRoots\". Did you mean \"LinkRoot\"?")]
    [InlineData("statiq.yml", "LinksUseHttps: perhaps\n", "statiq.yml:1:16: The setting \"LinksUseHttps\" has to be true or false.")]
    [InlineData("statiq.yml", "PrivateSecitons: [advice]\n", "Did you mean \"PrivateSections\"?")]
    [InlineData("statiq.yml", "PrivateFacts: [pay, locatoin]\n", "statiq.yml:1:15: \"locatoin\" is nothing that the setting \"PrivateFacts\" knows. Did you mean \"location\"?")]
    [InlineData("statiq.yml", "PrivateSections: salary\n", "Use one of: overview, fit")]
    [InlineData("statiq.yml", "Redcat: [홍길동]\n", "Did you mean \"Redact\"?")]
    [InlineData("statiq.yml", "Host: https://a.b/c\n", "a path goes into LinkRoot")]
    [InlineData("statiq.yml", "Xref: a\n", "belongs into the front matter")]
    [InlineData("statiq.yml", "Metadata:\n  Visibility: public\n", "There is no setting \"Visibility\" for all documents")]
    [InlineData("statiq.yml", "SiteTitle: => $\"{1}\"\n", "never run")]
    [InlineData("statiq.json", "[1]", "no object")]
    [InlineData("statiq.yml", "- a\n", "statiq.yml:1:1")]
    [InlineData("statiq.json", "{ \"A\": ", "statiq.json:1:")]
    public void A_wrong_setting_is_named_with_its_place(string file, string text, string message)
    {
        _folder.Write(file, text);
        _folder.Write("input/a.md", "# A");
        var result = Cli.RunIn(_folder.Path, new Dictionary<string, string>(), "build", "--profile", "private");
        Assert.Equal(2, result.Code);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.Combine("output")));
    }

    [Theory]
    [InlineData("publik", "Did you mean \"public\"?")]
    [InlineData("Private", "Did you mean \"private\"?")]
    [InlineData("", "is none of public, private")]
    public void A_wrong_profile_is_told_the_nearest_and_writes_nothing(string profile, string message)
    {
        _folder.Write("input/a.md", "---\nvisibility: public\n---\n# A");
        var result = Cli.RunIn(_folder.Path, new Dictionary<string, string>(), "build", "--profile", profile);
        Assert.Equal(2, result.Code);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.Combine("output")));
    }

    [Fact]
    public void A_setting_of_statiq_without_effect_is_reported_with_its_place()
    {
        _folder.Write("settings.yml", "SiteTitle: 제목\nZipSearchIndexFile: true\n");
        _folder.Write("input/a.md", "# A");
        var result = Cli.RunIn(_folder.Path, new Dictionary<string, string>(), "check");
        Assert.Equal(0, result.Code);
        Assert.Contains("settings.yml:2:1: warning CW1109", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_environment_counts_with_its_prefix_only_and_the_command_line_wins()
    {
        _folder.Write("input/a.md", "---\nvisibility: public\n---\n# A");
        var environment = new Dictionary<string, string> { ["CAREERWIKI_SITETITLE"] = "환경", ["HOST"] = "evil.example", ["SITEDESCRIPTION"] = "evil", ["CAREERWIKI_Metadata__Team"] = "플랫폼" };
        Assert.Equal(0, Cli.RunIn(_folder.Path, environment, "build").Code);
        var home = File.ReadAllText(_folder.Combine("output/index.html"));
        Assert.Contains("<h1>환경</h1>", home, StringComparison.Ordinal);
        Assert.DoesNotContain("evil", home, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Combine("output/sitemap.xml")));
        Assert.Equal(0, Cli.RunIn(_folder.Path, environment, "build", "-s", "SiteTitle=명령줄").Code);
        Assert.Contains("<h1>명령줄</h1>", File.ReadAllText(_folder.Combine("output/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_above_are_read_only_where_they_are_surely_meant()
    {
        _folder.Write("settings.json", "{ \"editor.fontSize\": 14 }");
        _folder.Write("notes/a.md", "# A");
        Assert.Equal(0, Cli.Run("check", "-i", _folder.Combine("notes")).Code);
        _folder.Write("statiq.yml", "SiteTitle: 위\n");
        File.Delete(_folder.Combine("settings.json"));
        Cli.Run("build", "-i", _folder.Combine("notes"), "--profile", "private");
        Assert.Contains("<h1>위</h1>", File.ReadAllText(_folder.Combine("output/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_wiki_has_in_its_theme_lies_over_the_theme()
    {
        _folder.Write("in/a.md", "---\nvisibility: public\n---\n# A");
        _folder.Write("in/theme/assets/custom.css", "h1 { color: red }");
        _folder.Write("in/theme/assets/fonts/a.woff2", "font");
        _folder.Write("in/theme/assets/.hidden", "secret");
        _folder.Write("in/theme/notes.md", "# no page");
        Assert.Equal(0, Cli.Run("build", "-i", _folder.Combine("in"), "-o", _folder.Combine("out")).Code);
        Assert.Contains("<link rel=\"stylesheet\" href=\"../assets/site.css\" /><link rel=\"stylesheet\" href=\"../assets/custom.css\" />", File.ReadAllText(_folder.Combine("out/a/index.html")).Replace("\n    ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("h1 { color: red }", File.ReadAllText(_folder.Combine("out/assets/custom.css")));
        Assert.True(File.Exists(_folder.Combine("out/assets/fonts/a.woff2")));
        Assert.False(File.Exists(_folder.Combine("out/assets/.hidden")));
        Assert.False(Directory.Exists(_folder.Combine("out/theme")));
        _folder.Write("in/theme/assets/site.css", "body { margin: 0 }");
        Cli.Run("build", "-i", _folder.Combine("in"), "-o", _folder.Combine("out"));
        Assert.Equal("body { margin: 0 }", File.ReadAllText(_folder.Combine("out/assets/site.css")));
    }

    [Fact]
    public void Templates_and_what_a_vault_calls_its_templates_are_not_read()
    {
        _folder.Write("a.md", "# A\n\n[x](틀/t.md)");
        _folder.Write("Templates/t.md", "# T");
        _folder.Write("틀/t.md", "---\ndate: {{date}}\n---\n");
        _folder.Write(".obsidian/templates.json", "{ \"folder\": \"틀\" }");
        var result = Cli.Run("check", "-i", _folder.Path);
        Assert.Contains("1 document (1 note)", result.Out, StringComparison.Ordinal);
        Assert.Contains("CW3013", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("**/*.md", "a/b.md", true)]
    [InlineData("*.md", "a/b.md", false)]
    [InlineData("notes/**", "notes/a/b.md", true)]
    [InlineData("**/{!_,}*", "a/b.md", true)]
    [InlineData("{a,b}/*.md", "b/x.md", true)]
    [InlineData("{a,b}/*.md", "c/x.md", false)]
    [InlineData("a?.md", "ab.md", true)]
    [InlineData("!drafts/**", "drafts/a.md", false)]
    [InlineData("!drafts/**", "a.md", true)]
    [InlineData("{a,{b,c}}.md", "a.md", true)]
    [InlineData("[x].md", "[x].md", true)]
    [InlineData("{{{{{{{{a", "a.md", false)]
    public void Patterns_are_those_of_statiq(string pattern, string path, bool isTaken) =>
        Assert.Equal(isTaken, new FilePatterns([pattern]).Match(ContentPath.Parse(path)));
}
