using System.Text.Json;
using CareerWiki.Core.Documents;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Search;

/// <summary>What <c>search.json</c> holds, and what never gets into it.</summary>
public sealed class SearchIndexTests
{
    [Fact]
    public void A_document_has_its_title_address_kind_aliases_and_two_levels_of_headings()
    {
        var wiki = TestWiki.Of(("prep/a.md", "---\naliases: [별칭]\n---\n# 면접 준비: 애크미\n\n## 예상 질문\n\n### 1. C++ & C#\n\n#### 너무 깊다\n\n## 예상 질문\n"));
        Assert.Equal(
            """["면접 준비: 애크미","prep/a/",0,["별칭"],["예상 질문","예상-질문","1. C++ & C#","1-c-plus-plus-c-sharp","예상 질문","예상-질문-1"]]""",
            EntryOf(wiki, "prep/a/"));
    }

    [Fact]
    public void Levels_are_those_of_the_page()
    {
        var wiki = TestWiki.Of(("a.md", "# 첫째\n\n#### 둘째\n\n###### 셋째\n\n# 넷째\n"), ("b.md", "---\ntitle: 제목\n---\n# 첫 장\n\n## 절\n\n### 항\n"));
        Assert.Equal("""["첫째","a/",0,[],["둘째","둘째","셋째","셋째","넷째","넷째"]]""", EntryOf(wiki, "a/"));
        Assert.Equal("""["제목","b/",0,[],["첫 장","첫-장","절","절"]]""", EntryOf(wiki, "b/"));
    }

    [Fact]
    public void Names_and_tags_have_entries_and_parts_are_found_on_the_page_of_their_group()
    {
        var wiki = TestWiki.Of(("note.md", "쿠버네티스와 카카오페이 #공부/네트워크"));
        Assert.Contains("\"쿠버네티스\"", EntryOf(wiki, "technologies/kubernetes/"), StringComparison.Ordinal);
        Assert.Matches("^\\[\"Kakao\",.*\"Kakao Pay\",\"카카오페이\"", EntryOf(wiki, "companies/kakao/"));
        Assert.Equal("""["공부/네트워크","tags/공부/네트워크/",3]""", EntryOf(wiki, "tags/공부/네트워크/"));
        Assert.Equal(["회사", "기술", "노트", "태그"], Index(wiki).GetProperty("words").GetProperty("ko").GetProperty("kinds").EnumerateArray().Select(kind => kind.GetString()));
    }

    [Fact]
    public void A_note_about_a_name_is_its_only_entry()
    {
        var wiki = TestWiki.Of(("technologies/k8s.md", "---\naliases: [케이팔]\n---\n# 쿠버네티스\n"));
        Assert.Matches("^\\[\"쿠버네티스\",.*\"Kubernetes\".*\"케이팔\"", EntryOf(wiki, "technologies/k8s/"));
        Assert.Single(Entries(wiki));
    }

