using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading.FrontMatter;

/// <summary>Reads a JSON object (RFC 8259, with comments and trailing commas) with the place of every value, as <see cref="YamlReader"/> does.</summary>
internal static class JsonReader
{
    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 32 };

    public static MetadataResult Read(SourceText source, ContentPath path)
    {
        var bytes = Encoding.UTF8.GetBytes(source.Text);
        if (bytes.AsSpan().Trim(" \t\r\n"u8).IsEmpty)
        {
            return new MetadataResult(new MetadataMap(new SourcePlace(1, 1), []), []);
        }

        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var reader = new Utf8JsonReader(bytes, Options);
        try
        {
            reader.Read();
            var map = ReadValue(ref reader) as MetadataMap;
            if (map is null)
            {
                return new MetadataResult(null, [Problems.BadJson(path, new SourcePlace(1, 1), "it is no object in braces")]);
            }

            // Whatever follows the object makes this throw.
            reader.Read();
            return new MetadataResult(map, problems.ToImmutable());
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, escaped.
            return new MetadataResult(null, [Problems.BadJson(path, new SourcePlace(1, 1), "a text in it is not Unicode")]);
        }
        catch (JsonException e)
        {
            var line = (int)(e.LineNumber ?? 0) + 1;
            var start = line <= source.LineCount ? source.LineStart(line) : source.Text.Length;
            return new MetadataResult(null, [Problems.BadJson(path, source.Locate(Math.Min(start + (int)(e.BytePositionInLine ?? 0), source.Text.Length)), "it does not parse")]);
        }

        MetadataValue ReadValue(ref Utf8JsonReader json)
        {
            var place = Place(json.TokenStartIndex);
            return json.TokenType switch
            {
                JsonTokenType.StartObject => ReadObject(ref json, place),
                JsonTokenType.StartArray => ReadArray(ref json, place),
                JsonTokenType.True => new MetadataScalar(place, "true", true),
                JsonTokenType.False => new MetadataScalar(place, "false", false),
                JsonTokenType.Null => new MetadataScalar(place, "", null),
                JsonTokenType.Number => new MetadataScalar(place, Encoding.UTF8.GetString(json.ValueSpan), json.TryGetInt64(out var number) ? number : json.GetDouble()),
                _ => new MetadataScalar(place, json.GetString()!, json.GetString()),
            };
        }

        MetadataMap ReadObject(ref Utf8JsonReader json, SourcePlace place)
        {
            var entries = ImmutableArray.CreateBuilder<MetadataEntry>();
            var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            while (json.Read() && json.TokenType != JsonTokenType.EndObject)
            {
                var (key, keyPlace) = (json.GetString()!, Place(json.TokenStartIndex));
                if (!keys.Add(key))
                {
                    problems.Add(Problems.DuplicateKey(path, keyPlace, key));
                }

                json.Read();
                entries.Add(new MetadataEntry(key, keyPlace, ReadValue(ref json)));
            }

            return new MetadataMap(place, entries.ToImmutable());
        }

        MetadataList ReadArray(ref Utf8JsonReader json, SourcePlace place)
        {
            var items = ImmutableArray.CreateBuilder<MetadataValue>();
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                items.Add(ReadValue(ref json));
            }

            return new MetadataList(place, items.ToImmutable());
        }

        SourcePlace Place(long index) => source.Locate(Encoding.UTF8.GetCharCount(bytes, 0, (int)index));
    }
}
