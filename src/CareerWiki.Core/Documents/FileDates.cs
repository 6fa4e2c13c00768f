using System.Collections.Frozen;
using System.Collections.Immutable;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Documents;

/// <summary>When files last changed, as their history tells it. The times of a disk are none: they are those of a copy.</summary>
/// <param name="LastChanges">With the offset from UTC of the place where the change was made. A file without a history is not in it.</param>
/// <param name="Problems">Why there is no history, where there should be one.</param>
public sealed record FileDates(IReadOnlyDictionary<ContentPath, DateTimeOffset> LastChanges, ImmutableArray<Diagnostic> Problems)
{
    public static FileDates None { get; } = new(FrozenDictionary<ContentPath, DateTimeOffset>.Empty, []);

    /// <summary>No dates, and the reason.</summary>
    public static FileDates Unknown(Diagnostic problem) => None with { Problems = [problem] };
}
