using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Essay;

/// <summary>The prompts of an essay, each with the length of its answer.</summary>
/// <param name="CompanyHref">Of the company's page; null without one.</param>
public sealed record EssayCard(string? Company, string? CompanyHref, string? Role, ImmutableArray<PromptView> Prompts) : KindCard;

/// <param name="Owner">Where the prompt stands in the text; see <see cref="GroupBegins.Owner"/>.</param>
/// <param name="Href">To the section of the prompt.</param>
/// <param name="Count">In the unit of the limit; in characters without one.</param>
/// <param name="Limit">The most that is allowed; null for none.</param>
public sealed record PromptView(int Owner, string Prompt, string Href, int Count, int? Limit, LimitUnit Unit)
{
    public bool IsOver => Count > Limit;
}

/// <summary>Makes the card of an essay from its facts.</summary>
internal static class EssayCards
{
    public static EssayCard Of(Site site, Document document, PageOptions options)
    {
        var target = document.FactsOf<InterviewPrep.Target>().FirstOrDefault();
        var url = site.UrlOf(document);
        return new EssayCard(
            target?.Company,
            site.Taxonomy.SubjectOf(document) is { } company ? options.Href(url, company.Url) : null,
            target?.Role,
            [.. document.FactsOf<EssayPrompt>().Select(prompt => View(site, document, prompt))]);
    }

    private static PromptView View(Site site, Document document, EssayPrompt prompt)
    {
        var section = document.SectionAt(prompt.Section);
        var anchor = (section is null || section == document.ShownTitle ? null : site.AnchorsOf(document).Of(section)) ?? "_content";
        var unit = prompt.Unit ?? LimitUnit.Chars;
        return new PromptView(prompt.Span.Start, prompt.Prompt, PageUrl.Root.HrefTo(PageUrl.Root, anchor), prompt.Count.In(unit), prompt.Limit, unit);
    }
}
