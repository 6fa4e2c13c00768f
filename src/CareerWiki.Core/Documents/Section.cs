using CareerWiki.Core.Text;

namespace CareerWiki.Core.Documents;

/// <summary>A heading with all that follows up to the next one. Section 0 is what stands before the first heading.</summary>
/// <param name="Index">Its number in the unfiltered document.</param>
/// <param name="Parent">The index of the nearest section above with a lower level; -1 for none.</param>
/// <param name="Heading">Null for section 0 only.</param>
/// <param name="Role">What it is for, from the kind of its document (<c>overview</c>, <c>questions-to-ask</c>); null for none.</param>
/// <param name="Span">The heading and the content.</param>
public sealed record Section(int Index, int Parent, Heading? Heading, Body Body, SourceSpan Span, string? Role = null)
{
    /// <summary>0 for section 0.</summary>
    public int Level => Heading?.Level ?? 0;
}

/// <summary>A footnote; it belongs to the section that refers to it first.</summary>
/// <param name="Label">As written between <c>[^</c> and <c>]</c>.</param>
/// <param name="Start">Where its text stands, which may be in any section; -1 for one that is written where it is referred to.</param>
public sealed record Footnote(int Section, string Label, Body Body, int Start = -1);
