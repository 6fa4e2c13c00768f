using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Graph;

/// <summary>Where a link leads.</summary>
public abstract record LinkTarget
{
    /// <summary>Nowhere: broken, not yet written, or private. It is shown as plain text.</summary>
    public static LinkTarget None { get; } = new NoTarget();
}

public sealed record NoTarget : LinkTarget;

/// <param name="Href">As written.</param>
public sealed record ExternalTarget(string Href) : LinkTarget;

/// <param name="Document">Null for a page that the site makes itself.</param>
/// <param name="Fragment">An id of that page; null for its top.</param>
public sealed record PageTarget(PageUrl Url, string? Fragment, Document? Document) : LinkTarget;

/// <summary>An image or another file that the page brings with it.</summary>
public sealed record AssetTarget(PageUrl Url, SourceFile File) : LinkTarget;

/// <summary>A link that leads to a document, seen from there.</summary>
public sealed record Backlink(Document From, string Sentence);
