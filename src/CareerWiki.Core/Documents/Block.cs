using System.Collections.Immutable;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Documents;

public enum BlockForm
{
    Heading,
    Paragraph,

    /// <summary>An item of a bulleted, numbered or check list, of Markdown or of an outline.</summary>
    Item,
    Quote,
    Table,
    Row,
    Cell,

    /// <summary>A line of an outline that ends in a colon; what it heads are its children.</summary>
    Label,

    /// <summary><c>key: value</c> on a line of an outline.</summary>
    Pair,
    Code,

    /// <summary>A line across the text, without any of its own: what stands behind it is another matter.</summary>
    Rule,
}

/// <summary>
/// The structure of a document as readers of facts see it: one shape for Markdown and for outlines, text without markup, lines
/// as written. Lives during Process only.
/// </summary>
/// <param name="Section">The index of the section that holds it.</param>
/// <param name="Lines">Its own text, line by line as in the source; empty for a mere container.</param>
public sealed record Block(BlockForm Form, int Section, SourceSpan Span, ImmutableArray<TextLine> Lines, ImmutableArray<Block> Children)
{
    /// <summary>The number of an ordered item as written (<c>3</c>); null for others.</summary>
    public string? Number { get; init; }

    /// <summary>The key of a <see cref="BlockForm.Pair"/>, without its colon.</summary>
    public string? Key { get; init; }

    /// <summary>1 to 6 for a heading, else 0.</summary>
    public int Level { get; init; }

    /// <summary>The index of the check mark at its start; -1 without one.</summary>
    public int Check { get; init; } = -1;

    /// <summary>Its own lines joined by a space.</summary>
    public string Text => Lines.Length == 1 ? Lines[0].Text : string.Join(' ', Lines.Select(l => l.Text));

    /// <summary>This block and all below it, in the order of the text.</summary>
    public IEnumerable<Block> Tree() => Children.IsEmpty ? [this] : Children.SelectMany(child => child.Tree()).Prepend(this);

    /// <summary>All visible text below it, itself included, a line each.</summary>
    public IEnumerable<TextLine> AllLines() => Children.IsEmpty ? Lines : Tree().SelectMany(block => block.Lines);
}

/// <summary>One line of visible text.</summary>
/// <param name="Text">Trimmed, without markup and without a check mark.</param>
/// <param name="Bold">How many of its first characters are bold.</param>
/// <param name="Check">The index of the check mark at its start; -1 without one.</param>
public sealed record TextLine(string Text, SourceSpan Span, int Bold = 0, int Check = -1)
{
    /// <summary>True when all of it is bold, a closing colon or mark apart.</summary>
    public bool IsBold => Bold > 0 && Text[Math.Min(Bold, Text.Length)..].Trim(' ', ':', '：', '.', '*').Length == 0;
}
