using System.Text.Json;
using CareerWiki.Career.Essay;
using CareerWiki.Career.InterviewPrep;
using CareerWiki.Career.Kinds;
using CareerWiki.Career.Lexicons;
using CareerWiki.Career.Roadmap;
using CareerWiki.Career.Sections;
using CareerWiki.Settings;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Newcomer;

public sealed class NewTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public void A_new_site_builds_without_a_problem_and_is_private(string language)
    {
        Assert.Equal(0, Cli.Run("new", "site", _folder.Combine("site"), "--lang", language).Code);
        var check = Cli.Run("check", "--strict", "-i", _folder.Combine("site/input"));
        Assert.Equal((0, "2 documents (1 roadmap, 1 note), no problems."), (check.Code, check.Out.Trim()));
        Assert.Contains("Nothing is public", Cli.Run("build", "-i", _folder.Combine("site/input")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public void A_new_prep_has_the_eight_sections_its_target_and_questions(string language)
    {
        Assert.Equal(0, Cli.Run("new", "prep", "Acme – Platform Engineer", "-i", _folder.Path, "--lang", language).Code);
        var document = Read("prep/acme-platform-engineer.md");
        Assert.Equal(SectionRole.All, MainSections.Of(document).Select(s => s.Role!));
        var target = Assert.Single(document.FactsOf<Target>());
        Assert.Equal(("Acme", "Platform Engineer", language), (target.Company, target.Role, document.Language));
    }

    [Theory]
    [InlineData("essay", "essays/essay.md", "essay")]
    [InlineData("roadmap", "roadmap/roadmap.md", "roadmap")]
    [InlineData("note", "notes/new-note.md", "note")]
    public void Other_kinds_need_no_name(string command, string path, string kind)
    {
        Assert.Equal(0, Cli.Run("new", command, "-i", _folder.Path).Code);
        Assert.Equal(kind, Read(path).Kind);
    }

    [Fact]
    public void A_new_roadmap_has_dated_phases_and_a_new_essay_prompts_with_limits()
    {
        Cli.Run("new", "roadmap", "계획", "-i", _folder.Path);
        var phases = Read("roadmap/계획.md").FactsOf<Phase>().ToList();
        Assert.Equal(["2026-03", null, "2026-06"], phases.Select(p => p.Start));
        Cli.Run("new", "essay", "당근 – 백엔드", "-i", _folder.Path);
        Assert.All(Read("essays/당근-백엔드.md").FactsOf<EssayPrompt>(), prompt => Assert.Equal(1000, prompt.Limit));
    }

    [Theory]
    [InlineData("essay", "당근 자기소개서", "당근", null)]
    [InlineData("prep", "네이버 백엔드 개발자 면접 준비", "네이버", "백엔드 개발자")]
    public void A_name_without_a_dash_is_read_as_a_title(string command, string name, string company, string? role)
    {
        Cli.Run("new", command, name, "-i", _folder.Path);
        var target = Read(Path.GetRelativePath(_folder.Path, Directory.EnumerateFiles(_folder.Path, "*.md", SearchOption.AllDirectories).Single())).FactsOf<Target>().Single();
        Assert.Equal((company, role), (target.Company, target.Role));
    }

    [Fact]
    public void The_folder_of_a_whole_site_stands_for_its_documents()
    {
        Cli.Run("new", "site", _folder.Combine("site"));
        Cli.Run("new", "note", "One", "-i", _folder.Combine("site"));
        Assert.True(File.Exists(_folder.Combine("site/input/notes/one.md")));
        Assert.Contains("3 documents", Cli.Run("check", "-i", _folder.Combine("site")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_ever_overwritten()
    {
        _folder.Write("prep/acme.md", "mine");
        var result = Cli.Run("new", "prep", "Acme", "-i", _folder.Path);
        Assert.Equal(2, result.Code);
        Assert.Contains("exists already", result.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(_folder.Combine("prep/acme.md")));
        Assert.Equal(2, Cli.Run("new", "site", _folder.Path).Code);
        Assert.False(File.Exists(_folder.Combine("statiq.json")));
    }

    [Fact]
    public void A_folder_that_bears_the_name_of_the_kind_is_used()
    {
        Directory.CreateDirectory(_folder.Combine("면접"));
        Cli.Run("new", "prep", "Acme", "-i", _folder.Path);
        Assert.True(File.Exists(_folder.Combine("면접/acme.md")));
    }

    [Theory]
    [InlineData("\"Quoted\": [x] # y – Engineer & co")]
    [InlineData("../../etc/passwd – root")]
    [InlineData("true – 1.0")]
    [InlineData("🚀 – 🚀")]
    [InlineData("{title} – {role} {year}")]
    public void Odd_names_read_back_as_they_were_written(string name)
    {
        Assert.Equal(0, Cli.Run("new", "prep", name, "-i", _folder.Path).Code);
        var file = Assert.Single(Directory.EnumerateFiles(_folder.Path, "*.md", SearchOption.AllDirectories));
        Assert.StartsWith(_folder.Combine("prep") + Path.DirectorySeparatorChar, file, StringComparison.Ordinal);
        var document = Read(Path.GetRelativePath(_folder.Path, file));
        var parts = name.Split(" – ");
        var target = Assert.Single(document.FactsOf<Target>());
        Assert.Equal((name, parts[0], parts[1]), (document.Title, target.Company, target.Role));
    }

    [Fact]
    public void Schemas_name_the_keys_that_the_program_reads()
    {
        Cli.Run("new", "site", _folder.Combine("site"));
        Assert.Equal(FrontMatterKeys.All.Select(k => k.Name), Properties("front-matter"));
        Assert.Equal(SettingKeys.All.Select(k => k.Name).Append("Metadata").Append("$schema"), Properties("settings"));
        Assert.Equal(SectionRole.All.Append("other"), Properties("sections"));
        using var names = JsonDocument.Parse(File.ReadAllText(_folder.Combine("site/.vscode/names.schema.json")));
        Assert.Equal(OwnNames.Keys.Select(k => k.Name), names.RootElement.GetProperty("additionalProperties").GetProperty("properties").EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public void The_readme_names_the_same_keys()
    {
        var readme = File.ReadAllText(Path.Combine(TestPaths.Root, "README.md"));
        Assert.All(SettingKeys.All, key => Assert.Contains($"`{key.Name}`", readme, StringComparison.Ordinal));
        var start = readme.IndexOf("Front matter keys that mean something", StringComparison.Ordinal);
        var list = readme[start..readme.IndexOf("All others are yours", start, StringComparison.Ordinal)].Split('`')[1].Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(FrontMatterKeys.All.Select(k => k.Name).Order(StringComparer.Ordinal), list.Order(StringComparer.Ordinal));
    }

    private IEnumerable<string> Properties(string name) =>
        JsonDocument.Parse(File.ReadAllText(_folder.Combine($"site/.vscode/{name}.schema.json"))).RootElement.GetProperty("properties").EnumerateObject().Select(p => p.Name);

    private Core.Documents.Document Read(string path) => TestWiki.Read(File.ReadAllText(_folder.Combine(path)), path);
}
