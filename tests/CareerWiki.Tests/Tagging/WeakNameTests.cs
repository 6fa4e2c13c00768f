using static CareerWiki.Tests.Support.MentionExtensions;

namespace CareerWiki.Tests.Tagging;

/// <summary>Names that are ordinary words as well count only where something speaks for them.</summary>
public sealed class WeakNameTests
{
    [Theory]
    [InlineData("Go로 서버를 다시 작성했다", "Go")]
    [InlineData("동시성은 Go가 편하다", "Go")]
    [InlineData("TypeScript, Go, Elixir", "TypeScript,Go,Elixir")]
    [InlineData("1. RabbitMQ\n2. Pulsar: 층이 나뉜다", "RabbitMQ,Apache Pulsar")]
    [InlineData("토스 면접 후기", "Toss")]
    [InlineData("네이버, 라인, 쿠팡", "Naver,LINE,Coupang")]
    [InlineData("언제 C가 필요한지: 메모리와 포인터", "C")]
    [InlineData("Redis, Kafka, MySQL을 쓰는 팀이다. 알람은 Slack으로 온다.", "Redis,Apache Kafka,MySQL,Slack")]
    [InlineData("MySQL, Redis, PostgreSQL을 다뤘다. 그림은 블렌더를 썼다.", "MySQL,Redis,PostgreSQL,Blender")]
    public void Something_speaks_for_it(string text, string names) => Assert.Equal(names.Split(','), NamesIn(text));

    [Theory]
    [InlineData("Good luck, go build something great!")]
    [InlineData("We express interest and rest assured, at rest.")]
    [InlineData("우아한 degradation")]
    [InlineData("피크타임 전에 Node와 Pod를 늘린다")]
    [InlineData("당근을 볶고 라인을 그었다")]
    [InlineData("이 라인은 회사에서 내가 짰다")]
    [InlineData("스프링 노트에 적는다")]
    [InlineData("바둑(Go)과 급행(Express) 열차")]
    [InlineData("개발자끼리 바둑(Go)을 두었다")]
    [InlineData("비타민 C와 등급 C")]
    [InlineData("Python 한 마리를 동물원에서 보았다")]
    [InlineData("소설가 카프카를 읽었다")]
    public void Nothing_does(string text) => Assert.Empty(NamesIn(text));

    [Fact]
    public void The_first_word_of_a_phrase_is_no_item_of_a_column() => Assert.Equal(["RabbitMQ", "PostgreSQL"], NamesIn("- RabbitMQ\n- Vector clocks 논리 시계\n- PostgreSQL\n"));

    [Fact]
    public void Who_makes_a_verb_of_a_word_means_the_word() => Assert.Empty(NamesIn("React하게 대응하고 Docker했다"));

    [Fact]
    public void A_product_used_is_a_technology_and_an_employer_a_company()
    {
        Assert.Equal([("technology", "Datadog"), ("technology", "Prometheus")], Kinds("Datadog과 Prometheus로 지표를 본다"));
        Assert.Equal([("company", "Datadog")], Kinds("I had an interview at Datadog last week."));
    }

    [Fact]
    public void Of_a_document_written_for_a_company_its_name_needs_less()
    {
        const string Text = "---\nkind: prep\ncompany: 토스\n---\n# 준비\n\n토스는 어떤 곳일까.\n";
        Assert.Contains("Toss", NamesIn(Text));
        Assert.DoesNotContain("Toss", NamesIn(Text.Replace("company: 토스\n", "", StringComparison.Ordinal)));
    }

    private static (string Kind, string Name)[] Kinds(string text)
    {
        var site = Support.TestWiki.Of(("note.md", text)).Site;
        return [.. site.Taxonomy.MentionsIn(site.Documents.Single()).Found.Select(m => (m.Entry.Kind, m.Entry.Name)).Distinct()];
    }
}
