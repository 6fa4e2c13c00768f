using System.Text;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading.Decoding;

/// <param name="Legacy">The name of a legacy encoding that was detected; null for Unicode.</param>
/// <param name="FirstBadCharacter">The offset of the first character that stands for broken bytes; -1 for none.</param>
internal sealed record DecodedText(string Text, string? Legacy = null, int FirstBadCharacter = -1);

/// <summary>Detects how a text file is encoded: by its byte-order mark, else strict UTF-8, else CP949 (which contains EUC-KR).</summary>
internal static class TextDecoder
{
    private const int Cp949 = 949;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Null when the bytes are no text.</summary>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            return DecodeUtf8(bytes[3..]);
        }

        if (bytes is [0xFF, 0xFE, ..] && bytes.Length % 2 == 0)
        {
            return new DecodedText(Encoding.Unicode.GetString(bytes[2..]));
        }

        if (bytes is [0xFE, 0xFF, ..] && bytes.Length % 2 == 0)
        {
            return new DecodedText(Encoding.BigEndianUnicode.GetString(bytes[2..]));
        }

        return DecodeUtf8(bytes);
    }

    private static DecodedText? DecodeUtf8(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0))
        {
            return null;
        }

        try
        {
            return new DecodedText(StrictUtf8.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return DecodeKorean(bytes) ?? Repair(bytes);
        }
    }

    // CP949 gives a meaning to most pairs of bytes, so the result has to look like Korean as well.
    private static DecodedText? DecodeKorean(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var strict = Encoding.GetEncoding(Cp949, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            var text = strict.GetString(bytes);
            var foreign = text.Count(c => c > 0x7F);
            var korean = text.Count(c => Hangul.IsHangul(c));
            return korean * 2 > foreign && !HasControls(text) ? new DecodedText(text, "CP949 (EUC-KR)") : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // Mostly UTF-8 with a few broken bytes, as after a cut in the middle of a character: worth keeping.
    private static DecodedText? Repair(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var bad = text.Count(c => c == '\uFFFD');
        return bad * 50 < text.Length && !HasControls(text)
            ? new DecodedText(text, null, text.IndexOf('\uFFFD', StringComparison.Ordinal))
            : null;
    }

    private static bool HasControls(string text) => text.Count(c => c < ' ' && c is not ('\t' or '\n' or '\r' or '\f')) * 200 > text.Length;
}
