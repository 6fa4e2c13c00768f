using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Graph;

/// <summary>The ids of one page, and what a fragment written by whatever tool means on it.</summary>
public sealed class AnchorTable
{
    private static readonly char[] Digits = [.. "0123456789"];

    private readonly Dictionary<int, string> _bySection = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _suffixes = [];
    private List<(string Id, string Loose)>? _loose;

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
    /// Finds an id: exactly, then without case, emoji and punctuation, then by a beginning that only one id has, then without the number
    /// in front of the heading. Obsidian's
    /// <c>Heading#Subheading</c> means the last part. Null when there is none.
    /// </summary>
    public string? Find(string fragment)
    {
        var decoded = UnicodeForm.Nfc(Uri.UnescapeDataString(fragment));
        return FindPart(decoded) ?? (decoded.LastIndexOf('#') is >= 0 and var hash ? FindPart(decoded[(hash + 1)..]) : null);
    }

    private string? FindPart(string wanted)
    {
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
        if (loose.Length == 0)
        {
            return null;
        }

        _loose ??= [.. _ids.Where(id => id[0] != '^').Select(id => (id, Slug.Loose(id)))];
        return _loose.Find(entry => entry.Loose == loose).Id ?? Single(_loose.FindAll(entry => entry.Loose.StartsWith(loose, StringComparison.Ordinal)))
            ?? Single(_loose.FindAll(entry => entry.Loose.TrimStart(Digits) == loose));
    }

    // GitHub's way: the second "notes" is "notes-1".
    private string Claim(string slug)
    {
        var id = slug;
        while (!_ids.Add(id))
        {
            _suffixes[slug] = _suffixes.GetValueOrDefault(slug) + 1;
            id = $"{slug}-{_suffixes[slug]}";
        }

        return id;
    }

    private static string? Single(List<(string Id, string Loose)> candidates) => candidates.Count == 1 ? candidates[0].Id : null;
}
