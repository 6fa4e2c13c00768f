using CareerWiki.Career.Explain;
using CareerWiki.Theme.Words;

namespace CareerWiki.Reports;

/// <summary>Prints what was understood of a document, for people.</summary>
public static class ExplanationPrinter
{
    public static void Print(TextWriter writer, Explanation explanation)
    {
        var words = SiteWords.In(explanation.Language).Explain;
        writer.WriteLine(explanation.Document.Value);
        foreach (var finding in explanation.Findings)
        {
            var line = finding.Line is { } number ? $" ({words.Line.Replace("{0}", $"{number}", StringComparison.Ordinal)})" : "";
            writer.WriteLine();
            writer.WriteLine($"{words.Finding(finding)}: {finding.Value ?? words.Nothing}{line}");
            writer.WriteLine($"    {words.Reason(finding)}");
            if (finding.Correction is { } correction)
            {
                writer.WriteLine($"    {words.Correct}, {words.Place(explanation, finding)}:");
                writer.WriteLine($"        {correction.Line}");
            }
        }
    }
}
