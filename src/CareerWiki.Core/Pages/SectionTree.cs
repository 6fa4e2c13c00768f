using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;

namespace CareerWiki.Core.Pages;

/// <summary>
/// The sections of a document as they stand on its page. The title is the page's only heading of level 1: where a document has several,
/// or none as its title, all its headings move down one level.
/// </summary>
internal sealed class SectionTree(Site site, Document document, ContentWriter content)
{
    public ImmutableArray<SectionView> Build()
    {
        var anchors = site.AnchorsOf(document);
        var title = document.ShownTitle?.Index ?? -1;
        var shift = document.Sections.Any(s => s.Level == 1 && s.Index != title) ? 1 : 0;
        var flat = document.Sections.Where(s => s.Level > 0 && s.Index != title).ToList();
        // What has no heading of its own on the page comes first: the text before the title, and the text right below it.
        var intro = document.Sections
            .Where(s => s.Level == 0 || s.Index == title)
            .Where(s => !s.Body.IsEmpty || s.Level > 0)
            .Select(s => new SectionView(anchors.Of(s), 0, s.Role, "", content.Write(document, s.Body), []))
            .ToList();
        var rest = DocumentPages.Nest(
            flat,
            s => new SectionView(
                anchors.Of(s),
                Math.Clamp(s.Level + shift, 2, 6),
                s.Role,
                content.Write(document, s.Heading!.Html),
                content.Write(document, s.Body),
                []),
            (view, children) => view with { Children = children });
        return [.. intro, .. rest];
    }
}
