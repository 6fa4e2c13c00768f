using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Reading;

public sealed class OutlineTests
{
    [Theory]
    [InlineData("```yaml\n학습 목표:\n  - 해시테이블 구현\n```")]
    [InlineData("```yaml\nBackend: Go + gRPC\nInfra: Kubernetes\n```")]
    [InlineData("```yml\n□ 하나\n□ 둘\n```")]
    [InlineData("```yaml\n- 매일 30분 읽기\n- 주말에 정리하기\n```")]
    [InlineData("```yaml\n1차: 서류 준비\n□ 이력서\n```")]
    [InlineData("```\n준비물:\n□ 노트북\n□ 신분증\n```")]
    public void Plans_are_outlines(string text)
    {
        var html = TestWiki.Html(text);
        Assert.Contains("<div class=\"outline\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<pre>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("```yaml\napiVersion: v1\nkind: Pod\nmetadata:\n  name: 채팅\n```")]
    [InlineData("```yaml\nname: 빌드\non: [push]\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n```")]
    [InlineData("```yaml\n# 개발용\nservices:\n  db:\n    image: postgres:16 # 데이터베이스\n```")]
    [InlineData("```yaml raw\n학습 목표:\n  - 하나\n```")]
    [InlineData("```bash\n# 설치:\n- x\n```")]
    [InlineData("```\nsrc\n├── main.go\n└── go.mod\n```")]
    [InlineData("```\n$ kubectl get pods\nNAME   READY\n```")]
    [InlineData("```go\n// 할 일:\nfunc main() {}\n```")]
    public void Code_stays_code(string text)
    {
        var html = TestWiki.Html(text);
        Assert.Contains("<pre>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("outline", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_in_a_footnote_has_its_place()
    {
        const string text = "글[^1]\n[^1]: ```yaml\n라벨:\n \\Redis와 Kafka";
        var document = TestWiki.Read(text);
        var run = document.Footnotes.SelectMany(note => note.Body.Parts).OfType<Core.Documents.TextRun>().Single(part => part.Text.Contains("Redis", StringComparison.Ordinal));
        Assert.StartsWith(run.Text, text[run.Start..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_may_turn_outlines_off() =>
        Assert.Contains("<pre>", TestWiki.Html("---\noutlines: false\n---\n```yaml\n학습 목표:\n  - 하나\n```"), StringComparison.Ordinal);

    [Fact]
    public void Structure_and_every_word_are_kept()
    {
        const string outline = "비교 기준:\n□ 처리량: Kafka > SQS\n  - 배치 크기 & 압축\n\nQ: \"왜 느린가?\"\nA: \"1) 디스크가 느려서\n   계속되는 줄\"\n\n1. 첫째 - 하나\n2. 둘째\n평범한 줄";
        var html = TestWiki.Html($"```yaml\n{outline}\n```");
        Assert.Contains("<p class=\"label\">비교 기준:</p>", html, StringComparison.Ordinal);
        Assert.Contains("<dt>Q:</dt><dd>&quot;왜 느린가?&quot;</dd>", html, StringComparison.Ordinal);
        var visible = System.Net.WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(html, "<[^>]+>", " "));
        foreach (var word in outline.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("□" or "-")))
        {
            Assert.Contains(word, visible, StringComparison.Ordinal);
        }
    }
}
