using System.Collections.Immutable;
using CareerWiki.Career.Kinds;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Lexicons;

/// <summary>
/// A wiki's own names, which extend or correct those of the program: a mapping from a name to what is to be said of it, to its aliases
/// alone, or to <c>false</c> for a name that is never to be found.
/// </summary>
public static class OwnNames
{
    /// <summary>What may be said of a name.</summary>
    public static ImmutableArray<MetadataKey> Keys { get; } =
    [
        new("aliases", MetadataType.List, "Other spellings, Korean ones too."),
        new("category", MetadataType.Text, "The group that the index shows it in."),
        new("slug", MetadataType.Text, "The last part of its page's address."),
        new("parent", MetadataType.Text, "The name that it is a part of, such as the group of a sub-brand."),
        new("case", MetadataType.Flag, "True when another case is another word."),
        new("weak", MetadataType.List, "True, or the spellings, when it is an ordinary word as well: one of needs has to stand in the same sentence."),
        new("needs", MetadataType.List, "Words of its field."),
        new("not", MetadataType.List, "Phrases within which it never counts."),
    ];

    /// <summary>Where a wiki keeps them, below its input folder, with the kind that each file is for.</summary>
    public static ImmutableArray<(string File, Kind Kind)> Files { get; } = [("_data/technologies.yml", KindCatalogue.Technology), ("_data/companies.yml", KindCatalogue.Company)];

    internal static (ImmutableArray<OwnName> Names, ImmutableArray<Diagnostic> Problems) Read(MetadataMap map, ContentPath file, string kind)
    {
        var problems = new List<Diagnostic>();
        // Of one key given twice the last counts, as everywhere.
        var entries = map.Entries.Where(entry => entry.Key.Trim().Length > 0).Reverse().DistinctBy(entry => UnicodeForm.Nfc(entry.Key.Trim())).Reverse();
        var names = entries.Select(entry => Read(entry, file, kind, problems)).ToImmutableArray();
        ReportSharedForms(names, problems);
        return (names, [.. problems]);
    }

    private static OwnName Read(MetadataEntry entry, ContentPath file, string kind, List<Diagnostic> problems)
    {
        var name = new OwnName(kind, UnicodeForm.Nfc(entry.Key.Trim()), file, entry.Place);
        switch (entry.Value)
        {
            case MetadataScalar { Value: null }:
                return name;
            case MetadataScalar { Flag: { } wanted }:
                return name with { IsIgnored = !wanted };
            case MetadataMap map:
                return map.Entries.Aggregate(name, (current, property) => With(current, property, problems));
            default:
                return name with { Aliases = Scalars(entry.Value) };
        }
    }

    private static OwnName With(OwnName name, MetadataEntry property, List<Diagnostic> problems)
    {
        var text = (property.Value as MetadataScalar)?.Text.Trim();
        switch (property.Key.ToLowerInvariant())
        {
            case "aliases":
                return name with { Aliases = Scalars(property.Value) };
            case "needs":
                return name with { Needs = LowerTexts(property.Value) };
            case "not":
                return name with { Not = LowerTexts(property.Value) };
            case "weak" when (property.Value as MetadataScalar)?.Flag is { } isWeak:
                return name with { Weak = isWeak ? [name.Name] : [] };
            case "weak":
                return name with { Weak = [.. Scalars(property.Value).Select(s => s.Text.Trim())] };
            case "case" when (property.Value as MetadataScalar)?.Flag is { } flag:
                return name with { IsCaseSensitive = flag };
            case "slug" when text is { Length: > 0 } && Slug.Of(text) == text:
                return name with { Slug = text };
            case "category" when text is { Length: > 0 }:
                return name with { Category = text.ToLowerInvariant() };
            case "parent" when text is { Length: > 0 }:
                return name with { Parent = UnicodeForm.Nfc(text), ParentPlace = property.Value.Place };
            case var key when Keys.Any(known => known.Name == key):
                problems.Add(LexiconProblems.BadValue(name.File, property.Value.Place, property.Key, text ?? "a list"));
                return name;
            default:
                problems.Add(LexiconProblems.UnknownKey(name.File, property.Place, property.Key, Keys.Select(known => known.Name)));
                return name;
        }
    }

    // One spelling can't mean two things.
    private static void ReportSharedForms(ImmutableArray<OwnName> names, List<Diagnostic> problems)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            foreach (var (form, place) in name.Aliases.Select(alias => (alias.Text.Trim(), alias.Place)).Prepend((name.Name, name.Place)))
            {
                if (!owners.TryAdd(UnicodeForm.Nfc(form), name.Name) && owners[UnicodeForm.Nfc(form)] != name.Name)
                {
                    problems.Add(LexiconProblems.SharedAlias(name.File, place, form, name.Name, owners[UnicodeForm.Nfc(form)]));
                }
            }
        }
    }

    private static ImmutableArray<MetadataScalar> Scalars(MetadataValue value) => value switch
    {
        MetadataList list => [.. list.Items.OfType<MetadataScalar>().Where(item => item.Text.Trim().Length > 0)],
        MetadataScalar { Value: not null } scalar => [scalar],
        _ => [],
    };

    private static ImmutableArray<string> LowerTexts(MetadataValue value) => [.. Scalars(value).Select(item => UnicodeForm.Nfc(item.Text.Trim()).ToLowerInvariant())];
}
