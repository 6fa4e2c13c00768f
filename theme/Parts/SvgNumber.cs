using System.Globalization;

namespace CareerWiki.Theme.Parts;

/// <summary>Numbers as SVG writes them: one decimal at most, a point in every culture.</summary>
internal static class SvgNumber
{
    public static string Of(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    public static string Percent(double number) => Of(number) + "%";
}
