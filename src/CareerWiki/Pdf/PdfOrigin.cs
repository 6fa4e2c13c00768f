using System.Text;

namespace CareerWiki.Pdf;

/// <summary>What a PDF tells of its making (ISO 32000-1, 14.3.3): the same input has to give the same bytes, and the browser and its system are nobody's business.</summary>
internal static class PdfOrigin
{
    /// <summary>The object of the document's information with other dates and makers, as long as before, so that all offsets stay true.</summary>
    /// <param name="day">The day that it says it was made.</param>
    public static byte[] Hide(byte[] info, DateOnly day)
    {
        var hidden = (byte[])info.Clone();
        foreach (var (key, start, end) in Strings(info))
        {
            var text = key switch
            {
                "CreationDate" or "ModDate" => $"D:{day:yyyyMMdd}000000+00'00'",
                "Creator" => "Career Wiki",
                "Producer" => "Skia/PDF",
                _ => null,
            };
            if (text is not null)
            {
                // What is shorter is left empty: half a date is none.
                Encoding.ASCII.GetBytes((text.Length > end - start ? "" : text).PadRight(end - start)).CopyTo(hidden, start);
            }
        }

        return hidden;
    }

    // The keys with a value in parentheses, and where that begins and ends within them. A title may hold anything, the look of a key too.
    private static IEnumerable<(string Key, int Start, int End)> Strings(byte[] info)
    {
        var key = "";
        for (var i = 0; i < info.Length; i++)
        {
            if (info[i] == '/')
            {
                var end = i + 1;
                while (end < info.Length && char.IsAsciiLetterOrDigit((char)info[end]))
                {
                    end++;
                }

                key = Encoding.ASCII.GetString(info, i + 1, end - i - 1);
                i = end - 1;
            }
            else if (info[i] == '(')
            {
                var end = EndOfString(info, i + 1);
                yield return (key, i + 1, end);
                i = end;
            }
        }
    }

    // Parentheses within a string are in pairs, or follow a backslash.
    private static int EndOfString(byte[] info, int i)
    {
        for (var depth = 1; i < info.Length; i++)
        {
            depth += info[i] switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }

            i += info[i] == '\\' ? 1 : 0;
        }

        return info.Length;
    }
}
