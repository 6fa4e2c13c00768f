using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;

namespace CareerWiki.Core.Pages;

/// <summary>
/// The sections of a document as they are shown, below the heading of its title; a heading's level there is its
/// depth in the tree, so that none is skipped, whatever the document did.
/// </summary>
/// <param name="level">Of the title's heading.</param>
internal sealed class SectionTree(Site site, Document document, ContentWriter content, PageLinks links, int level, IReadOnlyDictionary<int, SectionCard> cards)
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
            .Select(s => View(s, 0, IdOf(anchors, s), ""))
            .ToList();
        var rest = Nest(
            flat,
            s => View(s, s.Level, IdOf(anchors, s), content.Write(document, s.Heading!.Html)),
            (view, children) => view with { Children = children, Checks = children.Aggregate(view.Checks, (sum, child) => sum + child.Checks) });
        return [.. intro, .. rest.Select(view => AtLevel(view, level + 1))];
    }

    private string? IdOf(AnchorTable anchors, Section section) => anchors.Of(section) is { } id ? links.Id(id) : null;

    private SectionView View(Section section, int level, string? id, string heading) =>
        new(id, level, section.Role, heading, content.Write(document, section), CheckCount.Of(_checks[section.Index]), cards.GetValueOrDefault(section.Index), [])
        {
            IsPrivate = document.PrivateParts.Any(part => part.Gap == Gap.Lines && part.Span.Start == section.Span.Start),
        };

    private static SectionView AtLevel(SectionView view, int level) =>
        view with { Level = Math.Min(level, 6), Children = [.. view.Children.Select(child => AtLevel(child, level + 1))] };

    /// <summary>Turns a list of sections into a tree by their levels.</summary>
    public static ImmutableArray<T> Nest<T>(IReadOnlyList<Section> sections, Func<Section, T> create, Func<T, ImmutableArray<T>, T> withChildren)
    {
        var position = 0;
        return Below(0);

        ImmutableArray<T> Below(int level)
        {
            var result = ImmutableArray.CreateBuilder<T>();
            while (position < sections.Count && sections[position].Level > level)
            {
                var section = sections[position++];
                result.Add(withChildren(create(section), Below(section.Level)));
            }

            return result.ToImmutable();
        }
    }
}
