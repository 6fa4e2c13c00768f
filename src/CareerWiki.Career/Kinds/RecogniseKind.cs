using System.Text.RegularExpressions;
using CareerWiki.Career.Essay;
using CareerWiki.Career.Roadmap;
using CareerWiki.Career.Sections;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Kinds;

/// <summary>
/// Decides what kind of document this is: the metadata key <c>kind</c>, else the nearest folder that bears the name of a kind, else
/// the shape of the text, else <c>note</c>. In a folder of companies or technologies, what plainly is a prep or an essay is that.
/// </summary>
public sealed partial class RecogniseKind(SectionVocabulary vocabulary) : IProcessModule
{
    private const int HeadLines = 4;
    private const int MaxTitleLength = 80;

    public Draft Process(Draft draft)
    {
        draft = draft with { Document = draft.Document with { PlainTitle = FindPlainTitle(draft) } };
        if (draft.Whole is { } whole)
        {
            // It stays what it is, whatever is left out.
            return With(draft, (KindCatalogue.All.First(kind => kind.Name == whole.Kind), whole.Evidence.First(e => e.About == "kind")));
        }

        if (draft.Document.Metadata["kind"] is not MetadataScalar { Value: not null } declared)
        {
            return With(draft, Guess(draft));
        }

        var layer = draft.Document.Metadata.LayerOf("kind")!;
        if (KindCatalogue.All.FirstOrDefault(k => k.Name.Equals(declared.Text.Trim(), StringComparison.OrdinalIgnoreCase)) is { } named)
        {
            return With(draft, (named, Evidence.From("kind", layer)));
        }

        // A folder's mistake is not the document's.
        var guessed = With(draft, Guess(draft));
        return layer.Source == MetadataSource.FrontMatter ? guessed.Report(CareerProblems.UnknownKind(draft.File.Path, declared.Place, declared.Text)) : guessed;
    }

    // Without a heading for a title one of the first lines may say what this is: "Acme, phone screen prep"; where the file has no name
    // of its own, a short first line that stands alone will do.
    private static string? FindPlainTitle(Draft draft)
    {
        if (draft.Document.TitleSection >= 0)
        {
            return null;
        }

        var paragraphs = draft.Blocks.TakeWhile(block => block.Section == 0 && block.Form == BlockForm.Paragraph).ToList();
        return paragraphs.SelectMany(block => block.Lines).Take(HeadLines)
                .Select(line => Polite().Replace(line.Text, ""))
                .FirstOrDefault(text => IsTitle(text) && (KindWords.Prep.IsMatch(text) || KindWords.Essay.IsMatch(text) || KindWords.Roadmap.IsMatch(text)))
            ?? (ExportedName.IsUntitled(draft.File.Path.Stem) && paragraphs is [{ Lines: [var only] }, ..] && only.Text.Length <= MaxTitleLength / 2 && IsTitle(only.Text) ? only.Text : null);
    }

    private static bool IsTitle(string text) => text.Length is > 0 and <= MaxTitleLength && text[^1] is not ('.' or '!' or '?' or ':' or '다' or '요') && !text.StartsWith('(');

    private static Draft With(Draft draft, (Kind Kind, Evidence Why) decided) =>
        draft with { Document = draft.Document with { Kind = decided.Kind.Name, Evidence = draft.Document.Evidence.Add(decided.Why) } };

    private (Kind Kind, Evidence Why) Guess(Draft draft)
    {
        if (FromFolder(draft) is not { } folder)
        {
            return FromShape(draft);
        }

        var isHub = folder.Kind == KindCatalogue.Company || folder.Kind == KindCatalogue.Technology;
        return isHub && FromShape(draft) is var shape && (shape.Kind == KindCatalogue.Prep || shape.Kind == KindCatalogue.Essay) ? shape : folder;
    }

    private static (Kind Kind, Evidence Why)? FromFolder(Draft draft)
    {
        foreach (var folder in draft.File.Path.Folders.Reverse().Select(ExportedName.WithoutId))
        {
            if (KindCatalogue.All.FirstOrDefault(kind => kind.Folders.Contains(folder.ToLowerInvariant())) is { } kind)
            {
                return (kind, new Evidence("kind", "folder", folder));
            }
        }

        return null;
    }

    private (Kind Kind, Evidence Why) FromShape(Draft draft)
    {
        var headings = draft.Document.Sections.Where(s => s.Heading is not null).Select(s => s.Heading!.Text).ToList();
        var name = new DocumentName(draft.Document.Metadata.Text("title") ?? draft.Document.PlainTitle ?? headings.FirstOrDefault() ?? "", draft.File.Path.Stem);
        var roles = headings.Select(vocabulary.RoleOf).OfType<string>().Distinct().ToList();
        var asks = roles.Exists(role => role is SectionRole.Predicted or SectionRole.ToAsk);
        // "Interview prep: Acme" says all there is to say; "면접 준비물" names no company.
        if ((name.Says(KindWords.Prep) && (roles.Count >= 1 || name.NamesCompany)) || (name.Says(KindWords.Interview) && asks && roles.Count >= 2))
        {
            return (KindCatalogue.Prep, name.Evidence(KindWords.Prep) ?? name.Evidence(KindWords.Interview)!);
        }

        var phases = headings.Count(text => PhaseText.Parse(text) is not null);
        if (name.Says(KindWords.Roadmap) || (name.Says(KindWords.Plan) && phases >= 1))
        {
            return (KindCatalogue.Roadmap, name.Evidence(KindWords.Roadmap) ?? name.Evidence(KindWords.Plan)!);
        }

        var prompts = PromptFinder.Find(draft.Blocks);
        if (name.Says(KindWords.Essay) && prompts.Count >= 1)
        {
            return (KindCatalogue.Essay, name.Evidence(KindWords.Essay)!);
        }

        if (roles.Count >= 3 && asks)
        {
            return (KindCatalogue.Prep, new Evidence("kind", "sections", string.Join(", ", roles)));
        }

        // A question mark alone makes no essay: every list of frequent questions has those.
        if (prompts.Count(prompt => prompt.IsPlain) >= 2 || prompts is [{ IsPlain: true, Form: <= 2 }])
        {
            return (KindCatalogue.Essay, new Evidence("kind", "prompts", Count(prompts.Count)));
        }

        // A résumé has dated headings too, but nothing to do.
        var plans = draft.Document.Checks.Length > 0 || headings.Exists(text => PhaseText.Parse(text)?.Hours is not null);
        return phases >= 3 && plans && !name.Says(KindWords.Resume)
            ? (KindCatalogue.Roadmap, new Evidence("kind", "phases", Count(phases)))
            : (KindCatalogue.Note, new Evidence("kind", name.Says(KindWords.Prep) || name.Says(KindWords.Interview) || name.Says(KindWords.Essay) ? "title-alone" : "nothing"));
    }

    // "… 예상 질문입니다." names, it tells nothing.
    [GeneratedRegex("(?:입니다|이에요|예요)[.!]?$")]
    private static partial Regex Polite();

    private static string Count(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
