using System.Globalization;
using System.IO.Compression;
using System.Text;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Privacy;

/// <summary>A wiki with a word of its own in every place that something private can stand in.</summary>
internal sealed class CanaryWiki : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<Canary> _canaries = [];

    public CanaryWiki()
    {
        Settings();
        PrivateDocument();
        PublicDocument();
        Others();
        Essay();
        Hub();
    }

    public IReadOnlyList<Canary> Canaries => _canaries;

    /// <summary>Stands in public text: a search that does not find it finds nothing.</summary>
    public string Control { get; } = "controlword0";

    public string Input => _folder.Combine("in");

    public string Combine(string path) => _folder.Combine(path);

    public void Dispose() => _folder.Dispose();

    private string Seen(string place) => Add(place, inPrivate: true);

    private string Unseen(string place) => Add(place, inPrivate: false);

    private string Add(string place, bool inPrivate)
    {
        var word = string.Create(CultureInfo.InvariantCulture, $"qzcanary{_canaries.Count:D3}x");
        _canaries.Add(new Canary(place, word, inPrivate));
        return word;
    }

    private void Write(string path, string text) => _folder.Write("in/" + path, text);

    private void Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.Combine("in/" + path))!);
        File.WriteAllBytes(_folder.Combine("in/" + path), content);
    }

    private void Settings()
    {
        Write("statiq.json", $$"""
            { "SiteTitle": "위키", "Host": "example.com", "GenerateFeed": true, "GenerateSitemap": true, "Metadata": { "own": "{{Unseen("a setting of one's own")}}" } }
            """);
        Write("_data/companies.yml", $"Kakao: {{aliases: [{Unseen("an alias of a company in the data")}]}}\n{Seen("a company known from the data and private text")}: {{}}\n");
        Write("_data/technologies.yml", $"{Unseen("a technology that nobody mentions")}: {{aliases: [{Unseen("its alias")}]}}\n");
        Write("_data/sections.yml", $"advice: [{Unseen("a word for a role")}]\n");
        Write("open/_directory.yml", $"visibility: public\nown: {Unseen("a key of a folder")}\ndescription: {Control}\n");
        Write("closed/_directory.yml", $"description: {Seen("the description of a private folder")}\n");
    }

    private void PrivateDocument()
    {
        var company = _canaries.First(c => c.Place.Contains("known from the data")).Word;
        Write($"closed/{Seen("a folder")}/{Seen("a file name")}.md", $"""
            ---
            tags: [{Seen("a tag of the front matter")}]
            aliases: [{Seen("an alias")}]
            redirectfrom: /{Seen("a former address")}
            xref: {Unseen("an xref")}
            technologies: [{Seen("a declared technology")}]
            companies: [{Seen("a declared company")}]
            own: {Unseen("an unknown key")}
            ---
            # {Seen("a title")}

            {Seen("a paragraph")} #{Seen("a tag of the text")} {company} [{Seen("a link's text")}](https://example.com/{Seen("a link's address")})
            <!-- {Unseen("a comment")} --> %%{Unseen("a comment of Obsidian")}%%

            ![{Seen("an alt text")}](secret-{Seen("an attachment's name")}.png) [file](note.txt) ![[plan.svg]]

            ## {Seen("a heading")}

            - {Seen("an item")}[^1]
              - [ ] {Seen("a check")}

            | {Seen("a table's head")} | b |
            |---|---|
            | {Seen("a cell")} | `{Seen("code")}` |

            ```csharp
            {Seen("a code block")}
            ```

            > [!note] {Seen("a callout's title")}
            > {Seen("a quote")}

            [[kakao|{Seen("a wikilink's words")}]]

            [^1]: {Seen("a footnote")}
            """);
        var last = _canaries.First(c => c.Place == "a folder").Word;
        Write($"closed/{last}/secret-{_canaries.First(c => c.Place == "an attachment's name").Word}.png", Png(Unseen("the metadata of an image"), Unseen("its compressed metadata")));
        Write($"closed/{last}/note.txt", Seen("a text attachment"));
        Write($"closed/{last}/plan.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"><metadata>{Unseen("metadata of a drawing")}</metadata><text>{Seen("text of a drawing")}</text></svg>");
        Write($"closed/_cv.yml", $"own: {Unseen("a sidecar")}\ntitle: {Seen("a sidecar's title")}\n");
        Write("closed/cv.md", "# CV");
    }

    private void PublicDocument()
    {
        Write("open/prep/kakao.md", $"""
            ---
            pay: {Seen("a pay of the front matter")}
            own: {Unseen("an unknown key of a public document")}
            position: Engineer
            ---
            # Kakao – Backend Engineer

            {Control} Kakao <!-- {Unseen("a comment in public text")} -->
            연봉: {Seen("a line of a paragraph")}
              {Seen("the line below it")}
            위치: 판교

            ## 직무 개요

            - **연봉**: {Seen("an item's fact")}
              - {Seen("what hangs under it")}
            - 위치: 판교 / 연봉: {Seen("a fact within a line")}
            - 정규직[^2]
            - {Seen("a marked item")} {"{.private}"}
              {Seen("its second line")}

            **희망 연봉**

            - {Seen("an item below a label")}

            {Seen("a paragraph below a label")}

            | 항목 | 내용 |
            |---|---|
            | 연봉 | {Seen("a row")} |
            | 위치 | 판교 |

            | 회사 | 연봉 | 비고 |
            |---|---|---|
            | Kakao | {Seen("a column")} | a |

            ```yaml
            조건:
              - 연봉: {Seen("an outline's item")}
              - 위치: 판교
            처우:
              - {Seen("an outline's label")}
            ```

            ## 면접 팁

            {Seen("a private section")} #{Seen("its tag")} [[{Seen("its wikilink")}]] ![a](advice.png) [f](advice.txt)[^1]

            ### {Seen("a heading below it")}

            {Seen("a text below it")} Cassandra ^{Seen("a block's id")}

            ## {Seen("a marked heading")} {"{.private}"}

            {Seen("a marked section")}

            - [ ] {Seen("a check of a private section")}

            ## 레드 플래그

            {Seen("red flags")}

            ## 예상 질문

            1. {Seen("a marked question")}? {"{.private}"}
               - {Seen("its answer")}
            2. {Control}?

            [^1]: {Seen("a footnote of a private section")}
            [^2]: 각주 {Control}
            """);
        Write("open/prep/advice.png", Png(Unseen("the metadata of a private section's image"), Unseen("its compressed metadata")));
        Write("open/prep/advice.txt", Seen("an attachment of a private section"));
        Write("open/with-image.md", $"# 그림\n\n{Control} ![그림](shown.png)\n\n[[kakao#면접 팁]] ![[kakao#면접 팁]] [팁](prep/kakao.md#면접-팁)");
        Write("open/shown.png", Png(Unseen("the metadata of a published image"), Unseen("its compressed metadata")));
        Write("theme/assets/photo.png", Png(Unseen("the metadata of a picture of the style"), Unseen("its compressed metadata")));
        Write("open/unused.txt", Unseen("an attachment that nobody uses"));
    }

    private void Others()
    {
        Write("open/draft.md", $"---\ndraft: true\n---\n# {Unseen("a draft's title")}\n\n{Unseen("a draft")}");
        Write("open/later.md", $"---\npublished: 2099-01-01\n---\n# {Unseen("a later document")}");
        Write("open/out.md", $"---\nexcluded: true\n---\n# {Unseen("an excluded document")}");
        Write("open/link.md", $"# 링크\n\n[여기](../closed/cv.md) [[cv]] Kafka");
        Write("_under.md", Unseen("a file with an underscore"));
        Write(".hidden.md", Unseen("a hidden file"));
    }

    private void Essay()
    {
        Write("closed/essays/naver.md", $"# {Seen("an essay's title")}\n\n## 지원동기 {Seen("a prompt")} (500자)\n\n{Seen("an answer")}");
        Write("closed/roadmap.md", $"# 로드맵 2026\n\n## {Seen("a phase")} (2026년 1월 ~ 2026년 6월)\n\n- [ ] 하나\n\n## 둘 (2026년 7월 ~ 8월)\n\n- [ ] {Seen("a step")}\n\n## 셋 (2027년)");
        Write("closed/prep/toss.md", $"---\ninterview: 2026-12-03\ndeadline: 2026-11-03\n---\n# {Seen("a company of a title")} – Backend Engineer 면접 준비\n\n## 예상 질문\n\n- {Seen("a question")}?\n\n## 회사에 물어볼 것\n\n- {Seen("a question to ask")}?\n\n### 프로젝트\n\n상황: {Seen("a story")}\n과제: b\n행동: c\n결과: d");
    }

    private void Hub() => Write("closed/companies/kakao.md", $"---\naliases: [{Seen("an alias of a hub")}]\n---\n# Kakao\n\n{Seen("a hub note")}");

    // One pixel, with a text chunk and a compressed one.
    private static byte[] Png(string text, string compressed)
    {
        using var png = new MemoryStream();
        png.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(png, "IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
        Chunk(png, "tEXt", Encoding.Latin1.GetBytes("Author\0" + text));
        Chunk(png, "zTXt", [.. Encoding.Latin1.GetBytes("Comment\0\0"), .. Deflated(Encoding.Latin1.GetBytes(compressed + " " + compressed))]);
        Chunk(png, "IDAT", Deflated([0, 0]));
        Chunk(png, "IEND", []);
        return png.ToArray();
    }

    private static byte[] Deflated(byte[] bytes)
    {
        using var result = new MemoryStream();
        using (var stream = new ZLibStream(result, CompressionLevel.Optimal))
        {
            stream.Write(bytes);
        }

        return result.ToArray();
    }

    private static void Chunk(Stream to, string name, byte[] content)
    {
        byte[] body = [.. Encoding.Latin1.GetBytes(name), .. content];
        to.Write([.. BitConverter.GetBytes(content.Length).Reverse(), .. body, .. BitConverter.GetBytes(Crc(body)).Reverse()]);
    }

    // PNG, annex D.
    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
            }
        }

        return ~crc;
    }
}
