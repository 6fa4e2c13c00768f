using CareerWiki.Core.Diagnostics;
using Markdig.Extensions.Footnotes;
using MarkdigFootnote = Markdig.Extensions.Footnotes.Footnote;

namespace CareerWiki.Core.Reading.Markdown;

/// <summary>Footnotes: a reference claims one for its section; the texts, which Markdig gathers at the end, are written last.</summary>
internal static class FootnoteWriter
{
    /// <summary>The index of the footnote that a reference means.</summary>
    public static int Claim(FootnoteLink link, Accumulator to) => to.ClaimFootnote(link.Footnote.Label?.TrimStart('^') ?? "");

    public static void WriteGroup(FootnoteGroup group, Accumulator to, Action<MarkdigFootnote> writeContent)
    {
        foreach (var footnote in group.OfType<MarkdigFootnote>())
        {
            var label = footnote.Label?.TrimStart('^') ?? "";
            var index = to.FindFootnote(label);
            if (index < 0)
            {
                to.Diagnostics.Add(Problems.UnusedFootnote(to.Path, to.Source.Locate(footnote.Span.Start), label));
                to.Html("<aside class=\"footnote\">");
                writeContent(footnote);
                to.Html("</aside>\n");
                continue;
            }

            var body = to.Capture(() => writeContent(footnote));
            to.Footnotes[index] = to.Footnotes[index] with { Body = body, Start = footnote.Span.Start };
        }
    }
}
