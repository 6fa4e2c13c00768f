using System.Collections.Immutable;
using CareerWiki.Career.InterviewPrep;
using CareerWiki.Career.Kinds;
using CareerWiki.Career.Sections;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;

namespace CareerWiki.Career.Explain;

/// <summary>Tells of one document what was understood, why, and what to write if that is wrong. Front matter wins over every guess.</summary>
public sealed class Explainer(SectionVocabulary vocabulary)
{
    /// <param name="language">Of the words to explain in.</param>
    public Explanation Explain(Site site, Document document, string language) =>
        new(document.Path, language, [.. All(site, document).Select(WithoutTheObvious)]);

    private IEnumerable<Finding> All(Site site, Document document) =>
        [.. Head(document), .. PrivacyExplainer.Explain(document), .. Target(document), .. SectionsOf(document), .. FactExplainer.Explain(document), .. new LinkExplainer(site, document).Explain(), .. MentionExplainer.Explain(site, document)];

    // What the author wrote there already needs no correction there.
    private static Finding WithoutTheObvious(Finding finding) => finding is { Reason: "front-matter", About: not ("visibility" or "release"), Correction.Place: Correction.FrontMatter } ? finding with { Correction = null }
        : finding is { Reason: "front-matter", Correction: { Place: Correction.FrontMatter } correction } ? finding with { Correction = correction with { Place = Correction.OwnFrontMatter } }
        : finding;

    private static IEnumerable<Finding> Head(Document document)
    {
        var kinds = string.Join(", ", KindCatalogue.All.Select(k => k.Name).Where(name => name != document.Kind));
        var kind = document.Evidence.FirstOrDefault(e => e.About == "kind");
        yield return new Finding("kind", document.Kind, kind?.Reason ?? "nothing", kind?.Detail, Correction: FrontMatter($"kind: {document.Kind}  # {kinds}"));
        yield return Title(document);
        yield return From(document, "lang", document.Language, "letters");
        if (document.Release != Release.Always)
        {
            yield return Held(document);
        }

        yield return From(document, "visibility", document.Visibility == Visibility.Public ? "public" : "private", "no-mark", document.Visibility == Visibility.Public ? "private" : "public");
        if (document.Tags.Length > 0)
        {
            var isDeclared = document.Metadata.LayerOf("tags") is not null;
            yield return new Finding("tags", string.Join(", ", document.Tags), isDeclared ? "front-matter-and-text" : "signs", Correction: FrontMatter($"tags: {Yaml.List(document.Tags)}"));
        }
    }

    // Excluded, a draft, or to be published later: the key that says so, or that can't be read.
    private static Finding Held(Document document)
    {
        var key = document.Release switch
        {
            { IsExcluded: true } => document.Metadata.LayerOf("excluded") is null ? "shouldoutput" : "excluded",
            { IsDraft: true } when document.Metadata.LayerOf("draft") is not null => "draft",
            _ => "published",
        };
        var layer = document.Metadata.LayerOf(key);
        var correction = key switch { "excluded" => "excluded: false", "shouldoutput" => "shouldoutput: true", "draft" => "draft: false", _ => "published: true" };
        var value = document.Release.From is { } day ? $"published {day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}" : document.Release.IsExcluded ? "excluded" : "draft";
        return new Finding("release", value, layer is null ? "nothing" : Evidence.ReasonOf(layer.Source), layer?.File.Value, Correction: FrontMatter(correction));
    }

    private static Finding Title(Document document)
    {
        var correction = FrontMatter($"title: {Yaml.Text(document.Title)}");
        var layer = document.Metadata.LayerOf("title");
        if (layer is not null && document.Metadata.Text("title") == document.Title)
        {
            return new Finding("title", document.Title, Evidence.ReasonOf(layer.Source), layer.File.Value, Correction: correction);
        }

        var heading = document.SectionAt(document.TitleSection)?.Heading;
        return heading is not null ? new Finding("title", document.Title, "heading", null, document.Source.LineOf(heading.Span.Start), correction)
            : document.PlainTitle is not null ? new Finding("title", document.Title, "first-line", Correction: correction)
            : new Finding("title", document.Title, "file-name", document.Path.FileName, Correction: correction);
    }

    // What metadata may say, and a guess otherwise.
    private static Finding From(Document document, string key, string value, string guess, string? corrected = null)
    {
        var layer = document.Metadata.LayerOf(key);
        return new Finding(key, value, layer is null ? guess : Evidence.ReasonOf(layer.Source), layer?.File.Value, Correction: FrontMatter($"{key}: {corrected ?? value}"));
    }

    private static IEnumerable<Finding> Target(Document document)
    {
        if (document.Kind != KindCatalogue.Prep.Name && document.Kind != KindCatalogue.Essay.Name)
        {
            yield break;
        }

        var target = document.FactsOf<Target>().FirstOrDefault();
        foreach (var (key, value) in new[] { ("company", target?.Company), ("role", target?.Role) })
        {
            var why = document.Evidence.FirstOrDefault(e => e.About == key);
            yield return new Finding(
                key,
                value,
                why?.Reason ?? "not-found",
                why?.Detail,
                why?.Span is { Length: > 0 } span ? document.Source.LineOf(span.Start) : null,
                FrontMatter($"{key}: {(value is null ? key.ToUpperInvariant() : Yaml.Text(value))}"));
        }
    }

    private IEnumerable<Finding> SectionsOf(Document document)
    {
        if (document.Kind != KindCatalogue.Prep.Name)
        {
            yield break;
        }

        var byIndex = document.Sections.ToDictionary(s => s.Index);
        foreach (var section in MainSections.Of(document))
        {
            var text = section.Heading!.Text;
            var rule = vocabulary.RuleFor(text);
            var parent = byIndex.GetValueOrDefault(section.Parent);
            var (reason, detail) = rule switch
            {
                { IsOwn: true } => ("own-words", string.Join(" ", rule.Words)),
                not null when rule.Role == section.Role => ("words", string.Join(" ", rule.Words)),
                _ when section.Role is not null && parent?.Heading is { } above => ("below", above.Text),
                _ => ("no-words", null),
            };
            var others = string.Join(", ", SectionRole.All.Where(role => role != section.Role));
            var role = section.Role is null ? SectionRole.Overview : SectionRole.Other;
            yield return new Finding(
                "section",
                $"{section.Role ?? SectionRole.Other}: {text}",
                reason,
                detail,
                document.Source.LineOf(section.Heading.Span.Start),
                new Correction(Correction.Sections, $"{role}: {Yaml.List([text])}  # {others}"));
        }
    }

    private static Correction FrontMatter(string line) => new(Correction.FrontMatter, line);
}
