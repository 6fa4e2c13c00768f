using System.Collections.Frozen;
using System.Globalization;
using CareerWiki.Core.Documents;

namespace CareerWiki.Theme.Words;

/// <summary>The site's own words in one language: <see cref="Korean"/> and <see cref="English"/> have a file each.</summary>
public sealed record SiteWords
{
    public required string SiteTitle { get; init; }

    /// <summary>For a page and a site that have none of their own.</summary>
    public required string SiteDescription { get; init; }

    public required string SkipToContent { get; init; }

    public required string Navigation { get; init; }

    public required string Menu { get; init; }

    public required string Close { get; init; }

    /// <summary>The switch between light and dark, which is on or off.</summary>
    public required string Scheme { get; init; }

    public required string All { get; init; }

    public required string ToTop { get; init; }

    public required string HomeLink { get; init; }

    public required string Breadcrumb { get; init; }

    public required string Contents { get; init; }

    public required string Previous { get; init; }

    public required string Next { get; init; }

    public required string Neighbours { get; init; }

    public required string Backlinks { get; init; }

    public required string Footnotes { get; init; }

    public required string Tags { get; init; }

    /// <summary>Before the day of the last change.</summary>
    public required string Updated { get; init; }

    public required string PrivateNotice { get; init; }

    /// <summary>The same on every sheet of paper, in a word.</summary>
    public required string PrivateMark { get; init; }

    public required string Unread { get; init; }

    public required string NotFound { get; init; }

    public required string NotFoundText { get; init; }

    public required string Empty { get; init; }

    public required string Open { get; init; }

    public required string Done { get; init; }

    public required string Criterion { get; init; }

    /// <summary>On what hides an answer.</summary>
    public required string Answer { get; init; }

    public required string HideAnswer { get; init; }

    public required string Unfold { get; init; }

    public required string Fold { get; init; }

    /// <summary>With <c>{0}</c> for how many.</summary>
    public required string MoreFormat { get; init; }

    /// <summary>The plural name of each kind.</summary>
    public required FrozenDictionary<string, string> Kinds { get; init; }

    /// <summary>The label of each property of a document.</summary>
    public required FrozenDictionary<string, string> Properties { get; init; }

    public required HomeWords Home { get; init; }

    public required PrepWords Prep { get; init; }

    public required SheetWords Sheet { get; init; }

    public required EssayWords Essay { get; init; }

    public required TermWords Terms { get; init; }

    public required PlotWords Plots { get; init; }

    public required SearchWords Search { get; init; }

    public required PreviewWords Preview { get; init; }

    public required PrintWords Print { get; init; }

    public required ExplainWords Explain { get; init; }

    /// <summary>English for any language but Korean.</summary>
    public static SiteWords In(string language) => language == "ko" ? Korean.Words : English.Words;

    public string More(int count) => string.Format(CultureInfo.InvariantCulture, MoreFormat, count);

    public string Kind(string name) => Kinds.GetValueOrDefault(name, name);

    public string Property(string key) => Properties.GetValueOrDefault(key, key);

    public string Check(CheckState state) => state switch { CheckState.Open => Open, CheckState.Done => Done, _ => Criterion };
}
