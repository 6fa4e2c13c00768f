using CareerWiki.Career.Company;
using CareerWiki.Career.Explain;
using CareerWiki.Career.Home;
using CareerWiki.Career.InterviewDay;
using CareerWiki.Career.Print;
using CareerWiki.Career.Technology;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;
using CareerWiki.Theme.Pages;
using CareerWiki.Theme.Parts;

namespace CareerWiki.Theme;

/// <summary>Which component shows which page model.</summary>
public static class Views
{
    /// <summary>Null for a model that is no HTML page.</summary>
    public static Type? For(PageModel model) => model switch
    {
        DocumentPage => typeof(DocumentView),
        HomePage => typeof(HomeView),
        KindIndexPage => typeof(KindIndexView),
        TechnologyPage => typeof(TechnologyView),
        CompanyPage => typeof(CompanyView),
        TermIndexPage => typeof(TermIndexView),
        TagPage => typeof(TagView),
        TagIndexPage => typeof(TagIndexView),
        BookPage => typeof(BookView),
        PrintIndexPage => typeof(PrintIndexView),
        SheetPage => typeof(SheetView),
        SearchPage => typeof(SearchView),
        NotFoundPage => typeof(NotFoundView),
        RedirectPage => typeof(RedirectView),
        Explanation => typeof(ExplainPanel),
        PreviewBanner => typeof(PreviewBannerPart),
        _ => null,
    };
}
