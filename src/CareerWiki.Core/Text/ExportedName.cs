using System.Text.RegularExpressions;

namespace CareerWiki.Core.Text;

/// <summary>Names of files as other programs write them, and what people called the thing.</summary>
public static partial class ExportedName
{
    /// <summary>Without the id of 32 hexadecimal digits that Notion puts behind every name; a name that is nothing else stays.</summary>
    public static string WithoutId(string name) => NotionPattern().Match(name) is { Success: true } match ? match.Groups["name"].Value : name;

    /// <summary>Notion's id; null for a name without one.</summary>
    public static string? IdOf(string name) => NotionPattern().Match(name) is { Success: true } match ? match.Groups["id"].Value : null;

    /// <summary>Without the day that Jekyll and Hugo put in front of a post's name: <c>2026-01-15-learning-go</c>. A day alone stays.</summary>
    public static string WithoutDate(string name) => DatePattern().Match(name) is { Success: true } match ? match.Groups["name"].Value : name;

    /// <summary>That day; null for a name without one.</summary>
    public static DateOnly? DateOf(string name) => name.Length >= 10 && (name.Length == 10 || !char.IsAsciiDigit(name[10])) ? CalendarDate.Parse(name[..10]) : null;

    /// <summary>Blanks for the signs that join words; between numbers, and before one at the end, they stay: <c>2026-03-02</c>, <c>무제-1</c>.</summary>
    public static string Words(string name) => JoinPattern().Replace(name, " ").Trim();

    /// <summary>True for the name that a program gives to what nobody has named.</summary>
    public static bool IsUntitled(string name) => UntitledPattern().IsMatch(WithoutId(name));

    [GeneratedRegex("(?<!\\d)[-_](?!\\d+$)|[-_](?!\\d)")]
    private static partial Regex JoinPattern();

    [GeneratedRegex("^(?:untitled|new (?:text )?document|document|unnamed|chatgpt|claude|gemini|pasted?|clipboard|무제|제목 ?없음|새 ?(?:텍스트 ?)?문서|새 ?노트|복사본)(?: ?note| ?text)?[ _-]*(?:\\(?\\d*\\)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex UntitledPattern();

    [GeneratedRegex("^(?<name>.*?\\S)[ -](?<id>[0-9a-f]{32})$")]
    private static partial Regex NotionPattern();

    [GeneratedRegex("^\\d{4}-\\d{2}-\\d{2}[-_ ]+(?<name>\\S.*)$")]
    private static partial Regex DatePattern();
}
