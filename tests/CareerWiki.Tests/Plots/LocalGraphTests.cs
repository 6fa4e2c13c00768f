using CareerWiki.Core.Documents;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Text;
using CareerWiki.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace CareerWiki.Tests.Plots;

/// <summary>A page amid its neighbours.</summary>
public sealed class LocalGraphTests
{
    private const string LongName = "한밭시설관리진흥공단 전산직 신입공채 2차 면접 준비 메모와 예상 질문";

    private static readonly PageOptions Options = new() { CheckLabel = (_, _) => "" };

    [Fact]
    public void A_document_has_what_it_links_to_what_links_to_it_and_what_it_mentions()
    {
        var graph = Of("a.md", ("a.md", "# 가\n\n[[나]]. PostgreSQL과 Kubernetes, 또 Kubernetes. 카카오 면접."), ("b.md", "# 나\n\nKubernetes 노트"), ("c.md", "# 다\n\n[[가]]"), ("d.md", "# 라\n\nPostgreSQL"))!;
        Assert.Equal(["note 나", "note 다", "technology Kubernetes", "technology PostgreSQL", "company Kakao"], graph.Nodes.Select(n => $"{n.Kind} {n.Name}").OrderBy(name => "ntc".IndexOf(name[0])).ThenBy(name => name, StringComparer.Ordinal));
        Assert.Equal("note", graph.Kind);
        Assert.Equal("../b/", graph.Nodes.Single(n => n.Name == "나").Href);
        Assert.Equal(["나 Kubernetes"], graph.Edges.Select(e => string.Join(' ', new[] { graph.Nodes[e.From], graph.Nodes[e.To] }.OrderBy(n => n.Kind, StringComparer.Ordinal).Select(n => n.Name))));
    }

    [Fact]
    public void A_document_on_its_own_has_no_graph() => Assert.Null(Of("a.md", ("a.md", "# 가\n\n[[가]] [밖](https://example.org)"), ("b.md", "글")));

    [Fact]
    public void Of_many_neighbours_links_come_first_and_then_the_most_frequent()
    {
        var notes = Enumerable.Range(0, 12).Select(i => ($"n{i:d2}.md", $"# 노트 {i:d2}")).ToArray();
        var graph = Of("a.md", [("a.md", string.Concat(Enumerable.Range(0, 12).Select(i => $"[[노트 {i:d2}]] ")) + "Kubernetes Kubernetes Redis Redis Redis PostgreSQL PostgreSQL Docker Kafka Kafka Terraform"), .. notes])!;
        Assert.Equal(16, graph.Nodes.Length);
        Assert.Equal(12, graph.Nodes.Count(n => n.Kind == "note"));
        Assert.Equal(["Apache Kafka", "Kubernetes", "PostgreSQL", "Redis"], graph.Nodes.Where(n => n.Kind == "technology").Select(n => n.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_name_has_the_documents_that_mention_it_and_names_beside_it()
    {
        var notes = Enumerable.Range(0, 14).Select(i => ($"n{i:d2}.md", $"# 노트 {i:d2}\n\nRedis\n\n## 표\n\nPostgreSQL MySQL Redis " + string.Concat(Enumerable.Repeat("Redis ", i)))).ToArray();
        var page = TestWiki.Of(notes).Page("/technologies/redis/");
        var names = System.Text.RegularExpressions.Regex.Matches(page, "<title>([^<(]*) \\(").Select(m => m.Groups[1].Value).ToList();
        Assert.Equal([.. Enumerable.Range(0, 14).Select(i => $"노트 {i:d2}"), "MySQL", "PostgreSQL"], names.OrderBy(n => n[0] < 'z').ThenBy(n => n, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(16)]
    public void Long_korean_labels_neither_overlap_nor_are_cut(int count)
    {
        var graph = Ring(count, LongName, [(0, count - 1), (0, count / 2), (1 % count, count - 1)]);
        var boxes = graph.Nodes.SelectMany(Boxes).ToList();
        Assert.All(boxes, box => Assert.True(box is { Left: >= 0, Top: >= 0 } && box.Right <= graph.Width && box.Bottom <= graph.Height, $"{box} is out of {graph.Width} × {graph.Height}"));
        Assert.All(boxes, (box, i) => Assert.DoesNotContain(boxes.Skip(i + 1), other => box.Left < other.Right && other.Left < box.Right && box.Top < other.Bottom && other.Top < box.Bottom));
        Assert.InRange(graph.Height, 100, 300);
        Assert.All(graph.Nodes, node => Assert.InRange(node.Lines.Sum(line => line.Length), 9, 40));
    }

    [Fact]
    public void A_layout_gives_each_node_a_place_of_its_own_and_always_the_same() => Prop.ForAll(
        Gen.Choose(1, 16).SelectMany(count => Gen.Zip(Gen.Constant(count), Gen.ListOf(Gen.Zip(Gen.Choose(0, count - 1), Gen.Choose(0, count - 1))))).ToArbitrary(),
        x =>
        {
            var (count, edges) = (x.Item1, x.Item2.Where(e => e.Item1 != e.Item2).Select(e => new GraphEdge(e.Item1, e.Item2)).ToList());
            var layout = new RingLayout(count, edges);
            Assert.Equal(Enumerable.Range(0, count), layout.Columns.Order());
            Assert.Equal(count, Enumerable.Range(0, count).Select(layout.Place).Distinct().Count());
            Assert.Equal(layout.Columns, new RingLayout(count, edges).Columns);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nodes_with_an_edge_come_near_each_other()
    {
        var layout = new RingLayout(8, [new GraphEdge(0, 4), new GraphEdge(1, 5), new GraphEdge(2, 6), new GraphEdge(3, 7)]);
        Assert.All(Enumerable.Range(0, 4), i => Assert.InRange(Math.Abs(layout.Place(i).Y - layout.Place(i + 4).Y), 0, 40));
    }

    [Fact]
    public void The_same_site_has_the_same_graph_whatever_the_order_of_files()
    {
        var files = Enumerable.Range(0, 9).Select(i => ($"n{i}.md", $"# 노트 {i}\n\n[[노트 {(i * 5) % 9}]] [[노트 {(i * 7) % 9}]] Redis Kubernetes")).ToArray();
        Assert.Equal(TestWiki.Of(files).Page("/n3/"), TestWiki.Of([.. files.Reverse()]).Page("/n3/"));
    }

    private static LocalGraph? Of(string path, params (string Path, string Text)[] files)
    {
        var site = TestWiki.Of(files).Site;
        return LocalGraph.Of(site, Options, site.Documents.Single(d => d.Path.Value == path));
    }

    private static LocalGraph Ring(int count, string name, IEnumerable<(int From, int To)> edges)
    {
        var notes = Enumerable.Range(0, count).Select(i => ($"n{i:d2}.md", $"# {i} {name}\n\n" + string.Concat(edges.Where(e => e.From == i && e.To != i).Select(e => $"[[{e.To} {name}]]"))));
        return Of("a.md", [("a.md", "# 가\n\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"[[{i} {name}]]\n"))), .. notes])!;
    }

    // As the theme draws them: lines of 14 units around the node, ten from it.
    private static IEnumerable<(double Left, double Top, double Right, double Bottom)> Boxes(GraphNode node) => node.Lines.Select((line, i) =>
    {
        var (width, baseline) = (LabelText.Width(line) * RingLayout.FontSize, node.Y + 4 + (i * 14) - ((node.Lines.Length - 1) * 7));
        var left = node.IsLeft ? node.X - 10 - width : node.X + 10;
        return (left, baseline - 10, left + width, baseline + 3);
    });
}
