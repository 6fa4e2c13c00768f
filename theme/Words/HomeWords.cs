using System.Globalization;
using CareerWiki.Career.Home;

namespace CareerWiki.Theme.Words;

/// <summary>The words of the first page.</summary>
public sealed record HomeWords
{
    public required string Now { get; init; }

    public required string Coming { get; init; }

    public required string Progress { get; init; }

    /// <summary>With <c>{0}</c> for a month or a year.</summary>
    public required string UntilFormat { get; init; }

    /// <summary>With <c>{0}</c> for how many interviews.</summary>
    public required string PrepsFormat { get; init; }

    public required string EssaysFormat { get; init; }

    /// <summary>With <c>{0}</c> for how many questions and <c>{1}</c> for how many of them are answered.</summary>
    public required string QuestionsFormat { get; init; }

    public string Until(string end) => Format(UntilFormat, end);

    /// <summary>What there is for a company: a figure for each kind that it has any of.</summary>
    public string CompanyFigures(CompanyGlance company) => string.Join(" · ", new[]
    {
        company.Preps > 0 ? Format(PrepsFormat, company.Preps) : null,
        company.Essays > 0 ? Format(EssaysFormat, company.Essays) : null,
        company.Questions > 0 ? Format(QuestionsFormat, company.Questions, company.Answered) : null,
    }.OfType<string>());

    private static string Format(string format, params object[] values) => string.Format(CultureInfo.InvariantCulture, format, values);
}
