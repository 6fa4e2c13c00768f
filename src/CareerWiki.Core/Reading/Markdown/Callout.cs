using System.Text.RegularExpressions;

namespace CareerWiki.Core.Reading.Markdown;

/// <summary>GitHub's and Obsidian's callouts: a quote whose first line is <c>[!note]</c>, with a fold sign and a title if any.</summary>
/// <param name="Type">In lower case.</param>
/// <param name="IsFolded">Null when it does not fold at all.</param>
/// <param name="TitleStart">Where the title, or without one the text, begins in the source.</param>
internal sealed partial record Callout(string Type, bool? IsFolded, bool HasTitle, int TitleStart)
{
    private string Name => $"<span class=\"callout-type\">{char.ToUpperInvariant(Type[0])}{Type[1..]}</span>";

    public string OpenTag => IsFolded is { } folded
        ? $"<details class=\"callout\" data-callout=\"{Type}\"{(folded ? "" : " open")}>\n"
        : $"<aside class=\"callout\" data-callout=\"{Type}\">\n";

    public string CloseTag => IsFolded is null ? "</aside>\n" : "</details>\n";

    public string TitleTag => (IsFolded is null ? "<p class=\"callout-title\">" : "<summary>") + (HasTitle ? "" : Name);

    public string CloseTitleTag => IsFolded is null ? "</p>\n" : "</summary>\n";

    public static Callout? At(string text, int start)
    {
        var match = Pattern().Match(text, start);
        return match.Success && match.Index == start
            ? new Callout(match.Groups["type"].Value.ToLowerInvariant(), match.Groups["fold"].Value switch { "-" => true, "+" => false, _ => null },
                match.Groups["title"].Length > 0, match.Groups["title"].Index)
            : null;
    }

    [GeneratedRegex(@"\G\[!(?<type>\p{L}[\p{L}\p{N} _-]{0,30})(?:\|[^\]\n]*)?\](?<fold>[+-]?)[ \t]*(?<title>[^\n]*)")]
    private static partial Regex Pattern();
}
