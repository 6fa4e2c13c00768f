using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Tagging;

namespace CareerWiki.Career.Company;

/// <summary>Tells targets and employers from companies that are only named, document by document.</summary>
public static class CompanyRelations
{
    /// <summary>What an entry is in one document.</summary>
    public static string In(Site site, Document document, LexiconEntry entry)
    {
        var declared = site.Taxonomy.DeclaredIn(document).Where(d => site.Taxonomy.EntryOf(d) == entry).ToList();
        if (declared.Exists(d => d.Role == DeclarationRole.Subject))
        {
            return CompanyRelation.Target;
        }

        var reader = new SentenceReader(document);
        return declared.Exists(d => d.Key == "employers") || site.Taxonomy.MentionsIn(document).Found.Any(m => m.Entry == entry && Employment.IsIn(document, m, reader))
            ? CompanyRelation.Employer
            : CompanyRelation.Mention;
    }

    /// <summary>What it is in all of them: the strongest counts.</summary>
    public static string Of(Site site, Term term)
    {
        var relations = term.Documents.Select(document => In(site, document, term.Entry)).ToHashSet();
        return relations.Contains(CompanyRelation.Target) ? CompanyRelation.Target : relations.Contains(CompanyRelation.Employer) ? CompanyRelation.Employer : CompanyRelation.Mention;
    }
}
