using System.Collections.Immutable;
using System.Globalization;

namespace CareerWiki.Pdf.Joining;

/// <summary>The structure that a part tells beside the looks of its pages (ISO 32000-1, 14.7).</summary>
/// <param name="Root">The object above all elements.</param>
/// <param name="Tops">References to the elements below it.</param>
/// <param name="Keys">The object that leads from marked content to its elements.</param>
/// <param name="NextKey">All keys in that are below.</param>
/// <param name="Ids">The object that leads from ids to elements, and references to what is below it; null where no element has one.</param>
internal sealed record PdfStructure(int Root, string Tops, int Keys, int NextKey, (int Root, string Kids)? Ids)
{
    /// <exception cref="BrowserException">There is none, or it tells more than Chromium does.</exception>
    public static PdfStructure Of(PdfPart part)
    {
        var root = PdfPart.ReferenceIn(part.Catalog, "StructTreeRoot") ?? throw PdfSyntax.Unknown("it has no structure");
        var entries = part.Entries(root);
        return entries.Keys.All(key => key is "Type" or "K" or "ParentTree" or "ParentTreeNextKey" or "IDTree")
            && entries.TryGetValue("K", out var tops)
            && PdfPart.ReferenceIn(entries, "ParentTree") is { } keys && part.Entries(keys).Keys.ToImmutableHashSet().SetEquals(["Type", "Nums"])
            && int.TryParse(entries.GetValueOrDefault("ParentTreeNextKey"), NumberStyles.None, CultureInfo.InvariantCulture, out var next) && next > 0
            ? new PdfStructure(root, Items(tops), keys, next, PdfPart.ReferenceIn(entries, "IDTree") is { } ids ? (ids, KidsOf(part.Entries(ids))) : null)
            : throw PdfSyntax.Unknown("its structure is another");
    }

    private static string KidsOf(IReadOnlyDictionary<string, string> tree) =>
        tree.Keys.SequenceEqual(["Kids"]) ? Items(tree["Kids"]) : throw PdfSyntax.Unknown("its ids are in another order");

    // One element may stand without an array.
    private static string Items(string array) => array.Trim('[', ']');
}
