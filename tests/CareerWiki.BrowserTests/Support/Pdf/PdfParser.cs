using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace CareerWiki.BrowserTests.Support.Pdf;

/// <summary>Reads the values of a PDF, one after the other (ISO 32000-1, 7.2 and 7.3).</summary>
internal sealed class PdfParser(byte[] bytes, int position)
{
    private const string Delimiters = "()<>[]{}/%";

    public int Position { get; private set; } = position;

    /// <summary>The next value; a word for what is none, such as <c>obj</c> or <c>]</c>.</summary>
    public PdfValue Read()
    {
        SkipBlanks();
        switch ((char)bytes[Position++])
        {
            case '/':
                return new PdfName(ReadName());
            case '(':
                return new PdfString(ReadLiteral());
            case '<' when bytes[Position] == '<':
                Position++;
                return ReadDictionary();
            case '<':
                return new PdfString(ReadHex());
            case '[':
                return new PdfArray(ReadUntil("]"));
            case '>' when bytes[Position] == '>':
                Position++;
                return new PdfWord(">>");
            case ']':
                return new PdfWord("]");
            default:
                Position--;
                return ReadReferenceOrWord();
        }
    }

    /// <summary>The value of an object that begins here: <c>12 0 obj</c>.</summary>
    public PdfValue ReadObject()
    {
        _ = (Read(), Read(), Read());
        var value = Read();
        return value is PdfDictionary dictionary && Read() is PdfWord { Text: "stream" } ? ReadStream(dictionary) : value;
    }

    private PdfDictionary ReadDictionary()
    {
        var items = ReadUntil(">>");
        return new PdfDictionary(Enumerable.Range(0, items.Length / 2).ToImmutableDictionary(i => ((PdfName)items[2 * i]).Text, i => items[(2 * i) + 1]));
    }

    private ImmutableArray<PdfValue> ReadUntil(string end)
    {
        var items = ImmutableArray.CreateBuilder<PdfValue>();
        for (var value = Read(); value is not PdfWord word || word.Text != end; value = Read())
        {
            items.Add(value);
        }

        return items.ToImmutable();
    }

    // Chromium writes the length itself, not a reference to it.
    private PdfStream ReadStream(PdfDictionary dictionary)
    {
        Position += bytes[Position] == '\r' ? 2 : 1;
        var length = (int)((PdfWord)dictionary.Entries["Length"]).Number;
        return new PdfStream(dictionary, [.. bytes.AsSpan(Position, length)]);
    }

    private PdfValue ReadReferenceOrWord()
    {
        var word = ReadWord();
        var after = Position;
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && SkipBlanks() && ReadWord() == "0" && SkipBlanks() && ReadWord() == "R")
        {
            return new PdfReference(number);
        }

        Position = after;
        return new PdfWord(word);
    }

    private string ReadWord()
    {
        var start = Position;
        while (Position < bytes.Length && !IsBlank(bytes[Position]) && !Delimiters.Contains((char)bytes[Position]))
        {
            Position++;
        }

        return Encoding.Latin1.GetString(bytes, start, Position - start);
    }

    // "#20" is a blank within a name.
    private string ReadName()
    {
        var parts = ReadWord().Split('#');
        return parts[0] + string.Concat(parts.Skip(1).Select(part => (char)Convert.ToByte(part[..2], 16) + part[2..]));
    }

    private ImmutableArray<byte> ReadHex()
    {
        var end = Array.IndexOf(bytes, (byte)'>', Position);
        var digits = string.Concat(Encoding.Latin1.GetString(bytes, Position, end - Position).Where(char.IsAsciiHexDigit));
        Position = end + 1;
        return [.. Convert.FromHexString(digits.Length % 2 == 0 ? digits : digits + "0")];
    }

    private ImmutableArray<byte> ReadLiteral()
    {
        var result = ImmutableArray.CreateBuilder<byte>();
        for (var depth = 1; ; Position++)
        {
            var current = bytes[Position];
            depth += current switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
            if (depth == 0)
            {
                Position++;
                return result.ToImmutable();
            }

            if (current == '\\')
            {
                ReadEscape(result);
            }
            else
            {
                result.Add(current);
            }
        }
    }

    // Leaves the position on the last character of the escape.
    private void ReadEscape(ImmutableArray<byte>.Builder to)
    {
        var escaped = (char)bytes[++Position];
        if (escaped is >= '0' and <= '7')
        {
            var digits = string.Concat(bytes.Skip(Position).Take(3).Select(b => (char)b).TakeWhile(c => c is >= '0' and <= '7'));
            Position += digits.Length - 1;
            to.Add((byte)Convert.ToInt32(digits, 8));
        }
        else if (escaped != '\n')
        {
            to.Add(escaped switch { 'n' => 0x0A, 'r' => 0x0D, 't' => 0x09, 'b' => 0x08, 'f' => 0x0C, _ => (byte)escaped });
        }
    }

    private bool SkipBlanks()
    {
        while (IsBlank(bytes[Position]) || bytes[Position] == '%')
        {
            Position = bytes[Position] == '%' ? Array.IndexOf(bytes, (byte)'\n', Position) : Position + 1;
        }

        return true;
    }

    private static bool IsBlank(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;
}
