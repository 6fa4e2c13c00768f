using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Tagging;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Graph;

/// <summary>The names and tags of a site: which have a page, where it is, and who mentions them.</summary>
public sealed class Taxonomy
{
    private const string TagFolder = "tags";
    private const int MaxDepth = 6;
    private const int MaxLength = 120;

    private readonly IReadOnlyDictionary<LexiconEntry, Term> _owners;
    private readonly IReadOnlyDictionary<ContentPath, DocumentMentions> _mentions;
    private readonly IReadOnlyDictionary<ContentPath, ImmutableArray<Declaration>> _declarations;
    private readonly Lazy<Dictionary<ContentPath, ILookup<LexiconEntry?, Declaration>>> _declared;
    private readonly Lazy<Dictionary<ContentPath, Term?>> _subjects;
    private readonly IReadOnlyDictionary<string, Tag> _tags;
    private readonly Lazy<Dictionary<PageUrl, Term>> _pages;
    private readonly Lazy<Dictionary<string, NameList>> _lists;

    internal Taxonomy(
        Lexicon lexicon,
        ImmutableArray<Term> terms,
        ImmutableArray<Tag> tags,
        IReadOnlyDictionary<LexiconEntry, Term> owners,
        IReadOnlyDictionary<ContentPath, DocumentMentions> mentions,
        IReadOnlyDictionary<ContentPath, ImmutableArray<Declaration>> declarations)
    {
        Lexicon = lexicon;
        Terms = terms;
        Tags = tags;
        _owners = owners;
        _mentions = mentions;
        _declarations = declarations;
        _declared = new(() => declarations.ToDictionary(pair => pair.Key, pair => pair.Value.ToLookup(EntryOf)));
        _subjects = new(() => declarations.ToDictionary(pair => pair.Key, pair => SubjectOf(pair.Value)));
        _pages = new(() => terms.ToDictionary(term => term.Url));
        _lists = new(() => terms.GroupBy(term => term.Entry.Kind).ToDictionary(group => group.Key, ListOf));
        _tags = tags.SelectMany(tag => tag.Spellings.Select(name => (name, tag))).ToDictionary(x => x.name, x => x.tag);
    }

    /// <summary>The page of all tags.</summary>
    public static PageUrl TagIndex { get; } = PageUrl.Folder([TagFolder]);

    public Lexicon Lexicon { get; }

    /// <summary>All names with a page, by kind, then by name.</summary>
    public ImmutableArray<Term> Terms { get; }

    /// <summary>By name.</summary>
    public ImmutableArray<Tag> Tags { get; }

    /// <summary>The page on which an entry is found: its own, or that of the group that it belongs to; null when no visible text mentions it.</summary>
    public Term? PageOf(LexiconEntry entry) => _owners.GetValueOrDefault(entry);

    /// <summary>The page of the name that this one is, in any spelling; null for none. Of several kinds the first in <see cref="Terms"/>.</summary>
    public Term? Named(string name) => Lexicon.Named(name).Select(PageOf).OfType<Term>().OrderBy(Terms.IndexOf).FirstOrDefault();

    /// <summary>The name that the page at this address is about; null for another page.</summary>
    public Term? At(PageUrl url) => _pages.Value.GetValueOrDefault(url);

    public NameList NamesOf(string kind) => _lists.Value.GetValueOrDefault(kind, NameList.Empty);

    /// <summary>The page that a tag leads to; null when it is a name of the lexicon.</summary>
    public Tag? TagNamed(string name) => _tags.GetValueOrDefault(name);

    public DocumentMentions MentionsIn(Document document) => _mentions.GetValueOrDefault(document.Path, DocumentMentions.None);

    /// <summary>What a document declares of an entry.</summary>
    public IEnumerable<Declaration> DeclaredIn(Document document, LexiconEntry entry) => _declared.Value.TryGetValue(document.Path, out var declared) ? declared[entry] : [];

    /// <summary>The name that a document is written for, such as the company of an interview; null for none.</summary>
    public Term? SubjectOf(Document document) => _subjects.Value.GetValueOrDefault(document.Path);

    private Term? SubjectOf(ImmutableArray<Declaration> declared) => declared.Where(d => d.Role == DeclarationRole.Subject).Select(EntryOf).OfType<LexiconEntry>().Select(PageOf).FirstOrDefault();

    private LexiconEntry? EntryOf(Declaration declaration) => Lexicon.Named(declaration.Kind, declaration.Name);

    private NameList ListOf(IEnumerable<Term> terms)
    {
        var subjects = _declarations.Values.SelectMany(list => list).Where(d => d.Role == DeclarationRole.Subject).Select(EntryOf).OfType<LexiconEntry>().Select(PageOf).OfType<Term>().ToHashSet();
        var named = terms.Where(term => term.IsNamed).ToList();
        return new NameList(
            named.Count + terms.Sum(term => term.Parts.Length),
            [.. named.OrderByDescending(subjects.Contains).ThenByDescending(term => term.Documents.Length).ThenBy(term => term.Name, StringComparer.OrdinalIgnoreCase)]);
    }

    /// <summary>The address of a tag; one of the form <c>a/b</c> lies below <c>a</c>, as in Obsidian.</summary>
    internal static PageUrl UrlOf(string tag)
    {
        var parts = tag.Split('/', StringSplitOptions.RemoveEmptyEntries);
        // No disk takes paths of any length.
        return PageUrl.Folder(parts.Length <= MaxDepth && tag.Length <= MaxLength ? [TagFolder, .. parts.Select(Slug.Of)] : [TagFolder, Slug.Of(tag)]);
    }

    /// <summary>False for a tag of signs alone.</summary>
    internal static bool IsTag(string tag) => tag.Any(char.IsLetterOrDigit);
}
