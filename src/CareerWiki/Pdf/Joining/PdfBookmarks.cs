using System.Globalization;

namespace CareerWiki.Pdf.Joining;

/// <summary>The bookmarks of a book whose parts were printed one by one: a heading goes below the last higher one, whichever part that is in (ISO 32000-1, 12.3.3).</summary>
internal sealed class PdfBookmarks
{
    // What depends on the place among the others.
    private static readonly string[] Ties = ["Parent", "First", "Last", "Prev", "Next", "Count"];

    private readonly List<Bookmark> _all = [];

    /// <summary>Takes the bookmarks of the next part.</summary>
    /// <param name="rewriter">Of that part.</param>
    /// <returns>The objects that they are in that part.</returns>
    public HashSet<int> Add(PdfPart part, PdfRewriter rewriter)
    {
        var taken = new HashSet<int>();
        if (PdfPart.ReferenceIn(part.Catalog, "Outlines") is { } root)
        {
            Add(part, rewriter, part.Entries(root), 1, taken);
        }

        return taken;
    }

    /// <summary>Writes them all.</summary>
    /// <param name="root">The number of the object above them.</param>
    public void Write(PdfWriter writer, int root)
    {
        var above = new Stack<Bookmark>();
        var top = new Bookmark(root, 0, "/Type /Outlines");
        above.Push(top);
        foreach (var bookmark in _all)
        {
            while (above.Peek().Level >= bookmark.Level)
            {
                above.Pop();
            }

            above.Peek().Children.Add(bookmark);
            above.Push(bookmark);
        }

        Write(writer, top, "");
    }

    private void Add(PdfPart part, PdfRewriter rewriter, IReadOnlyDictionary<string, string> parent, int depth, HashSet<int> taken)
    {
        for (var number = PdfPart.ReferenceIn(parent, "First"); number is { } current;)
        {
            if (!taken.Add(current))
            {
                throw PdfSyntax.Unknown("its bookmarks go in circles");
            }

            var entries = part.Entries(current);
            var own = string.Join('\n', entries.Where(entry => !Ties.Contains(entry.Key)).Select(entry => $"/{entry.Key} {rewriter.Rewrite(entry.Value)}"));
            _all.Add(new Bookmark(rewriter.NumberOf(current), LevelOf(part, entries) ?? depth, own));
            Add(part, rewriter, entries, depth + 1, taken);
            number = PdfPart.ReferenceIn(entries, "Next");
        }
    }

    // The heading is known by its structure; without that, by where the browser put it.
    private static int? LevelOf(PdfPart part, IReadOnlyDictionary<string, string> bookmark) =>
        PdfPart.ReferenceIn(bookmark, "SE") is { } element && part.Entries(element).GetValueOrDefault("S") is ['/', 'H', var level] && char.IsAsciiDigit(level)
            ? int.Parse([level], CultureInfo.InvariantCulture)
            : null;

    private static void Write(PdfWriter writer, Bookmark bookmark, string ties)
    {
        var children = bookmark.Children;
        var own = children.Count == 0 ? "" : $"\n/First {children[0].Number} 0 R\n/Last {children[^1].Number} 0 R\n/Count {bookmark.Below}";
        writer.Write(bookmark.Number, $"<<{bookmark.Own}{ties}{own}>>");
        for (var i = 0; i < children.Count; i++)
        {
            var previous = i == 0 ? "" : $"\n/Prev {children[i - 1].Number} 0 R";
            var next = i == children.Count - 1 ? "" : $"\n/Next {children[i + 1].Number} 0 R";
            Write(writer, children[i], $"\n/Parent {bookmark.Number} 0 R{previous}{next}");
        }
    }

    /// <param name="Level">Of the heading; 0 for what is above all.</param>
    /// <param name="Own">What it says of itself, as it is written.</param>
    private sealed record Bookmark(int Number, int Level, string Own)
    {
        public List<Bookmark> Children { get; } = [];

        /// <summary>How many are below it, all of them open.</summary>
        public int Below => Children.Sum(child => 1 + child.Below);
    }
}
