using System.Collections.Immutable;
using CareerWiki.Career.InterviewPrep;
using CareerWiki.Career.Kinds;
using CareerWiki.Career.Labels;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Essay;

/// <summary>Reads self-introduction essays: for whom they are, the prompts, the limits, and how long the answers are.</summary>
public sealed class ReadEssay : IProcessModule
{
    public Draft Process(Draft draft)
    {
        if (draft.Document.Kind != KindCatalogue.Essay.Name || draft.IsUnread)
        {
            return draft;
        }

        var lines = EssayLine.Of(draft.Blocks);
        var prompts = DeclaredPrompts.Find(draft.Document.Metadata, lines) ?? PromptFinder.Find(lines);
        var facts = ImmutableArray.CreateBuilder<Fact>();
        facts.AddRange(draft.Document.Facts);
        for (var i = 0; i < prompts.Count; i++)
        {
            var end = i + 1 < prompts.Count ? prompts[i + 1].Line : lines.Count;
            facts.Add(Read(lines, prompts[i].Line, end));
        }

        // Where the first heading asks, it is a prompt and no title.
        var unfound = DeclaredPrompts.NotFound(draft.Document.Metadata, lines)
            .Select(prompt => CareerProblems.UnknownPrompt(draft.File.Path, prompt.Place, prompt.Text));
        var promptSections = prompts.Where(p => p.Form <= 6).Select(p => lines[p.Line].Section).ToHashSet();
        var titleSection = promptSections.Contains(draft.Document.TitleSection) ? -1 : draft.Document.TitleSection;
        var firstPrompt = prompts.Count > 0 ? lines[prompts[0].Line].Span.Start : 0;
        var found = FindTarget(draft, titleSection, firstPrompt);
        if (found.ToTarget() is { } target)
        {
            facts.Add(target);
        }

        var tooLong = facts.OfType<EssayPrompt>().Where(prompt => prompt.OverLimit == true)
            .Select(prompt => CareerProblems.OverLimit(draft.File.Path, draft.Source.Locate(prompt.Span), prompt.Count.In(prompt.Unit!.Value), prompt.Limit!.Value, NameOf(prompt.Unit.Value)));
        return (draft with { Document = draft.Document with { Facts = facts.ToImmutable(), TitleSection = titleSection, Evidence = draft.Document.Evidence.AddRange(found.Evidence) } }).Report(tooLong.Concat(unfound));
    }

    private static string NameOf(LimitUnit unit) => unit switch
    {
        LimitUnit.CharsNoSpaces => "characters without spaces",
        LimitUnit.BytesCp949 => "bytes in CP949",
        LimitUnit.BytesUtf8 => "bytes in UTF-8",
        _ => "characters",
    };

    private static EssayPrompt Read(List<EssayLine> lines, int prompt, int end)
    {
        var line = lines[prompt];
        var answer = prompt + 1;
        var limit = LimitText.Parse(line.Text);
        // The limit may stand on a line of its own below.
        if (limit is null && answer < end && LimitText.Parse(lines[answer].Text) is { IsAlone: true } below)
        {
            limit = below;
            answer++;
        }

        var count = TextCount.Of(lines.Take(end).Skip(answer).Select(l => l.WithoutNumber));
        return new EssayPrompt(line.Section, line.Span, PromptText.Strip(line.Text), limit?.Limit, limit?.Unit, count)
        {
            AnswerSpan = answer < end ? SourceSpan.FromBounds(lines[answer].Span.Start, lines[end - 1].Span.End) : null,
        };
    }

    private static TargetSearch FindTarget(Draft draft, int titleSection, int firstPrompt)
    {
        var search = new TargetSearch(draft.Document).Title(draft.Document.SectionAt(titleSection), EssayTarget.Parse);
        // Lines such as "회사: …" above the first prompt.
        var labels = LabelReader.Read(draft.Blocks.TakeWhile(block => block.Span.Start < firstPrompt)).ToList();
        return (search.IsEmpty ? search.FileName(EssayTarget.Parse) : search).Labels(labels);
    }
}
