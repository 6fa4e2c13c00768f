using System.Globalization;

namespace CareerWiki.Theme.Words;

/// <summary>The words of interviews.</summary>
public sealed record PrepWords
{
    /// <summary>With <c>{0}</c> for how many questions and <c>{1}</c> for how many of them are answered.</summary>
    public required string PredictedFormat { get; init; }

    public required string ToAskFormat { get; init; }

    /// <summary>With <c>{0}</c> for 1 and more.</summary>
    public required string DaysLeftFormat { get; init; }

    /// <summary>Of a day before the day of the build.</summary>
    public required string Passed { get; init; }

    public required string IsToday { get; init; }

    /// <summary>On the button that opens all answers of a page.</summary>
    public required string ShowAll { get; init; }

    public required string HideAll { get; init; }

    public string Predicted(int all, int answered) => string.Format(CultureInfo.InvariantCulture, PredictedFormat, all, answered);

    public string ToAsk(int count) => string.Format(CultureInfo.InvariantCulture, ToAskFormat, count);

    public string DaysLeft(int days) => days == 0 ? IsToday : string.Format(CultureInfo.InvariantCulture, DaysLeftFormat, days);
}
