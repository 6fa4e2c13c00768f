using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Tagging;

/// <summary>Names that a wiki brings itself, in <c>_data</c>.</summary>
public sealed class OwnNameTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_name_is_added_with_its_spellings_and_corrected_where_it_is_known()
    {
        Write("technologies.yml", """
            Acme DB:
              aliases: [에이씨엠이, AcmeStore]
              category: database
              slug: acme
            Redis: [레디수]
            RabbitMQ: false
            Rune: {weak: true, needs: [배포]}
            Kafka: {not: [카프카 소설]}
            """);
        Note("Acme DB와 에이씨엠이를, 레디수를, RabbitMQ를. Rune을 적는다. Rune으로 배포한다. 카프카 소설 말고 PostgreSQL, MySQL.");
        Assert.Equal(["Acme DB", "MySQL", "PostgreSQL", "Redis", "Rune"], Names());
        Assert.Contains("technologies/acme/index.html", Build());
    }

    [Theory]
    [InlineData("Acme: {alias: [a]}", "_data/technologies.yml:1:8: error CW6001: \"alias\" says nothing of a name.")]
    [InlineData("Acme: [에이씨]\nOther: [에이씨]", "_data/technologies.yml:2:9: error CW6003: \"에이씨\" is given to both \"Acme\" and \"Other\"; the first has it.")]
    [InlineData("Acme: {parent: Kubernets}", "_data/technologies.yml:1:16: error CW6004: \"Kubernets\", the parent of \"Acme\", is no known name, so \"Acme\" stands alone.")]
    [InlineData("Acme: {case: maybe}", "_data/technologies.yml:1:14: error CW6002: \"maybe\" is no value of \"case\".")]
    [InlineData("Acme: {slug: A b}", "_data/technologies.yml:1:14: error CW6002: \"A b\" is no value of \"slug\".")]
    [InlineData("Acme: {weak: true}", "_data/technologies.yml:1:1: warning CW6006:")]
    [InlineData("Acme: [", "_data/technologies.yml:1:")]
    public void A_wrong_entry_is_reported_with_its_place(string yaml, string problem)
    {
        Write("technologies.yml", yaml);
        Note("Acme");
        Assert.Contains(problem, Cli.Run("check", "-i", _folder.Path).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sub_brand_of_ones_own_stands_on_the_page_of_its_group()
    {
        Write("companies.yml", "Acme Pay: {parent: Acme}\nAcme: []\n");
        Note("Acme Pay가 좋다.");
        var built = Build();
        Assert.Contains("companies/acme/index.html", built);
        Assert.DoesNotContain("companies/acme-pay/index.html", built);
    }

    [Fact]
    public void A_page_shows_an_own_spelling_only_where_a_text_has_it()
    {
        Write("companies.yml", "Acme: [암호명독수리, 애크미]\n");
        Note("애크미에서 연락이 왔다.");
        Build();
        var page = File.ReadAllText(_folder.Combine("out/companies/acme/index.html"));
        Assert.Contains("애크미", page, StringComparison.Ordinal);
        Assert.DoesNotContain("독수리", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_names_are_listed_as_lines_to_paste()
    {
        Note("Zorblax로 배포하고 Zorblax를 본다. Quuxify Inc에 지원했다. Quuxify에 입사하고 싶다.");
        var lines = Cli.Run("check", "-i", _folder.Path, "--tags").Out;
        Assert.Contains("Zorblax: []  # 2 times, first note.md:1", lines, StringComparison.Ordinal);
        Write("technologies.yml", string.Join('\n', lines.Split('\n').SkipWhile(l => !l.Contains("technologies", StringComparison.Ordinal)).TakeWhile(l => l.Length > 0)));
        Assert.Contains("Zorblax", Names());
        Assert.DoesNotContain("Zorblax", Cli.Run("check", "-i", _folder.Path, "--tags").Out, StringComparison.Ordinal);
    }

    private void Write(string name, string yaml) => _folder.Write("_data/" + name, yaml);

    private void Note(string text) => _folder.Write("note.md", text + "\n");

    private string[] Build()
    {
        Assert.Equal(0, Cli.Run("build", "-i", _folder.Path, "-o", _folder.Combine("out"), "--profile", "private").Code);
        return [.. Directory.EnumerateFiles(_folder.Combine("out"), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(_folder.Combine("out"), f).Replace('\\', '/'))];
    }

    private string[] Names()
    {
        using var json = System.Text.Json.JsonDocument.Parse(Cli.Run("export", "-i", _folder.Path).Bytes);
        return [.. json.RootElement.GetProperty("documents").EnumerateArray().SelectMany(d => d.GetProperty("technologies").EnumerateArray()).Select(t => t.GetProperty("name").GetString()!)];
    }
}
