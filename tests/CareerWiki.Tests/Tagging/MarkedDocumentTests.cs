using CareerWiki.Career.Lexicons;
using CareerWiki.Core.Tagging;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Tagging;

/// <summary>How many of the marked mentions are found, and how many of those found are marked. <c>MENTIONS_REPORT</c> names a file for the differences.</summary>
public sealed class MarkedDocumentTests
{
    [Theory]
    [InlineData("technology")]
    [InlineData("company")]
    public void Marked_mentions_are_found_and_others_are_not(string kind)
    {
        var folder = Environment.GetEnvironmentVariable("MENTIONS_FOLDER") ?? Path.Combine(TestPaths.Fixtures, "mentions");
        var documents = MarkedDocument.In(folder, new Lexicon(BuiltInLexicon.All)).ToList();
        var (right, missed, wrong) = (documents.Sum(d => d.Right.Count(m => m.Kind == kind)), documents.SelectMany(d => d.Missed.Where(m => m.Kind == kind)).ToList(), documents.SelectMany(d => d.Wrong.Where(m => m.Kind == kind)).ToList());
        var (precision, recall) = ((double)right / (right + wrong.Count), (double)right / (right + missed.Count));
        if (Environment.GetEnvironmentVariable("MENTIONS_REPORT") is { } report)
        {
            File.WriteAllLines($"{report}-{kind}.txt", [$"precision {precision:F4} recall {recall:F4} right {right} missed {missed.Count} wrong {wrong.Count} traps {documents.Sum(d => d.Traps)}", "MISSED", .. missed.Select(m => m.Text), "WRONG", .. wrong.Select(m => m.Text), "RIGHT", .. documents.SelectMany(d => d.Right.Where(m => m.Kind == kind)).Select(m => m.Text)]);
        }

        Assert.InRange(precision, 0.98, 1);
        Assert.InRange(recall, 0.95, 1);
    }
}
