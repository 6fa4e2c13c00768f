using System.Collections.Frozen;
using System.Globalization;
using CareerWiki.Career.InterviewDay;

namespace CareerWiki.Theme.Words;

/// <summary>The words of the sheet for the day of an interview.</summary>
public sealed record SheetWords
{
    /// <summary>What such a page is called.</summary>
    public required string Title { get; init; }

    /// <summary>With <c>{0}</c> for the company and the role.</summary>
    public required string TitleFormat { get; init; }

    /// <summary>The heading of each part.</summary>
    public required FrozenDictionary<SheetPartKind, string> Parts { get; init; }

    /// <summary>With <c>{0}</c> for how many were left out.</summary>
    public required string MoreFormat { get; init; }

    /// <summary>For a prep in which nothing was found.</summary>
    public required string Empty { get; init; }

    public required string Notes { get; init; }

    /// <summary>Of the links that lead away.</summary>
    public required string Links { get; init; }

    public required string Prep { get; init; }

    public required string Company { get; init; }

    public string TitleOf(string target) => string.Format(CultureInfo.InvariantCulture, TitleFormat, target);

    public string More(int count) => string.Format(CultureInfo.InvariantCulture, MoreFormat, count);
}
