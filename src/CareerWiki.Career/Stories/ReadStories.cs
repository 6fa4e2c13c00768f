using CareerWiki.Core.Pipelines;

namespace CareerWiki.Career.Stories;

/// <summary>Finds STAR stories in documents of any kind: as pairs, labelled lines, bold lines, headings or tables.</summary>
public sealed class ReadStories : IProcessModule
{
    // What every story begins with, in some form.
    private static readonly string[] Beginnings = ["상황", "배경", "ituation", "ITUATION", "S:", "S：", "**S", "| S", "S(", "S ("];

    public Draft Process(Draft draft)
    {
        if (!Array.Exists(Beginnings, word => draft.Markdown.Contains(word, StringComparison.Ordinal)))
        {
            return draft;
        }

        var teller = new StoryTeller();
        foreach (var block in draft.Blocks)
        {
            teller.Add(block);
        }

        var stories = teller.Finish();
        return stories.Count == 0 ? draft : draft with { Document = draft.Document with { Facts = draft.Document.Facts.AddRange(stories) } };
    }
}
