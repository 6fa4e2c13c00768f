using System.Text.Encodings.Web;
using System.Text.Json;
using CareerWiki.Career.Company;
using CareerWiki.Career.Essay;
using CareerWiki.Career.InterviewPrep;
using CareerWiki.Career.Kinds;
using CareerWiki.Career.Questions;
using CareerWiki.Career.Roadmap;
using CareerWiki.Career.Sections;
using CareerWiki.Career.Stories;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Tagging;
using CareerWiki.Core.Text;

namespace CareerWiki.Export;

/// <summary>Writes the understood model as JSON: the public contract of <c>export</c>, version 1, described in the README.</summary>
public static class ExportWriter
{
    /// <summary>How this program writes JSON: Hangul as it is.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>UTF-8, indented, ends in a line feed.</summary>
    public static byte[] Write(Site site)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteArray("documents", site.Documents, document => Write(json, site, document));
            json.WriteArray("diagnostics", site.Diagnostics, diagnostic => Write(json, diagnostic));
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Site site, Document document)
    {
        var target = document.FactsOf<Target>().FirstOrDefault();
        json.WriteString("source", document.Path.Value);
        json.WriteString("kind", document.Kind);
        json.WriteString("title", document.Title);
        json.WriteString("url", site.UrlOf(document).Value);
        json.WriteString("language", document.Language);
        json.WriteString("visibility", document.Visibility == Visibility.Public ? "public" : "private");
        json.WriteTexts("tags", document.Tags);
        json.WriteTexts("aliases", document.Aliases);
        json.WriteString("published", document.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("updated", site.LastChanges.DayOf(document)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("company", target?.Company);
        json.WriteString("role", target?.Role);
        WriteStructure(json, site, document);
        WriteFacts(json, document);
        WriteLinks(json, site, document);
        WriteNames(json, site, document);
    }

    private static void WriteStructure(Utf8JsonWriter json, Site site, Document document)
    {
        var anchors = site.AnchorsOf(document);
        json.WriteArray("sections", MainSections.Of(document), section =>
        {
            json.WriteString("role", section.Role ?? SectionRole.Other);
            json.WriteString("title", section.Heading!.Text);
            json.WriteString("id", anchors.Of(section));
            json.WriteNumber("level", section.Level);
            json.WriteNumber("line", Line(document, section.Heading.Span));
        });
        json.WriteArray("headings", document.Sections.Where(s => s.Heading is not null), section =>
        {
            json.WriteString("text", section.Heading!.Text);
            json.WriteString("id", anchors.Of(section));
            json.WriteNumber("level", section.Level);
            json.WriteNumber("line", Line(document, section.Heading.Span));
        });
    }

    private static void WriteFacts(Utf8JsonWriter json, Document document)
    {
        json.WriteArray("questions", document.FactsOf<Question>(), question =>
        {
            json.WriteString("kind", question.Kind switch { QuestionKind.Predicted => "predicted", QuestionKind.ToAsk => "to-ask", _ => "answered" });
            json.WriteString("text", question.Text);
            json.WriteString("category", question.Category);
            json.WriteString("answer", question.Answer);
            json.WriteNumber("line", Line(document, question.Span));
        });
        json.WriteArray("stories", document.FactsOf<Story>(), story =>
        {
            json.WriteString("title", story.Title);
            json.WriteString("situation", story.Situation);
            json.WriteString("task", story.Task);
            json.WriteString("action", story.Action);
            json.WriteString("result", story.Result);
            json.WriteNumber("line", Line(document, story.Span));
        });
        json.WriteArray("facts", document.FactsOf<LabelledFact>(), fact =>
        {
            json.WriteString("key", fact.Key);
            json.WriteString("text", fact.Text);
            json.WriteNumber("line", Line(document, fact.Span));
        });
        json.WriteStartObject("checklist");
        json.WriteNumber("open", document.Checks.Count(c => c.State == CheckState.Open));
        json.WriteNumber("done", document.Checks.Count(c => c.State == CheckState.Done));
        json.WriteNumber("criteria", document.Checks.Count(c => c.State == CheckState.Criterion));
        json.WriteEndObject();
        json.WriteArray("phases", document.FactsOf<Phase>(), phase =>
        {
            json.WriteString("title", phase.Title);
            json.WriteNumber("level", phase.Level);
            json.WriteString("start", phase.Start);
            json.WriteString("end", phase.End);
            json.WriteNumberOrNull("hours", phase.Hours);
            json.WriteNumber("line", Line(document, phase.Span));
        });
        json.WriteArray("essay", document.FactsOf<EssayPrompt>(), prompt => Write(json, document, prompt));
    }

    private static void Write(Utf8JsonWriter json, Document document, EssayPrompt prompt)
    {
        json.WriteString("prompt", prompt.Prompt);
        json.WriteNumberOrNull("limit", prompt.Limit);
        json.WriteString("unit", prompt.Unit switch
        {
            LimitUnit.Chars => "chars",
            LimitUnit.CharsNoSpaces => "charsNoSpaces",
            LimitUnit.BytesCp949 => "bytesCp949",
            LimitUnit.BytesUtf8 => "bytesUtf8",
            _ => null,
        });
        json.WriteNumber("chars", prompt.Count.Chars);
        json.WriteNumber("charsNoSpaces", prompt.Count.CharsNoSpaces);
        json.WriteNumber("bytesCp949", prompt.Count.BytesCp949);
        json.WriteNumber("bytesUtf8", prompt.Count.BytesUtf8);
        if (prompt.OverLimit is { } over)
        {
            json.WriteBoolean("overLimit", over);
        }
        else
        {
            json.WriteNull("overLimit");
        }

        json.WriteNumber("line", Line(document, prompt.Span));
    }

    private static void WriteLinks(Utf8JsonWriter json, Site site, Document document)
    {
        json.WriteArray("links", Enumerable.Range(0, document.Links.Length), i =>
        {
            var link = document.Links[i];
            var place = document.Source.Locate(link.Span);
            json.WriteString("form", link.Form.ToString().ToLowerInvariant());
            json.WriteString("target", link.Target);
            json.WriteString("url", site.Links.TargetOf(document, i) switch
            {
                PageTarget page => page.Url.Value + (page.Fragment is null ? "" : "#" + page.Fragment),
                AssetTarget asset => asset.Url.Value,
                ExternalTarget external => external.Href,
                _ => null,
            });
            json.WriteNumber("line", place.Line);
            json.WriteNumber("column", place.Column);
        });
        json.WriteArray("backlinks", site.Links.BacklinksOf(document), backlink =>
        {
            json.WriteString("url", site.UrlOf(backlink.From).Value);
            json.WriteString("text", backlink.Sentence);
        });
    }

    private static void WriteNames(Utf8JsonWriter json, Site site, Document document)
    {
        var mentions = site.Taxonomy.MentionsIn(document).Found.ToLookup(m => m.Entry.Kind);
        json.WriteArray("technologies", ByEntry(mentions[KindCatalogue.Technology.Name]), group => WriteName(json, document, group));
        json.WriteArray("companies", ByEntry(mentions[KindCatalogue.Company.Name]), group =>
        {
            WriteName(json, document, group);
            json.WriteString("parent", group.Key.Parent);
            json.WriteString("relation", CompanyRelations.In(site, document, group.Key));
        });
    }

    private static IEnumerable<IGrouping<LexiconEntry, Mention>> ByEntry(IEnumerable<Mention> mentions) =>
        mentions.GroupBy(m => m.Entry).OrderBy(group => group.Key.Name, StringComparer.Ordinal);

    // What only the metadata of another file says has no line here.
    private static void WriteName(Utf8JsonWriter json, Document document, IGrouping<LexiconEntry, Mention> mentions)
    {
        json.WriteString("name", mentions.Key.Name);
        json.WriteString("slug", mentions.Key.Slug);
        json.WriteNumber("count", mentions.Count());
        json.WriteStartArray("lines");
        foreach (var line in mentions.Where(m => m.Span != default).Select(m => Line(document, m.Span)).Order())
        {
            json.WriteNumberValue(line);
        }

        json.WriteEndArray();
    }

    /// <summary>The properties of one diagnostic.</summary>
    public static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
        json.WriteString("message", diagnostic.Message);
        json.WriteString("suggestion", diagnostic.Suggestion);
        json.WriteString("source", diagnostic.Source?.Value);
        json.WriteNumberOrNull("line", diagnostic.Place?.Line);
        json.WriteNumberOrNull("column", diagnostic.Place?.Column);
    }

    private static int Line(Document document, SourceSpan span) => document.Source.LineOf(span.Start);
}
