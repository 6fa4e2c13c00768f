using CareerWiki.Core.Graph;
using CareerWiki.Core.Pages;

namespace CareerWiki.Career.Lexicons;

/// <summary>What stands around the page of a name that has no document of its own.</summary>
internal static class TermFrame
{
    public static PageFrame Of(Site site, PageOptions options, Term term) =>
        PageFrame.Of(site, options, term.Url, term.Name, PageFrame.LanguageOf(site, options), term.Entry.Kind);
}
