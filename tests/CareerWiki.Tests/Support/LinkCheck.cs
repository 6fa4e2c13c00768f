using AngleSharp.Html.Parser;

namespace CareerWiki.Tests.Support;

/// <summary>Looks at a finished site as a stranger would: every address and fragment in it exists, every id is there once.</summary>
internal static class LinkCheck
{
    /// <param name="elsewhere">Files that need not be there.</param>
    public static IEnumerable<string> Of(string folder, params string[] elsewhere)
    {
        var pages = Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), file => new HtmlParser().ParseDocument(File.ReadAllText(file)));
        foreach (var (page, document) in pages.Where(p => p.Key != "404.html"))
        {
            var ids = document.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
            foreach (var id in ids.GroupBy(id => id).Where(g => g.Count() > 1))
            {
                yield return $"{page}: the id {id.Key} is there {id.Count()} times";
            }

            foreach (var href in document.QuerySelectorAll("[href], [src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).Where(h => !h.Contains(':')))
            {
                var target = new Uri(new Uri("http://x/" + page), href);
                var path = Uri.UnescapeDataString(target.AbsolutePath)[1..];
                path = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
                var fragment = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
                if (!elsewhere.Contains(path) && !File.Exists(Path.Combine(folder, path)))
                {
                    yield return $"{page}: {href} leads nowhere";
                }
                else if (fragment.Length > 0 && pages.TryGetValue(path, out var other) && other.GetElementById(fragment) is null)
                {
                    yield return $"{page}: {href} names no part of that page";
                }
            }
        }
    }
}
