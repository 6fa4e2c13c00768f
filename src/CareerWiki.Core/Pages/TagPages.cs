using System.Collections.Immutable;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Core.Pages;

/// <summary>The documents with one tag.</summary>
public sealed record TagPage(PageFrame Frame, string Name, string IndexHref, ImmutableArray<DocumentLink> Documents) : PageModel;

/// <summary>All tags that are no names of technologies or companies.</summary>
public sealed record TagIndexPage(PageFrame Frame, ImmutableArray<TagLink> Tags) : PageModel;

/// <summary>A page for each tag, and one for all.</summary>
/// <param name="describe">Short texts to tell a document from others in a list.</param>
public sealed class TagPages(PageOptions options, Func<Documents.Document, IEnumerable<string>> describe) : IPostProcessModule
{
    public IEnumerable<Page> Pages(Site site)
    {
        if (site.Taxonomy.Tags.IsEmpty)
        {
            yield break;
        }

        var index = Taxonomy.TagIndex;
        var language = PageFrame.LanguageOf(site, options);
        yield return new Page(index, () => new TagIndexPage(
            PageFrame.Of(site, options, index, null, language),
            [.. site.Taxonomy.Tags.Select(tag => new TagLink(tag.Name, options.Href(index, tag.Url), tag.Documents.Length))]));
        foreach (var tag in site.Taxonomy.Tags)
        {
            yield return new Page(tag.Url, () => new TagPage(
                PageFrame.Of(site, options, tag.Url, "#" + tag.Name, language),
                tag.Name,
                options.Href(tag.Url, index),
                [.. tag.Documents.Select(d => new DocumentLink(d.Title, options.Href(tag.Url, site.UrlOf(d)), d.Language, [.. describe(d)]))]));
        }
    }
}
