using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CareerWiki.Core.Reading;

namespace CareerWiki.Career.InterviewPrep;

/// <summary>Which label stands for which fact; the words are data, in <c>fact-labels.txt</c>.</summary>
internal static partial class FactLabels
{
    private static readonly FrozenDictionary<string, string> Keys = WordList.Load(typeof(FactLabels).Assembly, "fact-labels.txt")
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(fields => fields[1], fields => fields[0]);

    /// <summary>Null for a label that names no fact.</summary>
    /// <param name="label">In lower case.</param>
    public static string? KeyOf(string label)
    {
        var joined = string.Concat(label.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '_')));
        return Keys.GetValueOrDefault(joined) ?? Keys.GetValueOrDefault(Modifiers().Replace(joined, "")) ?? (Interview().IsMatch(joined) ? "interview" : null);
    }

    // "Total pay", "공고 등록일자": what is around the word that counts.
    [GeneratedRegex("^(total|base|basic|expected|estimated|annual|target|offered|application|job|공고|예상|희망|제시|기본|지원|서류|접수|최종)+|(range|level|band|info|범위|조건|수준|정보|일자|일시|일|시한)$")]
    private static partial Regex Modifiers();

    [GeneratedRegex("^(\\d차|최종|기술|임원|실무|코딩|first|second|third|technical|final|onsite|phone|next)?(면접|인터뷰|interview)(round)?(일|일정|일시|일자|날짜|시간|date|day|time|schedule|on|slot)?$")]
    private static partial Regex Interview();
}
