using System.Globalization;

namespace CareerWiki.Career.Roadmap;

/// <summary>A date as written, which may lack its year.</summary>
/// <param name="Year">0 when it isn't given.</param>
/// <param name="FirstMonth">1 to 12; 0 for a whole year.</param>
/// <param name="LastMonth">The same as the first, but for a half or a quarter.</param>
/// <param name="Index">Where it stands in the text.</param>
internal readonly record struct DateToken(int Year, int FirstMonth, int LastMonth, int Index, int Length)
{
    public int End => Index + Length;

    public string First => Format(FirstMonth);

    public string Last => Format(LastMonth);

    private string Format(int month) => month == 0
        ? Year.ToString("D4", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{month:D2}");
}
