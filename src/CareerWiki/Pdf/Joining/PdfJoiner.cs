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
            joiner.Place(PdfPart.Of(file));
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
        var numbers = new int[part.Size];
        numbers[part.Root] = _root;
        numbers[structure?.Root ?? 0] = _structure;
        numbers[PdfPart.ReferenceIn(part.Catalog, "Outlines") ?? 0] = _outlines;
        // What tells of a part as a whole is left out.
        int[] left = [_parts.Count == 0 ? 0 : part.Info, PdfPart.ReferenceIn(part.Catalog, "Dests") ?? 0, structure?.Ids?.Root ?? 0];
        var copied = Enumerable.Range(1, part.Size - 1).Where(number => part.Has(number) && numbers[number] == 0 && !left.Contains(number)).ToList();
        foreach (var number in copied)
        {
            numbers[number] = _writer.Reserve();
        }

        var rewriter = new PdfRewriter(numbers, _parts.Sum(before => before.Structure?.NextKey ?? 0));
        _parts.Add(new PlacedPart(part, structure, rewriter, copied, _bookmarks.Add(part, rewriter)));
        foreach (var (name, _) in part.Destinations())
        {
            _names.TryAdd(PdfNames.IdOf(name), name);
        }
    }

    private void Copy(PlacedPart placed)
    {
        var (part, structure, rewriter, copied, bookmarks) = placed;
        var pages = PdfPart.ReferenceIn(part.Catalog, "Pages");
        foreach (var number in copied.Where(number => !bookmarks.Contains(number)))
        {
            var (bytes, rest) = part.Value(number);
            var added = number == pages ? $"\n/Parent {_pages} 0 R"
                : number == structure?.Keys ? $"\n/Limits [{rewriter.Shift} {rewriter.Shift + structure.NextKey - 1}]"
                : "";
            _writer.Write(rewriter.NumberOf(number), file =>
            {
                if (added.Length > 0)
                {
                    rewriter.Write(bytes.AsSpan(..^">>".Length), file, hasKeys: number == structure?.Keys);
                    file.Write(Encoding.ASCII.GetBytes(added + ">>"));
                }
                else
                {
                    rewriter.Write(PdfNames.IsMarked(bytes) ? PdfNames.WithPlace(bytes, _names) : bytes, file);
                }

                if (rest > 0)
                {
                    file.Write("\n"u8);
                    part.CopyRest(number, rest, file);
                }
            });
        }
    }

    private void WriteTop()
    {
        var first = _parts[0];
        var tagged = _parts.Where(part => part.Structure is not null).ToList();
        _writer.Write(_pages, $"<</Type /Pages\n/Count {_parts.Sum(part => part.Part.Pages.Length)}\n/Kids [{string.Join(' ', _parts.Select(part => $"{part.NumberOf("Pages")} 0 R"))}]>>");
        _bookmarks.Write(_writer, _outlines);
        var keys = _writer.Reserve();
        _writer.Write(keys, $"<</Type /ParentTree\n/Kids [{string.Join(' ', tagged.Select(part => $"{part.Rewriter.NumberOf(part.Structure!.Keys)} 0 R"))}]>>");
        var ids = _writer.Reserve();
        // In order, if each part goes on counting where the one before ended.
        _writer.Write(ids, $"<</Kids [{string.Join(' ', tagged.Where(part => part.Structure!.Ids is not null).Select(part => part.Rewriter.Rewrite(part.Structure!.Ids!.Value.Kids)))}]>>");
        _writer.Write(_structure, $"<</Type /StructTreeRoot\n/K [{string.Join(' ', tagged.Select(part => part.Rewriter.Rewrite(part.Structure!.Tops)))}]\n/ParentTree {keys} 0 R\n/ParentTreeNextKey {tagged.Sum(part => part.Structure!.NextKey)}\n/IDTree {ids} 0 R>>");
        var places = _writer.Reserve();
        _writer.Write(places, WritePlaces);
        var own = first.Part.Catalog.Where(entry => entry.Key is not ("Type" or "Pages" or "Dests" or "Outlines" or "StructTreeRoot")).OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"\n/{entry.Key} {first.Rewriter.Rewrite(entry.Value)}");
        _writer.Write(_root, $"<</Type /Catalog\n/Pages {_pages} 0 R\n/Dests {places} 0 R\n/Outlines {_outlines} 0 R\n/StructTreeRoot {_structure} 0 R{string.Concat(own)}>>");
        _writer.Finish(_root, first.Rewriter.NumberOf(first.Part.Info));
    }

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

    /// <param name="Copied">The objects that are copied as they are, by their old numbers, and <paramref name="Bookmarks"/>, which are not.</param>
    private sealed record PlacedPart(PdfPart Part, PdfStructure? Structure, PdfRewriter Rewriter, List<int> Copied, HashSet<int> Bookmarks)
    {
        public int NumberOf(string key) => Rewriter.NumberOf(PdfPart.ReferenceIn(Part.Catalog, key)!.Value);
    }
}
