using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Reading.FrontMatter;
using SourceSpan = CareerWiki.Core.Text.SourceSpan;

namespace CareerWiki.Core.Reading.Markdown;

/// <content>Lines of properties.</content>
internal sealed partial class BlockWriter
{
    /// <summary>Shows properties as a list of names and values; readers of facts see them as pairs.</summary>
    public void WriteProperties(ImmutableArray<PropertyLine> properties)
    {
        _to.Html("<dl class=\"properties\">\n");
        foreach (var property in properties)
        {
            _to.Html("<div><dt>");
            _to.Body.Add(new TextRun(property.Key, property.Line.Start));
            _to.Html("</dt><dd>");
            var inlines = new InlineWriter(_to, _html, isProse: false);
            WriteValue(property, inlines);
            _to.Html("</dd></div>\n");
            _to.Add(new Block(BlockForm.Pair, _to.Section, property.Line, inlines.Lines.Lines(), []) { Key = property.Key });
        }

        _to.Html("</dl>\n");
    }

    // Pages that a property names stand there with their files in parentheses.
    private static void WriteValue(PropertyLine property, InlineWriter inlines)
    {
        var relations = ReadPropertyLines.HasRelation(property.Text) ? ReadPropertyLines.Relation().Matches(property.Text) : null;
        if (relations is not { Count: > 0 })
        {
            inlines.Write(MarkdownSyntax.ParseInline(property.Text, property.Start), property.Line.End, property.Start);
            return;
        }

        foreach (var relation in relations.Cast<System.Text.RegularExpressions.Match>())
        {
            inlines.Text(inlines.Lines.IsAtLineStart ? "" : ", ", -1);
            inlines.Open(LinkForm.Markdown, relation.Groups["path"].Value, new SourceSpan(property.Start + relation.Index, relation.Length));
            inlines.Text(relation.Groups["title"].Value.Trim(), -1);
            inlines.Close();
        }

        inlines.Write(null, property.Line.End);
    }
}
