namespace CareerWiki.Publish.Leaks;

/// <summary>Something in a public text that its author hardly meant to publish.</summary>
/// <param name="Text">As it stands there.</param>
public sealed record Leak(LeakKind Kind, string Text);

public enum LeakKind
{
    Email,
    Phone,

    /// <summary>The Korean 주민등록번호, or that of a foreigner.</summary>
    ResidentNumber,

    /// <summary>An amount of money in a sentence that speaks of pay.</summary>
    Pay,

    /// <summary>One of the names in the setting <c>Redact</c>.</summary>
    Name,
    LocalPath,
}
