using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pages;

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
    public static EssayCard Of(Site site, Document document, PageLinks links)
    {
        var target = document.FactsOf<InterviewPrep.Target>().FirstOrDefault();
        return new EssayCard(
            target?.Company,
            site.Taxonomy.SubjectOf(document) is { } company ? links.Href(company.Url) : null,
            target?.Role,
            [.. document.FactsOf<EssayPrompt>().Select(prompt => View(site, document, links, prompt))]);
    }

    private static PromptView View(Site site, Document document, PageLinks links, EssayPrompt prompt)
    {
        var section = document.SectionAt(prompt.Section);
        var anchor = (section is null || section == document.ShownTitle ? null : site.AnchorsOf(document).Of(section)) ?? PageLinks.Content;
        var unit = prompt.Unit ?? LimitUnit.Chars;
        return new PromptView(prompt.Span.Start, prompt.Prompt, links.Href(links.Page, anchor), prompt.Count.In(unit), prompt.Limit, unit);
    }
}
