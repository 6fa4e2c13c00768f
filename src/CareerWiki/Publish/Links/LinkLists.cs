using System.Buffers;

namespace CareerWiki.Publish.Links;

/// <summary>Attributes that hold more than one address, or more than an address.</summary>
internal static class LinkLists
{
    private const string Blanks = " \t\n\f\r";

    private static readonly SearchValues<char> BlanksAndCommas = SearchValues.Create(Blanks + ",");

    /// <summary>The addresses of a <c>srcset</c> (HTML, 4.8.4.2.2): what follows each is its width or density.</summary>
    public static IEnumerable<string> OfSources(string value)
    {
        for (var at = 0; at < value.Length;)
        {
            var start = at + value.AsSpan(at).IndexOfAnyExcept(BlanksAndCommas);
            if (start < at)
            {
                yield break;
            }

            var length = value.AsSpan(start).IndexOfAny(Blanks);
            var end = length < 0 ? value.Length : start + length;
            var address = value[start..end].TrimEnd(',');
            yield return address;
            // A comma at its end stands for no width; else the next comma ends it.
            var comma = value.IndexOf(',', end);
            at = address.Length < end - start ? end : comma < 0 ? value.Length : comma + 1;
        }
    }

    public static List<string> OfIds(string value) => [.. value.Split(Blanks.ToCharArray(), StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The address in a <c>meta</c>: where it sends its visitors, or where pages like it lie; null for none.</summary>
    /// <param name="equivalent">Its <c>http-equiv</c>.</param>
    /// <param name="name">Its <c>property</c> or <c>name</c>.</param>
    public static string? OfMeta(string equivalent, string name, string content)
    {
        if (equivalent.Equals("refresh", StringComparison.OrdinalIgnoreCase))
        {
            var at = content.IndexOf("url=", StringComparison.OrdinalIgnoreCase);
            return at < 0 ? null : content[(at + 4)..].Trim().Trim('"', '\'');
        }

        return name is "og:url" or "og:image" or "twitter:image" ? content : null;
    }
}
