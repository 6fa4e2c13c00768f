using System.Collections.Immutable;

namespace CareerWiki.BrowserTests.Support.Pdf;

/// <summary>Where links and bookmarks lead (ISO 32000-1, 12.3.2).</summary>
/// <param name="pages">The object numbers of the pages, in order.</param>
internal sealed class PdfPlaces(PdfFile file, PdfDictionary catalog, ImmutableArray<int> pages)
{
    public ImmutableDictionary<string, PdfPlace> Named { get; } = file.GetDictionary(catalog, "Dests") is { } named
        ? named.Entries.ToImmutableDictionary(entry => entry.Key, entry => PlaceOf(file, pages, file.Resolve(entry.Value))!)
        : [];

    /// <summary>Null for what leads out of the file, or to a name that it doesn't have.</summary>
    public PdfPlace? TargetOf(PdfDictionary item) => NameOf(item) is { } name ? Named.GetValueOrDefault(name) : PlaceOf(file, pages, DestinationOf(item));

    /// <summary>Null for what leads out of the file, or to a place without a name.</summary>
    public string? NameOf(PdfDictionary item) => DestinationOf(item) switch
    {
        PdfName name => name.Text,
        PdfString name => PdfText.Decode(name),
        _ => null,
    };

    private PdfValue? DestinationOf(PdfDictionary item) => file.Get(item, "Dest") ?? (file.GetDictionary(item, "A") is { } action ? file.Get(action, "D") : null);

    // [page /XYZ left top zoom], or a dictionary with it.
    private static PdfPlace? PlaceOf(PdfFile file, ImmutableArray<int> pages, PdfValue? value) => value switch
    {
        PdfArray { Items: [PdfReference page, PdfName { Text: "XYZ" }, _, PdfWord top, ..] } => new PdfPlace(pages.IndexOf(page.Number) + 1, top.Number),
        PdfArray { Items: [PdfReference page, ..] } => new PdfPlace(pages.IndexOf(page.Number) + 1, null),
        PdfDictionary dictionary => PlaceOf(file, pages, file.Get(dictionary, "D")),
        _ => null,
    };
}
