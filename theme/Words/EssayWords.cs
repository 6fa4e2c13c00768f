using System.Globalization;
using CareerWiki.Career.Essay;

namespace CareerWiki.Theme.Words;

/// <summary>The words of self-introduction essays.</summary>
public sealed record EssayWords
{
    /// <summary>With <c>{0}</c> for a number.</summary>
    public required string CharsFormat { get; init; }

    public required string CharsNoSpacesFormat { get; init; }

    public required string BytesFormat { get; init; }

    public required string OverFormat { get; init; }

    public required string Copy { get; init; }

    public required string Copied { get; init; }

    /// <summary>Such as <c>742 / 1,000 characters</c>.</summary>
    public string Length(int count, int? limit, LimitUnit unit)
    {
        var format = unit switch { LimitUnit.Chars => CharsFormat, LimitUnit.CharsNoSpaces => CharsNoSpacesFormat, _ => BytesFormat };
        var number = limit is { } most ? $"{Number(count)} / {Number(most)}" : Number(count);
        return string.Format(CultureInfo.InvariantCulture, format, number);
    }

    public string Over(int count) => string.Format(CultureInfo.InvariantCulture, OverFormat, Number(count));

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
