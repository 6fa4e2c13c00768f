using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;
using CareerWiki.Export;
using CareerWiki.Theme.Words;

namespace CareerWiki.Rendering;

/// <summary>
/// Writes <c>search.json</c>, which <c>search-rank.js</c> reads: the words that results are told in, by language, and a page as
/// <c>[title, address, kind, [alias …], [heading, id, heading, id …]]</c>, where empty lists at the end are left out.
/// </summary>
public sealed class WriteSearchIndex : IOutputModule
{
    private static readonly string[] Languages = ["ko", "en"];
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public byte[]? Render(Page page)
    {
        if (page.Model() is not SearchIndex index)
        {
            return null;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteStartObject("words");
            foreach (var language in Languages)
            {
                json.WriteStartObject(language);
                Write(json, index, SiteWords.In(language));
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteStartArray("pages");
            foreach (var entry in index.Entries)
            {
                Write(json, entry);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, SearchIndex index, SiteWords words)
    {
        json.WriteTexts("kinds", index.Kinds.Select(kind => kind == SearchIndex.TagKind ? words.Tags : words.Kind(kind)));
        json.WriteString("found", words.Search.Found);
        json.WriteString("some", words.Search.Some);
        json.WriteString("none", words.Search.None);
    }

    private static void Write(Utf8JsonWriter json, SearchEntry entry)
    {
        json.WriteStartArray();
        json.WriteStringValue(entry.Title);
        json.WriteStringValue(entry.Address);
        json.WriteNumberValue(entry.Kind);
        if (entry.Aliases.Length + entry.Headings.Length > 0)
        {
            WriteTexts(json, entry.Aliases);
        }

        if (entry.Headings.Length > 0)
        {
            WriteTexts(json, entry.Headings.SelectMany(heading => new[] { heading.Text, heading.Id }));
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
