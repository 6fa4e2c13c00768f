using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace CareerWiki.BrowserTests.Support;

/// <summary>Checks a page against those rules of WCAG 2.2 AA that a program can check, and against good practice.</summary>
internal static class Axe
{
    private static readonly string Source = new BundledAxeScriptProvider().GetScript();

    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    /// <summary>A line for each element that breaks a rule.</summary>
    public static async Task<string[]> ViolationsAsync(IPage page)
    {
        // Once for a page: the package's own runner does it anew each time, and needs four times as long.
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Source);
        }

        return await page.ProbeAsync<string[]>("axe-violations", Rules);
    }
}
