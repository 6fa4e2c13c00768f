using CareerWiki.Publish.Leaks;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Privacy;

/// <summary>What looks private in public text is reported at its line, and nothing else is.</summary>
public sealed class LeakTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(LeakKind.Email, "문의: hong.gil+dong@naver.com 으로")]
    [InlineData(LeakKind.Email, "mailto:hong@sub.company.co.kr")]
    [InlineData(LeakKind.Email, "ｈｏｎｇ＠naver.com")]
    [InlineData(LeakKind.Phone, "010-1234-5678")]
    [InlineData(LeakKind.Phone, "전화는 01012345678입니다")]
    [InlineData(LeakKind.Phone, "전화010.1234.5678로")]
    [InlineData(LeakKind.Phone, "+82 10-1234-5678")]
    [InlineData(LeakKind.Phone, "+82-(0)10-1234-5678")]
    [InlineData(LeakKind.Phone, "02-123-4567")]
    [InlineData(LeakKind.Phone, "031) 123-4567")]
    [InlineData(LeakKind.Phone, "０１０－１２３４－５６７８")]
    [InlineData(LeakKind.Phone, "tel:+1 (415) 555-2671")]
    [InlineData(LeakKind.Phone, "(415) 555-2671")]
    [InlineData(LeakKind.Phone, "+44 20 7946 0958")]
    [InlineData(LeakKind.Phone, "010–1234–5678")]
    [InlineData(LeakKind.Phone, "010 - 1234 - 5678")]
    [InlineData(LeakKind.Phone, "010_1234_5678")]
    [InlineData(LeakKind.Phone, "010-12\u200b34-5678")]
    [InlineData(LeakKind.Phone, "0 1 0 - 1 2 3 4 - 5 6 7 8")]
    [InlineData(LeakKind.Email, "hong\u00ad@na\u200bver.com")]
    [InlineData(LeakKind.Name, "홍\u200b길동")]
    [InlineData(LeakKind.Pay, "세전 8,500만원")]
    [InlineData(LeakKind.Pay, "CTC of $150k")]
    [InlineData(LeakKind.ResidentNumber, "900101-1234567")]
    [InlineData(LeakKind.ResidentNumber, "900101 - 1234567")]
    [InlineData(LeakKind.ResidentNumber, "9001011234567")]
    [InlineData(LeakKind.ResidentNumber, "900101-1******")]
    [InlineData(LeakKind.Pay, "직전 연봉은 8,000만원이었다")]
    [InlineData(LeakKind.Pay, "연봉 1억 2천만원")]
    [InlineData(LeakKind.Pay, "연봉 협상에서 9천을 불렀다")]
    [InlineData(LeakKind.Pay, "8천만원대 연봉")]
    [InlineData(LeakKind.Pay, "My base salary was $120k")]
    [InlineData(LeakKind.Pay, "an offer of 95,000 EUR")]
    [InlineData(LeakKind.Name, "홍길동에게")]
    [InlineData(LeakKind.Name, "홍 길동")]
    [InlineData(LeakKind.Name, "https://x.example/HONG_gildong/")]
    [InlineData(LeakKind.LocalPath, "file:///C:/x/y.pdf")]
    [InlineData(LeakKind.LocalPath, "/Users/hong/career/notes.md")]
    [InlineData(LeakKind.LocalPath, @"C:\Users\hong\Desktop\x.docx")]
    public void It_is_found(LeakKind kind, string text) => Assert.Equal([kind], Find(text).Select(leak => leak.Kind));

    [Theory]
    [InlineData("2026-03-04, 2026-03-04 10:00, 20260304, 2026.03.04")]
    [InlineData("react@18.2.0, @types/node, git@github.com:a/b.git, user@example.com, a@b")]
    [InlineData("1.2.3-4567, v010-1, RFC 2606, 192.168.0.1, 10.0.0.1:8080, 0x1234-5678")]
    [InlineData("https://example.com/010-1234-5678/")]
    [InlineData("3f2a010-1234-5678")]
    [InlineData("901301-1234567")]
    [InlineData("TPS 12,000, 매출 300억 원, MAU 500만, 비용 $120k 절감")]
    [InlineData("연봉 계산기를 만들었다. 사용자 300만 명")]
    [InlineData("총 600시간, 12주, 160시간, 99.99%, 100K RPS")]
    [InlineData("길동무 홍보")]
    [InlineData("0 1 0 1 1 0 1 0 1 0 1 1")]
    [InlineData("localhost:8080, 3000-3010, 2024-01-02T03:04:05, 550e8400-e29b-41d4-a716-446655440000, sha256:9f86d081884c7d65")]
    [InlineData("Redis 6379, v2.10.1234, 커밋 0101234, ISBN 978-89-010-1234-5")]
    [InlineData("상품 가격 12,000원, 배송비 3천원, 월 120만원 절감")]
    [InlineData("hong (at) naver (dot) com")]
    [InlineData("/home/ubuntu/app /usr/local/bin ~/career")]
    [InlineData("a390b0e8-4b5c-4d3e-9a1f-010123456789")]
    public void Other_text_is_left_alone(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("hong@naver.com", "Hong@Naver.com으로")]
    [InlineData("010-1234-5678", "010 1234 5678")]
    [InlineData("@company.kr", "hr@company.kr")]
    [InlineData("8,000만원", "희망 연봉은 8,000만원")]
    public void What_is_allowed_is_none(string allowed, string text) => Assert.Empty(new LeakPatterns([], [allowed]).In(text));

    [Fact]
    public void Each_is_reported_at_the_line_that_says_it()
    {
        Write("a.md", "# 글\n\n한 줄\n\n**010**-1234-**5678** 그리고 hong@naver.com\n\n- 다시 hong@naver.com");
        Write("b.md", "# B\n\n![010-9999-8888](x.png) [[a|010-7777-6666]] [x](mailto:kim%40naver.com)");
        _folder.Write("in/secret.md", "010-5555-4444");
        var result = Cli.Run("check", "--leaks", "-i", _folder.Combine("in"));
        Assert.Equal(1, result.Code);
        Assert.Contains("a.md:9:3: error CW7102", result.Out, StringComparison.Ordinal);
        Assert.Contains("a.md:9:27: error CW7101", result.Out, StringComparison.Ordinal);
        Assert.Contains("a.md:11:6: error CW7101", result.Out, StringComparison.Ordinal);
        Assert.Contains("b.md:7:3: error CW7102", result.Out, StringComparison.Ordinal);
        Assert.Contains("b.md:7:29: error CW7102", result.Out, StringComparison.Ordinal);
        Assert.Contains("b.md:7:45: error CW7101", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", result.Out, StringComparison.Ordinal);
        Assert.EndsWith("6 leaks.\n", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Logs_do_not_repeat_what_leaked()
    {
        Write("a.md", "# 글\n\n010-1234-5678 hong@naver.com");
        var result = Cli.Run("check", "--leaks", "-i", _folder.Combine("in"));
        Assert.DoesNotContain("1234-5678", result.Out + result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("hong@naver", result.Out + result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Front_matter_settings_and_attachments_are_read_too()
    {
        Write("a.md", "# 글\n\n[표](x.csv)", "description: 문의 hong@naver.com");
        _folder.Write("in/x.csv", "이름,전화\n홍길동,010-1234-5678");
        var result = Cli.Run("check", "--leaks", "-i", _folder.Combine("in"), "-s", "Copyright=kim@naver.com", "-s", "Redact=홍길동");
        Assert.Contains("a.md:3:17: error CW7101", result.Out, StringComparison.Ordinal);
        Assert.Contains("404.html: error CW7101", result.Out, StringComparison.Ordinal);
        Assert.Contains("x.csv: error CW7102", result.Out, StringComparison.Ordinal);
        Assert.Contains("x.csv: error CW7105", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_cannot_be_looked_into_are_told()
    {
        Write("a.md", "# 글\n\n[이력서](cv.pdf)");
        _folder.Write("in/cv.pdf", "%PDF");
        var result = Cli.Run("check", "--leaks", "-i", _folder.Combine("in"));
        Assert.Equal(0, result.Code);
        Assert.Contains("cv.pdf: note CW7107", result.Out, StringComparison.Ordinal);
        Assert.EndsWith("no leaks.\n", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_any_passes()
    {
        Write("a.md", "# 글\n\n연봉: 8,000만원\n\n## 할 말 {.private}\n\n010-1234-5678");
        var result = Cli.Run("check", "--leaks", "-i", _folder.Combine("in"), "-s", "LeaksAllowed=x");
        Assert.Equal(0, result.Code);
        Assert.EndsWith("public files, no leaks.\n", result.Out, StringComparison.Ordinal);
    }

    private void Write(string path, string text, string key = "lang: ko") => _folder.Write("in/" + path, $"---\nvisibility: public\n{key}\n---\n{text}");

    private static IEnumerable<Leak> Find(string text) => new LeakPatterns(["홍길동", "Hong Gildong"], []).In(text);
}
