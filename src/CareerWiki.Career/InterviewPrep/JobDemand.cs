using CareerWiki.Career.Kinds;
using CareerWiki.Career.Sections;
using CareerWiki.Career.Stories;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Tagging;

namespace CareerWiki.Career.InterviewPrep;

/// <summary>Tells what a job asks for from what its applicant says of oneself.</summary>
internal static class JobDemand
{
    /// <summary>True for a mention in what a prep says of the job: not in a résumé, a fit, advice, a question to ask, or a story of one's own.</summary>
    public static bool Is(Document document, Mention mention) => document.Kind == KindCatalogue.Prep.Name
        && document.SectionAt(mention.Section)?.Role is null or SectionRole.Overview or SectionRole.Company or SectionRole.Concepts or SectionRole.Predicted
        && !document.FactsOf<Story>().Any(story => story.Span.Start <= mention.Span.Start && mention.Span.End <= story.Span.End);
}
