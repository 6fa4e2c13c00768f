using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Graph;

/// <summary>The ids of one page, and what a fragment written by whatever tool means on it.</summary>
public sealed class AnchorTable
{
    private readonly Dictionary<int, string> _bySection = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public AnchorTable(Document document)
    {
        foreach (var section in document.Sections.Where(s => s.Heading is not null))
        {
            _bySection[section.Index] = Claim(section.Heading!.Slug);
        }

        foreach (var block in document.BlockIds)
        {
            _ids.Add("^" + block.Id);
        }
    }

    public IReadOnlyCollection<string> Ids => _ids;

    /// <summary>The id of a section's heading; null for section 0 and for what was filtered out.</summary>
    public string? Of(Section section) => _bySection.GetValueOrDefault(section.Index);

    /// <summary>
    /// Finds an id: exactly, then without case, emoji and punctuation, then by a beginning that only one id has. Obsidian's
    /// <c>Heading#Subheading</c> means the last part. Null when there is none.
    /// </summary>
    public string? Find(string fragment)
    {
        var decoded = Uri.UnescapeDataString(fragment).Normalize();
        var wanted = decoded.StartsWith('^') ? decoded : decoded[(decoded.LastIndexOf('#') + 1)..];
        if (_ids.Contains(wanted))
        {
            return wanted;
        }

        if (wanted.StartsWith('^'))
        {
            return _ids.FirstOrDefault(id => id.Equals(wanted, StringComparison.OrdinalIgnoreCase));
        }

        var slug = wanted.Length > 0 ? Slug.Of(wanted) : "";
        if (_ids.Contains(slug))
        {
            return slug;
        }

        var loose = Slug.Loose(wanted);
        var headings = _ids.Where(id => id[0] != '^').ToList();
        if (loose.Length == 0)
        {
            return null;
        }

        return headings.Find(id => Slug.Loose(id) == loose) ?? Single(headings.FindAll(id => Slug.Loose(id).StartsWith(loose, StringComparison.Ordinal)));
    }

    public string? Nearest(string fragment) => NearestName.Of(Slug.Of(Uri.UnescapeDataString(fragment) is { Length: > 0 } text ? text : "-"), _ids);

    // GitHub's way: the second "notes" is "notes-1".
    private string Claim(string slug)
    {
        var id = slug;
        for (var i = 1; !_ids.Add(id); i++)
        {
            id = $"{slug}-{i}";
        }

        return id;
    }

    private static string? Single(List<string> candidates) => candidates.Count == 1 ? candidates[0] : null;
}
