using CareerWiki.Career.Privacy;
using CareerWiki.Core.Documents;

namespace CareerWiki.Career.Explain;

/// <summary>Tells which parts of a public document stay private, and why.</summary>
internal static class PrivacyExplainer
{
    private const int MaxDetail = 60;

    public static IEnumerable<Finding> Explain(Document document)
    {
        var policy = PrivacyPolicy.Of(document.Metadata);
        return document.PrivateParts.Select(part => new Finding(
            "private-part",
            TextOf(document, part),
            "private-" + part.Reason,
            part.Detail,
            document.Source.LineOf(part.Span.Start),
            CorrectionOf(part, policy)));
    }

    // The line that opens it says enough to find it by.
    private static string TextOf(Document document, PrivatePart part)
    {
        var line = document.Source.Line(IndexOfLine(document, part)).Trim().ToString();
        return line.Length <= MaxDetail ? line : line[..MaxDetail].TrimEnd() + "…";
    }

    private static int IndexOfLine(Document document, PrivatePart part) => Math.Min(document.Source.LineOf(part.Span.Start), document.Source.LineCount);

    private static Correction? CorrectionOf(PrivatePart part, PrivacyPolicy policy) => part.Reason switch
    {
        "role" => new Correction(Correction.FrontMatter, $"{PrivacyPolicy.SectionsKey.ToLowerInvariant()}: {Yaml.List(policy.Sections.Remove(part.Detail))}"),
        "label" => new Correction(Correction.FrontMatter, $"{PrivacyPolicy.FactsKey.ToLowerInvariant()}: {Yaml.List(policy.Facts.Remove(part.Detail))}"),
        _ => null,
    };
}
