using CareerWiki.Core.Documents;

namespace CareerWiki.Career.Labels;

/// <summary>Finds the labelled texts of a document, in the order of the text.</summary>
internal static class LabelReader
{
    public static IEnumerable<LabelledLine> Read(IEnumerable<Block> blocks) => blocks.SelectMany(Read);

    private static IEnumerable<LabelledLine> Read(Block block) => block.Form switch
    {
        BlockForm.Pair => [new LabelledLine(LabelledLine.Clean(block.Key!), block.Text, block.Section, block.Span), .. Read(block.Children)],
        BlockForm.Row when block.Children is [var label, var text, ..] && label.Lines.Length > 0 =>
            [new LabelledLine(LabelledLine.Clean(label.Text), text.Text, block.Section, block.Span)],
        BlockForm.Heading or BlockForm.Code => [],
        _ => [.. Lines(block), .. Read(block.Children)],
    };

    private static IEnumerable<LabelledLine> Lines(Block block)
    {
        for (var i = 0; i < block.Lines.Length; i++)
        {
            if (LabelledLine.Parse(block.Lines[i], block.Section) is not { } labelled)
            {
                continue;
            }

            var follows = labelled.IsOpen
                ? i + 1 < block.Lines.Length ? block.Lines[i + 1].Text : block.Children.FirstOrDefault()?.Text
                : null;
            yield return follows is null ? labelled : labelled with { Text = follows };
        }
    }
}
