using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using CareerWiki.Core.Documents;
using CareerWiki.Preview;
using CareerWiki.Settings;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Hostile;

/// <summary>Whatever an author or a program wrote into a wiki, its pages run the scripts of the theme and no others.</summary>
public sealed class HostileSiteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _harmless = new();

    public void Dispose()
    {
        _folder.Dispose();
        _harmless.Dispose();
    }

    [Theory]
    [InlineData("private")]
    [InlineData("public")]
    public void Pages_run_no_script_but_the_theme_s(string profile)
    {
        HostileWiki.Write(_harmless, ["말", "word", "셋"]);
        var known = Files(_harmless, profile, "*.html").SelectMany(page => Threats.Shapes(page.Text)).ToHashSet();
        HostileWiki.Write(_folder, Payloads.All);
        var pages = Files(_folder, profile, "*.html");
        Assert.True(pages.Count > 500, $"{pages.Count} pages");
        var threats = pages.AsParallel().SelectMany(page => Threats.In(page.Text, known).Select(threat => $"{page.Path}: {threat}"));
        AssertNone(threats);
        Assert.All(Files(_folder, profile, "*.xml"), file => XDocument.Load(XmlReader.Create(new StringReader(file.Text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit })));
        Assert.All(Files(_folder, profile, "*.json"), file => JsonDocument.Parse(file.Text).Dispose());
    }

    [Fact]
    public void What_was_understood_is_told_in_text()
    {
        HostileWiki.Write(_harmless, ["말", "word"]);
        var known = Panels(_harmless).SelectMany(Threats.Shapes).ToHashSet();
        HostileWiki.Write(_folder, Payloads.All);
        var panels = Panels(_folder);
        Assert.True(panels.Count > 500, $"{panels.Count} panels");
        AssertNone(panels.SelectMany(panel => Threats.In(panel, known)));
    }

    private static void AssertNone(IEnumerable<string> threats)
    {
        var found = threats.Distinct().Order(StringComparer.Ordinal).Take(400).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static List<(string Path, string Text)> Files(TemporaryFolder folder, string profile, string pattern)
    {
        var output = folder.Combine("out-" + profile);
        if (!Directory.Exists(output))
        {
            var result = Cli.RunIn(folder.Path, new Dictionary<string, string>(), "build", "-i", folder.Combine("input"), "-o", output, "--profile", profile);
            Assert.True(result.Code is 0 or 1, result.Error);
        }

        return [.. Directory.EnumerateFiles(output, pattern, SearchOption.AllDirectories).Select(file => (Path.GetRelativePath(output, file), File.ReadAllText(file)))];
    }

    private static List<string> Panels(TemporaryFolder folder)
    {
        var settings = SettingsReader.Read(new SettingsRequest(folder.Path, [folder.Combine("input")], null, [], new Dictionary<string, string>()));
        var site = new PreviewSite(() => Composition.Workspace(settings), Composition.Explainer(settings), new Edition(Profile.Private, new DateOnly(2026, 3, 1)));
        return [.. site.Current.Snapshot.Pages.Keys.Select(site.Current.Panel).Where(panel => panel.Length > 0)];
    }
}
