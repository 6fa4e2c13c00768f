using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CareerWiki.Career.Kinds;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Tagging;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Lexicons;

/// <summary>A name that documents use and the lexicon lacks.</summary>
/// <param name="Kind">What it seems to be: a company where someone works or applies, else a technology.</param>
/// <param name="Count">How often it stands there.</param>
/// <param name="Document">Where it stands first.</param>
/// <param name="Line">1-based.</param>
public sealed record NameSuggestion(string Name, string Kind, int Count, int Documents, ContentPath Document, int Line);

/// <summary>Names to add to the wiki's own lexicon, the most frequent first.</summary>
public static partial class NameSuggestions
{
    private const int MinCount = 2;

    public static ImmutableArray<NameSuggestion> Of(Site site)
    {
        var finder = new UnknownNames(site.Taxonomy.Lexicon);
        return
        [
            .. site.Documents.SelectMany(document => finder.In(document).Select(found => (Document: document, Found: found)))
                .GroupBy(x => x.Found.Name)
                .Where(group => group.Count() >= MinCount)
                .Select(group => Suggestion(group.Key, [.. group]))
                .OrderByDescending(suggestion => suggestion.Count).ThenBy(suggestion => suggestion.Name, StringComparer.Ordinal),
        ];
    }

    private static NameSuggestion Suggestion(string name, List<(Document Document, UnknownName Found)> found)
    {
        var isCompany = found.Exists(x => Employer().IsMatch(x.Found.Sentence.Before + "{" + x.Found.Sentence.After));
        var (document, first) = found[0];
        return new NameSuggestion(
            name,
            isCompany ? KindCatalogue.Company.Name : KindCatalogue.Technology.Name,
            found.Count,
            found.Select(x => x.Document).Distinct().Count(),
            document.Path,
            document.Source.LineOf(first.Span.Start));
    }

    [GeneratedRegex(@"\b(?:at|join(?:ed)?|offer from|apply(?:ing)? to|interview with|hired by) \{|\{(?:에|에서|로|으로)? ?(?:입사|지원|재직|근무|이직|면접|채용|다니|합격|퇴사)|\{,? (?:Inc|Corp|Labs|Ltd)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Employer();
}
