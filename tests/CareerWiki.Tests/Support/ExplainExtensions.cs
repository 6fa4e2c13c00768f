using CareerWiki.Career.Explain;
using CareerWiki.Career.Sections;
using CareerWiki.Core.Documents;

namespace CareerWiki.Tests.Support;

internal static class ExplainExtensions
{
    /// <summary>As the preview of an English site explains it.</summary>
    public static Explanation Explain(this TestWiki wiki, Document document) => new Explainer(SectionVocabulary.BuiltIn).Explain(wiki.Site, document, "en");
}
