using CareerWiki.Career.Essay;
using CareerWiki.Career.Questions;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Career;

/// <summary>Single rules of reading that no whole document shows by itself.</summary>
public sealed class FactTests
{
    [Fact]
    public void An_answer_beyond_its_limit_is_a_warning()
    {
        var document = TestWiki.Read("# 자기소개서\n\n## 지원동기 (10자 이내)\n\n열 글자보다는 조금 더 긴 답\n\n## 입사 후 포부 (50자 이내)\n\n짧다", "자소서.md");
        Assert.Equal(["CW4002 자소서.md:3:1"], TestWiki.ProblemsOf(document));
        Assert.Equal([true, false], document.FactsOf<EssayPrompt>().Select(p => p.OverLimit));
    }

    [Fact]
    public void A_new_list_behind_a_marked_answer_asks_again()
    {
        var document = TestWiki.Read("# Acme 면접 준비\n\n## 예상 질문\n\nQ: HTTP란?\nA: 약속\n\n1) 트랜잭션이란?\n→ ACID\n2) 인덱스가 느려지는 경우?");
        Assert.Equal(
            [("HTTP란?", "약속"), ("트랜잭션이란?", "ACID"), ("인덱스가 느려지는 경우?", null)],
            document.FactsOf<Question>().Select(q => (q.Text, q.Answer)));
    }
}
