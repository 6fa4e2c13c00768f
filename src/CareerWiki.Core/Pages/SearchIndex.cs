using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pages;

/// <summary>The names and headings that the search of a site looks through.</summary>
/// <param name="Kinds">What <see cref="SearchEntry.Kind"/> counts in; <see cref="TagKind"/> is the last.</param>
/// <param name="Entries">The pages of names first, then documents, then tags.</param>
public sealed record SearchIndex(ImmutableArray<string> Kinds, ImmutableArray<SearchEntry> Entries) : PageModel
{
    /// <summary>The kind of a tag's page.</summary>
    public const string TagKind = "tag";

    // A browser loads it whole. A large site keeps it small by fewer headings of its longest documents.
    private const int MaxHeadings = 40_000;
    private const int MaxText = 160;

    internal static SearchIndex Of(Site site, PageOptions options)
    {
        ImmutableArray<string> kinds = [.. site.Kinds.Select(kind => kind.Name), TagKind];
        var hubs = site.Taxonomy.Terms.Where(term => term.Hub is not null).ToLookup(term => term.Hub!);
        var headings = site.Documents.Select(d => Depths(d).Where(x => x.Depth <= 2 && x.Section.Heading!.Text.Length > 0).ToList()).ToList();
        var share = FairShare(headings.Select(list => list.Count), MaxHeadings);

        SearchEntry Entry(string title, PageUrl url, string kind, IEnumerable<string> aliases) => new(
            Short(title), options.HideIndex ? url.Value[1..] : url.OutputPath, kinds.IndexOf(kind), [.. aliases.Where(alias => alias != title).Select(Short).Distinct()], []);

        // The upper level first where there is no room for both.
        ImmutableArray<SearchHeading> Shown(Document document, List<(Section Section, int Depth)> sections)
        {
            var anchors = site.AnchorsOf(document);
            var kept = sections.Count <= share ? sections : [.. sections.OrderBy(x => x.Depth).Take(share).OrderBy(x => x.Section.Index)];
            return [.. kept.Select(x => new SearchHeading(Short(x.Section.Heading!.Text), anchors.Of(x.Section)!))];
        }

        return new SearchIndex(kinds,
        [
            .. site.Taxonomy.Terms.Where(term => term.Hub is null).Select(term => Entry(term.Name, term.Url, term.Entry.Kind, NamesOf(term))),
            .. site.Documents.Zip(headings, (d, sections) => Entry(d.Title, site.UrlOf(d), d.Kind, hubs[d].SelectMany(term => NamesOf(term).Prepend(term.Name)).Concat(d.Aliases)) with { Headings = Shown(d, sections) }),
            .. site.Taxonomy.Tags.Select(tag => Entry(tag.Name, tag.Url, TagKind, tag.Spellings)),
        ]);
    }

    /// <summary>The most that each may take, so that all together take no more than <paramref name="total"/>: who needs less leaves it to the others.</summary>
    private static int FairShare(IEnumerable<int> needs, int total)
    {
        var left = total;
        var sorted = needs.Order().ToList();
        for (var i = 0; i < sorted.Count; left -= sorted[i++])
        {
            if (left / (sorted.Count - i) is var share && sorted[i] > share)
            {
                return share;
            }
        }

        return total;
    }

    // What has no page of its own is found on this one, by its name and by what visible texts call it.
    private static IEnumerable<string> NamesOf(Term term) => term.ShownAliases
        .Concat(term.Parts.SelectMany(part => part.Mentions.Select(m => m.Mention.Surface).Prepend(part.Name)).Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase));

    // As on the page: a heading's level there is its depth in the tree, whatever the document did.
    private static IEnumerable<(Section Section, int Depth)> Depths(Document document)
    {
        var title = document.ShownTitle?.Index;
        var open = new Stack<int>();
        foreach (var section in document.Sections.Where(s => s.Level > 0 && s.Index != title))
        {
            while (open.TryPeek(out var level) && level >= section.Level)
            {
                open.Pop();
            }

            open.Push(section.Level);
            yield return (section, open.Count);
        }
    }

    private static string Short(string text)
    {
        var line = text.Replace('\n', ' ');
        return line.Length <= MaxText ? line : line[..(char.IsHighSurrogate(line[MaxText - 1]) ? MaxText - 1 : MaxText)];
    }
}

/// <summary>A page that can be found.</summary>
/// <param name="Address">Relative to the site's root, unescaped; empty for the root.</param>
/// <param name="Kind">The index of its kind in <see cref="SearchIndex.Kinds"/>.</param>
/// <param name="Aliases">Its other names, without the title.</param>
public sealed record SearchEntry(string Title, string Address, int Kind, ImmutableArray<string> Aliases, ImmutableArray<SearchHeading> Headings);

/// <param name="Id">Of its element on the page, unescaped.</param>
public readonly record struct SearchHeading(string Text, string Id);
