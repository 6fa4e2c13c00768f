namespace CareerWiki.Core.Tagging;

/// <summary>The sentence that a mention stands in, cut at the mention so that a page can show which word it is.</summary>
/// <param name="Surface">The name as written; empty for a mention that is no text.</param>
/// <param name="Start">Where the sentence begins in its passage: two mentions in one sentence have the same.</param>
public sealed record MentionSentence(string Before, string Surface, string After, int Start)
{
    internal static MentionSentence None { get; } = new("", "", "", -1);
}
