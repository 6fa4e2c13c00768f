using CareerWiki.Core.Documents;

namespace CareerWiki.Core.Reading.Outlines;

/// <summary>Writes an outline as lists and groups. Every word stays, numbers and colons too.</summary>
internal static class OutlineWriter
{
    public static void Write(IReadOnlyList<Block> blocks, BodyBuilder to)
    {
        to.Html("<div class=\"outline\">\n");
        WriteAll(blocks, to);
        to.Html("</div>\n");
    }

    private static void WriteAll(IReadOnlyList<Block> blocks, BodyBuilder to)
    {
        for (var i = 0; i < blocks.Count;)
        {
            var list = ListTag(blocks[i]);
            var end = i + 1;
            while (list is not null && end < blocks.Count && ListTag(blocks[end]) == list)
            {
                end++;
            }

            var (start, last) = (blocks[i].Span.Start, blocks[end - 1]);
            to.Add(new MarkStart(start, MarkForm.Block));
            to.Html(list is null ? "" : $"<{list}>\n");
            for (; i < end; i++)
            {
                Write(blocks[i], to);
            }

            to.Html(list is null ? "" : $"</{list.Split(' ')[0]}>\n");
            to.Add(new MarkEnd(EndOf(last)));
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

    private static void Write(Block block, BodyBuilder to)
    {
        var (open, afterText, close) = block.Form switch
        {
            BlockForm.Item => ("<li>", "", "</li>\n"),
            BlockForm.Pair => ("<dd>", "", "</dd>\n"),
            BlockForm.Label => ("<div class=\"group\"><p class=\"label\">", "</p>\n", "</div>\n"),
            _ => ("<div><p>", "</p>\n", "</div>\n"),
        };

        if (block.Key is { } key)
        {
            to.Html("<dt>");
            to.Add(new TextRun(key, block.Span.Start));
            to.Html(":</dt>");
        }

        to.Html(open);
        if (block.Check >= 0)
        {
            to.Add(new CheckBox(block.Check));
        }

        if (block.Number is { } number)
        {
            to.Html($"<span class=\"number\">{number}.</span> ");
        }

        // The text of a pair may be an answer as a whole; that of a label belongs to what follows.
        if (block.Form is BlockForm.Pair or BlockForm.Item)
        {
            to.Add(new MarkStart(block.Span.Start, MarkForm.Block));
            WriteLines(block, to);
            to.Add(new MarkEnd(block.Lines.Length > 0 ? block.Lines[^1].Span.End : block.Span.Start));
        }
        else
        {
            WriteLines(block, to);
        }

        to.Html(afterText);
        WriteAll(block.Children, to);
        to.Html(close);
    }

    private static int EndOf(Block block) => block.Tree().SelectMany(b => b.Lines).Select(line => line.Span.End).Append(block.Span.End).Max();

    private static void WriteLines(Block block, BodyBuilder to)
    {
        for (var i = 0; i < block.Lines.Length; i++)
        {
            to.Html(i > 0 ? "<br>\n" : "");
            to.Add(new TextRun(block.Lines[i].Text, block.Lines[i].Span.Start));
        }
    }
}
