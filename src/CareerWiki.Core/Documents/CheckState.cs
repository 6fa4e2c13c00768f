using CareerWiki.Core.Text;

namespace CareerWiki.Core.Documents;

/// <summary>What a mark at the start of a line says of its item.</summary>
public enum CheckState
{
    Open,
    Done,

    /// <summary>An acceptance criterion: a thing to reach, neither open nor done.</summary>
    Criterion,
}

/// <summary>One item of a checklist. It goes when its section is filtered out.</summary>
/// <param name="Text">Without its mark.</param>
public sealed record CheckItem(int Section, SourceSpan Span, CheckState State, string Text);
