using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Explain;

/// <summary>Tells where each link leads and by which of its names the target was found.</summary>
internal sealed class LinkExplainer(Site site, Document document)
{
    public IEnumerable<Finding> Explain()
    {
        for (var i = 0; i < document.Links.Length; i++)
        {
            var link = document.Links[i];
            var line = document.Source.LineOf(link.Span.Start);
            yield return site.Links.TargetOf(document, i) switch
            {
                PageTarget { Fragment: null } when link.Fragment is { Length: > 0 } => Nowhere(link, line),
                PageTarget { Document: { } target } page => Link(link, $"{page.Url.Value}{(page.Fragment is null ? "" : "#" + page.Fragment)}", ReasonFor(link, target), target.Path.Value, line, Written(link, target, page.Fragment)),
                PageTarget page => Link(link, page.Url.Value, "own-page", null, line, null),
                AssetTarget asset => Link(link, asset.Url.Value, "file", asset.File.Path.Value, line, null),
                ExternalTarget => Link(link, link.Target, "external", null, line, null),
                _ => Nowhere(link, line),
            };
        }
    }

    private static Finding Link(Link link, string value, string reason, string? detail, int line, Correction? correction) =>
        new("link", $"{(link.Target.Length > 0 ? link.Target : "#")} → {value}", reason, detail, line, correction);

    private Finding Nowhere(Link link, int line)
    {
        var problem = site.Diagnostics.FirstOrDefault(d => d.Source == document.Path && d.Place == document.Source.Locate(link.Span) && d.Code.StartsWith("CW3", StringComparison.Ordinal));
        return new Finding("link", link.Target, problem is null ? "not-shown" : "nowhere", problem is null ? null : $"{problem.Message} {problem.Suggestion}".TrimEnd(), line);
    }

    private static string ReasonFor(Link link, Document target)
    {
        var name = UnicodeForm.Nfc(Uri.UnescapeDataString(link.Path)).Trim();
        var last = name[(name.LastIndexOf('/') + 1)..];
        return link.Form switch
        {
            LinkForm.Xref => "xref",
            _ when name.Length == 0 => "same-page",
            LinkForm.Markdown or LinkForm.Image => "path",
            _ when Same(name, target.Path.Stem) || Same(name, target.Path.FileName) || Same(name, ExportedName.WithoutId(target.Path.Stem)) => "link-file-name",
            _ when Same(name, target.Title) => "link-title",
            _ when target.Aliases.Any(alias => Same(name, alias)) => "link-alias",
            _ when last.Length < name.Length => "path",
            _ => "link-file-name",
        };
    }

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    // The path says which of several is meant.
    private static Correction? Written(Link link, Document target, string? fragment) => link.Form is LinkForm.Wiki or LinkForm.Embed && link.Path.Length > 0
            && target.Path.Value[..^target.Path.Extension.Length] is var path && path != link.Path
        ? new Correction(Correction.Text, $"{(link.Form == LinkForm.Embed ? "!" : "")}[[{path}{(fragment is null ? "" : "#" + (link.Fragment ?? fragment))}|{link.Label}]]")
        : null;
}
