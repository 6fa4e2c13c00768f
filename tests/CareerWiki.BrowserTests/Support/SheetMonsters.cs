using System.Globalization;

namespace CareerWiki.BrowserTests.Support;

/// <summary>Preps with far too much in them, in texts that are hard to set.</summary>
internal static class SheetMonsters
{
    private static readonly (string Name, string Text)[] Texts =
    [
        ("word", "Raft"),
        ("hangul", "대규모 트래픽을 처리하는 서비스를 설계하고 운영하며 장애를 98% 줄였고 배포 시간을 30분에서 3분으로 단축했습니다"),
        ("latin", "Designed and ran services for 10K+ users, cut the latency of the slowest request by 45%, and wrote down how it was done."),
        ("mixed", "Kubernetes 위에서 Go 서비스 140개를 운영하며 p99를 40% 낮췄다 🚀 그리고 on-call 문서를 다시 썼다"),
        ("wide", "WWWWMMMM@@@@%%%% mwmwmwmwmw 99% WWWWWWWWWWWW"),
        ("unbroken", "https://example.com/" + new string('w', 400) + "/50%"),
        ("unbroken-hangul", string.Concat(Enumerable.Repeat("가나다라마바사", 60)) + " 12만"),
        ("emoji", string.Concat(Enumerable.Repeat("🚀🎯👩‍💻", 30)) + " 12%"),
        ("han", string.Concat(Enumerable.Repeat("設計與維護大規模分散式系統", 20)) + " 35%"),
        ("dashes", "built—tested—released—measured—(improved)—by 25%—again/and/again/and/again; twice—thrice"),
        ("essay", string.Concat(Enumerable.Repeat("We moved 12 services in 3 months. Nobody noticed. ", 40))),
    ];

    /// <summary>Each text a few hundred times in all sections, all of them in turn, and two preps that hold next to nothing.</summary>
    public static IReadOnlyList<(string Name, string Text)> All { get; } =
    [
        .. Texts.Select(text => (text.Name, Prep(text.Name, 300, _ => text.Text))),
        .. Texts.Select(text => (text.Name + "-few", Prep(text.Name, 12, _ => text.Text))),
        .. Enumerable.Range(3, 8).Select(count => ($"all-{count}", Prep("all", count, i => Texts[i % Texts.Length].Text))),
        ("all", Prep("all", 200, i => Texts[i % Texts.Length].Text)),
        ("nothing", "# Interview prep: Nothing"),
        ("headings", "# Interview prep: Headings\n\n## Job overview\n\n## Why I fit\n\n## Predicted questions\n\n## Concepts to review\n"),
    ];

    private static string Prep(string name, int count, Func<int, string> text)
    {
        string List(string heading, string before, string after = "") =>
            $"## {heading}\n\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"- {before}{text(i)} {i.ToString(CultureInfo.InvariantCulture)}{after}\n")) + "\n";

        var facts = string.Concat(Enumerable.Range(1, 9).Select(i => $"- Location: {text(i)} {i}\n- Interview: 2026-12-0{i} {text(i)}\n"));
        return $"# Interview Prep: {text(0)[..Math.Min(60, text(0).Length)]} {name} – Senior Engineer\n\n## Job Overview\n\n{facts}\n{List("Role in detail", "")}"
            + List("Why I fit", "**Reason:** ") + List("Resume highlights", "") + List("Predicted questions", "", "?") + List("Questions to ask", "", "?") + List("Concepts to review", "[ ] ") + List("Red flags", "");
    }
}
