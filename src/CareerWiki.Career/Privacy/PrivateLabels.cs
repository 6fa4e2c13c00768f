using System.Collections.Immutable;
using System.Globalization;
using System.Text;
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
    private const string Pay = "pay";
    private const int MaxLabelLength = 40;
    private const int MostBesideName = 12;
    private const int MostEnding = 3;

    private static readonly ImmutableArray<(string Key, string Words, bool Anywhere, bool Alone)> Words =
    [
        .. WordList.Load(typeof(PrivateLabels).Assembly, "private-words.txt")
            .Select(line => line.Split('\t'))
            .Select(fields => (fields[0], fields[1].TrimEnd('*', '!'), fields[1].EndsWith('*'), fields[1].EndsWith('!'))),
    ];

    /// <summary>The key of the private fact that a heading, a key or the cell of a table names; null for none.</summary>
    public string? OfName(string text) => text.Length > 2 * MaxLabelLength ? null : Private(KeyOf(LabelledLine.Clean(Visible(text)))) ?? OfBare(text);

    /// <summary>The key of what a text names and says nothing else of, as a heading does without being one: 연봉, "▶ Interview tips"; null for none.</summary>
    public string? OfBare(string text) => OfBare(text, isAlone: true);

    private string? OfBare(string text, bool isAlone)
    {
        if (text.Length > 2 * MaxLabelLength)
        {
            return null;
        }

        var name = LabelledLine.Clean(Visible(text).Trim(' ', '[', ']'));
        var plain = Modifier().Replace(name, "");
        foreach (var (key, words, anywhere, alone) in Words)
        {
            var most = IsSection(key) ? MostBesideName : MostEnding;
            if ((isAlone || !alone) && (name == words || plain == words || (anywhere && key != Pay && name.Length <= words.Length + most && Begins(name, words))) && Private(key) is not null)
            {
                return key;
            }
        }

        return null;
    }

    /// <summary>The key of the private fact that a line of text states; null for none.</summary>
    public string? OfLine(TextLine line)
    {
        if (line.IsBold && OfName(line.Text) is { } name)
        {
            return name;
        }

        var text = Visible(line.Text);
        var named = Named().Match(text) is { Success: true } bare ? bare.Groups["name"].Value : text[..Math.Min(line.Bold, text.Length)];
        if (OfBare(named, isAlone: false) is { } headed)
        {
            return headed;
        }

        foreach (var start in Separator().Matches(text).Select(match => match.Index + match.Length).Prepend(0))
        {
            if (Label().Match(text, start) is { Success: true } match && Private(KeyOf(LabelledLine.Clean(match.Groups["label"].Value))) is { } key)
            {
                return key;
            }
        }

        return Question().IsMatch(text) ? Private(Pay) : null;
    }

    private string? Private(string? key) =>
        key is not null && (IsSection(key) ? kind == KindCatalogue.Prep.Name && policy.Sections.Contains(key) : policy.Facts.Contains(key)) ? key : null;

    private static bool IsSection(string key) => PrivacyPolicy.AllSections.Contains(key);

    // Signs that nobody sees, such as a blank without width, are no part of a word, and those of full width are the ordinary ones.
    private static string Visible(string text) =>
        Ascii.IsValid(text) ? text : string.Concat(text.Where(c => !IsUnseen(c)).Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c));

    private static bool IsUnseen(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    // "Current package", "RSU/보너스".
    private string? KeyOf(string label) =>
        KeyOfOne(label) ?? KeyOfOne(Modifier().Replace(label, "")) ?? label.Split(['/', '+', '&']).Skip(label.IndexOfAny(['/', '+', '&']) < 0 ? 1 : 0).Select(part => KeyOfOne(part.Trim())).FirstOrDefault(key => key is not null);

    private string? KeyOfOne(string label)
    {
        foreach (var (key, words, anywhere, alone) in Words)
        {
            if ((label == words && !alone) || (anywhere && Begins(label, words)))
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

    [GeneratedRegex(@"[ \t]*[|/·•;][ \t]+|,[ \t]+|[.][ \t]+|[ \t]{2,}|[(\[（]|[:：][ \t]*")]
    private static partial Regex Separator();

    [GeneratedRegex("^(?:희망|현재|예상|제시|최종|목표|직전|기존|expected|current|desired|target|my)[ ]?")]
    private static partial Regex Modifier();

    // What an interviewer asks about the pay of the one who answers. A calculator of pay is another matter.
    [GeneratedRegex(@"(?:희망|현재|직전|기대|원하는|이전|전 직장)[ ]?(?:의 )?(?:연봉|급여|처우)[^\n]*[?？]|(?:연봉|급여|처우)[^\n]{0,8}(?:얼마|어느 정도)[^\n]*[?？]|\b(?:expected|current|desired|previous|last)[ ](?:base[ ])?(?:salary|compensation|pay)\b[^\n]*\?|\b(?:salary|pay|compensation)[ ](?:expectation|requirement|histor)[^\n]*\?", RegexOptions.IgnoreCase)]
    private static partial Regex Question();

    // A name that stands apart from what follows it by a sign.
    [GeneratedRegex(@"^[^\p{L}\p{N}]*(?<name>[\p{L}\p{N}][\p{L}\p{N} ]{0,23}?)[ ]*(?:[:﹕∶꞉=→⇒▶►>|;—–」』】〉》\])]|->)")]
    private static partial Regex Named();

    // A label with its colon or another sign behind it, or with an amount of money.
    [GeneratedRegex(@"\G(?<label>[^:：=→|\n]{1,40}?)[ \t]*(?:[:：=→]|[ \t][-–—~][ \t]|(?:은|는|이|가)?[ \t]*(?=(?:약|최소|최대|대략|approx\.?|about|around|min\.?|max\.?|~|≈)?[ \t]*(?:[₩$€£¥]|\d[\d,.]*[ \t]*(?:(?:만|억|천|백)(?![ \t]*(?:건|명|개|회|번|TPS|QPS|RPS|row|user))|원|[kKmM]\b|USD|KRW|EUR|GBP|달러|유로))))")]
    private static partial Regex Label();
}
