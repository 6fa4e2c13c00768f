using CareerWiki.Career.Sections;

namespace CareerWiki.Tests.Career;

public sealed class SectionVocabularyTests
{
    [Theory]
    [InlineData("Job Overview", "overview")]
    [InlineData("## 1. 직무 소개 📌", "overview")]
    [InlineData("About the Role", "overview")]
    [InlineData("Why This Job Is a Fit", "fit")]
    [InlineData("나와 맞는 이유", "fit")]
    [InlineData("이 역할을 위한 이력서 하이라이트", "resume")]
    [InlineData("Resume Highlights for This Role", "resume")]
    [InlineData("기업 분석", "company")]
    [InlineData("About Acme", "company")]
    [InlineData("예상 면접 질문", "predicted-questions")]
    [InlineData("Questions they're likely to ask", "predicted-questions")]
    [InlineData("Technical Interview Questions", "predicted-questions")]
    [InlineData("면접관이 물어볼 질문", "predicted-questions")]
    [InlineData("그들에게 할 질문", "questions-to-ask")]
    [InlineData("5️⃣ 역질문 (3개)", "questions-to-ask")]
    [InlineData("Questions for the Interviewer", "questions-to-ask")]
    [InlineData("Questions You Could Ask", "questions-to-ask")]
    [InlineData("Concepts To Know/Review", "concepts")]
    [InlineData("알아둘/복습할 개념", "concepts")]
    [InlineData("Strategic Advice", "advice")]
    [InlineData("면접 팁", "advice")]
    [InlineData("STAR 스토리", null)]
    [InlineData("연혁", null)]
    [InlineData("", null)]
    public void Headings_name_roles(string heading, string? role) => Assert.Equal(role, SectionVocabulary.BuiltIn.RoleOf(heading));
}
