using CareerWiki.Core.Text;

namespace CareerWiki.Core.Documents;

/// <summary>A heading that opens a section.</summary>
/// <param name="Text">Visible text, without marks of Markdown.</param>
/// <param name="Level">1 to 6, as written.</param>
/// <param name="Slug">The id before suffixes that keep ids of one page apart; the site numbers them.</param>
/// <param name="Html">The heading's inline content.</param>
public sealed record Heading(string Text, int Level, string Slug, SourceSpan Span, Body Html);
