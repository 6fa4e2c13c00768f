using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Tagging;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pages;

/// <summary>Makes what the page of a name shows from what the site knows of it.</summary>
/// <param name="page">From where its links lead.</param>
public sealed class TermViews(Site site, PageOptions options, PageUrl page)
{
    public TermHead Head(Term term)
    {
        var parent = site.Taxonomy.Lexicon.ParentOf(term.Entry) is { } above ? site.Taxonomy.PageOf(above) : null;
        var children = site.Taxonomy.Terms.Where(other => other != term && other.Entry.Kind == term.Entry.Kind && other.Entry.Parent == term.Entry.Name);
        return new TermHead(
            term.Entry.Kind,
            term.Entry.Name,
            term.Entry.Category,
            [.. term.ShownAliases],
            parent is null || parent == term ? null : Link(parent),
            [.. children.Select(Link)],
            term.Documents.Length);
    }

    public TermLink Link(Term term) => new(term.Entry.Name, options.Href(page, term.Url), term.Entry.Kind, term.Documents.Length);

    public DocumentLink Link(Document document) => new(document.Title, options.Href(page, site.UrlOf(document)), document.Language, []);

    public string Href(Document document, int section) =>
        options.Href(page, site.UrlOf(document), document.Sections.FirstOrDefault(s => s.Index == section) is { } found && found != document.ShownTitle ? site.AnchorsOf(document).Of(found) : null);

    /// <summary>The documents that mention a name, each with its sentences.</summary>
    public ImmutableArray<MentionGroup> Groups(IEnumerable<TermMention> mentions) =>
        [.. mentions.GroupBy(m => m.Document).Select(group => ToGroup(group.Key, group.Select(m => m.Mention)))];

    private MentionGroup ToGroup(Document document, IEnumerable<Mention> mentions) => new(Link(document), document.Kind, Sentences(document, mentions));

    /// <summary>The sentences of one document, each once.</summary>
    public ImmutableArray<MentionView> Sentences(Document document, IEnumerable<Mention> mentions) =>
        [.. mentions.Where(m => m.Place != MentionPlace.Declared).Select(m => View(document, m)).Where(view => view.Surface.Length + view.Before.Length > 0).DistinctBy(view => (view.Before + view.Surface + view.After, view.Href))];

    public MentionView View(Document document, Mention mention)
    {
        var sentence = MentionSentence.Of(document, mention);
        var heading = document.Sections.FirstOrDefault(s => s.Index == mention.Section);
        var place = heading is null || heading == document.ShownTitle || mention.Place == MentionPlace.Heading ? null : heading.Heading?.Text;
        return new MentionView(sentence.Before, sentence.Surface, sentence.After, Href(document, mention.Section), place);
    }

    public ImmutableArray<PartView> Parts(Term term) => [.. term.Parts.Select(part => new PartView(part.Entry.Name, Groups(part.Mentions)))];
}
