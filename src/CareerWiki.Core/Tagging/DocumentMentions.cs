using System.Collections.Immutable;

namespace CareerWiki.Core.Tagging;

/// <summary>What the scanner found in a document.</summary>
/// <param name="Found">In the order of the text.</param>
/// <param name="Escaped">Names behind a backslash, which the page leaves out: <c>\Go</c>.</param>
public sealed record DocumentMentions(ImmutableArray<Mention> Found, ImmutableArray<Mention> Escaped)
{
    public static DocumentMentions None { get; } = new([], []);
}
