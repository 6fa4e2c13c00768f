using CareerWiki.Core.Documents;
using CareerWiki.Core.Reading.Blocks;

namespace CareerWiki.Core.Reading.Outlines;

/// <summary>Writes an outline as lists and groups. Every word stays, numbers and colons too.</summary>
internal static class OutlineWriter
{
    public static void Write(IReadOnlyList<Block> blocks, List<BodyPart> parts)
    {
        parts.Add(new RawHtml("<div class=\"outline\">\n"));
        WriteAll(blocks, parts);
        parts.Add(new RawHtml("</div>\n"));
    }

    private static void WriteAll(IReadOnlyList<Block> blocks, List<BodyPart> parts)
    {
        for (var i = 0; i < blocks.Count;)
        {
            var list = ListTag(blocks[i]);
            var end = i + 1;
            while (list is not null && end < blocks.Count && ListTag(blocks[end]) == list)
            {
                end++;
            }

            parts.Add(new RawHtml(list is null ? "" : $"<{list}>\n"));
            for (; i < end; i++)
            {
                Write(blocks[i], parts);
            }

            parts.Add(new RawHtml(list is null ? "" : $"</{list.Split(' ')[0]}>\n"));
        }
    }

    private static string? ListTag(Block block) => block.Form switch
    {
        BlockForm.Item when block.Number is not null => "ol class=\"numbered\"",
        BlockForm.Item when block.Check >= 0 => "ul class=\"checklist\"",
        BlockForm.Item => "ul",
        BlockForm.Pair => "dl",
        _ => null,
    };

    private static void Write(Block block, List<BodyPart> parts)
    {
        var (open, close) = block.Form switch
        {
            BlockForm.Item => ("<li>", "</li>\n"),
            BlockForm.Pair => ("<dd>", "</dd>\n"),
            BlockForm.Label => ("<div class=\"group\"><p class=\"label\">", "</div>\n"),
            _ => ("<p>", "</p>\n"),
        };

        if (block.Key is { } key)
        {
            parts.Add(new RawHtml("<dt>"));
            parts.Add(new TextRun(key, block.Span.Start));
            parts.Add(new RawHtml(":</dt>"));
        }

        parts.Add(new RawHtml(open));
        if (block.Check >= 0)
        {
            parts.Add(new CheckBox(block.Check));
        }

        if (block.Number is { } number)
        {
            parts.Add(new RawHtml($"<span class=\"number\">{number}.</span> "));
        }

        WriteLines(block, parts);
        parts.Add(new RawHtml(block.Form == BlockForm.Label ? "</p>\n" : ""));
        WriteAll(block.Children, parts);
        parts.Add(new RawHtml(close));
    }

    private static void WriteLines(Block block, List<BodyPart> parts)
    {
        for (var i = 0; i < block.Lines.Length; i++)
        {
            parts.Add(new RawHtml(i > 0 ? "<br>\n" : ""));
            parts.Add(new TextRun(block.Lines[i].Text, block.Lines[i].Span.Start));
        }
    }
}
