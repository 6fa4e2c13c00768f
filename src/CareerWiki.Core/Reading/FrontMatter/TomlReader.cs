using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Reading.Fences;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading.FrontMatter;

/// <summary>
/// Reads the TOML (1.0) that Hugo writes into front matter: keys with texts, numbers, truth values, days and lists of these, and tables. No
/// reader of all of TOML is to be had as a package; for what is beyond this the result is null, and the text is shown as it is.
/// </summary>
internal sealed partial class TomlReader
{
    private const int MaxDepth = 32;

    private readonly SourceText _source;
    private readonly string _text;
    private readonly int _end;
    private int _position;

    private TomlReader(SourceText source, SourceSpan span)
    {
        _source = source;
        _text = source.Text;
        _position = span.Start;
        _end = span.End;
    }

    public static MetadataMap? Read(SourceText source, SourceSpan span) => new TomlReader(source, span).ReadTables();

    private MetadataMap? ReadTables()
    {
        var place = _source.Locate(_position);
        var root = ImmutableArray.CreateBuilder<MetadataEntry>();
        var table = root;
        (string Name, SourcePlace Place)? name = null;
        while (SkipToContent())
        {
            if (Take(TableLine()) is { } header)
            {
                Close();
                (table, name) = (ImmutableArray.CreateBuilder<MetadataEntry>(), (header.Groups["name"].Value.Trim('"', ' '), _source.Locate(header.Index)));
            }
            else if (Take(Key()) is { } key && ReadValue() is { } value && IsLineEnd())
            {
                table.Add(new MetadataEntry(key.Groups["key"].Value.Trim('"', '\''), _source.Locate(key.Index), value));
            }
            else
            {
                return null;
            }
        }

        Close();
        return new MetadataMap(place, root.ToImmutable());

        void Close()
        {
            if (name is { } open)
            {
                root.Add(new MetadataEntry(open.Name, open.Place, new MetadataMap(open.Place, table.ToImmutable())));
            }
        }
    }

    private MetadataValue? ReadValue(int depth = 0)
    {
        var place = _source.Locate(_position);
        if (Take(Text()) is { } text)
        {
            var value = text.Groups["literal"].Success ? text.Groups["literal"].Value : Unescape(text.Groups["basic"].Value);
            value = CommentText.Remove(value);
            return new MetadataScalar(place, value, value);
        }

        if (_position < _end && _text[_position] == '[')
        {
            return depth < MaxDepth ? ReadList(place, depth) : null;
        }

        return Take(Bare()) is { } bare ? new MetadataScalar(place, bare.Value, ToType(bare.Value)) : null;
    }

    private MetadataList? ReadList(SourcePlace place, int depth)
    {
        _position++;
        var items = ImmutableArray.CreateBuilder<MetadataValue>();
        while (SkipToContent() && _text[_position] != ']')
        {
            if (ReadValue(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
            SkipToContent();
            if (_position < _end && _text[_position] == ',')
            {
                _position++;
            }
        }

        _position++;
        return _position <= _end ? new MetadataList(place, items.ToImmutable()) : null;
    }

    // Blanks, line ends and remarks.
    private bool SkipToContent()
    {
        while (_position < _end && (char.IsWhiteSpace(_text[_position]) || _text[_position] == '#'))
        {
            _position = _text[_position] == '#' ? Math.Min(_end, _text.IndexOf('\n', _position) is >= 0 and var line ? line : _end) : _position + 1;
        }

        return _position < _end;
    }

    private bool IsLineEnd()
    {
        while (_position < _end && _text[_position] is ' ' or '\t')
        {
            _position++;
        }

        return _position >= _end || _text[_position] is '\n' or '#';
    }

    private Match? Take(Regex pattern)
    {
        var match = pattern.Match(_text, _position, _end - _position);
        if (!match.Success)
        {
            return null;
        }

        _position = match.Index + match.Length;
        return match;
    }

    private static object? ToType(string text) => text switch
    {
        "true" => true,
        "false" => false,
        _ when long.TryParse(text.Replace("_", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => text,
    };

    private static string Unescape(string text) => text.Contains('\\') ? Escape().Replace(text, match => match.Value[1] switch
    {
        'n' => "\n",
        't' => "\t",
        'u' when match.Length == 6 => ((char)int.Parse(match.Value.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
        var other => other.ToString(),
    }) : text;

    [GeneratedRegex(@"\G\[(?<name>[^\[\]\n]+)\][ \t]*(?=\n|#|$)")]
    private static partial Regex TableLine();

    [GeneratedRegex(@"\G(?<key>[A-Za-z0-9_.-]+|""[^""\n]+""|'[^'\n]+')[ \t]*=[ \t]*")]
    private static partial Regex Key();

    [GeneratedRegex(@"\G(?:""""""\n?(?<basic>(?:[^\\]|\\.)*?)""""""|'''\n?(?<literal>[^']*?)'''|""(?<basic>(?:[^""\\\n]|\\.)*)""|'(?<literal>[^'\n]*)')")]
    private static partial Regex Text();

    [GeneratedRegex(@"\G(?:true|false|[+-]?\d[\dT:.+_Z eE-]*(?<! ))")]
    private static partial Regex Bare();

    [GeneratedRegex(@"\\(?:u[0-9A-Fa-f]{4}|.)")]
    private static partial Regex Escape();
}
