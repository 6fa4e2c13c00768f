using System.Collections.Immutable;
using System.Text;
using CareerWiki.Git;
using CareerWiki.Publish.Branch;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Publishing;

/// <summary>When <c>deploy</c> pushes nothing, and what it says then.</summary>
public sealed class DeployRefusalTests : IDisposable
{
    private readonly DeployScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public void Commits_of_others_are_replaced_only_by_force()
    {
        var foreign = _scene.CommitElsewhere("Add a\u001b[31m page\n\nMore", _scene.CommitElsewhere("first"));
        var (code, output, error) = _scene.Deploy();
        Assert.Equal((1, ""), (code, output));
        Assert.Contains($"{foreign[..7]} of 2030-12-31: \"Add a [31m page\"", error, StringComparison.Ordinal);
        Assert.Contains("--force", error, StringComparison.Ordinal);
        Assert.Equal(1, _scene.Deploy("--dry-run").Code);
        Assert.Equal(foreign, _scene.Branch());
        _scene.Deployed("--force", "--dry-run");
        Assert.Equal(foreign, _scene.Branch());
        Assert.Contains(" 1 deleted.", _scene.Deployed("--force"), StringComparison.Ordinal);
        Assert.Equal("1", _scene.Host.Git("rev-list", "--count", "gh-pages"));
    }

    [Fact]
    public void A_branch_of_sources_is_never_replaced_whatever_is_checked_out()
    {
        _scene.User.Git("push", "--quiet", "origin", "main");
        _scene.User.Git("checkout", "--quiet", "-b", "work");
        var (code, _, error) = _scene.Deploy("--branch", "main", "--force");
        Assert.Equal(2, code);
        Assert.Contains("holds your sources", error, StringComparison.Ordinal);
        var elsewhere = _scene.Host.Git("commit-tree", "-m", "from another machine", "main^{tree}");
        _scene.Host.Git("update-ref", "refs/heads/other", elsewhere);
        Assert.Equal(2, _scene.Deploy("--branch", "other", "--force").Code);
        Assert.Equal(elsewhere, _scene.Host.Git("rev-parse", "other"));
    }

    [Fact]
    public void Work_of_ones_own_is_never_replaced_even_if_it_looks_like_no_sources()
    {
        _scene.User.Git("checkout", "--quiet", "-b", "drafts");
        _scene.User.Write("other.txt", "x");
        _scene.User.Git("rm", "--quiet", "-r", "input");
        _scene.User.Git("add", "other.txt");
        _scene.User.Git("commit", "--quiet", "-m", "x");
        _scene.User.Git("push", "--quiet", "origin", "drafts:pages");
        _scene.User.Git("checkout", "--quiet", "main");
        Assert.Equal(2, _scene.Deploy("--branch", "pages", "--force").Code);
    }

    [Fact]
    public void A_dead_link_of_the_finished_site_or_a_leak_keeps_it_back()
    {
        _scene.Write("a.md", "# A\n\n[표](x.html)");
        _scene.User.Write("input/x.html", "<p><a href=\"nowhere.html\">x</a></p>");
        Assert.Contains("CW7001", _scene.Deploy().Error, StringComparison.Ordinal);
        _scene.Write("a.md", "# A\n\n010-1234-5678");
        var (code, _, error) = _scene.Deploy();
        Assert.Equal(1, code);
        Assert.Contains("CW7102", error, StringComparison.Ordinal);
        Assert.Equal("", _scene.Branch());
    }

    [Fact]
    public void A_commit_on_top_of_ours_is_of_another_even_with_our_trailer()
    {
        _scene.Deployed();
        var foreign = _scene.CommitElsewhere("Publish the site\n\nPublished-by: career-wiki", _scene.Branch());
        Assert.Equal(1, _scene.Deploy().Code);
        Assert.Equal(foreign, _scene.Branch());
    }

