using System.Text.Json;

namespace CareerWiki.Publish.Links;

/// <summary>Reads <c>search.json</c>: addresses and the ids of headings, in the form that <see cref="Rendering.WriteSearchIndex"/> tells.</summary>
internal static class SearchIndexLinks
{
    public static void Read(byte[] content, FoundLinks to)
    {
        try
        {
            using var json = JsonDocument.Parse(content);
            foreach (var page in json.RootElement.GetProperty("pages").EnumerateArray())
            {
                var address = page[1].GetString()!;
                to.Links.Add(new FoundLink(address, null, "pages", LinkForm.Path));
                var headings = page.GetArrayLength() > 4 ? page[4].EnumerateArray().Select(text => text.GetString()!).ToList() : [];
                for (var i = 1; i < headings.Count; i += 2)
                {
                    to.Links.Add(new FoundLink($"{address}#{headings[i]}", null, "pages", LinkForm.Path));
                }
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or IndexOutOfRangeException)
        {
            to.Problems.Add(LinkProblems.Unreadable(to.Source, null, "it is no index of pages"));
        }
    }
}
