using System.Globalization;
using System.Text;
using CareerWiki.Input;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Publishing;

/// <summary>Real repositories, and what git is understood to say of them.</summary>
public sealed class GitLogTests
{
    [Fact]
    public void A_file_changed_when_the_author_of_its_last_commit_wrote_it()
    {
        using var repository = new GitRepository();
        repository.Write("a.md", "1");
        repository.Write("b.md", "1");
        repository.Commit("2026-01-02T03:04:05+09:00");
        repository.Write("a.md", "2");
        repository.Commit("2026-02-03T23:30:00-05:00");
        repository.Write("a.md", "not committed");
        File.SetLastWriteTimeUtc(repository.Combine("b.md"), new DateTime(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(["a.md 2026-02-03T23:30:00-05:00", "b.md 2026-01-02T03:04:05+09:00"], Dates(repository.Path));
    }

    [Fact]
    public void Names_may_be_korean_in_either_form_and_have_blanks_quotes_and_line_ends()
    {
        using var repository = new GitRepository();
        var names = new[] { "면접 준비/카카오 1차.md".Normalize(NormalizationForm.FormD), "면접/토스.md", "a \"b\" 'c'.md", "tab\tand\nline.md", "D", "\u0001 mark.md" };
        foreach (var name in names)
        {
            repository.Write(name, "1");
        }

        repository.Commit("2026-01-02T03:04:05+09:00");
        Assert.Equal(
            names.Select(name => $"{name.Normalize(NormalizationForm.FormC)} 2026-01-02T03:04:05+09:00").Order(StringComparer.Ordinal),
            Dates(repository.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_that_moves_changes_by_that_and_its_former_name_has_no_date()
    {
        using var repository = new GitRepository();
        repository.Write("old.md", "a long enough text to be known again");
        repository.Commit("2026-01-01T00:00:00+00:00");
        repository.Git("mv", "old.md", "new.md");
        repository.Commit("2026-02-02T00:00:00+00:00");
        repository.Write("old.md", "not tracked any more");
        Assert.Equal(["new.md 2026-02-02T00:00:00+00:00"], Dates(repository.Path));
    }

    [Fact]
    public void A_name_that_only_changed_its_normal_form_is_the_same_path()
    {
        using var repository = new GitRepository();
        repository.Write("한글.md".Normalize(NormalizationForm.FormD), "글");
        repository.Commit("2026-01-01T00:00:00+00:00");
        repository.Git("mv", "한글.md".Normalize(NormalizationForm.FormD), "한글.md");
        repository.Commit("2026-02-02T00:00:00+00:00");
        Assert.Equal(["한글.md 2026-02-02T00:00:00+00:00"], Dates(repository.Path));
    }

    [Fact]
    public void What_is_not_tracked_has_no_date()
    {
        using var repository = new GitRepository();
        repository.Write("a.md", "1");
        repository.Write("kept.md", "private");
        repository.Commit("2026-01-01T00:00:00+00:00");
        repository.Git("rm", "--cached", "--quiet", "kept.md");
        repository.Git("commit", "--quiet", "--message", "x");
        repository.Write("new.md", "1");
        Assert.Equal(["a.md 2026-01-01T00:00:00+00:00"], Dates(repository.Path));
    }

    [Fact]
    public void Only_what_lies_below_the_folder_counts_with_paths_from_there()
    {
        using var repository = new GitRepository();
        repository.Write("내 위키/a.md", "1");
        repository.Write("a.md", "1");
        repository.Commit("2026-01-01T00:00:00+00:00");
        repository.Write("a.md", "2");
        repository.Commit("2026-02-02T00:00:00+00:00");
        Assert.Equal(["a.md 2026-01-01T00:00:00+00:00"], Dates(repository.Combine("내 위키")));
    }

    [Fact]
    public void A_merge_is_no_change_of_what_it_brings_together()
    {
        using var repository = new GitRepository();
        repository.Write("a.md", "1");
        repository.Write("both.md", "1");
        repository.Commit("2026-01-01T00:00:00+00:00");
        repository.Git("checkout", "--quiet", "-b", "side");
        repository.Write("both.md", "side");
        repository.Commit("2026-01-02T00:00:00+00:00");
        repository.Git("checkout", "--quiet", "-");
        repository.Write("a.md", "2");
        repository.Commit("2026-01-03T00:00:00+00:00");
        repository.Git("merge", "--quiet", "--no-commit", "side");
        repository.Write("both.md", "as neither side had it");
        repository.Commit("2026-01-04T00:00:00+00:00");
        Assert.Equal(["a.md 2026-01-03T00:00:00+00:00", "both.md 2026-01-02T00:00:00+00:00"], Dates(repository.Path));
    }

    [Fact]
    public void What_the_user_configured_changes_nothing()
    {
        using var repository = new GitRepository();
        foreach (var (key, value) in new[] { ("log.showRoot", "false"), ("log.follow", "true"), ("diff.relative", "false"), ("log.showSignature", "true"), ("core.quotePath", "true"), ("diff.renames", "copies"), ("format.pretty", "fuller"), ("log.date", "relative"), ("color.ui", "always") })
        {
            repository.Git("config", key, value);
        }

        repository.Write("in/한.md", "1");
        repository.Write("in/moved.md", "a long enough text to be known again");
        repository.Commit("2026-01-01T00:00:00+00:00");
        repository.Git("mv", "in/moved.md", "in/here.md");
        repository.Commit("2026-01-02T00:00:00+00:00");
        Assert.Equal(["here.md 2026-01-02T00:00:00+00:00", "한.md 2026-01-01T00:00:00+00:00"], Dates(repository.Combine("in")));
    }

    [Fact]
    public void A_shallow_clone_knows_nothing_and_says_so()
    {
        using var repository = new GitRepository();
        repository.Write("a.md", "1");
        repository.Commit("2026-01-01T00:00:00+00:00");
        repository.Write("b.md", "1");
        repository.Commit("2026-02-02T00:00:00+00:00");
        using var copies = new TemporaryFolder();
        repository.Git("clone", "--quiet", "--depth", "1", new Uri(repository.Path).AbsoluteUri, copies.Combine("clone"));
        var dates = GitLog.Read(copies.Combine("clone"));
        Assert.Empty(dates.LastChanges);
        Assert.Contains("fetch-depth: 0", Assert.Single(dates.Problems).Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repository_without_a_commit_has_no_dates_and_no_problem()
    {
        using var repository = new GitRepository();
        repository.Write("a.md", "1");
        Assert.Empty(Dates(repository.Path));
    }

    [Fact]
    public void Outside_of_a_repository_nothing_is_said_and_of_a_broken_one_that_git_does_not_answer()
    {
        using var folder = new TemporaryFolder();
        Assert.Empty(Dates(folder.Path));
        Directory.CreateDirectory(folder.Combine(".git"));
        var dates = GitLog.Read(folder.Path);
        Assert.Empty(dates.LastChanges);
        Assert.Equal("CW1202", Assert.Single(dates.Problems).Code);
    }

    private static IEnumerable<string> Dates(string folder)
    {
        var dates = GitLog.Read(folder);
        Assert.Empty(dates.Problems);
        return dates.LastChanges.OrderBy(date => date.Key).Select(date => string.Create(CultureInfo.InvariantCulture, $"{date.Key} {date.Value:yyyy-MM-ddTHH:mm:sszzz}"));
    }
}
