using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Tagging;

namespace CareerWiki.Career.Company;

/// <summary>Tells targets and employers from companies that are only named, document by document.</summary>
public static class CompanyRelations
{
    /// <summary>What an entry is in one document.</summary>
    public static string In(Site site, Document document, LexiconEntry entry) =>
        Of(site, document, entry, site.Taxonomy.MentionsIn(document).Found.Where(m => m.Entry == entry));

    /// <summary>What it is in all of them: the strongest counts.</summary>
    public static string Of(Site site, Term term)
    {
        var relations = term.Mentions.GroupBy(m => m.Document, m => m.Mention).Select(group => Of(site, group.Key, term.Entry, group)).ToHashSet();
        return relations.Contains(CompanyRelation.Target) ? CompanyRelation.Target : relations.Contains(CompanyRelation.Employer) ? CompanyRelation.Employer : CompanyRelation.Mention;
    }

    private static string Of(Site site, Document document, LexiconEntry entry, IEnumerable<Mention> mentions)
    {
        var declared = site.Taxonomy.DeclaredIn(document, entry).ToList();
        if (declared.Exists(d => d.Role == DeclarationRole.Subject))
        {
            return CompanyRelation.Target;
        }

        var reader = new SentenceReader(document);
        return declared.Exists(d => d.Key == "employers") || mentions.Any(m => Employment.IsIn(document, m, reader)) ? CompanyRelation.Employer : CompanyRelation.Mention;
    }
}
