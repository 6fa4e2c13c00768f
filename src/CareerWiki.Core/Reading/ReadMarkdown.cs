using System.Collections.Immutable;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Reading.Checklists;
using CareerWiki.Core.Reading.Markdown;
using CareerWiki.Core.Text;
using Markdig;
using Markdig.Syntax;
using SourceSpan = CareerWiki.Core.Text.SourceSpan;

namespace CareerWiki.Core.Reading;

/// <summary>Parses the Markdown once and turns it into sections, links, footnotes, checks, and blocks; the syntax tree is dropped.</summary>
/// <param name="isSectionTitle">
/// Tells whether a line names a section. A document without headings of its own is divided by such lines; see <see cref="SectionLineParser"/>.
/// </param>
public sealed class ReadMarkdown(Func<string, bool> isSectionTitle) : IProcessModule
{
    private static readonly string[] Languages = ["ko", "en"];

    private readonly MarkdownPipeline _withSectionLines = MarkdownSyntax.WithSectionLines(isSectionTitle);

    public Draft Process(Draft draft)
    {
        if (draft.IsUnread)
        {
            return draft;
        }

        // Lines that were taken out are none to the parser.
        var lines = draft.Withheld.IsEmpty ? draft.Source : SourceText.From(draft.Markdown);
        var oversize = OversizeBlocks.Find(lines, draft.Markdown);
        var to = new Accumulator(draft.File.Path, draft.Source);
        var writer = new BlockWriter(to, draft.Markdown, draft.Document.Metadata.Flag("outlines") ?? true);
        if (Parse(TableEnds.Mark(lines, draft.Hide(oversize).Markdown)) is { } tree)
        {
            WriteAll(tree, oversize, draft.Properties, writer, to);
        }
        else
        {
            to.Diagnostics.Add(Problems.NestedTooDeep(draft.File.Path));
            writer.WritePlain(SourceSpan.FromBounds(0, draft.Source.Text.Length));
        }

        writer.Finish();
        to.EndSection(draft.Source.Text.Length);
        return Complete(draft, to);
    }

    private MarkdownDocument? Parse(string markdown)
    {
        var tree = MarkdownSyntax.TryParse(markdown);
        return tree?.OfType<HeadingBlock>().Count() <= 1 ? MarkdownSyntax.TryParse(markdown, _withSectionLines) : tree;
    }

    private static void WriteAll(MarkdownDocument tree, IReadOnlyList<SourceSpan> oversize, ImmutableArray<PropertyLine> properties, BlockWriter writer, Accumulator to)
    {
        var next = 0;
        foreach (var block in tree)
        {
            if (properties.Length > 0 && block.Span.Start > properties[0].Line.Start)
            {
                writer.WriteProperties(properties);
                properties = [];
            }

            next = WriteOversize(oversize, next, block.Span.Start, writer, to);
            switch (block)
            {
                case HeadingBlock heading when IsHeading(heading):
                    writer.WriteHeading(heading, heading.Level);
                    break;
                case HeadingBlock paragraph:
                    writer.Write(paragraph);
                    to.Html("<hr>\n");
                    break;
                default:
                    writer.Write(block);
                    break;
            }
        }

        if (properties.Length > 0)
        {
            writer.WriteProperties(properties);
        }

        WriteOversize(oversize, next, int.MaxValue, writer, to);
    }

    private static int WriteOversize(IReadOnlyList<SourceSpan> oversize, int next, int before, BlockWriter writer, Accumulator to)
    {
        while (next < oversize.Count && oversize[next].Start < before)
        {
            to.Diagnostics.Add(Problems.BlockTooLarge(to.Path, to.Source.Locate(oversize[next])));
            writer.WritePlain(oversize[next++]);
        }

        return next;
    }

