namespace CareerWiki.Core.Documents;

/// <summary>When a document may be shown at all, whoever looks.</summary>
/// <param name="IsExcluded">Never: Statiq's <c>Excluded: true</c> or <c>ShouldOutput: false</c>.</param>
/// <param name="IsDraft">Only where drafts are asked for.</param>
/// <param name="From">Not before this day: Statiq's <c>Published</c>. Null for any time.</param>
public sealed record Release(bool IsExcluded, bool IsDraft, DateOnly? From)
{
    public static Release Always { get; } = new(false, false, null);

    public bool IsOpenIn(Edition edition) => (edition.WithExcluded || !IsExcluded) && (edition.WithDrafts || (!IsDraft && !(From > edition.Today)));
}
