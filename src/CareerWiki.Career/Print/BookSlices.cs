using System.Collections.Immutable;
using CareerWiki.Core.Pages;

namespace CareerWiki.Career.Print;

/// <summary>Cuts a long book into slices that a browser can print one after the other: it needs some megabytes for each sheet.</summary>
public static class BookSlices
{
    // What stands around the text of a short note, in characters of HTML.
    private const int Frame = 1000;

    // A link of the index.
    private const int Mention = 100;

    /// <param name="most">How many characters of HTML a slice has at most, unless a document or the index of one kind alone has more.</param>
    /// <returns>One for a book that is short enough; else the front alone, the chapters, the index.</returns>
    public static ImmutableArray<BookSlice> Of(BookPage book, int most)
    {
        var sizes = book.Parts.SelectMany(part => part.Chapters).Select(Size).Concat(book.Names.Select(Size)).ToList();
        if (sizes.Sum() <= most)
        {
            return [new BookSlice(true, book.Parts, true, book.Names)];
        }

        var chapters = Groups(book.Parts.SelectMany(part => part.Chapters.Select((chapter, i) => (part, chapter, i))), x => Size(x.chapter), most).ToList();
        return
        [
            new BookSlice(true, [], false, []),
            .. chapters.Select((group, i) => new BookSlice(
                false,
                [.. group.GroupBy(x => x.part).Select(part => part.First().i == 0 ? part.Key with { Chapters = Chapters(part) } : new BookPart(null, null, Chapters(part)))],
                i == chapters.Count - 1,
                [])),
            .. Groups(book.Names, Size, most).Select(names => new BookSlice(false, [], false, [.. names])),
        ];

        static ImmutableArray<DocumentPage> Chapters(IEnumerable<(BookPart Part, DocumentPage Chapter, int Index)> group) => [.. group.Select(x => x.Chapter)];
    }

    // In order, each as full as it may be.
    private static IEnumerable<List<T>> Groups<T>(IEnumerable<T> items, Func<T, long> size, long most)
    {
        var (group, sum) = (new List<T>(), 0L);
        foreach (var item in items)
        {
            if (group.Count > 0 && sum + size(item) > most)
            {
                yield return group;
                (group, sum) = ([], 0);
            }

            group.Add(item);
            sum += size(item);
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }

    private static long Size(DocumentPage chapter) => Frame + chapter.Footnotes.Length + chapter.Sections.Sum(Size);

    private static long Size(SectionView section) => section.Heading.Length + section.Content.OfType<HtmlPiece>().Sum(piece => (long)piece.Html.Length) + section.Children.Sum(Size);

    private static long Size(BookNames names) => names.Names.Sum(name => Mention * (1L + name.Documents.Length));
}
