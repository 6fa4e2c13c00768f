using System.Text.RegularExpressions;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Reading.Fences;

namespace CareerWiki.Core.Reading;

/// <summary>
/// Reports tags of other site generators: Jekyll's <c>{% … %}</c>, Hugo's <c>{{&lt; … &gt;}}</c>, Statiq's <c>&lt;?# … ?&gt;</c>. They are never
/// run; they stay in the text as they are.
/// </summary>
public sealed partial class ReportTemplateTags : IProcessModule
{
    public Draft Process(Draft draft)
    {
        if (draft.IsUnread || !Hint().IsMatch(draft.Markdown))
        {
            return draft;
        }

        var code = ParsedRanges.Of(draft).Code;
        var problems = Tag().Matches(draft.Markdown)
            .Where(match => code.Find(match.Index) is null && !Closing().IsMatch(match.Value))
            .Select(match => Problems.TemplateTag(draft.File.Path, draft.Source.Locate(match.Index), match.Value, OwnerOf(match.Value)));
        return draft.Report(problems);
    }

    private static string OwnerOf(string tag) => tag switch
    {
        ['<', ..] => "Statiq",
        ['{', '{', '<' or '%', ..] => "Hugo",
        _ => "Jekyll",
    };

    [GeneratedRegex(@"\{%|\{\{[<%]|<\?[#!^]|\{\{-?\s*(?:site|page|post|layout|content)\b")]
    private static partial Regex Hint();

    [GeneratedRegex(@"\{%-?\s*\w[^%\n]{0,200}%\}|\{\{[<%][^\n]{0,300}?[>%]\}\}|<\?[#!^][^\n]{0,300}?\?>|\{\{-?\s*(?:site|page|post|layout|content)\b[^}\n]{0,200}\}\}")]
    private static partial Regex Tag();

    // The opening tag was reported.
    [GeneratedRegex(@"^(?:\{%-?\s*end|\{\{[<%]\s*/|<\?[#!^]\s*/)")]
    private static partial Regex Closing();
}
