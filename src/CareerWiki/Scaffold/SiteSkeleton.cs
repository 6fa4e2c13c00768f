using System.Text.Json;
using CareerWiki.Career.Kinds;

namespace CareerWiki.Scaffold;

/// <summary>The files of a new site: settings, two documents to begin with, and what makes an editor complete keys.</summary>
public static class SiteSkeleton
{
    private static readonly JsonSerializerOptions JsonOptions = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <param name="title">Of the site.</param>
    /// <param name="language"><c>ko</c> or <c>en</c>.</param>
    /// <param name="workflow">What publishes it.</param>
    public static IEnumerable<NewFile> Files(string title, string language, DateOnly today, NewFile workflow)
    {
        var isKorean = language == "ko";
        var roadmap = new NewDocument(KindCatalogue.Roadmap.Name, isKorean ? "학습 로드맵" : "Roadmap", language, today);
        return
        [
            new("statiq.json", $$"""
                {
                  "SiteTitle": {{JsonSerializer.Serialize(title, JsonOptions)}},
                  "SiteDescription": "",
                  "Language": "{{language}}"
                }

                """),
            new("input/_directory.yml", isKorean
                ? "# 이 폴더와 그 아래 모든 문서에 적용됩니다. public으로 바꾸면 모두 공개됩니다.\nvisibility: private\n"
                : "# This holds for all documents in this folder and below. With public, all of them may be published.\nvisibility: private\n"),
            new("input/notes/start.md", Templates.Fill("welcome", roadmap)),
            new("input/roadmap/roadmap.md", Templates.Fill("roadmap", roadmap)),
            workflow,
            new(".gitignore", "output/\noutput-*/\n*.pdf\n"),
            new(".vscode/settings.json", """
                {
                  "json.schemas": [
                    { "fileMatch": ["/statiq.json"], "url": "./.vscode/settings.schema.json" },
                    { "fileMatch": ["/input/**/_*.json"], "url": "./.vscode/front-matter.schema.json" }
                  ],
                  "yaml.schemas": {
                    "./.vscode/settings.schema.json": ["/statiq.yml", "/statiq.yaml"],
                    "./.vscode/front-matter.schema.json": ["/input/**/_*.yml", "/input/**/_*.yaml"],
                    "./.vscode/sections.schema.json": ["/input/_data/sections.yml"],
                    "./.vscode/names.schema.json": ["/input/_data/technologies.yml", "/input/_data/companies.yml"]
                  }
                }

                """),
            new(".vscode/settings.schema.json", EditorSchema.Settings()),
            new(".vscode/front-matter.schema.json", EditorSchema.Metadata()),
            new(".vscode/sections.schema.json", EditorSchema.Sections()),
            new(".vscode/names.schema.json", EditorSchema.Names()),
            new(".vscode/career-wiki.code-snippets", Snippets()),
        ];
    }

    // Editors check no front matter by themselves, but complete it: "prep", "essay", ... at the top of a Markdown file.
    private static string Snippets()
    {
        var snippets = KindCatalogue.All.ToDictionary(
            kind => $"Career wiki: {kind.Name}",
            kind => new
            {
                scope = "markdown",
                prefix = kind.Name,
                body = Body(kind.Name),
                description = $"Front matter of a {kind.Name}",
            });
        return JsonSerializer.Serialize(snippets, JsonOptions) + "\n";
    }

    private static string[] Body(string kind)
    {
        string[] target = kind is "prep" or "essay" ? ["company: ${2:company}", "role: ${3:role}"] : [];
        return ["---", $"kind: {kind}", "title: ${1:title}", .. target, "visibility: private", "tags: [$4]", "---", "", "$0"];
    }
}
