using System.Globalization;

namespace CareerWiki.Pdf;

/// <summary>
/// The ids by which cells of tables refer to their headings (ISO 32000-1, 14.8.5.7). Chromium goes on counting from what it happened to show before, so that
/// the same page would give other bytes each time.
/// </summary>
internal static class PdfNodeIds
{
    private const int WindowSize = 1 << 16;

    // "(node", at least eight digits, ")".
    private const int LongestId = 32;

    /// <summary>Counts from <paramref name="first"/> instead, in the same order and with as many digits.</summary>
    /// <returns>The next number.</returns>
    public static int Renumber(Stream file, int first = 1)
    {
        var found = Find(file);
        var numbers = found.Select(id => id.Number).Distinct().Order().Select((number, i) => (number, i)).ToDictionary(x => x.number, x => x.i + first);
        foreach (var (offset, digits, number) in found)
        {
            file.Position = offset;
            file.Write(System.Text.Encoding.ASCII.GetBytes(numbers[number].ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0')));
        }

        return first + numbers.Count;
    }

    // Windows overlap: an id may begin in one and end in the next.
    private static List<(long Offset, int Digits, long Number)> Find(Stream file)
    {
        var found = new List<(long, int, long)>();
        var window = new byte[WindowSize + LongestId];
        for (var start = 0L; start < file.Length; start += WindowSize)
        {
            file.Position = start;
            var read = window.AsSpan(0, file.ReadAtLeast(window, window.Length, throwOnEndOfStream: false));
            for (var at = 0; read[at..].IndexOf("(node"u8) is >= 0 and var next && at + next < WindowSize; at += next + 1)
            {
                var digits = read[(at + next + "(node".Length)..];
                var length = digits.IndexOf((byte)')');
                if (length is >= 8 and < 19 && long.TryParse(digits[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                {
                    found.Add((start + at + next + "(node".Length, length, number));
                }
            }
        }

        return found;
    }
}
