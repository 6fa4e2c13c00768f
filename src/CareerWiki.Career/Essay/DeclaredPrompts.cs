using CareerWiki.Core.Documents;

namespace CareerWiki.Career.Essay;

/// <summary>Prompts that the front matter names: <c>prompts: [지원동기, "2. 협업 경험"]</c>. Then these lines are prompts, and no others.</summary>
internal static class DeclaredPrompts
{
    public const string Key = "prompts";

    /// <summary>Null when the metadata names none.</summary>
    public static IReadOnlyList<FoundPrompt>? Find(Metadata metadata, IReadOnlyList<EssayLine> lines)
    {
        if (metadata[Key] is not MetadataList list)
        {
            return null;
        }

        var wanted = list.Items.OfType<MetadataScalar>().Select(item => Letters(item.Text)).Where(text => text.Length > 0).ToList();
        return [.. lines.Select((line, i) => new FoundPrompt(line.Form, i, IsPlain: true)).Where(prompt => wanted.Contains(Letters(lines[prompt.Line].Text)) || wanted.Contains(Letters(PromptText.Strip(lines[prompt.Line].Text))))];
    }

    /// <summary>Those that no line says.</summary>
    public static IEnumerable<MetadataScalar> NotFound(Metadata metadata, IReadOnlyList<EssayLine> lines) => metadata[Key] is not MetadataList list ? [] : list.Items.OfType<MetadataScalar>()
        .Where(item => Letters(item.Text) is { Length: > 0 } text && !lines.Any(line => Letters(line.Text) == text || Letters(PromptText.Strip(line.Text)) == text));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
