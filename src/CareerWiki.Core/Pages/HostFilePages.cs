using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pages;

/// <summary>A plain text for a host, or for whoever finds the files.</summary>
public sealed record TextFile(string Text) : PageModel;

/// <summary>
/// What GitHub Pages wants beside the pages of a public site: <c>.nojekyll</c>, since Jekyll would leave files out, and <c>CNAME</c> where the
/// site is the root of a host of its own, which GitHub would otherwise forget. A private site has a file that says so instead.
/// </summary>
public sealed class HostFilePages(PageOptions options) : IPostProcessModule
{
    /// <summary>The mark of a private site: where it lies, nothing is to be published.</summary>
    public static PageUrl PrivateMark { get; } = PageUrl.File("PRIVATE.txt");

    private static readonly PageUrl NoJekyll = PageUrl.File(".nojekyll");
    private static readonly PageUrl Cname = PageUrl.File("CNAME");

    public IEnumerable<Page> Pages(Site site)
    {
        if (site.Profile == Profile.Private)
        {
            yield return new Page(PrivateMark, () => new TextFile("This site holds private notes. Do not publish it.\n비공개 글이 들어 있는 사이트입니다. 공개하지 마세요.\n"));
            yield break;
        }

        yield return new Page(NoJekyll, () => new TextFile(""));
        if (OwnHost() is { } host)
        {
            yield return new Page(Cname, () => new TextFile(host + "\n"));
        }
    }

    private string? OwnHost() => options is { LinkRoot: "", BaseUrl: { } url } && new Uri(url) is { IsDefaultPort: true, HostNameType: UriHostNameType.Dns } uri
        && uri.IdnHost.Contains('.') && !uri.IdnHost.EndsWith(".github.io", StringComparison.OrdinalIgnoreCase)
        ? uri.IdnHost
        : null;
}
