namespace CareerWiki.BrowserTests.Support.Pdf;

/// <summary>A word of the text of a PDF, and where it stands.</summary>
/// <param name="Page">The first is 1.</param>
/// <param name="Middle">Of its height, in points from the upper edge of the page. Its edges are those of its font, which may be far from those of its letters.</param>
internal sealed record PlacedWord(string Text, int Page, double Middle);
