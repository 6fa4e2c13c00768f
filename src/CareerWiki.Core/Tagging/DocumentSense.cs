using System.Collections.Immutable;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Tagging;

/// <summary>
/// What a document is about, as far as its plain names tell. In one that is full of technologies a capital letter is enough to make a name
/// of an ordinary word; and an author who has meant a name once, means it each time.
/// </summary>
internal sealed partial class DocumentSense
{
    private const int MinNames = 3;

    // In characters: a diary may name three things as well.
    private const int MaxTextPerName = 400;

    private readonly HashSet<LexiconEntry> _known;
    private readonly HashSet<string> _kinds;
    private readonly ImmutableArray<LexiconEntry> _subjects;
    private readonly bool _isAboutNames;
    private readonly bool _hasNames;

    /// <param name="length">Of all text, in characters.</param>
    public DocumentSense(IEnumerable<Candidate> candidates, int length, ImmutableArray<LexiconEntry> subjects)
    {
        var chosen = candidates.Where(c => c.Chosen is not null).ToList();
        _known = chosen.Select(c => c.Chosen!.Entry).Concat(subjects).ToHashSet();
        _subjects = subjects;
        var plain = chosen.Where(c => c.Reason == MentionReason.Name || !c.Chosen!.IsWeak).Select(c => c.Chosen!.Entry).ToList();
        var names = plain.Count * MaxTextPerName >= length ? plain.Distinct().ToList() : [];
        _kinds = names.CountBy(entry => entry.Kind).Where(count => count.Value >= MinNames).Select(count => count.Key).ToHashSet();
        _hasNames = plain.Distinct().Take(MinNames).Count() == MinNames;
        _isAboutNames = names.Count >= MinNames;
    }

    /// <summary>True when it has several names.</summary>
    public bool HasNames => _hasNames;

    /// <summary>Null when nothing speaks for this form.</summary>
    /// <param name="isAmongNames">True when there are plain names near it.</param>
    public MentionReason? ReasonFor(Form form, Candidate candidate, ReadOnlySpan<char> text, bool hasCase, bool isAmongNames)
    {
        var isSubject = _subjects.Contains(form.Entry);
        if (!hasCase && !candidate.Place.IsCode)
        {
            return null;
        }

        // What is in every text means nothing, unless the document is written for it.
        return form.IsStrict && !isSubject ? null
            : _known.Contains(form.Entry) && IsMeantAgain(form, candidate, text, isSubject) ? MentionReason.Elsewhere
            : !hasCase || candidate.End - candidate.Start < 2 ? null
            : form.IsWeak && _hasNames && form.Entry.IsTool && ToolUse.Is(text, candidate.Start, candidate.End) ? MentionReason.Used
            : isAmongNames && (form.IsWeak ? IsWrittenAsName(form, candidate, text) : form.IsSoft) ? MentionReason.Proper
            : null;
    }

    private static bool IsMeantAgain(Form form, Candidate candidate, ReadOnlySpan<char> text, bool isSubject)
    {
        // A single letter stands for too much, unless it has an ending of nouns: "C가".
        if (candidate.End - candidate.Start < 2)
        {
            return NounEnding().IsMatch(text[candidate.End..Math.Min(text.Length, candidate.End + 3)]);
        }

        return candidate.Place.IsCode || !form.IsWeak || char.IsAsciiLetterUpper(text[candidate.Start]) || NamesItsLine(text, candidate) || (isSubject && ActsOrIsAPlace(text, candidate));
    }

    private bool IsWrittenAsName(Form form, Candidate candidate, ReadOnlySpan<char> text) =>
        (_kinds.Contains(form.Entry.Kind) || HasEnding(text, candidate)) && IsProper(text, candidate);

    // Korean has no capitals, so one that begins a Latin word in a Korean sentence makes a name of it. In an English sentence that is so only behind
    // its first word, and not among other words with capitals, as in a title.
    private static bool IsProper(ReadOnlySpan<char> text, Candidate candidate)
    {
        if (!char.IsAsciiLetterUpper(text[candidate.Start]))
        {
            return false;
        }

        if (Surroundings.StandsAloneInKorean(text, candidate.Start, candidate.End))
        {
            return true;
        }

        var before = Surroundings.Before(text, candidate.Start);
        var behind = Surroundings.Behind(text, candidate.End);
        return Surroundings.IsLatinWord(before) && char.IsAsciiLetterLower(before[0]) && (behind.IsEmpty || !char.IsAsciiLetterUpper(behind[0]));
    }

    [System.Text.RegularExpressions.GeneratedRegex("^(?:은|는|이|가|을|를|의|에|로|와|과|도|만|에서)(?![가-힣])")]
    private static partial System.Text.RegularExpressions.Regex NounEnding();

    // "LINE의"
    private bool HasEnding(ReadOnlySpan<char> text, Candidate candidate) => _isAboutNames && candidate.End < text.Length && Hangul.IsSyllable(text[candidate.End]);

    // "토스의", "라인에서", in a document about them; but not "당근 볶음".
    private static bool ActsOrIsAPlace(ReadOnlySpan<char> text, Candidate candidate)
    {
        var behind = text[candidate.End..];
        return behind.StartsWith("의") || behind.StartsWith("에") || behind.StartsWith("은 ") || behind.StartsWith("는 ") || behind.StartsWith("이 ") || behind.StartsWith("가 ") || behind.StartsWith("인");
    }

    // Hangul has no capitals: what a line begins with and explains is a name, too.
    private static bool NamesItsLine(ReadOnlySpan<char> text, Candidate candidate) =>
        (candidate.Start == 0 || text[candidate.Start - 1] == '\n') && (candidate.End == text.Length || text[candidate.End] is ':' or '\n' or Passage.Cell);
}
