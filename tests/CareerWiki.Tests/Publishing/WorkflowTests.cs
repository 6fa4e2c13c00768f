using CareerWiki.Git;
using CareerWiki.Scaffold;
using CareerWiki.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace CareerWiki.Tests.Publishing;

/// <summary>The workflows that publish a site from GitHub.</summary>
public sealed class WorkflowTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(null)]
    [InlineData("hong/hong.github.io")]
    public void They_know_all_commits_build_what_is_public_and_keep_no_credentials(string? target)
    {
        var text = Workflow.Of(new ProgramSource("hong/career-wiki", "abc"), target).Text;
        var jobs = Parse(text)["jobs"];
        var steps = ((YamlMappingNode)jobs).Children.Values.SelectMany(job => (YamlSequenceNode)job["steps"]).Cast<YamlMappingNode>().ToList();
        var checkouts = steps.FindAll(step => step.Children.TryGetValue("uses", out var uses) && uses.ToString().StartsWith("actions/checkout@", StringComparison.Ordinal));
        Assert.Equal("0", checkouts[0]["with"]["fetch-depth"].ToString());
        Assert.All(checkouts, step => Assert.Equal("false", step["with"]["persist-credentials"].ToString()));
        Assert.Equal("abc", Parse(text)["env"]["PROGRAM_COMMIT"].ToString());
        Assert.DoesNotContain("--profile", string.Concat(steps.Select(step => step.Children.TryGetValue("run", out var run) ? run.ToString() : "")), StringComparison.Ordinal);
        Assert.DoesNotContain("{program}", text, StringComparison.Ordinal);
        Assert.DoesNotContain("{target}", text, StringComparison.Ordinal);
        Assert.Equal("hong/career-wiki", Parse(text)["env"]["PROGRAM"].ToString());
    }

    [Fact]
    public void That_of_the_sample_does_the_same_as_that_of_a_new_site()
    {
        var own = File.ReadAllText(Path.Combine(TestPaths.Root, ".github/workflows/pages.yml"));
        static string[] Steps(string text) => [.. text[text.IndexOf("jobs:", StringComparison.Ordinal)..].Replace("--input . ", "", StringComparison.Ordinal).Replace(" --input .", "", StringComparison.Ordinal).Replace(".program/", "", StringComparison.Ordinal).Split('\n')];
        var ofNewSite = Steps(Workflow.Of(ProgramSource.Unknown, null).Text).ToList();
        ofNewSite.RemoveRange(ofNewSite.FindIndex(line => line.Contains("PROGRAM", StringComparison.Ordinal)) - 2, 6);
        ofNewSite.RemoveRange(ofNewSite.FindIndex(line => line.Contains("repository.private", StringComparison.Ordinal)), 2);
        Assert.Equal(Steps(own), ofNewSite);
    }

    [Theory]
    [InlineData("git@github.com:hong/career-wiki.git", "hong/career-wiki")]
    [InlineData("https://github.com/hong/career-wiki", "hong/career-wiki")]
    [InlineData("https://user:token@github.com/hong/career-wiki.git", "hong/career-wiki")]
    [InlineData("https://example.com/hong/career-wiki", "OWNER/career-wiki")]
    public void The_program_is_where_it_was_cloned_from(string remote, string expected)
    {
        var git = GitProgram.Installed().Set("GIT_CONFIG_GLOBAL", "").Set("GIT_CONFIG_NOSYSTEM", "1");
        git.Ask(_folder.Path, ["init", "--quiet"]);
        git.Ask(_folder.Path, ["remote", "add", "origin", remote]);
        Assert.Equal(expected, ProgramSource.At(git, _folder.Path).Repository);
    }

    [Fact]
    public void A_new_site_has_one_for_its_own_repository_or_for_another()
    {
        Assert.Equal(0, Cli.Run("new", "site", _folder.Combine("a")).Code);
        Assert.Contains("actions/deploy-pages@", File.ReadAllText(_folder.Combine("a/.github/workflows/pages.yml")), StringComparison.Ordinal);
        Assert.Equal(0, Cli.Run("new", "site", _folder.Combine("b"), "--publish-to", "hong/hong.github.io").Code);
        Assert.Contains("TARGET: hong/hong.github.io", File.ReadAllText(_folder.Combine("b/.github/workflows/pages.yml")), StringComparison.Ordinal);
        Assert.Equal(2, Cli.Run("new", "site", _folder.Combine("c"), "--publish-to", "hong\nx").Code);
        Assert.False(Path.Exists(_folder.Combine("c")));
    }

    private static YamlNode Parse(string text)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        return yaml.Documents[0].RootNode;
    }
}
