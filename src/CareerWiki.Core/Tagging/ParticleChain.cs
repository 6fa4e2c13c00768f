using System.Collections.Frozen;

namespace CareerWiki.Core.Tagging;

/// <summary>
/// Tells a name with its Korean endings from a longer word: behind 카카오 may stand 에서는, but not 뱅크. Endings are a closed class (학교 문법: 조사,
/// 서술격 조사 이다, and the suffixes and bound nouns that are written without a blank), and one may follow another.
/// </summary>
internal static class ParticleChain
{
    private const int MaxLength = 10;
    private const int MaxEnding = 5;

    private static readonly FrozenSet<string> Endings = Words(
        // Case particles.
        "은 는 이 가 을 를 의 에 에서 에게 에게서 한테 한테서 께 께서 로 으로 로서 으로서 로써 으로써 와 과 랑 이랑 하고 이며 며 이나 나 에다 에다가 보고 더러 아 야",
        // Particles that add a meaning.
        "도 만 까지 부터 처럼 보다 마다 조차 마저 밖에 뿐 대로 만큼 치고 커녕 은커녕 는커녕 이라도 라도 이나마 나마 이든 든 이든지 든지 이든가 든가 말고 요 이요 라든가 이라든가 라든지 이라든지",
        // Shortened and joined.
        "엔 에선 에겐 론 으론 까진 부턴 만은 만이 서 선 하곤 랑은 이랑은",
        // Citing.
        "라는 이라는 라고 이라고 란 이란 라며 이라며 라면 이라면 라던 이라던 라기 이라기 라길래 이라길래 라니 이라니",
        // The copula.
        "이다 다 입니다 이고 고 이지 지 이지만 지만 이어서 여서 이라서 라서 이므로 이니 니 이니까 니까 인 인데 인데요 였던 이었던 였다 이었다 였고 이었고 였는데 이었는데 였습니다 이었습니다 였음 이었음 임 이죠 죠 이에요 예요 이네요 네요",
        "이야 이냐 냐 일 일까 일지 인가 인가요 이거나 거나 이던 던 입니까 이었을 였을 이었으며 였으며 이면 면 아니라 이어야 여야 이었지만 였지만 이자 인지라",
        // Suffixes and bound nouns that belong to any name.
        "들 등 및 측 팀 팀장 팀원 식 용 향 급 쪽 간 내 외 적 화 님 씨 사 발 계열 출신 기반 관련 전용 때문 덕분 같은 같이 답게 스럽게 중 수준 버전 개발자 개발 엔지니어 뿐만 정도 특유 전형");

    /// <summary>The length of the endings that begin at <paramref name="start"/>, in characters; -1 when the Hangul there is something else.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && Text.Hangul.IsSyllable(text[end]))
        {
            end++;
        }

        return end - start <= MaxLength && IsChain(text[start..end]) ? end - start : -1;
    }

    private static bool IsChain(ReadOnlySpan<char> syllables)
    {
        if (syllables.IsEmpty)
        {
            return true;
        }

        var lookup = Endings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(MaxEnding, syllables.Length); length > 0; length--)
        {
            if (lookup.Contains(syllables[..length]) && IsChain(syllables[length..]))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Words(params string[] lines) => lines.SelectMany(line => line.Split(' ')).ToFrozenSet();
}
