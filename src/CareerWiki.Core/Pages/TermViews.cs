using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Tagging;

namespace CareerWiki.Core.Pages;

/// <summary>Makes what the page of a name shows from what the site knows of it.</summary>
/// <param name="links">From where it is seen.</param>
public sealed class TermViews(Site site, PageLinks links)
{
    public TermHead Head(Term term)
    {
        var parent = site.Taxonomy.Lexicon.ParentOf(term.Entry) is { } above ? site.Taxonomy.PageOf(above) : null;
        var children = site.Taxonomy.Terms.Where(other => other != term && other.Entry.Kind == term.Entry.Kind && other.Entry.Parent == term.Entry.Name);
        return new TermHead(
            term.Entry.Kind,
            term.Name,
            term.Category,
            [.. term.ShownAliases],
            parent is null || parent == term ? null : Link(parent),
            [.. children.Select(Link)],
            term.Documents.Length);
    }

    public TermLink Link(Term term) => new(term.Name, links.Href(term.Url), term.Entry.Kind, term.Documents.Length);

    public DocumentLink Link(Document document) => new(document.Title, links.Href(site.UrlOf(document)), document.Language, []);

    public string Href(Document document, int section) =>
        links.Href(site.UrlOf(document), document.SectionAt(section) is { } found && found != document.ShownTitle ? site.AnchorsOf(document).Of(found) : null);

    /// <summary>The documents that mention a name, each with its sentences.</summary>
    public ImmutableArray<MentionGroup> Groups(IEnumerable<TermMention> mentions) =>
        [.. mentions.GroupBy(m => m.Document).Select(group => ToGroup(group.Key, group.Select(m => m.Mention)))];

    private MentionGroup ToGroup(Document document, IEnumerable<Mention> mentions) => new(Link(document), document.Kind, Sentences(document, mentions));

    /// <summary>The sentences of one document, each once.</summary>
    public ImmutableArray<MentionView> Sentences(Document document, IEnumerable<Mention> mentions) =>
        Sentences(document, mentions, new SentenceReader(document));

    private ImmutableArray<MentionView> Sentences(Document document, IEnumerable<Mention> mentions, SentenceReader reader) =>
    [
        .. mentions.Where(m => m.Place != MentionPlace.Declared)
            .Select(m => (Mention: m, Sentence: reader.Read(m)))
            .Where(x => x.Sentence.Surface.Length + x.Sentence.Before.Length > 0)
            .DistinctBy(x => (x.Mention.Section, x.Mention.Place, x.Mention.Footnote, x.Sentence.Start, x.Mention.Link >= 0 && x.Mention.At == 0 ? x.Sentence.Before : ""))
            .Select(x => View(document, x.Mention, x.Sentence)),
    ];

    private MentionView View(Document document, Mention mention, MentionSentence sentence)
    {
        var heading = document.SectionAt(mention.Section);
        var place = heading is null || heading == document.ShownTitle || mention.Place == MentionPlace.Heading ? null : heading.Heading?.Text;
        return new MentionView(sentence.Before, sentence.Surface, sentence.After, Href(document, mention.Section), place);
    }

    public ImmutableArray<PartView> Parts(Term term) => [.. term.Parts.Select(part => new PartView(part.Name, Groups(part.Mentions)))];
}
