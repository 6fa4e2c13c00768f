using System.Collections.Immutable;

namespace CareerWiki.BrowserTests.Support.Pdf;

/// <summary>A page, with its size in points of 1/72 inch.</summary>
internal sealed record PdfPage(double Width, double Height, ImmutableArray<PdfLink> Links);

/// <param name="Page">The first is 1.</param>
/// <param name="Top">In points, from the lower edge of the page; null for the page as a whole.</param>
internal sealed record PdfPlace(int Page, double? Top);

/// <param name="Uri">Null for a link within the file.</param>
/// <param name="Name">Of the place that it leads to; null for a link out of the file, and to a place without a name.</param>
/// <param name="Target">Null for a link out of the file, and to a name that it doesn't have.</param>
internal sealed record PdfLink(string? Uri, string? Name, PdfPlace? Target);

internal sealed record PdfBookmark(string Title, PdfPlace? Target, ImmutableArray<PdfBookmark> Children);

internal sealed record PdfFont(string Name, bool IsEmbedded);
