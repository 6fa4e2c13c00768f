using CareerWiki.Core.Text;

namespace CareerWiki.Core.Documents;

/// <summary>A stretch of a public document that only its author may see.</summary>
/// <param name="Span">In the document's text.</param>
/// <param name="Gap">What its place looks like without it.</param>
/// <param name="Reason">Why: <c>mark</c>, <c>role</c> or <c>label</c>.</param>
/// <param name="Detail">The role or the key of the fact; empty for a mark.</param>
public sealed record PrivatePart(SourceSpan Span, Gap Gap, string Reason, string Detail = "");

/// <summary>What is left in the place of a private part.</summary>
public enum Gap
{
    /// <summary>Its lines, empty: what stood around it stays apart.</summary>
    Lines,

    /// <summary>Nothing, not even a line: what stood around it closes up, as the items of a list or the rows of a table.</summary>
    Closed,

    /// <summary>Blanks within its line: a cell.</summary>
    Blanks,
}
