using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;

namespace CareerWiki.Core.Pages;

/// <summary>
/// The sections of a document as they stand on its page. The title is the page's only heading of level 1; a heading's level there is its
/// depth in the tree, so that none is skipped, whatever the document did.
/// </summary>
internal sealed class SectionTree(Site site, Document document, ContentWriter content, IReadOnlyDictionary<int, SectionCard> cards)
{
    private readonly ILookup<int, CheckItem> _checks = document.Checks.ToLookup(check => check.Section);

    public ImmutableArray<SectionView> Build()
    {
        var anchors = site.AnchorsOf(document);
        var title = document.ShownTitle?.Index ?? -1;
        var flat = document.Sections.Where(s => s.Level > 0 && s.Index != title).ToList();
        // What has no heading of its own on the page comes first: the text before the title, and the text right below it.
        var intro = document.Sections
            .Where(s => s.Level == 0 || s.Index == title)
            .Where(s => !s.Body.IsEmpty || s.Level > 0)
            .Select(s => View(s, 0, anchors.Of(s), ""))
            .ToList();
        var rest = DocumentPages.Nest(
            flat,
            s => View(s, s.Level, anchors.Of(s), content.Write(document, s.Heading!.Html)),
            (view, children) => view with { Children = children, Checks = children.Aggregate(view.Checks, (sum, child) => sum + child.Checks) });
        return [.. intro, .. rest.Select(view => AtLevel(view, 2))];
    }

    private SectionView View(Section section, int level, string? id, string heading) =>
        new(id, level, section.Role, heading, content.Write(document, section), CheckCount.Of(_checks[section.Index]), cards.GetValueOrDefault(section.Index), [])
        {
            IsPrivate = document.PrivateParts.Any(part => part.Gap == Gap.Lines && part.Span.Start == section.Span.Start),
        };

    private static SectionView AtLevel(SectionView view, int level) =>
        view with { Level = Math.Min(level, 6), Children = [.. view.Children.Select(child => AtLevel(child, level + 1))] };
}
