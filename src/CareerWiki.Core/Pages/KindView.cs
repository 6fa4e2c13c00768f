using System.Collections.Immutable;
using CareerWiki.Core.Documents;

namespace CareerWiki.Core.Pages;

/// <summary>What the kind of a document has to say on its page.</summary>
/// <param name="Properties">For any kind.</param>
/// <param name="Card">What only this kind has; null for none.</param>
public sealed record KindView(ImmutableArray<Property> Properties, KindCard? Card = null)
{
    /// <summary>By <see cref="Section.Index"/>.</summary>
    public IReadOnlyDictionary<int, SectionCard> Sections { get; init; } = ImmutableDictionary<int, SectionCard>.Empty;
}

/// <summary>The head of a page of one kind. The theme has a component for each.</summary>
public abstract record KindCard;

/// <summary>What is known of a section beyond its text, likewise.</summary>
public abstract record SectionCard;

/// <summary>How many check marks there are in each state.</summary>
/// <param name="Criteria">By which something is judged; they are neither open nor done.</param>
public sealed record CheckCount(int Open, int Done, int Criteria)
{
    public static CheckCount None { get; } = new(0, 0, 0);

    /// <summary>Those that can be done.</summary>
    public int All => Open + Done;

    public static CheckCount Of(IEnumerable<CheckItem> checks)
    {
        var (open, done, criteria) = (0, 0, 0);
        foreach (var check in checks)
        {
            open += check.State == CheckState.Open ? 1 : 0;
            done += check.State == CheckState.Done ? 1 : 0;
            criteria += check.State == CheckState.Criterion ? 1 : 0;
        }

        return new CheckCount(open, done, criteria);
    }

    public static CheckCount operator +(CheckCount a, CheckCount b) => new(a.Open + b.Open, a.Done + b.Done, a.Criteria + b.Criteria);
}
