using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CareerWiki.Pdf.Joining;

/// <summary>The names of places. Chromium writes the fragment of an address, with a <c>#25</c> for each of its <c>%</c>.</summary>
internal static partial class PdfNames
{
    private const string Mark = "/URI (careerwiki-book:#";

    /// <summary>The id that a name stands for.</summary>
    /// <param name="name">As it is written, without the slash.</param>
    public static string IdOf(string name) => Uri.UnescapeDataString(Hex().Replace(name, hex => ((char)Convert.ToByte(hex.Groups[1].Value, 16)).ToString()));

    /// <summary>The pages of the ids that have names; the first page of the part is 1.</summary>
    public static ImmutableSortedDictionary<string, int> PagesOfIds(PdfPart part)
    {
        var pages = part.Pages.Select((number, i) => (number, i)).ToDictionary(x => x.number, x => x.i + 1);
        return part.Destinations().Select(place => (Id: IdOf(place.Name), Page: Page().Match(place.Place) is { Success: true } page ? pages.GetValueOrDefault(int.Parse(page.Groups[1].ValueSpan, CultureInfo.InvariantCulture)) : 0))
            .Where(place => place.Page > 0)
            .DistinctBy(place => place.Id)
            .ToImmutableSortedDictionary(place => place.Id, place => place.Page, StringComparer.Ordinal);
    }

    /// <summary>True for a link that <c>prepare.js</c> marked: it leads to another slice.</summary>
    public static bool IsMarked(ReadOnlySpan<byte> link) => link.IndexOf(Encoding.ASCII.GetBytes(Mark)) >= 0;

    /// <summary>The link with the place that its mark means; one to a place that no slice has leads nowhere.</summary>
    /// <param name="names">Of places, as they are written, by id.</param>
    public static byte[] WithPlace(byte[] link, IReadOnlyDictionary<string, string> names)
    {
        var entries = PdfSyntax.Entries(link, 0).Select(entry => (entry.Key, Value: Encoding.Latin1.GetString(link.AsSpan(entry.Value)))).ToList();
        var target = entries.Where(entry => entry.Key == "A").Select(entry => TargetOf(entry.Value)).FirstOrDefault();
        var place = target is not null && names.TryGetValue(target, out var name) ? $"/Dest /{name}" : "";
        return Encoding.Latin1.GetBytes($"<<{string.Join('\n', entries.Where(entry => entry.Key != "A").Select(entry => $"/{entry.Key} {entry.Value}").Append(place))}>>");
    }

    private static string TargetOf(string action)
    {
        var start = action.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
        var end = PdfSyntax.End(Encoding.Latin1.GetBytes(action), action.IndexOf('(', start - Mark.Length));
        return Uri.UnescapeDataString(Escape().Replace(action[start..(end - 1)], "$1"));
    }

    [GeneratedRegex("#([0-9A-Fa-f]{2})")]
    private static partial Regex Hex();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escape();

    [GeneratedRegex(@"^\[\s*(\d{1,8}) 0 R")]
    private static partial Regex Page();
}
