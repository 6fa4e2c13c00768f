using System.Collections.Immutable;
using CareerWiki.BrowserTests.Support.Pdf;

namespace CareerWiki.BrowserTests.Support;

/// <summary>A page on paper, and what the browser had on the page when it printed.</summary>
/// <param name="Bytes">Of the PDF.</param>
/// <param name="Title">Of the window.</param>
/// <param name="Language">Of the root element.</param>
/// <param name="Headings">That can be seen, in order.</param>
/// <param name="Folded">The words of what is closed on a screen, without those that open it.</param>
/// <param name="Problems">What is on paper but should not be, or does not fit.</param>
internal sealed record Printed(byte[] Bytes, PdfDocument Pdf, string Title, string Language, ImmutableArray<Heading> Headings, ImmutableArray<string> Folded, ImmutableArray<string> Problems)
{
    /// <summary>True where the first sheet is the cover of a book.</summary>
    public bool HasCover { get; init; }
}

/// <param name="Text">As read, in NFC.</param>
/// <param name="IsWrapped">Has more than one line.</param>
internal sealed record Heading(int Level, string Text, bool IsWrapped);
