using System.Text;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Publish;
using CareerWiki.Publish.Links;

namespace CareerWiki.Tests.Publishing.Links;

/// <summary>A finished site in memory, with a few pages that links of tests lead to.</summary>
internal static class FinishedSite
{
    private static readonly (string Path, string Text)[] Others =
    [
        ("index.html", ""),
        ("notes/index.html", "<h2 id=start>1</h2><h2 id=가나>2</h2><h2 id=Ö>3</h2>"),
        ("prep/kakao/index.html", ""),
        ("about.html", "<a name=old>x</a>"),
        ("면접/index.html", ""),
        ("img/한글 1.png", ""),
        ("assets/site.css", ""),
        ("assets/copy.js", ""),
        ("files/cv.pdf", ""),
    ];

    public static LinkReport Check(string path, string text, string? baseUrl = null, string linkRoot = "") => Check(new SiteHome(baseUrl, linkRoot), (path, text));

    /// <param name="files">In addition to the others; one of the same path takes its place.</param>
    public static LinkReport Check(SiteHome home, params (string Path, string Text)[] files) => LinkCheck.Of(
        SiteFiles.Of(Others.Concat(files).GroupBy(file => file.Path).ToDictionary(group => group.Key, group => Encoding.UTF8.GetBytes(group.Last().Text))), home);

    /// <summary>As <c>CW7001 prep/a/index.html:1:4</c>.</summary>
    public static IEnumerable<string> Codes(this LinkReport report) => report.Problems.Select(p => $"{p.Code} {p.Source}{(p.Place is { } place ? $":{place.Line}:{place.Column}" : "")}");

    public static Diagnostic Problem(this LinkReport report) => Assert.Single(report.Problems);
}
