using CareerWiki.BrowserTests.Support.Pdf;

namespace CareerWiki.BrowserTests.Support;

/// <summary>The headings of a page and the bookmarks of its PDF.</summary>
internal static class Bookmarks
{
    /// <summary>In the order in which they are listed.</summary>
    public static IEnumerable<PdfBookmark> All(PdfDocument pdf) => pdf.Outline.SelectMany(mark => Flat(mark, 1)).Select(flat => flat.Mark);

    /// <summary>Character by character, in order; one below the other where its level is lower.</summary>
    public static void AssertAre(IEnumerable<(int Level, string Text)> headings, PdfDocument pdf)
    {
        var above = new Stack<int>();
        var expected = headings.Select(heading =>
        {
            while (above.Count > 0 && above.Peek() >= heading.Level)
            {
                above.Pop();
            }

            above.Push(heading.Level);
            return (above.Count, heading.Text);
        });
        Assert.Equal(expected, pdf.Outline.SelectMany(mark => Flat(mark, 1)).Select(flat => (flat.Depth, flat.Mark.Title)));
    }

    private static IEnumerable<(int Depth, PdfBookmark Mark)> Flat(PdfBookmark mark, int depth) => mark.Children.SelectMany(child => Flat(child, depth + 1)).Prepend((depth, mark));
}
