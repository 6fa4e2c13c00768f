using System.Collections.Immutable;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.InterviewDay;

/// <summary>One thing that a document says: an item, a row, a labelled line, a paragraph.</summary>
/// <param name="Under">The labels that it stands below within its section, outermost first; headings are none.</param>
/// <param name="Lead">What it calls itself, as in <c>**Tone:** calm</c>; null for none.</param>
/// <param name="Text">Without lead, marks and quotes around it.</param>
internal sealed record Point(int Section, SourceSpan Span, ImmutableArray<string> Under, string? Lead, string Text)
{
    /// <summary>The signs that it began with, such as ⚠️; empty for none.</summary>
    public string Mark { get; init; } = "";

    /// <summary>The index of its check mark; -1 without one.</summary>
    public int Check { get; init; } = -1;

    /// <summary>True for running text.</summary>
    public bool IsProse { get; init; }

    /// <summary>True when it explains the point before it.</summary>
    public bool IsDetail { get; init; }
}
