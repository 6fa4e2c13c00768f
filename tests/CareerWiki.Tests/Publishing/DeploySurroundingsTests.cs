using System.Collections.Immutable;
using CareerWiki.Git;
using CareerWiki.Publish.Branch;
using CareerWiki.Settings;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Publishing;

/// <summary>What <c>deploy</c> takes from the machine around it, and what it leaves there.</summary>
public sealed class DeploySurroundingsTests : IDisposable
{
    private readonly DeployScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public void The_folder_and_the_repository_of_the_user_stay_as_they_are_byte_by_byte()
    {
        _scene.User.Write("input/new.md", "# not committed");
        _scene.User.Write("staged.txt", "x");
        _scene.User.Git("add", "staged.txt");
        var before = _scene.Everything();
        _scene.Deployed();
        Assert.Equal(before, _scene.Everything());
        _scene.Write("a.md", "# A 2");
        before = _scene.Everything();
        _scene.Deployed();
        _scene.CommitElsewhere("x", _scene.CommitElsewhere("y"));
        _scene.Deploy();
        _scene.Deployed("--force");
        Assert.Equal(before, _scene.Everything());
    }

    [Fact]
    public void What_the_user_configured_changes_nothing()
    {
        // Those for all repositories would count for the host of this test too.
        foreach (var name in new[] { "all/pre-push", "own/pre-push", "own/pre-commit", "own/reference-transaction" })
        {
            var hook = _scene.User.Write("hooks/" + name, "#!/bin/sh\nexit 1\n");
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(hook, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }

        var configuration = $"""
            [user]
                name = 홍길동
                email = hong.private@example.com
                signingkey = none
            [core]
                autocrlf = true
                hooksPath = {_scene.User.Combine("hooks/all")}
                excludesFile = {_scene.User.Write("ignored", "*.html\n.nojekyll\n")}
                attributesFile = {_scene.User.Write("attributes", "* text eol=crlf ident filter=x\n")}
                quotePath = true
            [filter "x"]
                clean = false
                required = true
            [commit]
                gpgsign = true
            [push]
                gpgSign = true
                followTags = true
                default = nothing
            [fetch]
                prune = true
                writeCommitGraph = true
            [init]
                defaultObjectFormat = sha256
                templateDir = {_scene.User.Combine("nowhere")}
            [diff]
                renames = copies
                noprefix = true
            [color]
                ui = always
            """;
        _scene.Configure(configuration);
        File.AppendAllText(_scene.User.Combine(".git/config"), configuration.Replace("hooks/all", "hooks/own", StringComparison.Ordinal));
        _scene.Write("b.md", "# B\n\n```\nx\n```");
        _scene.Deployed();
        Assert.Contains("b/index.html", _scene.Files());
        Assert.DoesNotContain('\r', _scene.File("b/index.html"));
        _scene.Write("b.md", "# B 2");
        Assert.Matches("0 added, [1-9][0-9]* changed, 0 deleted", _scene.Deployed());
        Assert.DoesNotContain("hong.private", _scene.Host.Git("cat-file", "commit", "gh-pages"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_repository_of_another_program_is_left_alone()
    {
        using var other = new GitRepository();
        other.Write("x", "x");
        other.Commit("2026-01-01T00:00:00+00:00");
        _scene.Environment["GIT_DIR"] = other.Combine(".git");
        _scene.Environment["GIT_WORK_TREE"] = other.Path;
        _scene.Environment["GIT_INDEX_FILE"] = other.Combine(".git/index");
        _scene.Environment["GIT_OBJECT_DIRECTORY"] = other.Combine(".git/objects");
        _scene.Environment["GIT_QUARANTINE_PATH"] = other.Combine(".git/objects");
        _scene.Environment["GIT_NAMESPACE"] = "x";
        _scene.Environment["GIT_DEFAULT_HASH"] = "sha256";
        _scene.Environment["GIT_AUTHOR_EMAIL"] = _scene.Environment["GIT_COMMITTER_EMAIL"] = "hong.private@example.com";
        _scene.Deployed();
        Assert.Equal("refs/heads/main", other.Git("for-each-ref", "--format=%(refname)"));
        Assert.NotEmpty(_scene.Branch());
        Assert.DoesNotContain("hong.private", _scene.Host.Git("cat-file", "commit", "gh-pages"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_remote_and_the_branch_come_from_the_settings_and_options_win()
    {
        using var other = new GitRepository(isBare: true);
        _scene.User.Git("remote", "add", "pages", Path.GetRelativePath(_scene.User.Path, other.Path));
        _scene.User.Write("statiq.yml", "DeployRemote: pages\nDeployBranch: 사이트\n");
        _scene.Deployed();
        _scene.Deployed("--branch", "preview");
        Assert.Equal(["preview", "사이트"], other.Git("for-each-ref", "--format=%(refname:short)").Split('\n'));
        _scene.Deployed("--remote", "origin", "--branch", "gh-pages");
        Assert.NotEmpty(_scene.Branch());
    }

    [Fact]
    public void A_folder_outside_of_a_repository_is_deployed_to_an_address()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "---\nvisibility: public\n---\n# A");
        var none = Cli.RunIn(folder.Path, _scene.Environment, "deploy", "-i", folder.Path);
        Assert.Equal(2, none.Code);
        Assert.Contains("in no git repository", none.Error, StringComparison.Ordinal);
        Assert.Equal(0, Cli.RunIn(folder.Path, _scene.Environment, "deploy", "-i", folder.Path, "--remote", new Uri(_scene.Host.Path).AbsoluteUri).Code);
        Assert.Contains("a/index.html", _scene.Files());
        Assert.Single(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void What_a_repository_says_about_reaching_remotes_counts_once()
    {
        _scene.User.Write("more.config", "[http \"https://host.example/\"]\n\textraHeader = more\n");
        _scene.User.Write("work.config", "[core]\n\tsshCommand = ssh -i key\n");
        _scene.User.Git("config", "include.path", "../more.config");
        _scene.User.Git("config", "http.extraHeader", "local");
        _scene.User.Git("config", "core.hooksPath", "nowhere");
        _scene.Configure($"[http]\n\tproxy = global\n[includeIf \"gitdir:{_scene.User.Path}/\"]\n\tpath = {_scene.User.Combine("work.config")}\n");
        using var repository = new TemporaryRepository(_scene.Git.Set("GIT_CONFIG_COUNT", "1").Set("GIT_CONFIG_KEY_0", "http.version").Set("GIT_CONFIG_VALUE_0", "HTTP/1.1"), _scene.User.Path);
        string[] lines = repository.Require("", ["config", "--get-regexp", "^(http|core\\.sshcommand|include)"]).Split('\n');
        Assert.Equal(
            ["core.sshcommand ssh -i key", "http.extraheader local", "http.https://host.example/.extraheader more", "http.proxy global", "http.version HTTP/1.1"],
            lines.Where(line => !line.StartsWith("includeif", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_temporary_repository_is_gone_at_the_end_even_if_git_failed()
    {
        var repository = new TemporaryRepository(_scene.Git, _scene.User.Path);
        Assert.Throws<GitException>(() => repository.Require("x", ["fast-import", "--done"]));
        repository.Dispose();
        Assert.False(Path.Exists(repository.Path));
    }

    [Fact]
    public void A_machine_without_git_is_told_what_to_do()
    {
        var settings = new SiteSettings { Root = _scene.User.Path, InputPaths = [_scene.User.Path], OutputPath = _scene.User.Path };
        var e = Assert.Throws<GitException>(() => DeployTarget.Find(new GitProgram(ImmutableDictionary<string, string>.Empty, "no-such-git"), settings));
        Assert.Contains("Install it", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_asked_where_nobody_is()
    {
        Assert.Equal("0", _scene.Git.Asking(false).Environment["GIT_TERMINAL_PROMPT"]);
        Assert.False(_scene.Git.Asking(true).Environment.ContainsKey("GIT_TERMINAL_PROMPT"));
    }
}