    [Theory]
    [InlineData("Published-by: career-wiki\n\nand more")]
    [InlineData("x")]
    public void A_commit_without_parents_needs_our_trailer_at_its_end(string message)
    {
        _scene.CommitElsewhere(message);
        Assert.Equal(1, _scene.Deploy().Code);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_branch_that_moved_since_it_was_seen_is_left_alone(bool isThereBefore)
    {
        if (isThereBefore)
        {
            _scene.Deployed();
        }

        using var deployment = Look();
        var moved = _scene.CommitElsewhere("meanwhile");
        Assert.Contains("moved while deploying", Assert.Throws<GitException>(deployment.Push).Message, StringComparison.Ordinal);
        Assert.Equal(moved, _scene.Branch());
    }

    [Fact]
    public void A_branch_that_is_as_it_was_seen_is_replaced()
    {
        _scene.Deployed();
        using var deployment = Look();
        deployment.Push();
        Assert.Equal([".nojekyll"], _scene.Files());
    }

    [Theory]
    [InlineData("--branch", "main", "--force")]
    [InlineData("--branch", "followed", "--force")]
    [InlineData("-s", "DeployBranch=main", "--force")]
    [InlineData("--force", "--branch", "main")]
    public void The_branch_of_the_sources_is_never_replaced(params string[] options)
    {
        _scene.User.Git("push", "--quiet", "origin", "main:followed");
        var main = _scene.Branch("main");
        if (options[1] == "followed")
        {
            _scene.User.Git("config", "branch.main.merge", "refs/heads/followed");
        }
        else if (options[0] == "--force")
        {
            _scene.User.Git("checkout", "--quiet", "--detach");
        }

        foreach (var remote in new[] { "origin", _scene.Host.Path, _scene.Host.Path + "/", new Uri(_scene.Host.Path).AbsoluteUri, "short:x" })
        {
            _scene.User.Git("config", $"url.{_scene.Host.Path}.insteadOf", "short:x");
            var (code, _, error) = _scene.Deploy(["--remote", remote, .. options]);
            Assert.Equal(2, code);
            Assert.Contains("holds your sources", error, StringComparison.Ordinal);
        }

        Assert.Equal((main, main), (_scene.Branch("main"), _scene.Branch("followed")));
    }

    [Fact]
    public void The_repository_of_the_sources_itself_is_no_remote()
    {
        foreach (var remote in new[] { ".", "input", new Uri(_scene.User.Path).AbsoluteUri })
        {
            var (code, _, error) = _scene.Deploy("--remote", remote, "--force");
            Assert.Equal(2, code);
            Assert.Contains("never writes to", error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_remote_that_refuses_is_quoted()
    {
        var hook = Path.Combine(_scene.Host.Path, "hooks", "pre-receive");
        Directory.CreateDirectory(Path.GetDirectoryName(hook)!);
        File.WriteAllText(hook, "#!/bin/sh\necho 'This branch is protected, see https://hong:geheim@host.example/x' >&2\nexit 1\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(hook, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        var (code, output, error) = _scene.Deploy();
        Assert.Equal((3, ""), (code, output));
        Assert.Contains("pre-receive hook declined", error, StringComparison.Ordinal);
        Assert.Contains("protected, see https://host.example/x", error, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", error, StringComparison.Ordinal);
        Assert.Equal("", _scene.Branch());
    }

    [Theory]
    [InlineData("https://hong:geheim@host.invalid/hong/wiki.git")]
    [InlineData("file:///no/such/place")]
    [InlineData("input")]
    public void A_remote_that_can_not_be_reached_is_told_without_credentials(string remote)
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("input/a.md", "---\nvisibility: public\n---\n# A");
        var (code, output, error, _) = Cli.RunIn(elsewhere.Path, _scene.Environment, "deploy", "--remote", remote);
        Assert.Equal((3, ""), (code, output));
        Assert.Contains("can't be reached, or is no repository", error, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--profile: deploy publishes what is public only", "--profile", "private")]
    [InlineData("no remote \"nirgends\"", "--remote", "nirgends")]
    [InlineData("can't be the name of a branch", "--branch", "a..b")]
    [InlineData("--branch is empty", "--branch", "")]
    [InlineData("--drafts", "--drafts")]
    public void A_wrong_command_line_is_told(string message, params string[] options)
    {
        var (code, _, error) = _scene.Deploy(options);
        Assert.Equal(2, code);
        Assert.Contains(message, error.Replace("There is no --profile here", "--profile", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("", _scene.Branch());
    }

    [Fact]
    public void Errors_keep_the_site_back_and_warnings_do_with_strict()
    {
        _scene.Write("b.md", "[[noch nicht]]");
        var strict = _scene.Deploy("--strict");
        Assert.Equal(1, strict.Code);
        Assert.Contains("warning", strict.Error, StringComparison.Ordinal);
        _scene.Write("b.md", "[x](none.md)");
        var result = _scene.Deploy();
        Assert.Equal(1, result.Code);
        Assert.Contains("b.md:4:1: error CW3001", result.Error, StringComparison.Ordinal);
        Assert.Equal("", _scene.Branch());
        _scene.Write("b.md", "[[noch nicht]]");
        Assert.Equal(0, _scene.Deploy().Code);
    }

    [Fact]
    public void Without_anything_public_the_branch_stays_as_it_is()
    {
        _scene.Deployed();
        var before = _scene.Branch();
        _scene.User.Write("input/a.md", "# A");
        var (code, _, error) = _scene.Deploy();
        Assert.Equal(1, code);
        Assert.Contains("Nothing is public, so nothing was deployed.", error, StringComparison.Ordinal);
        Assert.Equal(before, _scene.Branch());
    }

    private Deployment Look()
    {
        var target = new DeployTarget(RemoteAddress.Of(_scene.Host.Path, "/"), "gh-pages", _scene.User.Path);
        var files = ImmutableSortedDictionary.Create<string, byte[]>(StringComparer.Ordinal).Add(".nojekyll", Encoding.UTF8.GetBytes(""));
        return Deployment.Look(_scene.Git, target, new SiteCommit(files, "x", DateTimeOffset.UnixEpoch));
    }
}
