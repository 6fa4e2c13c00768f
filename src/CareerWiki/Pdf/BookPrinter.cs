using System.Collections.Immutable;
using CareerWiki.Career.Print;
using CareerWiki.Pdf.Joining;

namespace CareerWiki.Pdf;

/// <summary>
/// Prints a book: once as a draft, to see on which page everything lies, then with the numbers of the pages in its contents. One that is too long for the
/// browser's memory is printed in slices, which are joined.
/// </summary>
/// <param name="most">How many characters of HTML are printed at once.</param>
/// <param name="print">Prints what it is given, with what is known of the book, to the end of a file; true for a draft. Returns the ids in other slices that links lead to.</param>
/// <param name="starting">Called before each slice of each pass: the number, and how many there are.</param>
internal sealed class BookPrinter(BookPage book, int most, Func<BookPage, BookOnPaper, Stream, bool, Task<ImmutableArray<string>>> print, Action<int, int> starting)
{
    // The numbers that are put in have room: the second is the last. A browser that needs more than this never ends.
    private const int MostPasses = 4;

    private readonly ImmutableArray<BookSlice> _slices = BookSlices.Of(book, most);

    /// <exception cref="BrowserException">It can't be printed, or its pages are others each time.</exception>
    public async Task PrintAsync(Stream target)
    {
        var folder = Directory.CreateTempSubdirectory("careerwiki-pdf-");
        var files = _slices.Length == 1 ? [target] : _slices.Select((_, i) => (Stream)new FileStream(Path.Combine(folder.FullName, $"{i}.pdf"), FileMode.CreateNew, FileAccess.ReadWrite)).ToImmutableArray();
        try
        {
            var draft = await PrintAsync(files, null, 1).ConfigureAwait(false);
            for (var pass = 2; await PrintAsync(files, draft, pass).ConfigureAwait(false) is var final && !final.IsLike(draft); pass++)
            {
                draft = pass < MostPasses ? final : throw new BrowserException("The browser gave the book other pages each time that it printed it, so nothing was written.");
            }

            var node = 1;
            foreach (var file in files)
            {
                node = PdfNodeIds.Renumber(file, node);
            }

            if (files.Length > 1)
            {
                PdfJoiner.Join(files, target);
            }
        }
        finally
        {
            foreach (var file in files.Where(file => file != target))
            {
                await file.DisposeAsync().ConfigureAwait(false);
            }

            folder.Delete(recursive: true);
        }
    }

    // The front is the first: its links are to what the contents have to know of.
    private async Task<BookLayout> PrintAsync(ImmutableArray<Stream> files, BookLayout? known, int pass)
    {
        var layout = BookLayout.Empty;
        for (var i = 0; i < files.Length; i++)
        {
            starting(i + 1 + ((pass - 1) * files.Length), Math.Max(pass, 2) * files.Length);
            files[i].SetLength(0);
            var onPaper = new BookOnPaper(files.Length == 1, [.. known?.Wanted ?? layout.Wanted], known?.FirstPageOf(i), known?.Total, _slices[i].HasFront && known is not null ? known.Numbers : BookLayout.Empty.Numbers);
            var wanted = await print(book with { Slice = _slices[i] }, onPaper, files[i], known is null).ConfigureAwait(false);
            var part = new PdfPart(files[i]);
            layout = layout.With(part.Pages.Length, PdfNames.PagesOfIds(part), wanted);
        }

        return layout;
    }
}
