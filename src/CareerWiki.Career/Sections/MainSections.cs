using CareerWiki.Core.Documents;

namespace CareerWiki.Career.Sections;

/// <summary>The sections that divide a document: those right below its title, and deeper ones that have a role of their own.</summary>
public static class MainSections
{
    public static IEnumerable<Section> Of(Document document)
    {
        var headings = document.Sections.Where(s => s.Heading is not null && s.Index != document.TitleSection).ToList();
        if (headings.Count == 0)
        {
            return [];
        }

        var level = headings.Min(s => s.Level);
        var roles = document.Sections.ToDictionary(s => s.Index, s => s.Role);
        return headings.Where(s => s.Level == level || (s.Role is not null && s.Role != roles.GetValueOrDefault(s.Parent)));
    }
}
