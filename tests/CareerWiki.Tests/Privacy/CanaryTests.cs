using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Privacy;

/// <summary>Nothing private is in a public build, wherever it stood; and all that its author may see is in a private one.</summary>
public sealed class CanaryTests
{
    [Fact]
    public void A_public_build_holds_nothing_private()
    {
        using var wiki = new CanaryWiki();
        var result = Cli.Run("build", "-i", wiki.Input, "-o", wiki.Combine("out"));
        Assert.Equal("", result.Error);
        var search = new CanarySearch(wiki.Combine("out"));
        Assert.NotNull(search.Find(wiki.Control));
        Assert.All(wiki.Canaries, canary => Assert.True(search.Find(canary.Word) is null, $"{canary.Place} is in {search.Find(canary.Word)}"));
        Assert.DoesNotContain(wiki.Canaries, canary => result.Out.Contains(canary.Word, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_private_build_holds_what_its_author_sees()
    {
        using var wiki = new CanaryWiki();
        Cli.Run("build", "--profile", "private", "-i", wiki.Input, "-o", wiki.Combine("out"));
        var search = new CanarySearch(wiki.Combine("out"));
        Assert.All(wiki.Canaries, canary => Assert.True(search.Find(canary.Word) is not null == canary.InPrivate, $"{canary.Place}: {search.Find(canary.Word) ?? "nowhere"}"));
    }

    [Fact]
    public void A_private_build_says_so_and_only_it()
    {
        using var wiki = new CanaryWiki();
        Cli.Run("build", "--profile", "private", "-i", wiki.Input, "-o", wiki.Combine("private"));
        Assert.StartsWith("This site holds private notes.", File.ReadAllText(wiki.Combine("private/PRIVATE.txt")), StringComparison.Ordinal);
        Assert.False(File.Exists(wiki.Combine("private/sitemap.xml")));
        Assert.All(Directory.EnumerateFiles(wiki.Combine("private"), "*.html", SearchOption.AllDirectories), page => Assert.Contains("noindex", File.ReadAllText(page), StringComparison.Ordinal));
        Cli.Run("build", "-i", wiki.Input, "-o", wiki.Combine("public"));
        Assert.False(File.Exists(wiki.Combine("public/PRIVATE.txt")));
        Assert.True(File.Exists(wiki.Combine("public/.nojekyll")));
        Assert.Equal("example.com\n", File.ReadAllText(wiki.Combine("public/CNAME")));
    }

    [Fact]
    public void A_public_build_over_a_private_one_leaves_nothing_of_it()
    {
        using var wiki = new CanaryWiki();
        Cli.Run("build", "--profile", "private", "-i", wiki.Input, "-o", wiki.Combine("out"));
        Cli.Run("build", "-i", wiki.Input, "-o", wiki.Combine("out"));
        var search = new CanarySearch(wiki.Combine("out"));
        Assert.All(wiki.Canaries, canary => Assert.Null(search.Find(canary.Word)));
    }
}
