using System.Text.RegularExpressions;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading.Outlines;

/// <summary>
/// Tells an outline from code. Chats print plans as <c>```yaml</c> fences that are no YAML: labels in prose, bullets, check marks.
/// A manifest, a CI file or a shell block has keys that are identifiers, and stays code.
/// </summary>
internal static partial class OutlineFence
{
    private const int MaxLook = 200;

    /// <param name="info">The info string of the fence; <c>raw</c> in it keeps the fence as code.</param>
    public static bool Is(string info, IReadOnlyCollection<OutlineLine> lines)
    {
        var words = info.Split([' ', '\t', '{', '}', ','], StringSplitOptions.RemoveEmptyEntries);
        var language = words.Length == 0 ? "" : words[0].ToLowerInvariant();
        if (words.Contains("raw", StringComparer.OrdinalIgnoreCase) || lines.Any(line => Drawing().IsMatch(line.Text)))
        {
            return false;
        }

        var content = lines.Where(line => line.Form != OutlineForm.Blank).ToList();
        return content.Count > 0 && language switch
        {
            "yaml" or "yml" => IsProse(content),
            "" or "text" or "txt" or "plaintext" or "plain" or "outline" => IsProse(content) && IsMostlyStructure(content),
            _ => false,
        };
    }

    private static bool IsProse(List<OutlineLine> lines)
    {
        if (lines.Exists(line => line.Sign is not null))
        {
            return true;
        }

        var keys = lines.Select(KeyOf).Where(key => key is not null).ToList();
        if (keys.Count == 0)
        {
            return lines.Exists(line => line.Form == OutlineForm.Item && IsProse(line.Text)) && !lines.Exists(line => line.Form == OutlineForm.Plain);
        }

        var inProse = keys.Count(key => IsProse(key!));
        return inProse * 2 >= keys.Count && !lines.Exists(line => (line.Key ?? line.Text).Length <= MaxLook && Code().IsMatch(line.Key ?? line.Text));
    }

    // Without a language it could be anything, program output above all: here most lines have to be part of a list or a pair in prose.
    private static bool IsMostlyStructure(List<OutlineLine> lines) =>
        lines.Exists(line => line.Sign is not null || line.Form == OutlineForm.Label || line.Key is "Q" or "A")
        && lines.Exists(line => Hangul.Contains(line.Text) || line.Sign is not null || line.Text.Contains(' '))
        && lines.Count(line => line.Form != OutlineForm.Plain) * 10 >= lines.Count * 7;

    private static string? KeyOf(OutlineLine line) => line.Form switch
    {
        OutlineForm.Label => line.Text.TrimEnd(':', '：', ' '),
        OutlineForm.Pair => line.Key,
        // "- name: build" is a mapping in a list; "- 언어: Go" an item of an outline.
        OutlineForm.Item when ItemKey().Match(line.Text.Length > MaxLook ? line.Text[..MaxLook] : line.Text) is { Success: true } match => match.Groups[1].Value,
        _ => null,
    };

    // Hangul, several words, or a capitalised word ("Backend", "Infra"); an identifier has none of these.
    private static bool IsProse(string text)
    {
        var head = text.Length > MaxLook ? text[..MaxLook] : text;
        return Hangul.Contains(head) || Words().IsMatch(head) || Capitalised().IsMatch(head);
    }

    [GeneratedRegex("[└├│┌┐┘┬┴┼─╭╰]")]
    private static partial Regex Drawing();

    [GeneratedRegex(@"^(apiVersion|AWSTemplateFormatVersion|Resources|jobs|services|openapi|swagger|stages)$|\$\{\{|\{\{ ?\.|^Fn::|AWS::")]
    private static partial Regex Code();

    [GeneratedRegex(@"^([\w./-]+):(\s|$)")]
    private static partial Regex ItemKey();

    [GeneratedRegex(@"\p{L}\S*[ /]+\S*\p{L}|\p{L}\S* \(")]
    private static partial Regex Words();

    [GeneratedRegex(@"^\p{Lu}(\p{Ll}+\d*|\p{Lu}*)$|^\d")]
    private static partial Regex Capitalised();
}
