using CareerWiki.Career.Essay;
using CareerWiki.Career.InterviewPrep;
using CareerWiki.Career.Kinds;
using CareerWiki.Career.Questions;
using CareerWiki.Career.Roadmap;
using CareerWiki.Career.Sections;
using CareerWiki.Career.Stories;
using CareerWiki.Core.Documents;

namespace CareerWiki.Career.Explain;

/// <summary>Tells of the questions, stories, marks, phases, prompts and labelled facts of a document.</summary>
internal static class FactExplainer
{
    private const int MaxDetail = 120;

    public static IEnumerable<Finding> Explain(Document document)
    {
        foreach (var (kind, name) in new[] { (QuestionKind.Predicted, "predicted"), (QuestionKind.ToAsk, "to-ask"), (QuestionKind.Answered, "answered") })
        {
            var questions = document.FactsOf<Question>().Where(q => q.Kind == kind).ToList();
            if (questions.Count > 0)
            {
                yield return Questions(document, questions, name);
            }
        }

        if (document.FactsOf<Story>().Count() is > 0 and var stories)
        {
            yield return new Finding("stories", Count(stories), "star-labels");
        }

        if (document.Checks.Length > 0)
        {
            yield return Checks(document);
        }

        var phases = document.FactsOf<Phase>().ToList();
        if (phases.Count > 0)
        {
            yield return new Finding("phases", Count(phases.Count), "dates", Line: document.Source.LineOf(phases[0].Span.Start), Correction: FrontMatter("phases: false"));
        }

        foreach (var phase in phases)
        {
            yield return Phase(document, phase);
        }

        var prompts = document.FactsOf<EssayPrompt>().ToList();
        if (prompts.Count == 0 && document.Kind == KindCatalogue.Essay.Name)
        {
            yield return new Finding("prompt", null, "no-prompt", Correction: FrontMatter("prompts: [\"PROMPT\"]"));
        }

        for (var i = 0; i < prompts.Count; i++)
        {
            // One line names them all.
            yield return Prompt(document, prompts[i], prompts) is var finding && i > 0 ? finding with { Correction = null } : finding;
        }

        foreach (var fact in document.FactsOf<LabelledFact>())
        {
            var layer = document.Metadata.LayerOf(fact.Key);
            yield return new Finding(
                "fact",
                $"{fact.Key}: {Shorten(fact.Text)}",
                layer is null ? "label" : Evidence.ReasonOf(layer.Source),
                layer?.File.Value,
                layer is null ? document.Source.LineOf(fact.Span.Start) : null,
                FrontMatter($"{fact.Key}: {Yaml.Text(fact.Text)}"));
        }
    }

    private static Finding Questions(Document document, List<Question> questions, string name)
    {
        var sections = document.Sections.Where(s => questions.Exists(q => q.Section == s.Index) && s.Heading is not null).Select(s => s.Heading!.Text).Distinct().ToList();
        return new Finding(
            "questions",
            $"{Count(questions.Count)} {name}",
            name == "answered" ? "question-marks" : "in-sections",
            Shorten(string.Join(", ", sections)),
            document.Source.LineOf(questions[0].Span.Start),
            name == "answered" || sections.Count == 0 ? null : new Correction(Correction.Sections, $"{SectionRole.Other}: {Yaml.List(sections)}"));
    }

    private static Finding Checks(Document document)
    {
        var counts = string.Join(", ", document.Checks.GroupBy(c => c.State).OrderBy(g => g.Key).Select(g => $"{Count(g.Count())} {g.Key.ToString().ToLowerInvariant()}"));
        var greens = document.Checks.Where(c => document.Source.Text.AsSpan(c.Span.Start).StartsWith("✅", StringComparison.Ordinal)).ToList();
        if (greens.Count == 0)
        {
            return new Finding("checklist", counts, "boxes", Line: document.Source.LineOf(document.Checks[0].Span.Start));
        }

        var isDone = greens.Exists(c => c.State == CheckState.Done);
        var layer = document.Metadata.LayerOf("check");
        return new Finding(
            "checklist",
            counts,
            layer is not null ? Evidence.ReasonOf(layer.Source) : isDone ? "green-done" : "green-criterion",
            layer?.File.Value,
            document.Source.LineOf(greens[0].Span.Start),
            FrontMatter(isDone ? "check: criterion" : "check: done"));
    }

    private static Finding Phase(Document document, Phase phase)
    {
        var hours = phase.Hours is { } h ? $", {h.ToString(System.Globalization.CultureInfo.InvariantCulture)} h" : "";
        var dates = phase.Start is null && phase.End is null ? "" : $"{phase.Start}~{phase.End}";
        var line = document.Source.LineOf(phase.Span.Start);
        return new Finding("phase", (dates + hours).TrimStart(',', ' '), "dates", null, line, new Correction(Correction.Text, document.Source.Line(line).Trim().ToString()));
    }

    private static Finding Prompt(Document document, EssayPrompt prompt, List<EssayPrompt> all)
    {
        var limit = prompt is { Limit: { } most, Unit: { } unit } ? $"{Count(prompt.Count.In(unit))} / {Count(most)}" : Count(prompt.Count.Chars);
        var layer = document.Metadata["prompts"] is MetadataList ? document.Metadata.LayerOf("prompts") : null;
        return new Finding("prompt", $"{Shorten(prompt.Prompt)} ({limit})", layer is null ? "asks" : Evidence.ReasonOf(layer.Source), layer?.File.Value, document.Source.LineOf(prompt.Span.Start), FrontMatter($"prompts: {Yaml.List(all.Select(p => p.Prompt))}"));
    }

    private static Correction FrontMatter(string line) => new(Correction.FrontMatter, line);

    private static string Shorten(string text) => text.Length <= MaxDetail ? text : text[..(MaxDetail - 1)] + "…";

    private static string Count(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
