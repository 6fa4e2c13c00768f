using System.Collections.Immutable;
using CareerWiki.Career.InterviewPrep;
using CareerWiki.Career.Kinds;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Tagging;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Lexicons;

/// <summary>The names that one document declares by its metadata, its title or its place.</summary>
internal static class DeclaredNames
{
    /// <summary>The keys whose values are names, with the kind of these.</summary>
    private static readonly ImmutableArray<(string Key, string Kind)> Keys =
    [
        ("technologies", KindCatalogue.Technology.Name),
        ("companies", KindCatalogue.Company.Name),
        ("employers", KindCatalogue.Company.Name),
    ];

    /// <summary>The key of a name that a title or a file's name seems to give.</summary>
    public const string Guess = "title";

    /// <summary>Names as written; whether the lexicon has them is another question.</summary>
    public static IEnumerable<Declaration> Of(Document document)
    {
        if (IsHub(document))
        {
            foreach (var name in HubNames(document))
            {
                yield return new Declaration(document.Kind, name, DeclarationRole.Hub, "title", default);
            }
        }

        foreach (var (key, kind) in Keys)
        {
            foreach (var (name, span) in Values(document, key))
            {
                yield return new Declaration(kind, name, DeclarationRole.Named, key, span);
            }
        }

        // Several companies are no target of the document, but each is its subject.
        foreach (var (name, span) in document.Metadata["company"] is MetadataList ? Values(document, "company") : [])
        {
            yield return new Declaration(KindCatalogue.Company.Name, name, DeclarationRole.Subject, "company", span);
        }

        if (document.FactsOf<Target>().FirstOrDefault(target => target.Company is not null) is { } target)
        {
            var why = document.Evidence.FirstOrDefault(e => e.About == "company")?.Reason;
            var isGiven = document.Metadata.Text("company") is not null;
            yield return new Declaration(KindCatalogue.Company.Name, target.Company!, DeclarationRole.Subject, isGiven ? "company" : why is "title" or "file-name" ? Guess : "label", isGiven ? Values(document, "company").FirstOrDefault().Span : target.Span);
        }
    }

    /// <summary>The values of a key, with their places in the document; of length 0 where another file says it.</summary>
    public static IEnumerable<(string Name, SourceSpan Span)> Values(Document document, string key)
    {
        if (document.Metadata.LayerOf(key) is not { } layer)
        {
            yield break;
        }

        var items = layer.Map[key] switch
        {
            MetadataList list => list.Items.OfType<MetadataScalar>().Where(item => item.Value is not (null or bool)).Select(item => (Text: item.Text.Trim(), item.Place)),
            MetadataScalar { Value: not null } scalar => document.Metadata.Texts(key).Select(text => (Text: text, scalar.Place)),
            _ => [],
        };
        foreach (var (text, place) in items.Where(item => item.Text.Any(char.IsLetterOrDigit)))
        {
            var isHere = layer.Source is MetadataSource.FrontMatter && place.Line >= 1 && place.Line <= document.Source.LineCount;
            var line = isHere ? document.Source.LineStart(place.Line) : 0;
            var start = isHere ? document.Source.Text.IndexOf(text, line, StringComparison.Ordinal) : -1;
            yield return (Metadata.Plain(text), start < 0 ? new SourceSpan(line, 0) : new SourceSpan(start, text.Length));
        }
    }

    // The index of the folder is a page about all of them.
    private static bool IsHub(Document document) => (document.Kind == KindCatalogue.Technology.Name || document.Kind == KindCatalogue.Company.Name)
        && !(document.Path.Folders.Length <= 1 && (document.Path.Stem.Equals("index", StringComparison.OrdinalIgnoreCase) || document.Path.Stem.Equals("readme", StringComparison.OrdinalIgnoreCase)));

    // Its title, its file, its aliases; a title may go on behind the name ("Kakao – notes"): the second is the one to call it by.
    private static IEnumerable<string> HubNames(Document document)
    {
        yield return document.Title.Trim();
        var head = document.Title.Split([" - ", " – ", " — ", ": ", " | ", " ("], StringSplitOptions.TrimEntries)[0];
        yield return head.Length > 0 ? head : document.Title.Trim();
        yield return ExportedName.WithoutId(document.Path.Stem);
        yield return ExportedName.Words(ExportedName.WithoutId(document.Path.Stem));
        foreach (var alias in document.Aliases)
        {
            yield return alias.Trim();
        }
    }
}
