using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Graph;

/// <summary>When the documents of a site last changed: as the history of their files tells it, else as they say themselves.</summary>
public sealed class LastChanges
{
    // Obsidian, Hugo, Jekyll, Notion; then the day of writing, which is the best that is left: Hugo, Jekyll, Statiq.
    private static readonly string[] Keys =
        ["updated", "lastmod", "modified", "last_modified_at", "date modified", "last edited time", "최종 편집 일시", "date", "published"];

    private readonly Dictionary<ContentPath, DateTimeOffset> _known = [];

    internal LastChanges(IEnumerable<Document> documents, FileDates history, DateOnly today)
    {
        foreach (var document in documents)
        {
            if (history.LastChanges.TryGetValue(document.Path, out var changed))
            {
                _known[document.Path] = changed;
            }
            else if (OwnDay(document, today) is { } day)
            {
                _known[document.Path] = new DateTimeOffset(day, default, TimeSpan.Zero);
            }
        }

        Newest = NewestOf(documents);
    }

    /// <summary>That of the whole site; null when no document has one.</summary>
    public DateTimeOffset? Newest { get; }

    /// <summary>An instant; midnight in UTC where only the day is known. Null for a document that neither has a history nor says it.</summary>
    public DateTimeOffset? Of(Document document) => _known.TryGetValue(document.Path, out var changed) ? changed : null;

    /// <summary>The day of <see cref="Of"/> where the change was made.</summary>
    public DateOnly? DayOf(Document document) => Of(document) is { } changed ? DateOnly.FromDateTime(changed.DateTime) : null;

    /// <summary>The last change of any of them; null when none has one.</summary>
    public DateTimeOffset? NewestOf(IEnumerable<Document> documents) => documents.Max(Of);

    // What lies ahead is no change: people date a document by the interview to come. What a folder or the settings say is of no one document.
    private static DateOnly? OwnDay(Document document, DateOnly today) => Keys
        .Where(key => document.Metadata.LayerOf(key)?.Source >= MetadataSource.Text)
        .Select(key => document.Metadata.Text(key) is { } text ? CalendarDate.Parse(text) : null)
        .FirstOrDefault(day => day <= today);
}
