using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pages;

/// <summary>Makes the models of documents' pages.</summary>
/// <param name="describe">What the kind of a document has to say of it.</param>
public sealed class DocumentPageBuilder(Site site, PageOptions options, Func<Document, PageLinks, KindView> describe)
{
    /// <summary>The page of a document.</summary>
    public DocumentPage Page(Document document)
    {
        var links = new PageLinks(options, site.UrlOf(document));
        var frame = PageFrame.Of(site, options, links.Page, document.Title, document.Language, document.Kind, document: document);
        var (previous, next) = site.NeighboursOf(document);
        return Part(document, links, frame, level: 1) with
        {
            Backlinks = [.. site.Links.BacklinksOf(document).Select(b => new BacklinkView(b.From.Title, links.Href(site.UrlOf(b.From)), b.From.Language, b.Sentence))],
            Previous = ToLink(links, previous),
            Next = ToLink(links, next),
            Graph = LocalGraph.Of(site, options, document),
        };
    }

    /// <summary>A document within another page: without what leads to its neighbours.</summary>
    /// <param name="frame">Of that page.</param>
    /// <param name="level">Of the heading with the title, 1 to 6.</param>
    internal DocumentPage Part(Document document, PageLinks links, PageFrame frame, int level)
    {
        var content = new ContentWriter(site, links, frame.WordsLanguage);
        var about = describe(document, links);
        return new DocumentPage(
            frame,
            document.Kind,
            document.ShownTitle is { } title ? content.Write(document, title.Heading!.Html) : HtmlText.Escape(document.Title),
            document.Unread,
            about,
            [.. document.Tags.Select(tag => Link(links, tag))],
            [.. Terms(links, document)],
            Toc(links, document),
            new SectionTree(site, document, content, links, level, about.Sections).Build(),
            content.WriteFootnotes())
        {
            Level = level,
            Updated = site.LastChanges.DayOf(document),
        };
    }

    private TagLink Link(PageLinks links, string tag) => site.Taxonomy.TagNamed(tag) is { } own
        ? new TagLink(tag, links.Href(own.Url))
        : new TagLink(tag, site.Taxonomy.Named(tag) is { } term ? links.Href(term.Url) : "");

    private IEnumerable<TermLink> Terms(PageLinks links, Document document)
    {
        var views = new TermViews(site, links);
        return site.Taxonomy.MentionsIn(document).Found
            .GroupBy(m => m.Entry)
            .Select(group => (Term: site.Taxonomy.PageOf(group.Key)!, Entry: group.Key, Count: group.Count()))
            .Where(x => x.Term.Url != links.Page)
            .OrderBy(x => site.Kinds.IndexOf(site.Kinds.First(k => k.Name == x.Entry.Kind))).ThenByDescending(x => x.Count).ThenBy(x => x.Entry.Name, StringComparer.OrdinalIgnoreCase)
            .Select(x => views.Link(x.Term) with { Name = x.Term.Parts.FirstOrDefault(part => part.Entry == x.Entry)?.Name ?? x.Term.Name, Count = 0 });
    }

    private DocumentLink? ToLink(PageLinks links, Document? document) =>
        document is null ? null : new DocumentLink(document.Title, links.Href(site.UrlOf(document)), document.Language, []);

    private ImmutableArray<TocEntry> Toc(PageLinks links, Document document)
    {
        var anchors = site.AnchorsOf(document);
        var title = document.ShownTitle;
        var headings = document.Sections.Where(s => s.Heading is { Text.Length: > 0 } && s != title && s.Level <= (document.Metadata.Number("gatherheadingslevel") ?? options.TocLevel)).ToList();
        return SectionTree.Nest(headings, section => new TocEntry(section.Heading!.Text, links.Href(links.Page, anchors.Of(section)), []), (entry, children) => entry with { Children = children });
    }
}
