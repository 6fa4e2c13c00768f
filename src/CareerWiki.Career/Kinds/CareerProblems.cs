using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Kinds;

/// <summary>The problems that only a career wiki has; Core's are in <see cref="Problems"/>.</summary>
public static class CareerProblems
{
    public static Diagnostic OverLimit(ContentPath file, SourcePlace place, int count, int limit, string unit) => new(
        "CW4002", Severity.Warning, $"The answer to this prompt has {count} {unit}, but {limit} are allowed.", $"Shorten it by {count - limit}.", file, place);

    public static Diagnostic UnknownPrompt(ContentPath file, SourcePlace place, string prompt) => new(
        "CW4004", Severity.Warning, $"No line of the text is the prompt \"{prompt}\".", "Write it as it stands in the text.", file, place);

    public static Diagnostic UnknownRole(ContentPath file, SourcePlace place, string role, IEnumerable<string> roles)
    {
        var nearest = NearestName.Of(role, roles);
        return new("CW4003", Severity.Error, $"\"{role}\" is no role of a section.",
            nearest is null ? $"Use one of: {string.Join(", ", roles)}." : $"Did you mean \"{nearest}\"?", file, place);
    }

    public static Diagnostic UnknownKind(ContentPath file, SourcePlace place, string kind)
    {
        var names = KindCatalogue.All.Select(k => k.Name).ToList();
        var nearest = NearestName.Of(kind, names);
        // Far from all of them it is a word of the author's own.
        return new("CW4001", nearest is null ? Severity.Note : Severity.Error, $"\"{kind}\" is no kind of document.",
            nearest is null ? $"Use one of: {string.Join(", ", names)}." : $"Did you mean \"{nearest}\"?", file, place);
    }
}
