using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace CareerWiki.Core.Reading.Markdown;

/// <summary>
/// Reads lines that stand for headings in texts without any: bold ones, those behind a sign such as <c>▶</c>, between signs such as
/// <c>==== x ====</c> or <c>【x】</c>, and lines in capitals. What they say has to name a section.
/// </summary>
internal sealed partial class SectionLineParser(Func<string, bool> isSectionTitle) : BlockParser
{
    private const int MaxLength = 120;
    private const int Level = 2;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.ColumnBeforeIndent > 0 || processor.Line.Length is 0 or > MaxLength)
        {
            return BlockState.None;
        }

        var line = processor.Line.ToString();
        var match = Pattern().Match(line);
        if (!match.Success || !isSectionTitle(match.Groups["text"].Value.Trim()))
        {
            return BlockState.None;
        }

        var text = processor.Line;
        var group = match.Groups["text"];
        text.End = text.Start + group.Index + group.Length - 1;
        text.Start += group.Index;
        var heading = new HeadingBlock(this)
        {
            Level = Level,
            HeaderChar = '#',
            Column = processor.Column,
            Span = { Start = processor.Start, End = processor.Line.End },
        };
        heading.Lines = new Markdig.Helpers.StringLineGroup(1);
        heading.AppendLine(ref text, processor.Column + group.Index, processor.LineIndex, text.Start, trackTrivia: false);
        processor.NewBlocks.Push(heading);
        return BlockState.BreakDiscard;
    }

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    // A text neither begins nor ends with blanks, and no two runs of blanks touch: else a line of them is tried in all ways there are.
    [GeneratedRegex(
        @"^[ ]{0,3}(?:(?:\d{1,2}[.)]\s*|[\p{So}■◆●▶▷►★☆]\uFE0F?\s*)?(?:\*\*|__)\s*(?<text>[^*\s][^*\n]*?)\s*(?:\*\*|__)\s*(?:[:：]\s*)?$" +
        @"|[▶▷►■◆◇●★☆🔹🔸📌✔➤❖※]\uFE0F?\s*(?<text>\S[^\n]*)$|[\uD83C-\uD83E][\uDC00-\uDFFF]\uFE0F?\s+(?<text>\S[^\n]*)$" +
        @"|[=~]{2,}\s*(?<text>[^=~\s][^\n=~]*?)\s*[=~]{2,}\s*$|-{3,}\s*(?<text>[^-\s][^\n]*?)\s*-{3,}\s*$" +
        @"|[【《〈<\[](?<text>[^】》〉>\]\n]+)[】》〉>\]]\s*$" +
        @"|(?<text>(?=[^a-z]*[A-Z][^a-z]*[A-Z])[A-Z0-9](?:[A-Z0-9 '’&/,.-]*[A-Z0-9'’&/,.-])?)\s*(?::\s*)?$)")]
    private static partial Regex Pattern();
}
