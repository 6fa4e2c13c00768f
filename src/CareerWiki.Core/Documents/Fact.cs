using CareerWiki.Core.Text;

namespace CareerWiki.Core.Documents;

/// <summary>Something that was understood of a document. It belongs to one section and goes when that section is filtered out.</summary>
/// <param name="Section">The <see cref="Section.Index"/> of its owner.</param>
/// <param name="Span">Where it stands in the document's text.</param>
public abstract record Fact(int Section, SourceSpan Span);
