using System.Globalization;
using System.Text;
using System.Text.Json;
using CareerWiki.Career.Kinds;
using CareerWiki.Core.Documents;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Hostile;

/// <summary>Writes one wiki around a text: the text stands in every place where an author can write something.</summary>
internal static class HostileWiki
{
    public const string Settings = "statiq.json";

    /// <summary>The folders and what is written into each document of them, with <c>{x}</c> for the text.</summary>
    private static readonly (string Folder, string Text)[] Shapes =
    [
        ("prep", "# Interview Prep: {x} – {x}\n\n- 회사: {x}\n- 직무: {x}\n- 마감: 2026-04-01 {x}\n- 연봉: {x}\n\n## 회사 분석 {x}\n\n{x}\n\n## 예상 질문\n\nQ: {x}?\nA: {x}\n\n1. {x}?\n\n   {x}\n\n### {x}\n\nSituation: {x}\n\nTask: {x}\n\nAction: {x}\n\nResult: {x}\n\n## 역질문\n\n- {x}?\n"),
        ("roadmap", "# 로드맵: {x}\n\n## 1단계: {x} (2025년 6월 ~ 2026년 10월, 5개월)\n\n- [ ] {x}\n- [x] {x} 12주, 160시간\n\n## 2단계: {x} (2026년 11월 ~ 2027년 2월)\n\n```yaml\n{x}:\n  - □ {x}\n  - {x}: {x}\n검증 기준:\n  - ✅ {x}\n```\n"),
        ("essays", "# 자기소개서: {x}\n\n## 1. {x} 지원 동기 (500자 이내)\n\n{x}\n\n## 2. {x} (1000자)\n\n{x} Redis {x} 카카오 {x}\n"),
        ("notes", "# {x}\n\n{x}\n\n## {x}\n\n- {x}\n  - {x}\n\n> {x}\n\n> [!note] {x}\n> {x}\n\n> [!{x}]- {x}\n> {x}\n\n```{x}\n{x}\n```\n\n~~~html {x}\n{x}\n~~~\n\n| {x} | b |\n|---|---|\n| {x} | {x} |\n\n[{x}]({x})\n\n[a](<{x}> \"{x}\")\n\n![{x}]({x})\n\n![{x}](<{x}> '{x}')\n\n[b][{x}]\n\n[{x}]: <{x}> ({x})\n\n<{x}>\n\n[[{x}]] [[{x}|{x}]] [[b#{x}]] ![[{x}]] ![[{x}#{x}|{x}]]\n\na[^{x}] b^[{x}]\n\n[^{x}]: {x}\n\n<div title=\"{x}\">{x}</div>\n\n<a href=\"{x}\" title='{x}'>{x}</a> <img src=\"{x}\" alt=\"{x}\"> <span lang={x}>{x}</span>\n\n**{x}** *{x}* ==~~{x}~~== `{x}`\n\n<!-- {x} -->\n\n%% {x} %%\n\n#{x}\n\n### a {#{x} .{x} k=\"{x}\"}\n\n{x} ^{x}\n\n<details><summary>{x}</summary>\n\n{x}\n\n</details>\n\nhttps://example.com/{x} www.example.com/{x} a@example.com{x}\n\n용어\n: {x}\n\n{x}\n===\n\nKey: {x}\n"),
        ("companies", "---\ntitle: {j}\naliases: [{j}]\n---\n# {x}\n\n{x}\n\n[[{x}]]\n"),
        ("technologies", "---\ntitle: {j}\naliases: [{j}]\n---\n# {x}\n\n{x}\n"),
    ];

    /// <param name="texts">A set of documents for each of them.</param>
    public static void Write(TemporaryFolder folder, IEnumerable<string> texts)
    {
        var all = texts.ToList();
        folder.Write("input/_directory.yml", $"visibility: public\nauthor: {Json(all[0])}\ndescription: {Json(all[0])}\n");
        folder.Write(Settings, JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["SiteTitle"] = string.Concat(all.Take(8)),
            ["SiteDescription"] = string.Concat(all.Skip(1).Take(8)),
            ["Author"] = string.Concat(all.Skip(2).Take(8)),
            ["Copyright"] = string.Concat(all.Take(40)),
            ["Host"] = "example.com",
            ["GenerateFeed"] = true,
        }));
        folder.Write("input/_data/companies.yml", string.Concat(all.Select(text => $"{Json(text + " 회사")}: {{aliases: [{Json(text)}], category: {Json(text)}, parent: {Json(text + " 모회사")}}}\n")));
        folder.Write("input/_data/technologies.yml", string.Concat(all.Select(text => $"{Json(text + " 기술")}: {{aliases: [{Json(text + " 별명")}], category: {Json(text)}}}\n")));
        folder.Write("input/_data/sections.yml", $"predicted-questions: [{string.Join(", ", all.Select(Json))}]\n");
        for (var i = 0; i < all.Count; i++)
        {
            WriteDocuments(folder, i, all[i]);
        }
    }

    private static void WriteDocuments(TemporaryFolder folder, int number, string text)
    {
        foreach (var (kind, shape) in Shapes)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"input/{kind}/{number:000}");
            folder.Write(path + ".md", shape.Replace("{x}", text, StringComparison.Ordinal).Replace("{j}", Json(text), StringComparison.Ordinal));
            // Kinds of their own words: what a line of front matter says wins.
            folder.Write(path + "-keys.md", FrontMatter(number, text) + "# " + text + "\n\n" + text + "\n\n" + shape[shape.LastIndexOf("# ", StringComparison.Ordinal)..].Replace("{x}", "말", StringComparison.Ordinal) + "\n");
        }

        var name = Name(text);
        folder.Write($"input/{name}/_directory.yml", $"title: {Json(text)}\nkind: {Json(text)}\n");
        folder.Write($"input/{name}/{name}.md", $"[[{text}]] {text}\n");
        folder.Write($"input/notes/side-{number}.md", text);
        folder.Write($"input/notes/_side-{number}.yml", string.Concat(Keys(number, text)));
    }

    private static string FrontMatter(int number, string text) => "---\n" + string.Concat(Keys(number, text)) + "---\n";

    // What keeps a document back is none of them, and places have to differ.
    private static IEnumerable<string> Keys(int number, string text)
    {
        string[] left = ["visibility", "publish", "published", "draft", "excluded", "shouldoutput", "destinationpath", "destinationfilename", "privatesections", "privatefacts"];
        yield return "visibility: public\n";
        foreach (var key in FrontMatterKeys.All.Where(key => !left.Contains(key.Name) && (key.Name != "kind" || number % 2 == 0)))
        {
            yield return key.Type == MetadataType.List ? $"{key.Name}: [{Json(text)}, {Json("a" + text)}]\n" : $"{key.Name}: {Json(text)}\n";
        }

        yield return $"{Json(text)}: {Json(text)}\n";
    }

    // JSON is YAML, within double quotes.
    private static string Json(string text) => JsonSerializer.Serialize(text);

    // What a disk takes for a name.
    private static string Name(string text)
    {
        var name = new StringBuilder();
        foreach (var letter in text.Where(letter => letter is not ('/' or '\\' or '\0' or '\n')).Take(60))
        {
            name.Append(letter);
        }

        return name.ToString().TrimStart('_', '.', ' ') is { Length: > 0 } left ? left : "x";
    }
}
