using System.Collections.Immutable;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Explain;

/// <summary>What was understood of one document, and why: for the author who wants to correct it.</summary>
/// <param name="Language">Of the words to explain in, <c>ko</c> or <c>en</c>.</param>
public sealed record Explanation(ContentPath Document, string Language, ImmutableArray<Finding> Findings) : PageModel;

/// <summary>One thing that was understood.</summary>
/// <param name="About">What it is about, a key: <c>kind</c>, <c>section</c>, <c>link</c>. The theme has the words.</param>
/// <param name="Value">What was understood; null for nothing.</param>
/// <param name="Reason">Why, a key; the theme has the words.</param>
/// <param name="Detail">What the reason speaks of; null for nothing.</param>
/// <param name="Line">Where it stands in the file, 1-based; null for nowhere.</param>
/// <param name="Correction">What to write if it is wrong; null where there is nothing to guess wrong.</param>
public sealed record Finding(string About, string? Value, string Reason, string? Detail = null, int? Line = null, Correction? Correction = null);

/// <summary>A line that makes it right.</summary>
/// <param name="Place">Where it goes: <see cref="FrontMatter"/>, <see cref="OwnFrontMatter"/>, <see cref="Sections"/>, or <see cref="Text"/>.</param>
/// <param name="Line">The line as it is to be written; what is to be changed in it is what was understood.</param>
public sealed record Correction(string Place, string Line)
{
    /// <summary>Into the front matter of the document, or into its sidecar.</summary>
    public const string FrontMatter = "front-matter";

    /// <summary>Into the front matter, which says something else already.</summary>
    public const string OwnFrontMatter = "own-front-matter";

    /// <summary>Into the wiki's own words for headings, <c>_data/sections.yml</c>.</summary>
    public const string Sections = "sections";

    /// <summary>In place of the line of the text itself.</summary>
    public const string Text = "text";
}
