using System.Text;
using System.Text.Json;
using CareerWiki.Career.Kinds;
using CareerWiki.Career.Lexicons;
using CareerWiki.Career.Sections;
using CareerWiki.Core.Documents;
using CareerWiki.Export;
using CareerWiki.Settings;

namespace CareerWiki.Scaffold;

/// <summary>JSON Schemas (draft 7), so that an editor completes and checks keys. Made from the catalogues that the program itself reads by.</summary>
public static class EditorSchema
{
    /// <summary>Of <c>statiq.json</c> and its like. Keys that are not in it are errors, as for the program.</summary>
    public static string Settings() => Write("Settings of the career wiki", SettingKeys.All, isClosed: true);

    /// <summary>Of front matter, sidecars and <c>_directory.yml</c>. Other keys are the author's own.</summary>
    public static string Metadata() => Write("Front matter of the career wiki", FrontMatterKeys.All, isClosed: false);

    /// <summary>Of <c>_data/sections.yml</c>.</summary>
    public static string Sections() => Write(
        "Words for sections",
        SectionRole.All.Append(SectionRole.Other).Select(role => new MetadataKey(role, MetadataType.List, "Headings, or words in headings, that stand for this role.")),
        isClosed: true);

    /// <summary>Of <c>_data/technologies.yml</c> and <c>_data/companies.yml</c>: names of any kind, each with one of four forms of value.</summary>
    public static string Names()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, ExportWriter.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", "Names of technologies or companies");
            json.WriteString("type", "object");
            json.WriteStartObject("additionalProperties");
            json.WriteString("description", "What is to be said of the name, its aliases alone, or false never to find it.");
            json.WriteStartArray("type");
            foreach (var type in new[] { "object", "array", "string", "boolean", "null" })
            {
                json.WriteStringValue(type);
            }

            json.WriteEndArray();
            json.WriteStartObject("properties");
            foreach (var key in OwnNames.Keys)
            {
                Write(json, key);
            }

            json.WriteEndObject();
            json.WriteBoolean("additionalProperties", false);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static string Write(string title, IEnumerable<MetadataKey> keys, bool isClosed)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, ExportWriter.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", title);
            json.WriteString("type", "object");
            json.WriteStartObject("properties");
            foreach (var key in keys)
            {
                Write(json, key);
            }

            if (isClosed && title.StartsWith("Settings", StringComparison.Ordinal))
            {
                WriteOwn(json);
            }

            json.WriteEndObject();
            json.WriteBoolean("additionalProperties", !isClosed);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, MetadataKey key)
    {
        json.WriteStartObject(key.Name);
        json.WriteString("description", key.Description);
        var values = key.Name == "kind" ? [.. KindCatalogue.All.Select(kind => kind.Name)] : key.Values;
        if (values.Length > 0)
        {
            json.WriteStartArray("enum");
            foreach (var value in values)
            {
                json.WriteStringValue(value);
            }

            json.WriteNullValue();
            json.WriteEndArray();
        }
        else
        {
            json.WriteStartArray("type");
            foreach (var type in key.Name == "weak" ? ["boolean", .. TypesOf(key.Type)] : TypesOf(key.Type))
            {
                json.WriteStringValue(type);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteOwn(Utf8JsonWriter json)
    {
        json.WriteStartObject(SettingKeys.Own);
        json.WriteString("description", "Settings of your own; they reach the metadata of every document.");
        json.WriteString("type", "object");
        json.WriteEndObject();
        json.WriteStartObject("$schema");
        json.WriteString("type", "string");
        json.WriteEndObject();
    }

    private static string[] TypesOf(MetadataType type) => type switch
    {
        MetadataType.List => ["array", "string", "null"],
        MetadataType.Flag => ["boolean", "null"],
        MetadataType.Number => ["integer", "null"],
        MetadataType.Date => ["string", "boolean", "null"],
        _ => ["string", "number", "null"],
    };
}
