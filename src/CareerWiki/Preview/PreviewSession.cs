using CareerWiki.Core.Diagnostics;
using CareerWiki.Reports;
using CareerWiki.Settings;

namespace CareerWiki.Preview;

/// <summary>What a preview does when files change: it reads them anew and says what is new about them.</summary>
/// <param name="settings">As they were when the preview began.</param>
/// <param name="readSettings">Reads them again.</param>
public sealed class PreviewSession(PreviewSite site, SiteSettings settings, Func<SiteSettings> readSettings, Terminal terminal, DiagnosticFormat format)
{
    private string _stamp = PreviewFiles.StampOf(settings);

    /// <summary>To be called when something has changed. Never throws for what is wrong with files or settings: the site stays as it was.</summary>
    public void Refresh()
    {
        var before = site.Current.Snapshot.Site.Diagnostics;
        try
        {
            Rebuild();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SettingsException)
        {
            terminal.Error.WriteLine($"error: {e.Message}");
            return;
        }

        // Only what is new: the rest was said before.
        var diagnostics = site.Current.Snapshot.Site.Diagnostics;
        DiagnosticPrinter.Print(terminal.Error, [.. diagnostics.Except(before)], format);
        if (diagnostics.Length < before.Length)
        {
            terminal.Out.WriteLine(diagnostics.Any(d => d.Severity == Severity.Error) ? "Fewer problems than before." : "No errors left.");
        }
    }

    // Settings and data say how documents are read, so all are read anew; else only those that changed.
    private void Rebuild()
    {
        var stamp = PreviewFiles.StampOf(settings);
        if (stamp == _stamp)
        {
            site.Rebuild();
            return;
        }

        _stamp = stamp;
        var changed = readSettings();
        site.Reopen(() => Composition.Workspace(changed), Composition.Explainer(changed));
        if (changed.LinkRoot != settings.LinkRoot || !changed.InputPaths.SequenceEqual(settings.InputPaths))
        {
            terminal.Out.WriteLine("Start the preview again: its folders or its address have changed.");
        }
    }
}
