using System.Text.RegularExpressions;

namespace CareerWiki.Core.Tagging;

/// <summary>Tells from the Korean verb that follows that a word names a tool: <c>포톤을 썼다가</c>, <c>블렌더로 갈아탔습니다</c>.</summary>
internal static partial class ToolUse
{
    private const int MaxLength = 24;

    public static bool Is(ReadOnlySpan<char> text, int start, int end) => end - start > 1 && Pattern().IsMatch(text[end..Math.Min(text.Length, end + MaxLength)]);

    [GeneratedRegex(@"^(?:(?:을|를|와|과|랑|이랑|으로|로)\s?(?:\S{1,8}\s){0,2}?(?:쓰[고는다던면며]|썼|씁|써[서 ]|사용|도입|적용|바꾸|바꿨|교체|전환|이전|마이그레이션|옮[기긴겼]|갈아[타탔]|배[우웠]|익[히혔]|구현|구축|설치|띄[우웠]|연동|튜닝|운영했|운영하|개발했|개발하|섞어|뽑|다뤄|다뤘|비교)|(?:으로|로) (?:만든|만들|짠|짜[고는서다]|작성|배포|관리|모니터링))")]
    private static partial Regex Pattern();
}
