using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerWiki.Core.Reading.Markdown;

/// <summary>What stands beside an image: its alternative text, and behind a bar the size that it shall have (<c>text|300x200</c>), as in Obsidian.</summary>
/// <param name="Text">Null for none.</param>
/// <param name="Size">Width and height in CSS pixels; 0 where none is given.</param>
internal readonly partial record struct ImageLabel(string? Text, (int Width, int Height) Size)
{
    public static ImageLabel Parse(string? label)
    {
        var match = SizePattern().Match(label ?? "");
        var text = match.Success ? label![..match.Index].TrimEnd('|', '\\', ' ') : label;
        return new ImageLabel(string.IsNullOrWhiteSpace(text) ? null : text.Trim(), (Number(match.Groups[1].Value), Number(match.Groups[2].Value)));
    }

    private static int Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(@"(?<=^|\|)\s*(\d{1,5})(?:x(\d{1,5}))?\s*$")]
    private static partial Regex SizePattern();
}
