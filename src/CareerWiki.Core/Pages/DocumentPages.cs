using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pages;

/// <summary>A page for each document.</summary>
/// <param name="describe">What the kind of a document has to say of it on its page.</param>
public sealed class DocumentPages(PageOptions options, Func<Site, Document, PageOptions, KindView> describe) : IPostProcessModule
{
    public IEnumerable<Page> Pages(Site site) => site.Documents.Select(d => new Page(site.UrlOf(d), () => Build(site, d)));

    /// <summary>The model of a document's page.</summary>
    public DocumentPage Build(Site site, Document document)
    {
        var url = site.UrlOf(document);
        var frame = PageFrame.Of(site, options, url, document.Title, document.Language, document.Kind, document: document);
        var content = new ContentWriter(site, url, frame.WordsLanguage, options);
        var about = describe(site, document, options);
        var sections = new SectionTree(site, document, content, about.Sections).Build();
        var (previous, next) = site.NeighboursOf(document);
        return new DocumentPage(
            frame,
            document.Kind,
            document.ShownTitle is { } title ? content.Write(document, title.Heading!.Html) : HtmlText.Escape(document.Title),
            document.Unread,
            about,
            [.. document.Tags.Select(tag => Link(site, url, tag))],
            [.. Terms(site, url, document)],
            Toc(site, document),
            sections,
            content.WriteFootnotes(),
            [.. site.Links.BacklinksOf(document).Select(b => new BacklinkView(b.From.Title, options.Href(url, site.UrlOf(b.From)), b.From.Language, b.Sentence))],
            ToLink(site, url, previous),
            ToLink(site, url, next))
        {
            Updated = site.LastChanges.DayOf(document),
            Graph = LocalGraph.Of(site, options, document),
        };
    }

    private TagLink Link(Site site, PageUrl url, string tag) => site.Taxonomy.TagNamed(tag) is { } own
        ? new TagLink(tag, options.Href(url, own.Url))
        : new TagLink(tag, site.Taxonomy.Named(tag) is { } term ? options.Href(url, term.Url) : "");

    private IEnumerable<TermLink> Terms(Site site, PageUrl url, Document document)
    {
        var views = new TermViews(site, options, url);
        return site.Taxonomy.MentionsIn(document).Found
            .GroupBy(m => m.Entry)
            .Select(group => (Term: site.Taxonomy.PageOf(group.Key)!, Entry: group.Key, Count: group.Count()))
            .Where(x => x.Term.Url != url)
            .OrderBy(x => site.Kinds.IndexOf(site.Kinds.First(k => k.Name == x.Entry.Kind))).ThenByDescending(x => x.Count).ThenBy(x => x.Entry.Name, StringComparer.OrdinalIgnoreCase)
            .Select(x => views.Link(x.Term) with { Name = x.Term.Parts.FirstOrDefault(part => part.Entry == x.Entry)?.Name ?? x.Term.Name, Count = 0 });
    }

    private DocumentLink? ToLink(Site site, PageUrl url, Document? document) =>
        document is null ? null : new DocumentLink(document.Title, options.Href(url, site.UrlOf(document)), document.Language, []);

    private ImmutableArray<TocEntry> Toc(Site site, Document document)
    {
        var anchors = site.AnchorsOf(document);
        var title = document.ShownTitle;
        var headings = document.Sections.Where(s => s.Heading is { Text.Length: > 0 } && s != title && s.Level <= (document.Metadata.Number("gatherheadingslevel") ?? options.TocLevel)).ToList();
        return Nest(headings, section => new TocEntry(section.Heading!.Text, PageUrl.Root.HrefTo(PageUrl.Root, anchors.Of(section)), []), (entry, children) => entry with { Children = children });
    }

    /// <summary>Turns a list of sections into a tree by their levels.</summary>
    internal static ImmutableArray<T> Nest<T>(IReadOnlyList<Section> sections, Func<Section, T> create, Func<T, ImmutableArray<T>, T> withChildren)
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
