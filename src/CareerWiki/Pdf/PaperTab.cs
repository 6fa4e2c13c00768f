using System.Collections.Immutable;
using System.Text.Json;
using System.Threading.Channels;

namespace CareerWiki.Pdf;

/// <summary>Opens one page after the other in a tab, without scripts, and prints it.</summary>
/// <param name="publicHost">Scheme and host of links to other pages; null to print them as plain text.</param>
internal sealed class PaperTab(DevTools devTools, PaperSize paper, string? publicHost)
{
    private const int ChunkSize = 1 << 18;

    private static readonly string Prepare = ReadPrepare();

    /// <summary>Each page has a browser of its own, as far as that can tell: nothing of one reaches another.</summary>
    /// <param name="limit">How long each step may take.</param>
    /// <param name="book">What is known of the book that is printed; null for another page.</param>
    /// <param name="isDraft">True to leave out the structure and the bookmarks, which make no page longer or shorter.</param>
    /// <returns>The ids in other slices of the book that this one has links to.</returns>
    /// <exception cref="BrowserException">The browser does not answer, crashes or can't open the page.</exception>
    public async Task<ImmutableArray<string>> PrintAsync(Uri address, Stream target, TimeSpan limit, BookOnPaper? book = null, bool isDraft = false)
    {
        var context = await AskAsync("Target.createBrowserContext", new { }, "browserContextId").ConfigureAwait(false);
        var tab = await AskAsync("Target.createTarget", new { url = "about:blank", browserContextId = context }, "targetId").ConfigureAwait(false);
        var session = await AskAsync("Target.attachToTarget", new { targetId = tab, flatten = true }, "sessionId").ConfigureAwait(false);
        await OpenAsync(session, address, limit).ConfigureAwait(false);
        var prepared = await devTools.AskAsync(session, "Runtime.evaluate", new { expression = $"({Prepare})({JsonSerializer.Serialize(publicHost)}, {JsonSerializer.Serialize(book, JsonSerializerOptions.Web)})", awaitPromise = true, returnByValue = true }, limit).ConfigureAwait(false);
        if (prepared.TryGetProperty("exceptionDetails", out var mistake))
        {
            throw new BrowserException($"The browser is too old to print with: {mistake.GetProperty("text").GetString()}");
        }

        await WriteAsync(session, target, limit, isDraft).ConfigureAwait(false);
        await devTools.AskAsync(null, "Target.disposeBrowserContext", new { browserContextId = context }, limit).ConfigureAwait(false);
        return [.. prepared.GetProperty("result").GetProperty("value").EnumerateArray().Select(id => id.GetString()!)];

        async Task<string> AskAsync(string method, object parameters, string name) =>
            (await devTools.AskAsync(null, method, parameters, limit).ConfigureAwait(false)).GetProperty(name).GetString()!;
    }

    private async Task OpenAsync(string session, Uri address, TimeSpan limit)
    {
        var loaded = Channel.CreateUnbounded<string>();
        void Hear(string from, string method, JsonElement told)
        {
            if (from == session && method == "Page.lifecycleEvent" && told.GetProperty("name").GetString() == "load")
            {
                loaded.Writer.TryWrite(told.GetProperty("loaderId").GetString()!);
            }
        }

        devTools.Told += Hear;
        try
        {
            await devTools.AskAsync(session, "Inspector.enable", new { }, limit).ConfigureAwait(false);
            await devTools.AskAsync(session, "Page.enable", new { }, limit).ConfigureAwait(false);
            await devTools.AskAsync(session, "Page.setLifecycleEventsEnabled", new { enabled = true }, limit).ConfigureAwait(false);
            await devTools.AskAsync(session, "Emulation.setScriptExecutionDisabled", new { value = true }, limit).ConfigureAwait(false);
            var opened = await devTools.AskAsync(session, "Page.navigate", new { url = address.AbsoluteUri }, limit).ConfigureAwait(false);
            if (opened.TryGetProperty("errorText", out var error))
            {
                throw new BrowserException($"The browser could not open the page: {error.GetString()}");
            }

            // The empty page before it was loaded too.
            while (await devTools.WithinAsync(loaded.Reader.ReadAsync().AsTask(), limit).ConfigureAwait(false) != opened.GetProperty("loaderId").GetString())
            {
            }
        }
        finally
        {
            devTools.Told -= Hear;
        }
    }

    // In pieces: a book has many pages, and need not be in memory.
    private async Task WriteAsync(string session, Stream target, TimeSpan limit, bool isDraft)
    {
        var printed = await devTools.AskAsync(session, "Page.printToPDF", new
        {
            printBackground = true,
            preferCSSPageSize = false,
            displayHeaderFooter = false,
            generateTaggedPDF = !isDraft,
            generateDocumentOutline = !isDraft,
            paperWidth = paper.Width,
            paperHeight = paper.Height,
            transferMode = "ReturnAsStream",
        }, limit).ConfigureAwait(false);
        var handle = printed.GetProperty("stream").GetString();
        JsonElement chunk;
        do
        {
            chunk = await devTools.AskAsync(session, "IO.read", new { handle, size = ChunkSize }, limit).ConfigureAwait(false);
            var data = chunk.GetProperty("data");
            await target.WriteAsync(chunk.TryGetProperty("base64Encoded", out var isBase64) && isBase64.GetBoolean() ? data.GetBytesFromBase64() : System.Text.Encoding.Latin1.GetBytes(data.GetString()!)).ConfigureAwait(false);
        }
        while (!chunk.GetProperty("eof").GetBoolean());
        await devTools.AskAsync(session, "IO.close", new { handle }, limit).ConfigureAwait(false);
    }

    private static string ReadPrepare()
    {
        using var reader = new StreamReader(typeof(PaperTab).Assembly.GetManifestResourceStream("prepare.js")!);
        return reader.ReadToEnd().TrimEnd();
    }
}
