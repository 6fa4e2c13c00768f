using System.Collections.Immutable;
using System.Text;

namespace CareerWiki.BrowserTests.Support.Pdf;

/// <summary>What tests ask of a PDF.</summary>
internal sealed class PdfDocument
{
    private readonly byte[] _bytes;
    private readonly PdfFile _file;
    private readonly PdfDictionary _catalog;
    private readonly ImmutableArray<PdfDictionary> _pages;
    private readonly PdfPlaces _places;

    public PdfDocument(byte[] bytes)
    {
        _bytes = bytes;
        _file = new PdfFile(bytes);
        _catalog = _file.GetDictionary(_file.Trailer, "Root")!;
        var numbers = ImmutableArray.CreateBuilder<int>();
        _pages = [.. Leaves(_catalog.Entries["Pages"], numbers)];
        _places = new PdfPlaces(_file, _catalog, numbers.ToImmutable());
        Pages = [.. _pages.Select(Page)];
    }

    /// <summary>Null for none.</summary>
    public string? Title => _file.GetDictionary(_file.Trailer, "Info") is { } info && _file.Get(info, "Title") is PdfString title ? PdfText.Decode(title) : null;

    /// <summary>The language of the whole (BCP 47); null for none.</summary>
    public string? Language => _file.Get(_catalog, "Lang") is PdfString language ? PdfText.Decode(language) : null;

    /// <summary>True when the structure of the text is told as well as its looks.</summary>
    public bool IsTagged => _file.GetDictionary(_catalog, "MarkInfo") is { } mark && _file.Get(mark, "Marked") is PdfWord { Text: "true" } && _file.GetDictionary(_catalog, "StructTreeRoot") is not null;

    public ImmutableArray<PdfPage> Pages { get; }

    /// <summary>Its bookmarks.</summary>
    public ImmutableArray<PdfBookmark> Outline => _file.GetDictionary(_catalog, "Outlines") is { } outline ? Bookmarks(outline) : [];

    /// <summary>By name.</summary>
    public ImmutableDictionary<string, PdfPlace> Destinations => _places.Named;

    /// <summary>A font that is made of others counts by its parts.</summary>
    public ImmutableArray<PdfFont> Fonts =>
        [.. _file.Objects.OfType<PdfDictionary>().Where(font => NameOf(font, "Type") == "Font" && NameOf(font, "Subtype") != "Type0").Select(Font)];

    /// <summary>All that it holds, as text: its bytes, a letter each, its streams unpacked, and its strings decoded.</summary>
    public IEnumerable<string> Texts => _file.Objects.Append(_file.Trailer).SelectMany(TextsOf).Prepend(Encoding.Latin1.GetString(_bytes));

    private static IEnumerable<string> TextsOf(PdfValue value) => value switch
    {
        PdfString text => [PdfText.Decode(text)],
        PdfName name => [name.Text],
        PdfArray array => array.Items.SelectMany(TextsOf),
        PdfDictionary dictionary => dictionary.Entries.Values.SelectMany(TextsOf),
        // Images have filters of their own, and stand among the bytes.
        PdfStream stream => TextsOf(stream.Dictionary).Append(stream.Dictionary.Entries.GetValueOrDefault("Filter") is PdfName { Text: "FlateDecode" } ? Encoding.Latin1.GetString(stream.Decode()) : ""),
        _ => [],
    };

    private PdfFont Font(PdfDictionary font) => new(
        NameOf(font, "BaseFont") ?? "",
        // The glyphs of type 3 are pictures within the file.
        NameOf(font, "Subtype") == "Type3" || _file.GetDictionary(font, "FontDescriptor") is { } descriptor && descriptor.Entries.Keys.Any(key => key is "FontFile" or "FontFile2" or "FontFile3"));

    private PdfPage Page(PdfDictionary page)
    {
        var box = _file.GetItems(page, "MediaBox").Select(side => ((PdfWord)side!).Number).ToList();
        var links = _file.GetItems(page, "Annots").OfType<PdfDictionary>().Where(note => NameOf(note, "Subtype") == "Link");
        return new PdfPage(box[2] - box[0], box[3] - box[1], [.. links.Select(Link)]);
    }

    private PdfLink Link(PdfDictionary link) =>
        new(_file.GetDictionary(link, "A") is { } action && _file.Get(action, "URI") is PdfString address ? PdfText.Decode(address) : null, _places.NameOf(link), _places.TargetOf(link));

    private ImmutableArray<PdfBookmark> Bookmarks(PdfDictionary parent)
    {
        var result = ImmutableArray.CreateBuilder<PdfBookmark>();
        for (var item = _file.GetDictionary(parent, "First"); item is not null; item = _file.GetDictionary(item, "Next"))
        {
            result.Add(new PdfBookmark(PdfText.Decode((PdfString)_file.Get(item, "Title")!), _places.TargetOf(item), Bookmarks(item)));
        }

        return result.ToImmutable();
    }

    // Pages are a tree; their own object is what places refer to.
    private IEnumerable<PdfDictionary> Leaves(PdfValue node, ImmutableArray<int>.Builder numbers)
    {
        var dictionary = (PdfDictionary)_file.Resolve(node)!;
        if (_file.Get(dictionary, "Kids") is PdfArray kids)
        {
            return kids.Items.SelectMany(kid => Leaves(kid, numbers));
        }

        numbers.Add(((PdfReference)node).Number);
        return [dictionary];
    }

    private string? NameOf(PdfDictionary dictionary, string name) => (_file.Get(dictionary, name) as PdfName)?.Text;
}