    // Pasted text has rules right below a paragraph, which CommonMark takes for the underline of a heading. Prose is none.
    private static bool IsHeading(HeadingBlock heading)
    {
        if (!heading.IsSetext || heading.Level == 1)
        {
            return true;
        }

        var text = heading.Inline?.LastChild is Markdig.Syntax.Inlines.LiteralInline last ? last.Content.ToString().TrimEnd() : "";
        var isOneLine = heading.Inline?.OfType<Markdig.Syntax.Inlines.LineBreakInline>().Any() != true;
        return isOneLine && heading.Span.Length <= 120 && !text.EndsWith('.') && !text.EndsWith(',') && !text.EndsWith(':') && !text.EndsWith(';');
    }

    private static Draft Complete(Draft draft, Accumulator to)
    {
        var blocks = to.Blocks.ToImmutableArray();
        // What is left out doesn't change what the signs of the rest mean.
        var wasMixed = draft.Whole?.Diagnostics.Any(Problems.IsMixedChecks) == true;
        var decided = CheckRule.Decide(blocks, [.. to.Signs], draft.Document.Metadata.Text("check"), wasMixed);
        if (decided.Mixed >= 0)
        {
            to.Diagnostics.Add(Problems.MixedChecks(draft.File.Path, draft.Source.Locate(to.SignPlaces[decided.Mixed].Span)));
        }

        var texts = CheckTexts(blocks, to.Signs.Count);
        var checks = decided.States.Select((state, i) => new CheckItem(to.SignPlaces[i].Section, to.SignPlaces[i].Span, state, texts[i]));
        var metadata = draft.Document.Metadata;
        var language = DeclaredLanguage(metadata) ?? Hangul.LanguageOf(blocks.SelectMany(b => b.AllLines()).Select(l => l.Text));
        return (draft with
        {
            Blocks = [.. blocks.Where(block => block.Span.Start >= draft.ContentStart && block.Span.Start < draft.ContentEnd)],
            Document = draft.Document with
            {
                Sections = [.. to.Sections],
                Links = [.. to.Links],
                Footnotes = [.. to.Footnotes],
                Checks = [.. checks],
                BlockIds = [.. to.BlockIds],
                Tags = [.. metadata.Texts("tags").Select(t => t.TrimStart('#')).Concat(to.Tags).Distinct(StringComparer.OrdinalIgnoreCase)],
                Aliases = metadata.Texts("aliases"),
                Language = language,
                TitleSection = TitleSection(to.Sections, hasFrontMatter: metadata.Layers.Any(layer => layer.Source == MetadataSource.FrontMatter)),
            },
        }).Report(to.Diagnostics);
    }

    private static string? DeclaredLanguage(Metadata metadata) =>
        Languages.FirstOrDefault(language => metadata.Text("lang")?.StartsWith(language, StringComparison.OrdinalIgnoreCase) == true);

    private static string[] CheckTexts(IEnumerable<Documents.Block> blocks, int count)
    {
        var texts = new string[count];
        Array.Fill(texts, "");
        if (count == 0)
        {
            return texts;
        }

        foreach (var block in blocks.SelectMany(block => block.Tree()))
        {
            if (block.Check >= 0)
            {
                texts[block.Check] = block.Text;
            }

            foreach (var line in block.Lines.Where(line => line.Check >= 0))
            {
                texts[line.Check] = line.Text;
            }
        }

        return texts;
    }

    // The first heading is the title when none is above it: a single one of the highest level, or the first of several H1. Below level 1 only
    // in a file without front matter: with it someone keeps notes in order, and calls them by their files.
    private static int TitleSection(IReadOnlyList<Section> sections, bool hasFrontMatter)
    {
        var headings = sections.Where(s => s.Heading is { Text.Length: > 0 }).ToList();
        if (headings.Count == 0)
        {
            return -1;
        }

        var highest = headings.Min(s => s.Level);
        var first = headings[0];
        return first.Level == highest && (highest == 1 || (!hasFrontMatter && headings.Count(s => s.Level == highest) == 1)) ? first.Index : -1;
    }
}
