using System.Collections.Immutable;

namespace CareerWiki.Core.Tagging;

/// <summary>A place of a passage where a name of the lexicon stands, before it is decided what it means there.</summary>
/// <param name="Forms">All forms of this length that may be meant, of several entries where they share it.</param>
internal sealed record Candidate(int Start, int End, ImmutableArray<Form> Forms, PassagePlace Place)
{
    /// <summary>What it was taken for; null as long as nothing spoke for it.</summary>
    public Form? Chosen { get; private set; }

    public MentionReason Reason { get; private set; }

    public string? Detail { get; private set; }

    /// <summary>True behind a backslash: it is no mention, whatever speaks for it.</summary>
    public bool IsEscaped { get; init; }

    public void Choose(Form form, MentionReason reason, string? detail = null) => (Chosen, Reason, Detail) = (form, reason, detail);
}
