using System.Text;

namespace CareerWiki.Pdf.Joining;

/// <summary>Makes one PDF of several that a browser printed. Objects go from file to file; what stays in memory is only where they are, and the bookmarks.</summary>
internal sealed class PdfJoiner
{
    private readonly PdfWriter _writer;
    private readonly PdfBookmarks _bookmarks = new();
    private readonly List<PlacedPart> _parts = [];
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly int _root;
    private readonly int _pages;
    private readonly int _outlines;
    private readonly int _structure;

    private PdfJoiner(Stream target)
    {
        _writer = new PdfWriter(target);
        (_root, _pages, _outlines, _structure) = (_writer.Reserve(), _writer.Reserve(), _writer.Reserve(), _writer.Reserve());
    }

    /// <param name="files">The parts, in order; each can be searched and read. Their ids have to be in one order (<see cref="PdfNodeIds"/>).</param>
    /// <exception cref="BrowserException">One of them is of another shape than Chromium's. What was written until then is no PDF.</exception>
    public static void Join(IEnumerable<Stream> files, Stream target)
    {
        var joiner = new PdfJoiner(target);
        foreach (var file in files)
        {
            joiner.Place(new PdfPart(file));
        }

        foreach (var part in joiner._parts)
        {
            joiner.Copy(part);
        }

        joiner.WriteTop();
    }

    private void Place(PdfPart part)
    {
        var structure = PdfStructure.Of(part);
        var numbers = new int[part.Objects.Size];
        numbers[part.Objects.Catalog] = _root;
        numbers[structure.Root] = _structure;
        numbers[PdfPart.ReferenceIn(part.Catalog, "Outlines") ?? 0] = _outlines;
        // What tells of a part as a whole is left out.
        int[] left = [_parts.Count == 0 ? 0 : part.Objects.Information, PdfPart.ReferenceIn(part.Catalog, "Dests") ?? 0, structure.Ids?.Root ?? 0];
        var copied = Enumerable.Range(1, part.Objects.Size - 1).Where(number => part.Objects.Has(number) && numbers[number] == 0 && !left.Contains(number)).ToList();
        foreach (var number in copied)
        {
            numbers[number] = _writer.Reserve();
        }

        var rewriter = new PdfRewriter(numbers, _parts.Sum(before => before.Structure.NextKey));
        _parts.Add(new PlacedPart(part, structure, rewriter, copied, _bookmarks.Add(part, rewriter)));
        foreach (var (name, _) in part.Destinations())
        {
            _names.TryAdd(PdfNames.IdOf(name), name);
        }
    }

    private void Copy(PlacedPart placed)
    {
        var (part, structure, rewriter, copied, bookmarks) = placed;
        foreach (var number in copied.Where(number => !bookmarks.Contains(number)))
        {
            var (bytes, rest) = part.Objects.Value(number);
            var added = number == part.PageTree ? $"\n/Parent {_pages} 0 R"
                : number == structure.Keys ? $"\n/Limits [{rewriter.Shift} {rewriter.Shift + structure.NextKey - 1}]"
                : "";
            _writer.Write(rewriter.NumberOf(number), file =>
            {
                if (added.Length > 0)
                {
                    rewriter.Write(bytes.AsSpan(..^">>".Length), file, hasKeys: number == structure.Keys);
                    file.Write(Encoding.ASCII.GetBytes(added + ">>"));
                }
                else
                {
                    rewriter.Write(PdfNames.IsMarked(bytes) ? PdfNames.WithPlace(bytes, _names) : bytes, file);
                }

                if (rest > 0)
                {
                    file.Write("\n"u8);
                    part.Objects.CopyRest(number, rest, file);
                }
            });
        }
    }

    private void WriteTop()
    {
        _writer.Write(_pages, $"<</Type /Pages\n/Count {_parts.Sum(part => part.Part.Pages.Length)}\n/Kids [{All(part => Here(part, part.Part.PageTree))}]>>");
        _bookmarks.Write(_writer, _outlines);
        WriteStructure();
        var places = _writer.Reserve();
        _writer.Write(places, WritePlaces);
        var first = _parts[0];
        var own = first.Part.Catalog.Where(entry => entry.Key is not ("Type" or "Pages" or "Dests" or "Outlines" or "StructTreeRoot")).OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"\n/{entry.Key} {first.Rewriter.Rewrite(entry.Value)}");
        _writer.Write(_root, $"<</Type /Catalog\n/Pages {_pages} 0 R\n/Dests {places} 0 R\n/Outlines {_outlines} 0 R\n/StructTreeRoot {_structure} 0 R{string.Concat(own)}>>");
        _writer.Finish(_root, first.Rewriter.NumberOf(first.Part.Objects.Information));
    }

    private void WriteStructure()
    {
        var keys = _writer.Reserve();
        _writer.Write(keys, $"<</Type /ParentTree\n/Kids [{All(part => Here(part, part.Structure.Keys))}]>>");
        var ids = "";
        if (All(part => part.Structure.Ids is { } own ? part.Rewriter.Rewrite(own.Kids) : "") is { Length: > 0 } kids)
        {
            var tree = _writer.Reserve();
            _writer.Write(tree, $"<</Kids [{kids}]>>");
            ids = $"\n/IDTree {tree} 0 R";
        }

        _writer.Write(_structure, $"<</Type /StructTreeRoot\n/K [{All(part => part.Rewriter.Rewrite(part.Structure.Tops))}]\n/ParentTreeNextKey {_parts.Sum(part => part.Structure.NextKey)}\n/ParentTree {keys} 0 R{ids}>>");
    }

    private string All(Func<PlacedPart, string> references) => string.Join(' ', _parts.Select(references).Where(text => text.Length > 0));

    private static string Here(PlacedPart part, int number) => $"{part.Rewriter.NumberOf(number)} 0 R";

    // What every page of the site has, such as its content, has a name in each part: that of the first counts.
    private void WritePlaces(Stream file)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        file.Write("<<"u8);
        foreach (var placed in _parts)
        {
            foreach (var (name, place) in placed.Part.Destinations().Where(place => written.Add(place.Name)))
            {
                file.Write(Encoding.Latin1.GetBytes($"/{name} {placed.Rewriter.Rewrite(place)}\n"));
            }
        }

        file.Write(">>"u8);
    }

    /// <param name="Copied">The objects of the part that have a number here.</param>
    /// <param name="Bookmarks">Those of them that are written otherwise.</param>
    private sealed record PlacedPart(PdfPart Part, PdfStructure Structure, PdfRewriter Rewriter, List<int> Copied, HashSet<int> Bookmarks);
}
