using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;
using CareerWiki.Pdf;
using CareerWiki.Settings;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Pdf;

public sealed class BrowserFailureTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _target;

    public BrowserFailureTests()
    {
        _folder.Write("input/a.md", "# Alpha\n");
        _target = _folder.Write("a.pdf", "%PDF-1.4 of yesterday");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_last_words_of_a_browser_that_ends_at_once_are_told()
    {
        using var browser = new FakeBrowser("fails");
        var result = Cli.RunIn(_folder.Path, new Dictionary<string, string> { ["CHROME_PATH"] = browser.Program }, "pdf", "a", "-i", "input");
        Assert.Equal(3, result.Code);
        Assert.Contains("no display for", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("noise", result.Error, StringComparison.Ordinal);
        var profile = FakeBrowser.ProfileIn(result.Error.Split(' '));
        Assert.False(Directory.Exists(profile));
        // What it leaves behind goes with its profile.
        Assert.Contains($"in={profile}", result.Error, StringComparison.Ordinal);
        AssertUntouched();
    }

    [Fact]
    public async Task A_browser_that_says_nothing_is_ended()
    {
        using var browser = new FakeBrowser("hangs");
        var failure = await Assert.ThrowsAsync<BrowserException>(() => PrintAsync(browser, TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken));
        Assert.Contains("did not answer", failure.Message, StringComparison.Ordinal);
        FakeBrowser.AssertGone(browser.WaitUntilStarted());
        AssertUntouched();
    }

    [Fact]
    public async Task Whoever_stops_the_program_stops_the_browser()
    {
        using var browser = new FakeBrowser("hangs");
        using var stop = new CancellationTokenSource();
        var printing = PrintAsync(browser, TimeSpan.FromHours(1), stop.Token);
        var seen = browser.WaitUntilStarted();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => printing);
        FakeBrowser.AssertGone(seen);
        AssertUntouched();
    }

    [Fact]
    public void What_cannot_be_started_is_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "skipped: Windows asks what to open a text with");
        var result = Cli.RunIn(_folder.Path, new Dictionary<string, string> { ["CHROME_PATH"] = _folder.Write("no-program", "") }, "pdf", "a", "-i", "input");
        Assert.Equal(3, result.Code);
        Assert.Contains("can't be started", result.Error, StringComparison.Ordinal);
    }

    private async Task PrintAsync(FakeBrowser browser, TimeSpan limit, CancellationToken cancellation)
    {
        var settings = SettingsReader.Read(new SettingsRequest(_folder.Path, [_folder.Combine("input")], null, [], new Dictionary<string, string>()));
        var snapshot = Composition.Workspace(settings).Build(new Edition(Profile.Private, new DateOnly(2026, 3, 1)));
        var job = new PrintJob(PageUrl.Folder(["a"]), "a", "Alpha");
        await new PdfPrinter(browser.Program, limit).PrintAsync(snapshot, settings, PaperSize.A4, [(job, _target)], _ => { }, _ => { }, cancellation);
    }

    private void AssertUntouched()
    {
        Assert.Equal("%PDF-1.4 of yesterday", File.ReadAllText(_target));
        Assert.Equal(["a.pdf"], Directory.EnumerateFiles(_folder.Path).Select(Path.GetFileName));
    }
}
