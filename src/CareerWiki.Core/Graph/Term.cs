using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Tagging;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Graph;

/// <summary>A name that has a page of its own, with all that visible documents say of it.</summary>
/// <param name="Hub">The document that is its page; null for a page that the site makes.</param>
/// <param name="Mentions">In order of path, then of the text.</param>
/// <param name="Parts">Those below it that have no page: the sub-brands of a group. By name.</param>
public sealed record Term(LexiconEntry Entry, PageUrl Url, Document? Hub, ImmutableArray<TermMention> Mentions, ImmutableArray<TermPart> Parts)
{
    /// <summary>What the page is called: the name of the entry, unless that is the wiki's own and no visible text has it.</summary>
    public string Name { get; init; } = Entry.Name;

    /// <summary>The group that an index shows it in, likewise.</summary>
    public string Category { get; init; } = Entry.Category;

    // Lists of spellings end with those that are wrong, but found all the same.
    private const int UsualAliases = 3;

    private readonly Lazy<ImmutableArray<Document>> _documents = new(() => [.. Mentions.Select(m => m.Document).Distinct()]);

    /// <summary>The documents that mention it, each once, in order of path.</summary>
    public ImmutableArray<Document> Documents => _documents.Value;

    /// <summary>False for a group that is there for its parts alone: nobody calls it by its own name.</summary>
    public bool IsNamed => Hub is not null || !Mentions.IsEmpty;

    /// <summary>One name has one page in a site.</summary>
    public bool Equals(Term? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Url.GetHashCode();

    /// <summary>The aliases that may be shown: the usual ones, and those that some visible text has. The wiki's own may be private.</summary>
    public IEnumerable<string> ShownAliases
    {
        get
        {
            var seen = Mentions.Select(m => m.Mention.Surface).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var usual = Entry.Aliases.Except(Entry.OwnAliases).Take(UsualAliases).Concat(Hub?.Aliases ?? []).ToHashSet();
            return Entry.Aliases.Where(alias => usual.Contains(alias) || seen.Contains(alias));
        }
    }
}

/// <summary>The names of one kind.</summary>
/// <param name="Count">How many there are, the parts without a page included.</param>
/// <param name="Foremost">Those with a page: first those that some document is written for, then those that the most documents mention.</param>
public sealed record NameList(int Count, ImmutableArray<Term> Foremost)
{
    public static NameList Empty { get; } = new(0, []);
}

public sealed record TermMention(Document Document, Mention Mention);

public sealed record TermPart(LexiconEntry Entry, string Name, ImmutableArray<TermMention> Mentions);

/// <summary>A tag that is no name of the lexicon, and the documents that have it.</summary>
/// <param name="Name">As the first document writes it.</param>
/// <param name="Documents">In order of path.</param>
public sealed record Tag(string Name, PageUrl Url, ImmutableArray<Document> Documents)
{
    /// <summary>All that documents write for it.</summary>
    public ImmutableArray<string> Spellings { get; init; } = [Name];
}
