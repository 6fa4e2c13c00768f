using System.Collections.Frozen;
using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Tagging;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Graph;

/// <summary>Gathers mentions by name, and gives each name its page.</summary>
/// <param name="found">What the scanner found in each of the documents.</param>
internal sealed class TaxonomyBuilder(
    ImmutableArray<Kind> kinds,
    Lexicon lexicon,
    WikiNames names,
    ImmutableArray<Document> documents,
    IReadOnlyDictionary<ContentPath, DocumentMentions> found,
    NameIndex documentNames,
    IReadOnlyDictionary<ContentPath, PageUrl> addresses)
{
    private const string WikilinkSigns = "[[ ]]";

    private readonly Dictionary<LexiconEntry, List<TermMention>> _mentions = [];
    private readonly Dictionary<LexiconEntry, Document> _hubs = [];
    private readonly HashSet<LexiconEntry> _subjects = [];

    public Taxonomy Build()
    {
        FindHubs();
        var all = documents.ToFrozenDictionary(d => d.Path, All);
        foreach (var document in documents)
        {
            // A page is not among those that mention it.
            foreach (var mention in all[document.Path].Found.Where(mention => _hubs.GetValueOrDefault(mention.Entry) != document))
            {
                if (!_mentions.TryGetValue(mention.Entry, out var list))
                {
                    _mentions[mention.Entry] = list = [];
                }

                list.Add(new TermMention(document, mention));
            }
        }

        var owners = _mentions.Keys.Concat(_hubs.Keys).Distinct().ToDictionary(entry => entry, OwnerOf);
        var terms = Terms(owners);
        var byEntry = terms.ToDictionary(term => term.Entry);
        return new Taxonomy(lexicon, terms, Tags(), owners.ToFrozenDictionary(pair => pair.Key, pair => byEntry[pair.Value]), all, names.Declarations);
    }

    private DocumentMentions All(Document document)
    {
        var scanned = found[document.Path];
        var marked = Marked(document).ToList();
        var links = marked.Select(m => (m.Entry, m.Link)).ToHashSet();
        // What the scanner saw in a wikilink has its place; why it counts is the link.
        var inText = scanned.Found.Select(m => m.Link >= 0 && links.Remove((m.Entry, m.Link)) ? m with { Reason = MentionReason.Marked, Detail = WikilinkSigns } : m).ToList();
        return scanned with { Found = [.. Declared(document), .. marked.Where(m => links.Contains((m.Entry, m.Link))), .. inText] };
    }

    private void FindHubs()
    {
        foreach (var document in documents)
        {
            foreach (var (declaration, entry) in DeclaredIn(document))
            {
                if (declaration.Role == DeclarationRole.Hub)
                {
                    _hubs.TryAdd(entry, document);
                }
                else if (declaration.Role == DeclarationRole.Subject)
                {
                    _subjects.Add(entry);
                }
            }
        }
    }

    private IEnumerable<(Declaration Declaration, LexiconEntry Entry)> DeclaredIn(Document document) => names.Declarations.GetValueOrDefault(document.Path, [])
        .Select(declaration => (declaration, Entry: lexicon.Named(declaration.Kind, declaration.Name)!))
        .Where(x => x.Entry is { IsIgnored: false });

    private IEnumerable<Mention> Declared(Document document)
    {
        foreach (var (declaration, entry) in DeclaredIn(document).Where(x => x.Declaration.Role != DeclarationRole.Hub))
        {
            var section = document.Sections.LastOrDefault(s => s.Span.Start <= declaration.Span.Start)?.Index ?? 0;
            yield return new Mention(entry, section, declaration.Span, declaration.Name, MentionPlace.Declared, MentionReason.Declared, declaration.Key);
        }
    }

    // A wikilink says what it means, also where the scanner can't tell.
    private IEnumerable<Mention> Marked(Document document)
    {
        var sections = document.Sections.Select(s => s.Index).ToHashSet();
        for (var i = 0; i < document.Links.Length; i++)
        {
            var link = document.Links[i];
            if (link.Form != LinkForm.Wiki || !sections.Contains(link.Section) || EntryOf(link) is not { IsIgnored: false } entry)
            {
                continue;
            }

            var name = link.Path[(link.Path.LastIndexOf('/') + 1)..];
            var start = document.Source.Text.IndexOf(name, link.Span.Start, Math.Min(link.Span.Length, document.Source.Text.Length - link.Span.Start), StringComparison.Ordinal);
            yield return new Mention(entry, link.Section, start < 0 ? new SourceSpan(link.Span.Start, 0) : new SourceSpan(start, name.Length), name, MentionPlace.Body, MentionReason.Marked, WikilinkSigns) { Link = i };
        }
    }

    private LexiconEntry? EntryOf(Link link) => documentNames.Named(link.Path) is [var target]
        ? names.Declarations.GetValueOrDefault(target.Path, []).Where(d => d.Role == DeclarationRole.Hub).Select(d => lexicon.Named(d.Kind, d.Name)).FirstOrDefault()
        : NamedBy(link.Path);

    /// <summary>The entry that a wikilink names: <c>[[go]]</c>, or with its kind <c>[[technologies/go]]</c>. Null for none.</summary>
    public LexiconEntry? NamedBy(string path)
    {
        var slash = path.LastIndexOf('/');
        var folder = slash < 0 ? null : path[..slash];
        return lexicon.Named(path[(slash + 1)..])
            .Where(e => folder is null || kinds.Any(k => k.Name == e.Kind && (k.Slug == folder || k.Folders.Contains(folder.ToLowerInvariant()))))
            .OrderBy(IsUnmentioned).ThenBy(e => KindOrder(e.Kind)).FirstOrDefault();
    }

    private bool IsUnmentioned(LexiconEntry entry) => !_mentions.ContainsKey(entry) && !_hubs.ContainsKey(entry);

    // Without a page of its own a sub-brand is found on that of its group.
    private LexiconEntry OwnerOf(LexiconEntry entry)
    {
        var current = entry;
        while (!HasPage(current) && lexicon.ParentOf(current) is { } parent)
        {
            current = parent;
        }

        return current;
    }

    private bool HasPage(LexiconEntry entry) =>
        entry.Parent is null || _hubs.ContainsKey(entry) || _subjects.Contains(entry) || kinds.FirstOrDefault(k => k.Name == entry.Kind)?.PartsHavePages != false;

    private ImmutableArray<Term> Terms(Dictionary<LexiconEntry, LexiconEntry> owners)
    {
        var parts = owners.Where(pair => pair.Key != pair.Value).ToLookup(pair => pair.Value, pair => pair.Key);
        var taken = addresses.Values.ToHashSet();
        return
        [
            .. owners.Values.Distinct().OrderBy(entry => KindOrder(entry.Kind)).ThenBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase).ThenBy(entry => entry.Slug, StringComparer.Ordinal)
                .Select(entry => new Term(
                    entry,
                    _hubs.TryGetValue(entry, out var hub) ? addresses[hub.Path] : Address(entry, taken),
                    hub,
                    MentionsOf(entry),
                    [.. parts[entry].OrderBy(part => part.Name, StringComparer.OrdinalIgnoreCase).Select(part => new TermPart(part, MentionsOf(part)))])),
        ];
    }

    private ImmutableArray<TermMention> MentionsOf(LexiconEntry entry) => _mentions.TryGetValue(entry, out var list) ? [.. list] : [];

    private PageUrl Address(LexiconEntry entry, HashSet<PageUrl> taken)
    {
        var url = PageUrl.Folder([kinds.First(kind => kind.Name == entry.Kind).Slug, entry.Slug]);
        return taken.Add(url) ? url : Enumerable.Range(2, int.MaxValue - 2).Select(url.WithSuffix).First(taken.Add);
    }

    private int KindOrder(string kind) => kinds.IndexOf(kinds.FirstOrDefault(k => k.Name == kind)!);

    private ImmutableArray<Tag> Tags()
    {
        var used = documents.SelectMany(d => d.Tags.Where(tag => !lexicon.Named(tag).Any()).Select(tag => (Tag: tag, Document: d)));
        return [.. used.GroupBy(x => Taxonomy.UrlOf(x.Tag)).Select(group => new Tag(group.First().Tag, group.Key, [.. group.Select(x => x.Document).Distinct()])).OrderBy(tag => tag.Name, StringComparer.OrdinalIgnoreCase).ThenBy(tag => tag.Url)];
    }
}
