using System.Collections;
using CareerWiki.Pdf;
using CareerWiki.Settings;

namespace CareerWiki.BrowserTests.Support;

/// <summary>The browser that <c>pdf</c> would print with on this machine.</summary>
internal static class InstalledChromium
{
    /// <summary>The program's file. Null when there is none; also when <c>CHROME_PATH</c> names a file that isn't there.</summary>
    public static string? Find()
    {
        try
        {
            return new BrowserSearch(Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "")).Find(null);
        }
        catch (SettingsException)
        {
            return null;
        }
    }
}
