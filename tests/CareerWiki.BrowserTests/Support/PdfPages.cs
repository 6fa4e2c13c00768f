using System.Text;
using System.Text.RegularExpressions;

namespace CareerWiki.BrowserTests.Support;

/// <summary>Counts the pages of a file that Chromium printed: their objects stand uncompressed in it.</summary>
internal static partial class PdfPages
{
    public static int CountOf(byte[] pdf) => Page().Count(Encoding.Latin1.GetString(pdf));

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex Page();
}
