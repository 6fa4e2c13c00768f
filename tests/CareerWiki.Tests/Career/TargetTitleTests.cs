using CareerWiki.Career.Essay;
using CareerWiki.Career.InterviewPrep;

namespace CareerWiki.Tests.Career;

public sealed class TargetTitleTests
{
    [Theory]
    [InlineData("Interview Prep: Kakao Corp – Senior Backend Engineer", "Kakao Corp", "Senior Backend Engineer")]
    [InlineData("Interview Preparation — Site Reliability Engineer | Acme", "Acme", "Site Reliability Engineer")]
    [InlineData("SRE @ Datadog — interview notes", "Datadog", "SRE")]
    [InlineData("Senior Go Developer at FinGear", "FinGear", "Senior Go Developer")]
    [InlineData("네이버 백엔드 개발자 면접 준비", "네이버", "백엔드 개발자")]
    [InlineData("[토스] 서버 개발자 면접 대비 노트", "토스", "서버 개발자")]
    [InlineData("면접 준비 | 쿠팡 | 데이터 엔지니어", "쿠팡", "데이터 엔지니어")]
    [InlineData("🎯 당근마켓 면접 대비 (프론트엔드)", "당근마켓", "프론트엔드")]
    [InlineData("면접 준비: 카카오", "카카오", null)]
    [InlineData("백엔드 개발자 면접 준비", null, "백엔드 개발자")]
    [InlineData("면접 준비", null, null)]
    [InlineData("Northwind: Backend Engineer (Payments) – Interview Notes", "Northwind", "Backend Engineer (Payments)")]
    public void Titles_of_preps_name_company_and_role(string title, string? company, string? role) =>
        Assert.Equal((company, role), TargetTitle.Parse(title));

    [Theory]
    [InlineData("카카오 백엔드 자기소개서", "카카오", "백엔드")]
    [InlineData("2026 상반기 네이버 신입 공채 자기소개서", "네이버", null)]
    [InlineData("essay naver", "naver", null)]
    [InlineData("essays ko", null, null)]
    [InlineData("나의 자기소개서 최종", null, null)]
    [InlineData("성장과정", null, null)]
    public void Names_of_essays_name_them_only_when_they_say_so(string name, string? company, string? role) =>
        Assert.Equal((company, role), EssayTarget.Parse(name));
}
