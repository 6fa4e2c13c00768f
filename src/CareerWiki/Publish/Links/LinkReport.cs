using System.Collections.Immutable;
using CareerWiki.Core.Diagnostics;

namespace CareerWiki.Publish.Links;

/// <summary>What the links of a finished site come to.</summary>
/// <param name="Problems">Sorted by file, line and column. All of them are errors.</param>
/// <param name="Pages">Files of HTML.</param>
/// <param name="Links">Addresses in all files, those to other hosts included.</param>
/// <param name="Elsewhere">Addresses on other hosts, which nobody asked whether they are there.</param>
public sealed record LinkReport(ImmutableArray<Diagnostic> Problems, int Pages, int Links, int Elsewhere)
{
    /// <summary><c>12 pages, 340 links, 5 of them to other hosts</c></summary>
    public override string ToString() => $"{Count(Pages, "page")}, {Count(Links, "link")}, {Elsewhere} of them to other hosts";

    private static string Count(int count, string name) => $"{count} {name}{(count == 1 ? "" : "s")}";
}
