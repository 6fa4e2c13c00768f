using System.Collections.Immutable;

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
