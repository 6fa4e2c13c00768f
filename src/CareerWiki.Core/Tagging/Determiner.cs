using System.Collections.Frozen;

namespace CareerWiki.Core.Tagging;

/// <summary>A word that points at or counts a thing makes an ordinary noun of what follows: <c>이 라인</c>, <c>다음 라인</c>, <c>한 노드</c>.</summary>
internal static class Determiner
{
    private const int MaxLength = 3;

    private static readonly System.Buffers.SearchValues<char> Borders = System.Buffers.SearchValues.Create(" \t\n\v(\"'“‘「『");

    private static readonly FrozenSet<string> Words = "이 그 저 요 한 두 세 네 몇 각 매 첫 다음 이전 어떤 무슨 모든 여러 이런 그런 저런 아무 새 헌".Split(' ').ToFrozenSet();

    public static bool Precedes(ReadOnlySpan<char> text, int start)
    {
        if (start < 2 || text[start - 1] != ' ')
        {
            return false;
        }

        var rest = text[..(start - 1)];
        var word = rest[(rest.LastIndexOfAny(Borders) + 1)..];
        return word.Length <= MaxLength && Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }
}
