using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Publishing;

/// <summary>What <c>deploy</c> leaves on the branch of a remote.</summary>
public sealed class DeployTests : IDisposable
{
    private readonly DeployScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public void The_branch_has_exactly_the_pages_of_a_build()
    {
        _scene.Write("면접/카카오 1차.md", "# 카카오 백엔드 면접 준비\n\n![[그림 \"1\" 'b'.txt]]");
        _scene.User.Write("input/면접/그림 \"1\" 'b'.txt", "a\r\nb\n");
        Assert.Contains("added, 0 changed, 0 deleted.", _scene.Deployed(), StringComparison.Ordinal);
        using var built = new TemporaryFolder();
        Assert.Equal(0, Cli.RunIn(_scene.User.Path, _scene.Environment, "build", "-o", built.Combine("out")).Code);
        var pages = Directory.EnumerateFiles(built.Combine("out"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(built.Combine("out"), file)).Where(name => name != ".careerwiki-files");
        Assert.Equal(pages.Order(StringComparer.Ordinal), _scene.Files());
        Assert.Contains(_scene.Files(), name => name.EndsWith("그림 \"1\" 'b'.txt", StringComparison.Ordinal));
        _scene.Host.Git("config", "core.autocrlf", "false");
        _scene.Host.Git("--work-tree=" + built.Combine("out"), "read-tree", "gh-pages");
        Assert.Equal("", _scene.Host.Git("--work-tree=" + built.Combine("out"), "diff", "--name-only", "--diff-filter=M"));
        Assert.All(_scene.Host.Git("ls-tree", "-r", "gh-pages").Split('\n'), line => Assert.StartsWith("100644 blob ", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_commit_has_no_parents_and_names_the_program_alone()
    {
        _scene.Deployed("--message", "새 글\u0000\r\n\r\n둘째 줄");
        var commit = _scene.Host.Git("cat-file", "commit", "gh-pages").Split('\n');
        Assert.StartsWith("tree ", commit[0], StringComparison.Ordinal);
        Assert.Matches(@"^author Career Wiki <career-wiki@noreply\.invalid> \d+ \+0000$", commit[1]);
        Assert.Equal(commit[1].Replace("author", "committer", StringComparison.Ordinal), commit[2]);
        Assert.Equal(["", "새 글", "", "둘째 줄", "", "Published-by: career-wiki"], commit[3..]);
    }

    [Fact]
    public void An_empty_remote_gets_its_first_branch()
    {
        using var empty = new GitRepository(isBare: true);
        _scene.Deployed("--remote", empty.Path);
        Assert.Equal("refs/heads/gh-pages", empty.Git("for-each-ref", "--format=%(refname)"));
    }

    [Fact]
    public void Other_branches_stay_as_they_are()
    {
        _scene.Host.Git("branch", "x/gh-pages", "main");
        _scene.Host.Git("update-ref", "refs/x/refs/heads/gh-pages", "main");
        var main = _scene.Branch("main");
        _scene.Deployed();
        Assert.Equal((main, main), (_scene.Branch("main"), _scene.Branch("x/gh-pages")));
    }

    [Fact]
    public void The_same_site_is_not_pushed_again()
    {
        _scene.Deployed();
        var first = _scene.Branch();
        Assert.Contains("nothing to deploy", _scene.Deployed("--message", "again"), StringComparison.Ordinal);
        Assert.Equal(first, _scene.Branch());
    }

    [Fact]
    public void What_is_taken_back_is_gone_from_the_history_of_the_branch()
    {
        _scene.Write("b.md", "# 잘못 올린 글");
        _scene.Deployed();
        _scene.User.Write("input/b.md", "# 잘못 올린 글");
        _scene.Write("a.md", "# A\n\n고침");
        Assert.Matches("0 added, [1-9][0-9]* changed, 1 deleted", _scene.Deployed());
        Assert.DoesNotContain("b/index.html", _scene.Files());
        Assert.Contains("고침", _scene.File("a/index.html"), StringComparison.Ordinal);
        Assert.Equal("1", _scene.Host.Git("rev-list", "--count", "gh-pages"));
        Assert.DoesNotContain(_scene.Host.Git("rev-list", "--objects", "gh-pages").Split('\n'), line => line.EndsWith(" b/index.html", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_private_reaches_the_remote()
    {
        using var host = new GitRepository(isBare: true);
        _scene.User.Write("input/secret.md", "---\ntitle: 비밀 CANARY\n---\n카나리아");
        _scene.User.Write("input/draft.md", "---\nvisibility: public\ndraft: true\n---\n# CANARY 카나리아");
        _scene.Write("b.md", "# B\n\n[[secret|글]]");
        Assert.Contains("1 private document was left out.", _scene.Deployed("--remote", host.Path), StringComparison.Ordinal);
        var objects = host.Git("cat-file", "--batch-all-objects", "--batch");
        Assert.Contains("Career Wiki", objects, StringComparison.Ordinal);
        Assert.All(new[] { "CANARY", "카나리아", "hong.private", "홍길동", "secret" }, word => Assert.DoesNotContain(word, objects, StringComparison.Ordinal));
    }

    [Fact]
    public void A_dry_run_tells_and_pushes_nothing()
    {
        _scene.Deployed();
        var before = _scene.Branch();
        _scene.Write("b.md", "# B");
        _scene.Write("a.md", "# A\n\n고침");
        var told = _scene.Deployed("--dry-run");
        Assert.Matches("1 added, [1-9][0-9]* changed, 0 deleted", told);
        Assert.Equal(["  + b/index.html", "  ~ a/index.html"], told.Split('\n').Where(line => line.EndsWith(" a/index.html", StringComparison.Ordinal) || line.EndsWith(" b/index.html", StringComparison.Ordinal)));
        foreach (var i in Enumerable.Range(0, 12))
        {
            _scene.Write($"n{i}.md", $"# {i}");
        }

        told = _scene.Deployed("--dry-run");
        Assert.Equal(10, told.Split('\n').Count(line => line.StartsWith("  ", StringComparison.Ordinal)));
        Assert.Matches(@"\n  and \d+ more\n", told);
        Assert.Equal(before, _scene.Branch());
    }

    [Fact]
    public void The_address_of_github_pages_is_used_where_the_settings_name_none()
    {
        _scene.User.Git("config", $"url.{_scene.Host.Path}.insteadOf", "https://github.com/Hong/career-wiki");
        const string Remote = "https://hong:geheim@github.com/Hong/career-wiki";
        _scene.User.Git("config", $"url.{_scene.Host.Path}.insteadOf", Remote);
        Assert.EndsWith(" The site: https://hong.github.io/career-wiki/\n", _scene.Deployed("--remote", Remote), StringComparison.Ordinal);
        Assert.Contains("<loc>https://hong.github.io/career-wiki/a/</loc>", _scene.File("sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("CNAME", _scene.Files());
        Assert.EndsWith(" The site: https://hong.example/\n", _scene.Deployed("--remote", Remote, "-s", "Host=hong.example"), StringComparison.Ordinal);
        Assert.Contains("<loc>https://hong.example/a/</loc>", _scene.File("sitemap.xml"), StringComparison.Ordinal);
        Assert.Equal("hong.example", _scene.File("CNAME"));
        _scene.Deployed("--remote", Remote, "-s", "Host=hong.example", "-s", "LinkRoot=wiki");
        Assert.DoesNotContain("CNAME", _scene.Files());
        Assert.DoesNotContain("geheim", _scene.Objects(), StringComparison.Ordinal);
    }
}
