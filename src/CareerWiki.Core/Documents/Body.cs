using System.Collections.Immutable;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Documents;

/// <summary>Rendered content with holes where only the site knows what to write: links, embeds, ids, footnote numbers.</summary>
public sealed record Body(ImmutableArray<BodyPart> Parts)
{
    public static Body Empty { get; } = new([]);

    public bool IsEmpty => Parts.IsEmpty;

    /// <summary>Its visible text, without that of embeds.</summary>
    public string Text => string.Concat(Parts.OfType<TextRun>().Select(run => run.Text));
}

public abstract record BodyPart;

/// <summary>Finished HTML.</summary>
public sealed record RawHtml(string Html) : BodyPart;

/// <summary>Visible text, not yet escaped.</summary>
/// <param name="Start">
/// The offset of its first character in the document's text; -1 when the text is not there letter by letter (an entity, an escape).
/// A hidden comment counts as there: it is a space for each of its letters.
/// </param>
/// <param name="IsCode">Within a code block: real code, no prose.</param>
public sealed record TextRun(string Text, int Start, bool IsCode = false) : BodyPart;

/// <summary>Opens the link of this index in <see cref="Document.Links"/>; <see cref="LinkEnd"/> closes it. They never nest.</summary>
public sealed record LinkStart(int Link) : BodyPart;

public sealed record LinkEnd(int Link) : BodyPart;

/// <summary>The image or the embedded document of this index in <see cref="Document.Links"/>.</summary>
/// <param name="IsBlock">True when it has a paragraph to itself; a document can be shown only there.</param>
public sealed record Embed(int Link, bool IsBlock = false) : BodyPart;

/// <summary>An <c>id</c> attribute within a start tag; <see cref="Slug"/> is made unique on the page.</summary>
public sealed record IdHole(string Slug) : BodyPart;

/// <summary>A reference to the footnote of this index in <see cref="Document.Footnotes"/>.</summary>
public sealed record FootnoteRef(int Footnote) : BodyPart;

/// <summary>The check mark of this index in <see cref="Document.Checks"/>.</summary>
public sealed record CheckBox(int Check) : BodyPart;

/// <summary>Where a block or a line of the source begins. Only while a document is read: <c>FinishBodies</c> takes these marks out.</summary>
/// <param name="Start">An offset in the document's text.</param>
/// <param name="Form">What begins there.</param>
public sealed record MarkStart(int Start, MarkForm Form) : BodyPart;

/// <summary>Ends the block that began last; a line ends where the next one begins, or its block ends.</summary>
/// <param name="End">Behind its last character.</param>
public sealed record MarkEnd(int End) : BodyPart;

public enum MarkForm
{
    Block,

    /// <summary>A further line of a paragraph; a line break stands behind the mark.</summary>
    Line,

    /// <summary>Likewise, of a text without a <c>p</c> element around it: a plain item of a list.</summary>
    BareLine,
}

/// <summary>Begins a stretch of whole blocks that a view may treat as one, such as an answer; <see cref="GroupEnd"/> ends it. They never nest.</summary>
/// <param name="Name">What it is: <c>answer</c>.</param>
/// <param name="Owner">The offset at which the fact that it belongs to begins.</param>
public sealed record GroupStart(string Name, int Owner) : BodyPart;

public sealed record GroupEnd : BodyPart;

/// <summary>A stretch of a document that a reader of facts has found, to be told apart on its page.</summary>
/// <param name="Owner">The offset at which the fact begins; what holds it is no part of the group.</param>
public sealed record BodyGroup(string Name, SourceSpan Span, int Owner);
