using CareerWiki.Career.Essay;
using CareerWiki.Career.Roadmap;
using CareerWiki.Career.Sections;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Career.Kinds;

/// <summary>
/// Decides what kind of document this is: the metadata key <c>kind</c>, else the nearest folder that bears the name of a kind, else
/// the shape of the text, else <c>note</c>.
/// </summary>
public sealed class RecogniseKind : IProcessModule
{
    private const int HeadLines = 4;
    private const int MaxTitleLength = 80;

    public Draft Process(Draft draft)
    {
        draft = draft with { Document = draft.Document with { PlainTitle = FindPlainTitle(draft) } };
        if (draft.Document.Metadata["kind"] is MetadataScalar { Value: not null } declared)
        {
            var named = KindCatalogue.All.FirstOrDefault(k => k.Name.Equals(declared.Text, StringComparison.OrdinalIgnoreCase));
            // A folder's mistake is not the document's.
            var isOwn = draft.Document.Metadata.LayerOf("kind") is { Source: MetadataSource.FrontMatter };
            return named is not null || !isOwn
                ? With(draft, named ?? FromFolder(draft) ?? FromShape(draft))
                : With(draft, FromFolder(draft) ?? FromShape(draft)).Report(CareerProblems.UnknownKind(draft.File.Path, declared.Place, declared.Text));
        }

        return With(draft, FromFolder(draft) ?? FromShape(draft));
    }

    // Without a heading for a title one of the first lines may say what this is: "Acme, phone screen prep".
    private static string? FindPlainTitle(Draft draft) => draft.Document.TitleSection >= 0
        ? null
        : draft.Blocks.TakeWhile(block => block.Section == 0 && block.Form == BlockForm.Paragraph).SelectMany(block => block.Lines).Take(HeadLines)
            .Select(line => line.Text)
            .FirstOrDefault(text => text.Length <= MaxTitleLength && text.Length > 0 && text[^1] is not ('.' or '!' or '?' or ':' or '다' or '요')
                && (KindWords.Prep.IsMatch(text) || KindWords.Essay.IsMatch(text) || KindWords.Roadmap.IsMatch(text)) && !text.StartsWith('('));

    private static Draft With(Draft draft, Kind kind) => draft with { Document = draft.Document with { Kind = kind.Name } };

    private static Kind? FromFolder(Draft draft) =>
        draft.File.Path.Folders.Reverse()
            .Select(folder => KindCatalogue.All.FirstOrDefault(kind => kind.Folders.Contains(folder.ToLowerInvariant())))
            .FirstOrDefault(kind => kind is not null);

    private static Kind FromShape(Draft draft)
    {
        var headings = draft.Document.Sections.Where(s => s.Heading is not null).Select(s => s.Heading!.Text).ToList();
        var name = (draft.Document.Metadata.Text("title") ?? draft.Document.PlainTitle ?? headings.FirstOrDefault() ?? "") + " " + draft.File.Path.Stem;
        var roles = headings.Select(SectionVocabulary.RoleOf).OfType<string>().Distinct().ToList();
        var asks = roles.Exists(role => role is SectionRole.Predicted or SectionRole.ToAsk);
        if ((KindWords.Prep.IsMatch(name) && roles.Count >= 1) || (KindWords.Interview.IsMatch(name) && asks && roles.Count >= 2))
        {
            return KindCatalogue.Prep;
        }

        var phases = headings.Count(text => PhaseText.Parse(text) is not null);
        if (KindWords.Roadmap.IsMatch(name) || (KindWords.Plan.IsMatch(name) && phases >= 1))
        {
            return KindCatalogue.Roadmap;
        }

        var prompts = PromptFinder.Find(draft.Blocks);
        if (KindWords.Essay.IsMatch(name) && prompts.Count >= 1)
        {
            return KindCatalogue.Essay;
        }

        if (roles.Count >= 3 && asks)
        {
            return KindCatalogue.Prep;
        }

        // A question mark alone makes no essay: every list of frequent questions has those.
        if (prompts.Count(prompt => prompt.IsPlain) >= 2 || prompts is [{ IsPlain: true, Form: <= 2 }])
        {
            return KindCatalogue.Essay;
        }

        // A résumé has dated headings too, but nothing to do.
        var plans = draft.Document.Checks.Length > 0 || headings.Exists(text => PhaseText.Parse(text)?.Hours is not null);
        return phases >= 3 && plans && !KindWords.Resume.IsMatch(name) ? KindCatalogue.Roadmap : KindCatalogue.Note;
    }
}
