using System.Collections.Immutable;
using CareerWiki.BrowserTests.Support.Pdf;
using CareerWiki.Career.Print;

namespace CareerWiki.BrowserTests.Support.Paper;

/// <summary>A PDF that the command wrote, and the page that it is of.</summary>
/// <param name="Name">Of the file, without its ending.</param>
/// <param name="Printable">Null for a page that is not made for paper.</param>
/// <param name="Words">All of them, in the order in which they were drawn: that of the page.</param>
internal sealed record PaperFile(string Name, Printable? Printable, byte[] Bytes, PdfDocument Pdf, ImmutableArray<PlacedWord> Words, PaperPage Page)
{
    private const double Millimetre = 72 / 25.4;

    // In points: the room above a heading, and half its line.
    private const double Near = 60;

    private IReadOnlyList<PlacedWord>? _body;

    // Above and below, in points, as the styles of the theme have them.
    private (double Above, double Below) Margins => Printable?.Kind == PrintKind.Sheet ? (11 * Millimetre, 12 * Millimetre) : (20 * Millimetre, 18 * Millimetre);

    /// <summary>The words between the margins, letters and digits alone.</summary>
    public IReadOnlyList<PlacedWord> Body => _body ??= [.. Words.Where(word => word.Middle > Margins.Above && !IsBelow(word)).Select(word => word with { Text = PaperPage.LettersOf(word.Text) })];

    /// <summary>What stands in the margin below, by page.</summary>
    public ILookup<int, PlacedWord> Foot => Words.Where(IsBelow).ToLookup(word => word.Page);

    /// <summary>Letters and digits of the words between the margins.</summary>
    public string Letters => string.Concat(Body.Select(word => word.Text));

    public override string ToString() => Name;

    /// <summary>True when the text stands at a place, or a few lines below it.</summary>
    /// <param name="letters">How the text begins, by letters and digits.</param>
    public bool Says(PdfPlace place, string letters)
    {
        // Chromium forgets the margin above in places that have a name.
        var (top, near) = (Pdf.Pages[place.Page - 1].Height - place.Top!.Value, Near + Margins.Above);
        return Enumerable.Range(0, Body.Count).Any(i => Body[i].Page == place.Page && Body[i].Middle - top > -2 && Body[i].Middle - top < near && Follows(i, letters));
    }

    private bool Follows(int first, string letters)
    {
        for (var (i, at) = (first, 0); at < letters.Length; i++)
        {
            if (i == Body.Count)
            {
                return false;
            }

            var word = Body[i].Text;
            var length = Math.Min(word.Length, letters.Length - at);
            if (string.CompareOrdinal(word, 0, letters, at, length) != 0)
            {
                return false;
            }

            at += length;
        }

        return true;
    }

    private bool IsBelow(PlacedWord word) => word.Middle > Pdf.Pages[word.Page - 1].Height - Margins.Below;
}
