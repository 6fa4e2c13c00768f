using System.Collections.Immutable;
using CareerWiki.Career.Agenda;
using CareerWiki.Career.InterviewPrep;
using CareerWiki.Career.Kinds;
using CareerWiki.Career.Print;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Career.InterviewDay;

/// <summary>Makes the sheet of each prep.</summary>
public sealed class SheetPages(PageOptions options) : IPostProcessModule
{
    public IEnumerable<Page> Pages(Site site) =>
        PrintShelf.Of(site).Where(printable => printable.Kind == PrintKind.Sheet).Select(printable => new Page(printable.Url, () => Build(site, printable)));

    private SheetPage Build(Site site, Printable printable)
    {
        var document = printable.Documents[0];
        var views = new TermViews(site, new PageLinks(options, printable.Url));
        var head = Head(site, document, printable, views);
        var stocks = SheetStocks.Of(document);
        var plan = SheetLayout.Of(SheetHeight.Of(head), [.. stocks.Select(part => part.Stock)]);
        var parts = stocks.Select((part, i) =>
        {
            var shown = plan.Parts[i];
            var left = part.Stock.Lines.Length - shown.Length;
            return new SheetPart(part.Stock.Kind, shown, left, left == 0 ? head.PrepHref : views.Href(document, part.Sections[shown.Length]));
        });
        return new SheetPage(Frame(site, document, printable), head, Sides([.. parts], plan.Columns), plan.NoteLines);
    }

    private static ImmutableArray<SheetSide> Sides(ImmutableArray<SheetPart> parts, ImmutableArray<int>? columns)
    {
        var byColumn = parts.Select((part, i) => (Part: part, Column: columns?[i] ?? 0)).GroupBy(x => x.Column, x => x.Part);
        return [.. byColumn.GroupBy(column => column.Key / 2).Select(side => new SheetSide([.. side.Select(column => column.ToImmutableArray())]))];
    }

    // Nobody should find it but who looks for it.
    private PageFrame Frame(Site site, Document document, Printable printable) =>
        PageFrame.Of(site, options, printable.Url, null, document.Language, KindCatalogue.Prep.Name, document: document) with { Canonical = null };

    private SheetHead Head(Site site, Document document, Printable printable, TermViews views)
    {
        var target = document.FactsOf<Target>().FirstOrDefault();
        var interviews = DatedFact.Of(document, site.Today).Where(fact => fact.Key == DatedFact.Interview).OrderBy(fact => fact.DaysLeft is >= 0 ? 0 : 1).ThenBy(fact => fact.DaysLeft).ToList();
        var facts = document.FactsOf<LabelledFact>().Where(fact => fact.Key is not (DatedFact.Interview or "posted")).DistinctBy(fact => (fact.Key, fact.Text)).ToList();
        return SheetHeight.Fit(new SheetHead(
            target?.Company ?? document.Title,
            target?.Role,
            [.. interviews],
            [.. facts.Select(fact => new Property(fact.Key, fact.Text))],
            0,
            views.Link(document).Href,
            printable.Company is { } company ? options.Href(printable.Url, company.Url) : null));
    }
}
