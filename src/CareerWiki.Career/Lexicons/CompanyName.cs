using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CareerWiki.Core.Reading;
using CareerWiki.Core.Tagging;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Lexicons;

/// <summary>A company as a title or a label names it: <c>(주)카카오</c>, <c>Kakao Corp.</c>, <c>카카오(Kakao)</c>.</summary>
public static partial class CompanyName
{
    private const int MinSyllables = 3;
    private const int MaxLength = 40;
    private const int MaxWords = 3;

    private static readonly FrozenSet<string> TitleWords = WordList.Load(typeof(CompanyName).Assembly, "title-words.txt").ToFrozenSet();

    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create("()[]&?!,#+/|:\"'");

    /// <summary>The spellings to look it up by, the fullest first; the last is the one to call an unknown company by.</summary>
    public static IEnumerable<string> Spellings(string written)
    {
        yield return written.Trim();
        var bare = LegalForm().Replace(written, " ").Trim(' ', ',', '.', '-', '·', '|', '/');
        if (Parenthesis().Match(bare) is { Success: true } match)
        {
            yield return match.Groups["inside"].Value.Trim();
            bare = Parenthesis().Replace(bare, " ").Trim();
        }

        yield return Blanks().Replace(bare, " ");
    }

    /// <summary>False for what is more likely a word of a title: a technology, an abbreviation, two syllables, signs.</summary>
    public static bool IsPlausible(string name, Lexicon lexicon) =>
        !lexicon.Named(name).Any() && !name.Split(' ').Any(word => TitleWords.Contains(word.ToLowerInvariant())) && !name.AsSpan().ContainsAny(Signs) && name.Length <= MaxLength && name.Count(c => c == ' ') < MaxWords
        && (Hangul.Contains(name) ? name.Count(Hangul.IsSyllable) >= MinSyllables || name.Any(char.IsAsciiLetter) : name.Any(char.IsAsciiLetterLower) && char.IsAsciiLetterUpper(name[0]));

    [GeneratedRegex(@"\(주\)|\(유\)|㈜|주식회사|유한회사|,?\s*\b(?:Inc|Corp|Corporation|Co|Ltd|LLC|GmbH|AG|PLC|S\.A|N\.V)\b\.?(?:,?\s*Ltd\.?)?", RegexOptions.IgnoreCase)]
    private static partial Regex LegalForm();

    [GeneratedRegex(@"[(\[](?<inside>[^()\[\]]+)[)\]]")]
    private static partial Regex Parenthesis();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
