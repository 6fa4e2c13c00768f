using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CareerWiki.Career.InterviewPrep;
using CareerWiki.Career.Kinds;
using CareerWiki.Career.Labels;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Reading;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Privacy;

/// <summary>
/// Tells by its label whether a line speaks of something private. It looks closer than readers of facts do: a label within a line counts too, and
/// an amount of money may follow without a colon. A public page that lacks a line is repaired more easily than one that told too much.
/// </summary>
/// <param name="policy">The facts that are private.</param>
/// <param name="kind">The kind of the document: some labels speak of a job in a prep only.</param>
internal sealed partial class PrivateLabels(PrivacyPolicy policy, string kind)
{
    private const int MaxLabelLength = 40;

    private static readonly ImmutableArray<(string Key, string Words, bool Anywhere)> Words =
    [
        .. WordList.Load(typeof(PrivateLabels).Assembly, "private-words.txt")
            .Select(line => line.Split('\t'))
            .Select(fields => (fields[0], fields[1].TrimEnd('*'), fields[1].EndsWith('*'))),
    ];

    /// <summary>The key of the private fact that a heading, a key or the cell of a table names; null for none.</summary>
    public string? OfName(string text) => text.Length > 2 * MaxLabelLength ? null : Private(KeyOf(LabelledLine.Clean(text)));

    /// <summary>The key of the private fact that a line of text states; null for none.</summary>
    public string? OfLine(TextLine line)
    {
        if (line.IsBold && OfName(line.Text) is { } name)
        {
            return name;
        }

        foreach (var start in Separator().Matches(line.Text).Select(match => match.Index + match.Length).Prepend(0))
        {
            if (Label().Match(line.Text, start) is { Success: true } match && Private(KeyOf(LabelledLine.Clean(match.Groups["label"].Value))) is { } key)
            {
                return key;
            }
        }

        return null;
    }

    private string? Private(string? key) => key is not null && policy.Facts.Contains(key) ? key : null;

    private string? KeyOf(string label)
    {
        foreach (var (key, words, anywhere) in Words)
        {
            if (label == words || (anywhere && Begins(label, words)))
            {
                return key;
            }
        }

        // "Type", "package" or 보상 are words of every trade.
        return kind == KindCatalogue.Prep.Name ? FactLabels.KeyOf(label) : null;
    }

    private static bool Begins(string label, string words)
    {
        for (var at = label.IndexOf(words, StringComparison.Ordinal); at >= 0; at = label.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            // A Korean word may be the second half of another one: 희망연봉.
            if (at == 0 || !char.IsLetter(label[at - 1]) || Hangul.IsSyllable(words[0]))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"[ \t]*[|/·•;][ \t]+|,[ \t]+|[.][ \t]+|[ \t]{2,}|[(\[（]")]
    private static partial Regex Separator();

    // A label with its colon or another sign behind it, or with an amount of money.
    [GeneratedRegex(@"\G(?<label>[^:：=→|\n]{1,40}?)[ \t]*(?:[:：=→]|[ \t][-–—~][ \t]|(?:은|는|이|가)?[ \t]*(?=(?:약|최소|최대|대략|approx\.?|about|around|min\.?|max\.?|~|≈)?[ \t]*(?:[₩$€£¥]|\d[\d,.]*[ \t]*(?:만|억|천|백|원|[kKmM]\b|USD|KRW|EUR|GBP|달러|유로))))")]
    private static partial Regex Label();
}
