using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Tagging;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Graph;

/// <summary>Gathers mentions by name, and gives each name its page.</summary>
/// <param name="found">What the scanner found in each of the documents.</param>
internal sealed class TaxonomyBuilder(
    Profile profile,
    ImmutableArray<Kind> kinds,
    Lexicon lexicon,
    WikiNames names,
    ImmutableArray<Document> documents,
    IReadOnlyDictionary<ContentPath, DocumentMentions> found,
    NameIndex documentNames,
    IReadOnlyDictionary<ContentPath, PageUrl> addresses)
{
    private const string WikilinkSigns = "[[ ]]";
    private const string Unsorted = "other";

    private readonly Dictionary<LexiconEntry, List<TermMention>> _mentions = [];
    private readonly Dictionary<LexiconEntry, Document> _hubs = [];
    private readonly HashSet<LexiconEntry> _subjects = [];
    private readonly HashSet<(ContentPath Path, LexiconEntry Entry)> _tagged = [];

    public Taxonomy Build()
    {
        FindHubs();
        var all = documents.ToDictionary(d => d.Path, All);
        foreach (var document in documents)
        {
            foreach (var mention in all[document.Path].Found)
            {
                if (mention.Reason is MentionReason.Declared or MentionReason.Marked)
                {
                    _tagged.Add((document.Path, mention.Entry));
                }

                // A page is not among those that mention it.
                if (_hubs.GetValueOrDefault(mention.Entry) == document)
                {
                    continue;
                }

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
        return new Taxonomy(lexicon, terms, Tags(), owners.ToDictionary(pair => pair.Key, pair => byEntry[pair.Value]), all, names.Declarations);
    }

    private DocumentMentions All(Document document)
    {
        var scanned = found[document.Path];
        if (!names.Declarations.ContainsKey(document.Path) && !document.Links.Any(link => link.Form == LinkForm.Wiki))
        {
            return scanned;
        }

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

            // A name may end with a slash, and then all of it is the name.
            var name = link.Path[(link.Path.LastIndexOf('/') + 1)..] is { Length: > 0 } last ? last : link.Path;
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
        // The name itself may have a slash: [[CI/CD]].
        var slash = lexicon.Named(path).Any() ? -1 : path.LastIndexOf('/');
        var folder = slash < 0 ? null : path[..slash];
        return lexicon.Named(path[(slash + 1)..])
            .Where(e => folder is null || kinds.Any(k => k.Name == e.Kind && (k.Slug == folder || k.Folders.Contains(folder.ToLowerInvariant()))))
            .OrderBy(entry => !_hubs.ContainsKey(entry)).ThenBy(entry => lexicon.IsWeak(entry, path[(slash + 1)..])).ThenBy(e => KindOrder(e.Kind)).FirstOrDefault();
    }

    // Without a page of its own a sub-brand is found on that of its group.
    private LexiconEntry OwnerOf(LexiconEntry entry)
    {
        var current = entry;
        var seen = new HashSet<LexiconEntry>();
        while (!HasPage(current) && seen.Add(current) && lexicon.ParentOf(current) is { } parent && MayBeNamed(parent))
        {
            current = parent;
        }

        return current;
    }

    // A group that only a data file names is shown to nobody else.
    private bool MayBeNamed(LexiconEntry group) => profile == Profile.Private || !group.HasOwnName || _mentions.ContainsKey(group) || _hubs.ContainsKey(group);

    private bool HasPage(LexiconEntry entry) =>
        entry.Parent is null || _hubs.ContainsKey(entry) || _subjects.Contains(entry) || kinds.FirstOrDefault(k => k.Name == entry.Kind)?.PartsHavePages != false;

    private ImmutableArray<Term> Terms(Dictionary<LexiconEntry, LexiconEntry> owners)
    {
        var parts = owners.Where(pair => pair.Key != pair.Value).ToLookup(pair => pair.Value, pair => pair.Key);
        var urls = Addresses(owners.Values.Distinct());
        var known = lexicon.Entries.Where(entry => !entry.HasOwnCategory).Select(entry => entry.Category).ToHashSet();
        return
        [
            .. owners.Values.Distinct().Select(entry => (Entry: entry, Name: ShownName(entry))).OrderBy(x => KindOrder(x.Entry.Kind)).ThenBy(x => x.Name, StringComparer.OrdinalIgnoreCase).ThenBy(x => x.Entry.Slug, StringComparer.Ordinal)
                .Select(x => new Term(
                    x.Entry,
                    urls[x.Entry],
                    _hubs.GetValueOrDefault(x.Entry),
                    MentionsOf(x.Entry),
                    [.. parts[x.Entry].OrderBy(ShownName, StringComparer.OrdinalIgnoreCase).Select(part => new TermPart(part, ShownName(part), MentionsOf(part)))])
                {
                    Name = x.Name,
                    Category = profile == Profile.Private || !x.Entry.HasOwnCategory || known.Contains(x.Entry.Category) ? x.Entry.Category : Unsorted,
                }),
        ];
    }

    // A data file may call things by names that no visible text has: the public site calls them as its texts do.
    private string ShownName(LexiconEntry entry)
    {
        if (profile == Profile.Private || !entry.HasOwnName || _hubs.ContainsKey(entry))
        {
            return entry.Name;
        }

        var surfaces = MentionsOf(entry).Select(m => m.Mention.Surface.Replace('\n', ' ')).ToList();
        return surfaces.Count == 0 || surfaces.Contains(entry.Name, StringComparer.OrdinalIgnoreCase)
            ? entry.Name
            : surfaces.CountBy(surface => surface).OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).First().Key;
    }

    private ImmutableArray<TermMention> MentionsOf(LexiconEntry entry) => _mentions.TryGetValue(entry, out var list) ? [.. list] : [];

    // Of two that want the same address the one has it whose name it is.
    private Dictionary<LexiconEntry, PageUrl> Addresses(IEnumerable<LexiconEntry> entries)
    {
        var taken = addresses.Values.ToHashSet();
        var urls = new Dictionary<LexiconEntry, PageUrl>();
        foreach (var entry in entries.OrderBy(e => e.Slug != Slug.Of(e.Name)).ThenBy(e => KindOrder(e.Kind)).ThenBy(e => e.Name, StringComparer.Ordinal))
        {
            urls.Add(entry, _hubs.TryGetValue(entry, out var hub) ? addresses[hub.Path] : Address(entry, taken));
        }

        return urls;
    }

    private PageUrl Address(LexiconEntry entry, HashSet<PageUrl> taken)
    {
        var name = ShownName(entry);
        var url = PageUrl.Folder([kinds.First(kind => kind.Name == entry.Kind).Slug, name == entry.Name ? entry.Slug : Slug.Of(name)]);
        return taken.Add(url) ? url : Enumerable.Range(2, int.MaxValue - 2).Select(url.WithSuffix).First(taken.Add);
    }

    private int KindOrder(string kind) => kinds.IndexOf(kinds.FirstOrDefault(k => k.Name == kind)!);

    // A tag of the front matter is a name if the wiki says so, one of the text if the scanner does.
    private bool IsName(Document document, string tag) => lexicon.Named(tag).Any(entry => !entry.IsIgnored && _tagged.Contains((document.Path, entry)));

    private ImmutableArray<Tag> Tags()
    {
        // A document may stand where the page of a tag would.
        var taken = addresses.Values.ToHashSet();
        var used = documents.SelectMany(d => d.Tags.Where(tag => Taxonomy.IsTag(tag) && !IsName(d, tag)).Select(tag => (Tag: tag, Document: d)));
        return
        [
            .. used.GroupBy(x => Taxonomy.UrlOf(x.Tag)).OrderBy(group => group.Key)
                .Select(group => new Tag(group.First().Tag, taken.Add(group.Key) ? group.Key : Enumerable.Range(2, int.MaxValue - 2).Select(group.Key.WithSuffix).First(taken.Add), [.. group.Select(x => x.Document).Distinct()])
                {
                    Spellings = [.. group.Select(x => x.Tag).Distinct(StringComparer.Ordinal)],
                })
                .OrderBy(tag => tag.Name, StringComparer.OrdinalIgnoreCase).ThenBy(tag => tag.Url),
        ];
    }
}
