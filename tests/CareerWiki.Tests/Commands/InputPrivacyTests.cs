using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Commands;

/// <summary>Several input folders, sidecars and links on disk: no mark of one place may publish what another place keeps.</summary>
public sealed class InputPrivacyTests : IDisposable
{
    private const string Public = "visibility: public\n";
    private const string Private = "visibility: private\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a/_directory.yml", Private, "b/_directory.yml", Public, "a/secret.md")]
    [InlineData("a/sub/_directory.yml", Private, "b/sub/_directory.yml", "lang: en\n", "a/sub/secret.md")]
    [InlineData("a/_secret.yml", Private, "b/_secret.yml", "order: 1\n", "a/secret.md")]
    [InlineData("b/_secret.yml", Private, "a/_secret.yml", Public, "a/secret.md")]
    [InlineData("b/_directory.yml", Public, "b/x.md", "# X", "a/secret.md")]
    [InlineData("a/_secret.yml", Private, "a/_secret.json", "{ \"order\": 1 }", "a/secret.md")]
    [InlineData("a/sub/_directory.YML", Private, "a/x.md", "# X", "a/sub/secret.md")]
    [InlineData("a/sub/_DIRECTORY.yml", Private, "a/x.md", "# X", "a/sub/secret.md")]
    [InlineData("a/sub/_directory.yml", "visibilty: private\n", "a/x.md", "# X", "a/sub/secret.md")]
    [InlineData("a/_secret.yml", "visibilty: private\n", "a/x.md", "# X", "a/secret.md")]
    [InlineData("a/_secret.yml", "a: [\n", "a/x.md", "# X", "a/secret.md")]
    [InlineData("a/_secret.yml", "title: C\n---\nvisibility: private\n", "a/x.md", "# X", "a/secret.md")]
    [InlineData("a/_secret.yml", "<<: {visibility: private}\n", "a/x.md", "# X", "a/secret.md")]
    [InlineData("a/sub/_directory.yml", "visibility: private\nvisibility: public\n", "a/x.md", "# X", "a/sub/secret.md")]
    public void What_is_private_in_one_place_stays_so(string file, string text, string otherFile, string otherText, string secret)
    {
        _folder.Write("a/_directory.yml", file == "b/_directory.yml" ? "" : Public);
        _folder.Write("b/other.md", "# 다른 글");
        _folder.Write("b/_directory.yml", Public);
        _folder.Write(file, text);
        _folder.Write(otherFile, otherText);
        _folder.Write(secret, "# 비밀");
        Assert.DoesNotContain("비밀", PublicModel("-i", _folder.Combine("a"), "-i", _folder.Combine("b")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("draft: true\n")]
    [InlineData("excluded: true\n")]
    [InlineData("publish: false\n")]
    [InlineData("published: 2099-01-01\n")]
    [InlineData("private: true\n")]
    public void What_is_kept_back_in_one_place_stays_so(string mark)
    {
        _folder.Write("a/_directory.yml", Public);
        _folder.Write("a/_s.yml", mark);
        _folder.Write("a/s.md", "# 비밀");
        _folder.Write("a/x.md", "# X");
        _folder.Write("a/n/_directory.yml", mark);
        _folder.Write("a/n/t.md", "# 비밀");
        _folder.Write("a/_u.yml", mark);
        _folder.Write("a/_u.json", "{ \"title\": \"U\" }");
        _folder.Write("a/u.md", "# 비밀");
        _folder.Write("b/_s.yml", "order: 1\n");
        _folder.Write("b/n/_directory.yml", "title: y\n");
        Cli.Run("build", "-i", _folder.Combine("a"), "-i", _folder.Combine("b"), "-o", _folder.Combine("out"));
        Assert.True(File.Exists(_folder.Combine("out/x/index.html")));
        Assert.All(new[] { "s", "n/t", "u" }, page => Assert.False(Path.Exists(_folder.Combine("out/" + page))));
    }

    [Fact]
    public void The_mark_of_a_folder_holds_for_its_own_documents()
    {
        _folder.Write("a/_directory.yml", Private);
        _folder.Write("a/x.md", "# X");
        _folder.Write("b/_directory.yml", Public);
        _folder.Write("b/y.md", "# Y");
        Cli.Run("build", "-i", _folder.Combine("a"), "-i", _folder.Combine("b"), "-o", _folder.Combine("out"));
        Assert.True(File.Exists(_folder.Combine("out/y/index.html")));
        Assert.False(Path.Exists(_folder.Combine("out/x")));
    }

    [Theory]
    [InlineData("dir/s.md")]
    [InlineData("dir/way.md")]
    [InlineData("x/../dir/s.md")]
    [InlineData("step.md")]
    public void A_link_by_way_of_a_linked_folder_leads_nowhere(string target)
    {
        _folder.Write("in/_directory.yml", Public);
        _folder.Write("in/x/x.md", "# X");
        _folder.Write("in/b.md", "# B");
        _folder.Write("outside/s.md", "# 비밀");
        _folder.Write("b.md", "# 비밀");
        Directory.CreateSymbolicLink(_folder.Combine("in/dir"), "../outside");
        File.CreateSymbolicLink(_folder.Combine("outside/way.md"), "../b.md");
        File.CreateSymbolicLink(_folder.Combine("in/step.md"), "dir/s.md");
        File.CreateSymbolicLink(_folder.Combine("in/a.md"), target);
        Cli.Run("build", "-i", _folder.Combine("in"), "-o", _folder.Combine("out"));
        Assert.True(File.Exists(_folder.Combine("out/b/index.html")));
        Assert.All(Directory.EnumerateFiles(_folder.Combine("out"), "*", SearchOption.AllDirectories).Select(File.ReadAllText), page => Assert.DoesNotContain("비밀", page, StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_on_disk_does_not_publish_what_its_target_keeps()
    {
        _folder.Write("a/_directory.yml", Public);
        _folder.Write("a/sub/_directory.yml", Private);
        _folder.Write("a/x.md", "# X");
        File.CreateSymbolicLink(_folder.Combine("a/pub.md"), _folder.Write("a/sub/s.md", "# 비밀"));
        Cli.Run("build", "-i", _folder.Combine("a"), "-o", _folder.Combine("out"));
        Assert.True(File.Exists(_folder.Combine("out/x/index.html")));
        Assert.False(Path.Exists(_folder.Combine("out/pub")));
    }

    [Theory]
    [InlineData("---\n\"draft\": true\n\"title\": a: b\n---\n비밀")]
    [InlineData("---\n\"visibility\": &a private\n---\n비밀")]
    [InlineData("+++\ndraft = true\n비밀")]
    [InlineData("---\ndraft: true\n비밀")]
    [InlineData("---\npublish: false\n---\n비밀")]
    [InlineData("+++\nvisibility = \"private\"\nvisibility = \"public\"\n+++\n비밀")]
    [InlineData("---\nvisibility:public\n---\n비밀")]
    [InlineData("<!-- markdownlint-disable -->\n---\ntitle: A\ndraft: true\n---\n비밀")]
    [InlineData("----\ndraft: true\n----\n비밀")]
    [InlineData(" ---\nexcluded: yes\n ---\n비밀")]
    [InlineData("\u200B---\nvisibility: hidden\n---\n비밀")]
    [InlineData("```yaml\n---\npublish: false\n---\n```\n비밀")]
    [InlineData("--- # fm\nvisibility:\n  - private\n---\n비밀")]
    [InlineData("<!---\ntitle: H\nvisibility: &a private\n--->\n비밀")]
    [InlineData("title: I\nvisibility: &a private\n---\n비밀")]
    [InlineData("---\n<<: {visibility: private}\n---\n비밀")]
    [InlineData("---\nprivate: true\n---\n비밀")]
    public void Front_matter_that_is_odd_publishes_nothing_below_a_public_folder(string text)
    {
        _folder.Write("a/_directory.yml", Public);
        _folder.Write("a/x.md", "# X");
        _folder.Write("a/note.md", text);
        var model = PublicModel("-i", _folder.Combine("a"));
        Assert.Contains("\"x.md\"", model, StringComparison.Ordinal);
        Assert.DoesNotContain("비밀", model, StringComparison.Ordinal);
    }

    // What a build would be made of, also where a mistake keeps it from writing anything.
    private static string PublicModel(params string[] inputs) => System.Text.Encoding.UTF8.GetString(Cli.Run(["export", "--profile", "public", .. inputs]).Bytes);

    [Fact]
    public void Properties_publish_neither_their_text_nor_files()
    {
        _folder.Write("a/_directory.yml", Public);
        _folder.Write("a/b.md", "# B");
        _folder.Write("a/offer.pdf", "pdf");
        _folder.Write("a/n.md", "---\nnote: \"연봉 9천, [[b]] 참고\"\ncontract: \"[[offer.pdf]]\"\n---\n# N");
        Cli.Run("build", "-i", _folder.Combine("a"), "-o", _folder.Combine("out"));
        Assert.DoesNotContain("연봉", File.ReadAllText(_folder.Combine("out/b/index.html")), StringComparison.Ordinal);
        Assert.Contains("../n/", File.ReadAllText(_folder.Combine("out/b/index.html")), StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Combine("out/offer.pdf")));
    }

    [Fact]
    public void An_export_never_lands_among_the_documents()
    {
        _folder.Write("a/이력서.md", "# 이력서");
        _folder.Write("b/x.md", "# X");
        var result = Cli.Run("export", "-i", _folder.Combine("a"), "-i", _folder.Combine("b"), "-o", _folder.Combine("a/이력서.md"));
        Assert.Equal(2, result.Code);
        Assert.Equal("# 이력서", File.ReadAllText(_folder.Combine("a/이력서.md")));
    }

    [Theory]
    [InlineData("destinationpath: Notes/index.html")]
    [InlineData("destinationpath: 404.HTML")]
    [InlineData("destinationpath: assets/site.css/index.html")]
    [InlineData("redirectfrom: 404.html/x")]
    [InlineData("redirectfrom: ../../etc")]
    [InlineData("destinationpath: C:/x.html")]
    public void No_address_stops_a_build(string key)
    {
        _folder.Write("a/_directory.yml", Public);
        _folder.Write("a/x.md", "# X");
        _folder.Write("a/notes/n.md", $"---\n{key}\n---\n# N");
        Assert.InRange(Cli.Run("build", "-i", _folder.Combine("a"), "-o", _folder.Combine("out")).Code, 0, 1);
        Assert.True(File.Exists(_folder.Combine("out/x/index.html")));
        Assert.StartsWith(_folder.Combine("out"), Directory.EnumerateFiles(_folder.Path, "*.html", SearchOption.AllDirectories).Select(Path.GetFullPath).Min(StringComparer.Ordinal), StringComparison.Ordinal);
    }
}
