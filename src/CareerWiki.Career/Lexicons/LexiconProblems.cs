using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Lexicons;

/// <summary>The problems of a wiki's own names.</summary>
internal static class LexiconProblems
{
    public static Diagnostic UnknownKey(ContentPath file, SourcePlace place, string key, IEnumerable<string> known)
    {
        var keys = known.ToList();
        var nearest = NearestName.Of(key.ToLowerInvariant(), keys);
        return new("CW6001", Severity.Error, $"\"{key}\" says nothing of a name.", nearest is null ? $"Use one of: {string.Join(", ", keys)}." : $"Did you mean \"{nearest}\"?", file, place);
    }

    public static Diagnostic BadValue(ContentPath file, SourcePlace place, string key, string value) => new(
        "CW6002", Severity.Error, $"\"{value}\" is no value of \"{key}\".",
        key.ToLowerInvariant() switch { "case" => "Use true or false.", "slug" => $"Use lower case letters, digits and dashes, such as \"{Slug.Of(value)}\".", _ => "Write a text." }, file, place);

    public static Diagnostic SharedAlias(ContentPath file, SourcePlace place, string form, string name, string other) => new(
        "CW6003", Severity.Error, $"\"{form}\" is given to both \"{other}\" and \"{name}\"; the first has it.", "Leave it with one of them.", file, place);

    public static Diagnostic UnknownParent(ContentPath file, SourcePlace place, string name, string parent, string? nearest) => new(
        "CW6004", Severity.Error, $"\"{parent}\", the parent of \"{name}\", is no known name, so \"{name}\" stands alone.", nearest is null ? "Add an entry for it." : $"Did you mean \"{nearest}\"?", file, place);

    public static Diagnostic ParentCircle(ContentPath file, SourcePlace place, string name, string parent) => new(
        "CW6004", Severity.Error, $"\"{parent}\", the parent of \"{name}\", is a part of \"{name}\" itself, so \"{name}\" stands alone.", "Remove one of the two parents.", file, place);

    public static Diagnostic SecondPage(ContentPath file, string name, ContentPath first) => new(
        "CW6005", Severity.Warning, $"\"{name}\" has a page already, {first}.", "Keep one of the two, or give this one another title and no alias of that name.", file);

    public static Diagnostic NoContext(ContentPath file, SourcePlace place, string name) => new(
        "CW6006", Severity.Warning, $"\"{name}\" is said to be an ordinary word, but no words that it needs beside it are given, so it is found in rows of names only.", "Add \"needs\" with words of its field.", file, place);
}
