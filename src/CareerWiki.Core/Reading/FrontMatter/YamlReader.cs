using System.Collections.Immutable;
using System.Globalization;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Reading.Fences;
using CareerWiki.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CareerWiki.Core.Reading.FrontMatter;

/// <summary>
/// Reads a YAML mapping with the place of every value. The one door to YamlDotNet: it throws more than it documents, so all is
/// caught here. Anchors and aliases are refused: notes have no use for them, and a few lines of them can expand without bound.
/// </summary>
public sealed class YamlReader
{
    private const int MaxDepth = 32;

    private readonly SourceText _source;
    private readonly int _offset;
    private readonly ContentPath _path;
    private readonly Parser _parser;
    private readonly ImmutableArray<Diagnostic>.Builder _problems = ImmutableArray.CreateBuilder<Diagnostic>();

    private YamlReader(SourceText source, SourceSpan span, ContentPath path)
    {
        _source = source;
        _offset = span.Start;
        _path = path;
        _parser = new Parser(new StringReader(source.Text.Substring(span.Start, span.Length)));
    }

    /// <summary>Reads the mapping within <paramref name="span"/> of a file. Empty text is an empty mapping.</summary>
    public static MetadataResult Read(SourceText source, SourceSpan span, ContentPath path)
    {
        var reader = new YamlReader(source, span, path);
        try
        {
            var map = reader.ReadDocument();
            return new MetadataResult(map, reader._problems.ToImmutable());
        }
        catch (YamlException e)
        {
            return new MetadataResult(null, [Problems.BadYaml(path, reader.Place(e.Start), Reason(e))]);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException)
        {
            return new MetadataResult(null, [Problems.BadYaml(path, source.Locate(span), "it does not parse")]);
        }
    }

    private MetadataMap? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            return new MetadataMap(_source.Locate(_offset), []);
        }

        _parser.Consume<DocumentStart>();
        var value = ReadValue(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
        {
            throw new YamlException(second.Start, second.End, "there is a second document behind a line of dashes");
        }

        return value switch
        {
            MetadataMap map => map,
            MetadataScalar { Value: null } empty => new MetadataMap(empty.Place, []),
            _ => null,
        };
    }

    private MetadataValue ReadValue(int depth)
    {
        if (depth > MaxDepth)
        {
            throw new YamlException(_parser.Current!.Start, _parser.Current.End, "it is nested too deep");
        }

        if (_parser.Accept<AnchorAlias>(out var alias))
        {
            throw new YamlException(alias.Start, alias.End, "anchors and aliases are not supported");
        }

        if (_parser.Accept<NodeEvent>(out var node) && !node.Anchor.IsEmpty)
        {
            throw new YamlException(node.Start, node.End, "anchors and aliases are not supported");
        }

        if (_parser.TryConsume<MappingStart>(out var mapping))
        {
            return ReadMap(mapping, depth);
        }

        if (_parser.TryConsume<SequenceStart>(out var sequence))
        {
            var items = ImmutableArray.CreateBuilder<MetadataValue>();
            while (!_parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(ReadValue(depth + 1));
            }

            return new MetadataList(Place(sequence.Start), items.ToImmutable());
        }

        var scalar = _parser.Consume<Scalar>();
        // A comment is hidden wherever it stands.
        var text = CommentText.Remove(scalar.Value);
        return new MetadataScalar(Place(scalar.Start), text, ReferenceEquals(text, scalar.Value) ? ToType(scalar) : text);
    }

    private MetadataMap ReadMap(MappingStart mapping, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<MetadataEntry>();
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            // An unquoted [[wikilink]] as a key, or {a: b}: is legal YAML and no key that anyone means.
            if (ReadValue(depth + 1) is not MetadataScalar key)
            {
                throw new YamlException(mapping.Start, mapping.End, "a key has to be plain text");
            }

            if (key.Text == "<<")
            {
                throw new YamlException(mapping.Start, mapping.End, "merge keys are not supported");
            }

            if (!keys.Add(key.Text))
            {
                _problems.Add(Problems.DuplicateKey(_path, key.Place, key.Text));
            }

            entries.Add(new MetadataEntry(key.Text, key.Place, ReadValue(depth + 1)));
        }

        return new MetadataMap(Place(mapping.Start), entries.ToImmutable());
    }

    // The core schema (YAML 1.2, 10.3.2), and ISO dates.
    private static object? ToType(Scalar scalar)
    {
        if (scalar.Style != ScalarStyle.Plain)
        {
            return scalar.Value;
        }

        return scalar.Value switch
        {
            "" or "~" or "null" or "Null" or "NULL" => null,
            "true" or "True" or "TRUE" => true,
            "false" or "False" or "FALSE" => false,
            var text when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
            var text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date,
            var text when double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) => number,
            var text => text,
        };
    }

    private SourcePlace Place(Mark mark) => _source.Locate(_offset + (int)Math.Min(mark.Index, int.MaxValue / 2));

    private static string Reason(YamlException e)
    {
        var message = e.Message.Contains("): ", StringComparison.Ordinal) ? e.Message[(e.Message.LastIndexOf("): ", StringComparison.Ordinal) + 3)..] : e.Message;
        message = message.TrimEnd('.');
        return message.Length > 0 ? char.ToLowerInvariant(message[0]) + message[1..] : "it does not parse";
    }
}
