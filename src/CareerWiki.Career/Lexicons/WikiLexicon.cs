using System.Collections.Immutable;
using CareerWiki.Career.Kinds;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Tagging;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Lexicons;

/// <summary>The names of one wiki: those of the program, corrected by its data files, and those that its documents declare.</summary>
public sealed class WikiLexicon
{
    private const string Unsorted = "other";

    private readonly Lexicon _base;
    private readonly ImmutableArray<Diagnostic> _problems;

    internal WikiLexicon(ImmutableArray<OwnName> own, ImmutableArray<Diagnostic> problems)
    {
        if (own.IsEmpty)
        {
            (_base, _problems) = (BuiltInLexicon.Lexicon, problems);
            return;
        }

        var merged = OwnNamesMerger.Merge(BuiltInLexicon.Lexicon, own);
        (_base, _problems) = (BuiltInLexicon.Lexicon.With(merged.Entries), [.. problems, .. merged.Problems]);
    }

    public static WikiLexicon BuiltIn { get; } = new([], []);

    /// <param name="files">The wiki's data files that could be read: the mapping, where it was, and the kind that it is for.</param>
    public static WikiLexicon Read(IEnumerable<(MetadataMap Map, ContentPath File, string Kind)> files)
    {
        var read = files.Select(file => OwnNames.Read(file.Map, file.File, file.Kind)).ToList();
        return read.Count == 0 ? BuiltIn : new WikiLexicon([.. read.SelectMany(r => r.Names)], [.. read.SelectMany(r => r.Problems)]);
    }

    /// <summary>The names to look for in these documents.</summary>
    public WikiNames NamesOf(ImmutableArray<Document> documents)
    {
        var problems = _problems.ToBuilder();
        var additions = new Additions(_base);
        var declarations = new Dictionary<ContentPath, ImmutableArray<Declaration>>();
        foreach (var document in documents)
        {
            var declared = DeclaredNames.Of(document).ToList();
            var resolved = ImmutableArray.CreateBuilder<Declaration>();
            if (declared.Exists(d => d.Role == DeclarationRole.Hub))
            {
                AddHub(document, declared, additions, resolved, problems);
            }

            resolved.AddRange(declared.Where(d => d.Role != DeclarationRole.Hub).SelectMany(additions.Resolve));
            // Who worked there does not apply there, whatever a title seems to say.
            var employers = resolved.Where(d => d.Key == "employers").Select(d => d.Name).ToHashSet();
            resolved.RemoveAll(d => d.Key == DeclaredNames.Guess && d.Role == DeclarationRole.Subject && employers.Contains(d.Name));
            resolved.AddRange(Tags(document, additions));
            if (resolved.Count > 0)
            {
                declarations.Add(document.Path, resolved.ToImmutable());
            }
        }

        return new WikiNames(additions.ToLexicon(), declarations, problems.ToImmutable());
    }

    private static void AddHub(Document document, List<Declaration> declared, Additions additions, ImmutableArray<Declaration>.Builder resolved, ImmutableArray<Diagnostic>.Builder problems)
    {
        var names = declared.Where(d => d.Role == DeclarationRole.Hub).ToList();
        // An alias that leads to a name with a page of its own is just an alias.
        var aliases = document.Aliases.Select(alias => alias.Trim()).ToHashSet();
        var entry = names.Select(d => (d.Name, Entry: additions.Find(d.Kind, d.Name))).FirstOrDefault(x => x.Entry is not null && !(aliases.Contains(x.Name) && additions.HubOf(x.Entry) is not null)).Entry;
        // What nobody knows may be any word: a lower-case letter makes it one.
        entry ??= additions.Add(Declared(document.Kind, names[1].Name) with { Slug = Slug.Of(document.Path.Stem), HasExactCase = true, HasOwnName = true });
        if (additions.HubOf(entry) is { } first)
        {
            problems.Add(LexiconProblems.SecondPage(document.Path, entry.Name, first));
            return;
        }

        additions.SetHub(entry, document.Path);
        additions.AddAliases(entry, document.Aliases);
        resolved.Add(new Declaration(document.Kind, entry.Name, DeclarationRole.Hub, "title", default));
    }

    // A tag that is a name is a mention of it; any other tag has a page of its own kind.
    private static IEnumerable<Declaration> Tags(Document document, Additions additions) =>
        from tag in DeclaredNames.Values(document, "tags")
        let name = tag.Name.TrimStart('#')
        let entry = additions.FindTag(name)
        where entry is not null
        select new Declaration(entry.Kind, entry.Name, DeclarationRole.Named, "tags", tag.Span);

    /// <summary>An entry for a name that nobody knows. What looks like a word has to be written exactly so.</summary>
    internal static LexiconEntry Declared(string kind, string name) => new(kind, name, Unsorted, []) { IsTool = kind == KindCatalogue.Technology.Name, IsCaseSensitive = true };
}
