using CareerWiki.Pdf;
using CareerWiki.Settings;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Pdf;

public sealed class BrowserSearchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_setting_wins_over_the_variable_and_that_over_the_path()
    {
        var (set, named, found) = (Program("set"), Program("named"), Program("bin/chromium"));
        Dictionary<string, string> path = new() { ["PATH"] = _folder.Combine("bin") };
        Dictionary<string, string> both = new(path) { ["CHROME_PATH"] = named };
        Assert.Equal(set, new BrowserSearch(both).Find(set));
        Assert.Equal(named, new BrowserSearch(both).Find(null));
        Assert.Equal(found, new BrowserSearch(path).Find(null));
        Assert.Equal(found, new BrowserSearch(new Dictionary<string, string>(path) { ["CHROME_PATH"] = "" }).Find(null));
    }

    [Fact]
    public void A_chromium_further_down_the_path_goes_before_other_browsers()
    {
        Program("a/msedge");
        Program("a/google-chrome");
        var chromium = Program("b/chromium");
        Assert.Equal(chromium, new BrowserSearch(new Dictionary<string, string> { ["PATH"] = string.Join(Path.PathSeparator, _folder.Combine("none"), _folder.Combine("a"), _folder.Combine("b")) }).Find(null));
    }

    [Fact]
    public void What_names_no_file_is_an_error_and_no_reason_to_look_elsewhere()
    {
        Program("bin/chromium");
        var missing = _folder.Combine("missing");
        var search = new BrowserSearch(new Dictionary<string, string> { ["PATH"] = _folder.Combine("bin"), ["CHROME_PATH"] = missing });
        Assert.Contains(missing, Assert.Throws<SettingsException>(() => search.Find(null)).Message, StringComparison.Ordinal);
        Assert.Contains("PdfBrowser", Assert.Throws<SettingsException>(() => search.Find(missing)).Message, StringComparison.Ordinal);
        Assert.Contains("PdfBrowser", Assert.Throws<SettingsException>(() => search.Find(_folder.Combine("bin"))).Message, StringComparison.Ordinal);
    }

    private string Program(string path) => _folder.Write(OperatingSystem.IsWindows() ? path + ".exe" : path, "");
}
