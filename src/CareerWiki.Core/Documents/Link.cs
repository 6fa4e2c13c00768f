using CareerWiki.Core.Text;

namespace CareerWiki.Core.Documents;

/// <summary>How a link was written.</summary>
public enum LinkForm
{
    /// <summary><c>[text](target)</c>, a reference link, an address in the text, or an HTML <c>a</c>.</summary>
    Markdown,

    /// <summary><c>[[target|text]]</c></summary>
    Wiki,

    /// <summary><c>![[target]]</c> of a document.</summary>
    Embed,

    /// <summary><c>![alt](target)</c>, <c>![[x.png]]</c>, or an HTML <c>img</c>.</summary>
    Image,

    /// <summary><c>up: "[[target]]"</c> in the front matter: it leads to a document and is shown nowhere.</summary>
    Property,

    /// <summary><c>[text](xref:target)</c>, Statiq's address by id or title.</summary>
    Xref,
}

/// <summary>A link as it stands in a document. Where it leads is decided by the site.</summary>
/// <param name="Target">As written, decoded, with its fragment.</param>
/// <param name="Label">The visible text, or the alternative text of an image.</param>
/// <param name="Sentence">The sentence around it, as plain text.</param>
/// <param name="Size">Width and height in CSS pixels of <c>![[x.png|300x200]]</c>; 0 where none is given.</param>
public sealed record Link(
    LinkForm Form,
    string Target,
    string Label,
    string Sentence,
    int Section,
    SourceSpan Span,
    (int Width, int Height) Size = default)
{
    /// <summary>The target before its fragment; empty for a link within the page.</summary>
    public string Path => Target.StartsWith('^') ? "" : EndsInSign ? Target : Target.IndexOf('#') is >= 0 and var hash ? Target[..hash] : Target;

    /// <summary>What follows the first <c>#</c>, or a block of the same page (<c>^id</c>); null without one.</summary>
    public string? Fragment => Target.StartsWith('^') ? Target : EndsInSign ? null : Target.IndexOf('#') is >= 0 and var hash ? Target[(hash + 1)..] : null;

    // "[[C#]]" is a name and no heading.
    private bool EndsInSign => Form == LinkForm.Wiki && Target.Length > 1 && Target.IndexOf('#') == Target.Length - 1;
}