    [Fact]
    public void Every_address_and_anchor_of_the_index_exists()
    {
        var wiki = TestWiki.Of(("README.md", "# 처음\n\n## 절\n"), ("a b/글 (1).md", "# 글\n\n## 절 & 항\n\nKubernetes\n"), ("c.md", "---\nDestinationPath: 100%/x#y.html\n---\n# C\n\n## d\n"));
        foreach (var entry in Entries(wiki))
        {
            var url = "/" + entry[1].GetString();
            Assert.Contains(url, wiki.Urls);
            var headings = entry.GetArrayLength() > 4 ? entry[4].EnumerateArray().Select(text => text.GetString()!).ToList() : [];
            Assert.All(headings.Where((_, i) => i % 2 == 1), id => Assert.Contains($"id=\"{id}\"", wiki.Page(url), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Nothing_private_gets_in()
    {
        (string, string)[] files =
        [
            ("open.md", "---\nvisibility: public\n---\n# 공개한 글\n\n## 공개한 절\n\n<!-- ## 숨긴 주석 -->\n\nRedis를 쓴다. [[숨긴 글]]\n"),
            ("a.md", "---\naliases: [숨긴 별칭]\ntags: [숨긴태그]\n---\n# 숨긴 글\n\n## 숨긴 절\n\nPostgreSQL #숨긴표시\n"),
            ("draft.md", "---\nvisibility: public\ndraft: true\n---\n# 숨긴 초안\n"),
            ("technologies/redis.md", "---\naliases: [숨긴 이름]\n---\n# Redis\n"),
            ("prep/acme.md", "---\ncompany: 숨긴회사\n---\n# 면접 준비\n"),
        ];
        var index = TestWiki.Of(Profile.Public, files).Page("/search.json");
        Assert.Contains("공개한 글", index, StringComparison.Ordinal);
        Assert.Contains("공개한 절", index, StringComparison.Ordinal);
        Assert.Contains("Redis", index, StringComparison.Ordinal);
        Assert.DoesNotMatch("숨긴|PostgreSQL|acme|draft", index);
        Assert.Contains("숨긴 별칭", TestWiki.Of(Profile.Private, files).Page("/search.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_spelling_of_the_wikis_own_data_gets_in_only_when_a_visible_text_has_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("_data/technologies.yml", "Redis:\n  aliases: [숨은이름, 보이는이름]\n");
        folder.Write("a.md", "---\nvisibility: public\n---\nRedis, 보이는이름을 쓴다.\n");
        folder.Write("b.md", "숨은이름\n");
        Assert.Equal(0, Cli.Run("build", "-i", folder.Path, "-o", folder.Combine("out")).Code);
        var index = File.ReadAllText(folder.Combine("out/search.json"));
        Assert.Contains("보이는이름", index, StringComparison.Ordinal);
        Assert.DoesNotContain("숨은이름", index, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_files_does_not_matter_and_Hangul_stays_as_it_is()
    {
        (string, string)[] files = [.. Enumerable.Range(0, 50).Select(i => ($"n{i}.md", $"# 노트 {i}\n\n## 절 <{i}>\n\nRedis, Kafka, 카카오 #태그{i % 3}\n"))];
        var index = TestWiki.Of(files).Page("/search.json");
        Assert.Equal(index, TestWiki.Of([.. files.Reverse()]).Page("/search.json"));
        Assert.StartsWith("{\"words\":", index, StringComparison.Ordinal);
        Assert.Contains("\"노트 7\"", index, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_site_keeps_its_index_small()
    {
        var chapters = string.Concat(Enumerable.Range(0, 50).Select(i => $"## 장 {i}\n\n### 절 {i}\n\n"));
        var wiki = TestWiki.Of([.. Enumerable.Range(0, 1_000).Select(i => ($"n{i}.md", $"# 노트 {i}\n\n{(i % 2 == 0 ? "## 하나\n" : chapters)}")), ("long.md", $"# {new string('가', 5_000)}\n")]);
        var entries = Entries(wiki);
        Assert.InRange(entries.Sum(entry => entry.GetArrayLength() > 4 ? entry[4].GetArrayLength() / 2 : 0), 39_000, 40_000);
        Assert.InRange(entries.Single(entry => entry[1].GetString() == "long/")[0].GetString()!.Length, 100, 200);
        // Of two levels the upper one stays, and who has fewer headings than the others leaves room to them.
        var headings = entries.Single(entry => entry[1].GetString() == "n7/")[4].EnumerateArray().Select(text => text.GetString()!).ToList();
        Assert.Equal((50, 29), (headings.Count(text => text.StartsWith("장 ", StringComparison.Ordinal)), headings.Count(text => text.StartsWith("절 ", StringComparison.Ordinal))));
    }

    [Fact]
    public void The_setting_leaves_out_index_and_page_and_links_may_name_index_pages()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "# 글\n");
        Assert.Equal(0, Cli.Run("build", "--profile", "private", "-i", folder.Path, "-o", folder.Combine("none"), "-s", "GenerateSearchIndex=false").Code);
        Assert.False(Path.Exists(folder.Combine("none/search.json")) || Path.Exists(folder.Combine("none/search")));
        Assert.Equal(0, Cli.Run("build", "--profile", "private", "-i", folder.Path, "-o", folder.Combine("full"), "-s", "LinkHideIndexPages=false").Code);
        Assert.Equal((byte)'{', File.ReadAllBytes(folder.Combine("full/search.json"))[0]);
        Assert.Contains("[\"글\",\"a/index.html\",0]", File.ReadAllText(folder.Combine("full/search.json")), StringComparison.Ordinal);
    }

    private static JsonElement Index(TestWiki wiki) => JsonDocument.Parse(wiki.Page("/search.json")).RootElement;

    private static List<JsonElement> Entries(TestWiki wiki) => [.. Index(wiki).GetProperty("pages").EnumerateArray()];

    private static string EntryOf(TestWiki wiki, string address) => Entries(wiki).Single(entry => entry[1].GetString() == address).GetRawText();
}
