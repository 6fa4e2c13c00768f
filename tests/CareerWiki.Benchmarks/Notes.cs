using System.Globalization;
using System.Text;
using CareerWiki.Core.Documents;

namespace CareerWiki.Benchmarks;

/// <summary>Made-up notes of about 3 kB: headings, lists, links to each other, a table, an outline.</summary>
public static class Notes
{
    // Names that mean nothing else, ordinary words that do, and some that are none.
    private static readonly string[] Sentences =
    [
        "Kafka와 RabbitMQ를 비교하고 Redis로 캐시를 둔다. ",
        "Go로 다시 쓴 서버를 Kubernetes에 올리고 Prometheus로 지켜본다. ",
        "Spring Boot와 PostgreSQL을 쓰던 때를 돌아본다. ",
        "카카오와 네이버의 기술 블로그를 읽고 파이프라인을 고친다. ",
        "We express interest, rest, and go on with the plan in spring. ",
        "토스 면접에서 나온 질문: MySQL의 격리 수준을 설명하라. ",
        "React, TypeScript, Next.js로 화면을 만들고 Jest로 시험한다. ",
        "가이드라인과 온라인 강의, 메타버스 이야기는 접어 둔다. ",
    ];

    public static SourceFile Source(int number, int count) =>
        SourceFile.Of(Path(number), Encoding.UTF8.GetBytes(Text(number, count)));

    public static string Path(int number) => string.Create(CultureInfo.InvariantCulture, $"notes/{number % 100:D2}/note-{number:D5}.md");

    public static string Text(int number, int count)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: 노트 {number}\ntags: [주제{number % 50}, go]\n---\n# 노트 {number}\n\n");
        for (var section = 1; section <= 8; section++)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {section}. 정리한 것 {section}\n\n");
            text.Append(Sentences[(number + section) % Sentences.Length]);
            text.Append("메시지 순서를 지키려면 같은 키를 **같은 파티션**에 보내야 한다. 읽는 쪽은 오프셋을 스스로 기억하고, 다시 읽을 때를 대비해 처리를 멱등하게 만든다.\n\n");
            text.Append(CultureInfo.InvariantCulture, $"- [[note-{(number * 7 + section) % count:D5}]]에서 이어지는 이야기\n- `context`로 취소를 전파한다\n- [x] 재시도 간격을 늘린다\n\n");
        }

        text.Append("| 항목 | 값 |\n|---|---|\n| 지연 | 20ms |\n| 처리량 | 5,000 |\n\n```yaml\n확인할 것:\n□ 장애가 났을 때 되돌리는 방법\n□ 지표와 알림\n```\n");
        return text.ToString();
    }
}
