using System.Globalization;
using CareerWiki.Career.Company;
using CareerWiki.Career.Kinds;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Tagging;

namespace CareerWiki.Career.Explain;

/// <summary>Tells of each technology and company of a document where it is mentioned and why, and of each company what it is to the author.</summary>
internal static class MentionExplainer
{
    private const int MaxLines = 12;

    public static IEnumerable<Finding> Explain(Site site, Document document)
    {
        var found = site.Taxonomy.MentionsIn(document).Found;
        var unwanted = document.Metadata.Texts("not");
        foreach (var group in found.GroupBy(m => (m.Entry, m.Reason, m.Detail)).OrderBy(g => site.Kinds.IndexOf(site.Kinds.First(k => k.Name == g.Key.Entry.Kind))).ThenBy(g => g.Key.Entry.Name, StringComparer.OrdinalIgnoreCase))
        {
            var mentions = group.Where(m => m.Span.Start > 0 || m.Span.Length > 0).ToList();
            var lines = mentions.Select(m => document.Source.LineOf(m.Span.Start)).Distinct().ToList();
            yield return new Finding(
                group.Key.Entry.Kind == KindCatalogue.Company.Name ? "mentioned-company" : group.Key.Entry.Kind,
                Value(group.Key.Entry.Name, [.. mentions.Select(m => m.Surface).Distinct().Where(s => s != group.Key.Entry.Name)], lines),
                Reason(group.Key.Reason),
                group.Key.Detail,
                lines.Count > 0 ? lines[0] : null,
                group.Key is { Reason: MentionReason.Declared } or { Detail: "[[ ]]" } ? null : new Correction(Correction.FrontMatter, $"not: {Yaml.List([.. unwanted, group.Key.Entry.Name])}"));
        }

        foreach (var entry in found.Select(m => m.Entry).Where(e => e.Kind == KindCatalogue.Company.Name).Distinct().OrderBy(e => e.Name, StringComparer.OrdinalIgnoreCase))
        {
            var relation = CompanyRelations.In(site, document, entry);
            if (relation != CompanyRelation.Mention)
            {
                yield return new Finding("relation", $"{entry.Name}: {relation}", relation == CompanyRelation.Target ? "is-target" : "is-employer");
            }
        }
    }

    private static string Value(string name, List<string> surfaces, List<int> lines)
    {
        var more = lines.Count > 1 ? $" [{string.Join(", ", lines.Take(MaxLines).Select(line => line.ToString(CultureInfo.InvariantCulture)))}{(lines.Count > MaxLines ? ", …" : "")}]" : "";
        return name + (surfaces.Count > 0 ? $" ({string.Join(", ", surfaces)})" : "") + more;
    }

    private static string Reason(MentionReason reason) => reason switch
    {
        MentionReason.Declared => "declared",
        MentionReason.Marked => "marked",
        MentionReason.Name => "name",
        MentionReason.Context => "context",
        MentionReason.Neighbour => "row",
        MentionReason.Used => "used",
        MentionReason.Proper => "proper",
        _ => "elsewhere",
    };
}
