using CareerWiki.Career.InterviewDay;

namespace CareerWiki.Tests.InterviewDay;

public sealed class FigureTests
{
    [Theory]
    [InlineData("latency fell by 25%")]
    [InlineData("serves 10K+ users a day")]
    [InlineData("built 6+ services")]
    [InlineData("made it 3x faster")]
    [InlineData("p99 below 180ms")]
    [InlineData("moved 140 cron jobs")]
    [InlineData("Cut the boot from 9 to 3 seconds")]
    [InlineData("12,000 devices")]
    [InlineData("saved $40 a day")]
    [InlineData("Airflow DAG 140개를 60개로 정리")]
    [InlineData("동시 접속 12만")]
    [InlineData("일 2TB 로그 처리")]
    [InlineData("비용을 절반으로 줄임")]
    [InlineData("응답이 두 배 빨라졌다")]
    [InlineData("3년간 운영")]
    [InlineData("Doubled the throughput; tripled it later")]
    public void Measures(string text) => Assert.True(Figure.IsIn(text) || Figure.IsIn(text.ToLowerInvariant()));

    [Theory]
    [InlineData("since 2017")]
    [InlineData("2024년 3월부터")]
    [InlineData("2025-03-14 회고")]
    [InlineData("Spring Boot 3.2, Java 17")]
    [InlineData("Java 17 services")]
    [InlineData("runs on port 8080")]
    [InlineData("OAuth2 and HTTP/2")]
    [InlineData("OWASP Top 10 risks")]
    [InlineData("EC2, S3, K8s")]
    [InlineData("1. 첫 번째")]
    [InlineData("2) Go services")]
    [InlineData("v1.2.3 배포")]
    [InlineData("meeting at 10:30")]
    [InlineData("PCI DSS Level 1 reached")]
    [InlineData("3번째 시도")]
    [InlineData("Go and nothing else")]
    public void Names(string text) => Assert.False(Figure.IsIn(text));
}
