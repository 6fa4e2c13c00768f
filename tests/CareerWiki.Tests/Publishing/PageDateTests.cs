using System.Text.Json;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Publishing;

/// <summary>When documents last changed, on their pages and in the export.</summary>
public sealed class PageDateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("updated: 2026-01-02", "2026-01-02")]
    [InlineData("lastmod: 2026-01-02T10:00:00+09:00", "2026-01-02")]
    [InlineData("last_modified_at: 2026-01-02 10:00:00 +0900", "2026-01-02")]
    [InlineData("modified: 2026.01.02", "2026-01-02")]
    [InlineData("date modified: January 2, 2026", "2026-01-02")]
    [InlineData("date: 2026-01-01\nupdated: 2026-01-02", "2026-01-02")]
    [InlineData("published: 2026-01-02", "2026-01-02")]
    [InlineData("updated: 어제\ndate: 2026-01-02", "2026-01-02")]
    // The day of an interview to come is no day of a change: today is 2026-03-01.
    [InlineData("date: 2026-03-02", null)]
    [InlineData("date: 2026-03-01", "2026-03-01")]
    [InlineData("date: 2026-05-05\npublished: 2026-01-02", "2026-01-02")]
    [InlineData("updated: 1/2/2026", null)]
    [InlineData("title: A", null)]
    public void Without_git_a_document_says_it_itself(string frontMatter, string? day)
    {
        var page = TestWiki.Of(("a.md", $"---\n{frontMatter}\n---\n# A")).Page("/a/");
        Assert.Equal(day is not null, page.Contains("<time", StringComparison.Ordinal));
        Assert.Contains(day is null ? "" : $"마지막 수정 <time datetime=\"{day}\">{day}</time>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_folder_says_and_the_name_of_a_file_are_no_day_of_a_change()
    {
        _folder.Write("_directory.yml", "date: 2026-01-02\nupdated: 2026-01-02\n");
        _folder.Write("2026-01-02-면접.md", "# 면접");
        Assert.Null(Updated(Cli.Run("export", "-i", _folder.Path))["2026-01-02-면접.md"]);
    }

    [Fact]
    public void Git_goes_before_the_front_matter_and_each_folder_has_its_own_repository()
    {
        using var first = new GitRepository();
        using var second = new GitRepository();
        first.Write("a.md", "---\nupdated: 2020-01-01\n---\n# A");
        first.Write("both.md", "# 처음");
        first.Commit("2026-01-02T23:00:00+09:00");
        second.Write("b.md", "# B");
        second.Commit("2026-02-03T00:00:00+09:00");
        second.Write("both.md", "---\nupdated: 2021-01-01\n---\n# 다음");
        var updated = Updated(Cli.Run("export", "-i", first.Path, "-i", second.Path, "-i", _folder.Path));
        Assert.Equal(["a.md 2026-01-02", "b.md 2026-02-03", "both.md 2021-01-01"], updated.Select(x => $"{x.Key} {x.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_shallow_clones_are_reported_once_by_build_and_not_by_check()
    {
        using var repository = new GitRepository();
        repository.Write("a.md", "---\nvisibility: public\nupdated: 2026-01-02\n---\n# A");
        repository.Commit("2026-01-01T00:00:00+00:00");
        repository.Git("commit", "--quiet", "--allow-empty", "--message", "x");
        foreach (var clone in new[] { "one", "two" })
        {
            repository.Git("clone", "--quiet", "--depth", "1", new Uri(repository.Path).AbsoluteUri, _folder.Combine(clone));
        }

        string[] inputs = ["-i", _folder.Combine("one"), "-i", _folder.Combine("two")];
        var build = Cli.Run(["build", "--strict", "-o", _folder.Combine("out"), .. inputs]);
        Assert.Equal(0, build.Code);
        Assert.StartsWith("note CW1201: ", build.Error, StringComparison.Ordinal);
        Assert.Equal(2, build.Error.Split("CW1201").Length);
        Assert.Contains("2026-01-02", File.ReadAllText(_folder.Combine("out/a/index.html")), StringComparison.Ordinal);
        Assert.DoesNotContain("CW1201", Cli.Run(["check", .. inputs]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_note_of_a_company_shows_its_day() =>
        Assert.Contains("<time datetime=\"2026-01-02\">", TestWiki.Of(("companies/kakao.md", "---\nupdated: 2026-01-02\n---\n# 카카오")).Page("/companies/kakao/"), StringComparison.Ordinal);

    private static Dictionary<string, string?> Updated((int Code, string Out, string Error, byte[] Bytes) export)
    {
        using var json = JsonDocument.Parse(export.Bytes);
        return json.RootElement.GetProperty("documents").EnumerateArray().ToDictionary(d => d.GetProperty("source").GetString()!, d => d.GetProperty("updated").GetString());
    }
}
