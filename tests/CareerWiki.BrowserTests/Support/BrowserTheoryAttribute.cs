using System.Runtime.CompilerServices;

namespace CareerWiki.BrowserTests.Support;

/// <summary>A theory that is skipped on a machine without a browser, unless <c>REQUIRE_CHROMIUM</c> is 1: then the missing browser fails it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (InstalledChromium.Find() is null && Environment.GetEnvironmentVariable("REQUIRE_CHROMIUM") != "1")
        {
            Skip = "skipped: no Chromium found (set CHROME_PATH)";
        }
    }
}
