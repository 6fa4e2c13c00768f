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

    [Fact]
    public void What_follows_a_list_of_questions_is_no_answer_to_the_last()
    {
        var document = TestWiki.Read("# Acme 면접 준비\n\n## 예상 질문\n\n1. 왜 Go인가요?\n2. 2.0 다음은 무엇인가요?\n\n모두 두 번씩 소리 내어 답해 본다.");
        Assert.Equal([("왜 Go인가요?", null), ("2.0 다음은 무엇인가요?", (string?)null)], document.FactsOf<Question>().Select(q => (q.Text, q.Answer)));
    }

    [Fact]
    public void Answers_between_single_questions_stay_theirs()
    {
        var document = TestWiki.Read("# Acme 면접 준비\n\n## 예상 질문\n\n1. 왜 Go인가요?\n\n단순해서.\n\n2. 왜 우리인가요?\n\n제품이 좋아서.");
        Assert.Equal(["단순해서.", "제품이 좋아서."], document.FactsOf<Question>().Select(q => q.Answer));
    }

    [Theory]
    [InlineData("# Acme 면접 준비\n\n## 예상 질문\n\n")]
    [InlineData("# 메모\n\n")]
    public void A_bare_mark_of_an_answer_takes_what_stands_below(string head)
    {
        var document = TestWiki.Read(head + "Q: HTTP란?\nA:\n- 약속\n- 규칙\n\n```yaml\nQ: 인덱스가 무엇인가요?\n답변:\n  - 목차 같은 것\nQ: 왜 느린가요?\nA: 쓰기 때문에\n  - 그리고 잠금\n```");
        Assert.Equal(["약속\n규칙", "목차 같은 것", "쓰기 때문에\n그리고 잠금"], document.FactsOf<Question>().Select(q => q.Answer));
    }

    [Theory]
    [InlineData("# 라인 자기소개서\n\n지원동기 (500자)\n\n답 하나.\n\n입사 후 포부 (500자)\n\n답 둘.", 2)]
    [InlineData("# 라인 자기소개서\n\n지원동기\n\n답 하나.\n\n성장 과정\n\n답 둘.", 2)]
    [InlineData("# Acme cover letter questions\n\nWhy do you want to join? (500 characters)\n\nBecause.", 1)]
    [InlineData("# 라인 자기소개서\n\n**지원동기**\n\n답 하나.\n\n**입사 후 포부**\n\n답 둘.", 2)]
    [InlineData("# 라인 자기소개서\n\n지원동기를 쓸 때는 500자를 넘기지 않으려 했다. 그런데도 길었다.", 0)]
    public void Lines_that_stand_alone_are_prompts(string text, int prompts) =>
        Assert.Equal(prompts, TestWiki.Read(text, "자소서/라인.md").FactsOf<EssayPrompt>().Count());

    [Fact]
    public void A_prompt_that_the_front_matter_names_and_no_line_says_is_a_warning()
    {
        var document = TestWiki.Read("---\nprompts: [지원동기, 없는 문항]\n---\n# 지원동기\n\n답.\n\n# 성장 과정\n\n답.", "자소서/라인.md");
        Assert.Equal(["지원동기"], document.FactsOf<EssayPrompt>().Select(p => p.Prompt));
        Assert.Equal(["CW4004 자소서/라인.md:2:17"], TestWiki.ProblemsOf(document));
    }

    [Theory]
    [InlineData("# Interview Prep: Datadog – SWE\n\n## Schedule\n\n- Monday", "prep", "Datadog")]
    [InlineData("# 당근 면접 준비\n\n## 일정\n\n- 월요일", "prep", "당근")]
    [InlineData("# 면접 준비물\n\n- 신분증", "note", null)]
    [InlineData("# 면접 준비 체크리스트\n\n- 신분증", "note", null)]
    [InlineData("# 면접 준비\n\n## 일정\n\n- 월요일", "note", null)]
    public void A_title_that_names_a_company_makes_a_prep(string text, string kind, string? company)
    {
        var document = TestWiki.Read(text);
        Assert.Equal((kind, company), (document.Kind, document.FactsOf<CareerWiki.Career.InterviewPrep.Target>().FirstOrDefault()?.Company));
    }
}
