using System.Text;
using System.Text.RegularExpressions;
using CareerWiki.Pdf;
using CareerWiki.Pdf.Joining;

namespace CareerWiki.Tests.Pdf.Joining;

public sealed partial class PdfJoinerTests
{
    private const string Tricky = "12 0 R (1 0 R \\) /StructParent 5 endobj\n1 0 obj stream";

    [Fact]
    public void Pages_places_and_keys_go_on_where_those_of_the_part_before_end()
    {
        var joined = Join(TinyPdf.Book("a", [1], "/one [2 0 R /XYZ 0 9 0]\n/both [2 0 R /XYZ 0 8 0]"), TinyPdf.Book("b", [], "/two [2 0 R /XYZ 0 7 0]\n/both [2 0 R /XYZ 0 6 0]"));
        Assert.Equal(2, joined.Pages.Length);
        Assert.Equal(["/StructParents 0", "/StructParents 2"], joined.Pages.Select(page => Text(joined, page)).Select(text => Key().Match(text).Value));
        Assert.Equal([("one", $"[{joined.Pages[0]} 0 R /XYZ 0 9 0]"), ("both", $"[{joined.Pages[0]} 0 R /XYZ 0 8 0]"), ("two", $"[{joined.Pages[1]} 0 R /XYZ 0 7 0]")], joined.Destinations());
        Assert.Equal(2, Text(joined, PdfPart.ReferenceIn(joined.Catalog, "Dests")!.Value).Split("/both ").Length);
        var structure = joined.Entries(PdfPart.ReferenceIn(joined.Catalog, "StructTreeRoot")!.Value);
        Assert.Equal("4", structure["ParentTreeNextKey"]);
        Assert.Equal(["(a)", "(b)"], References(structure["K"]).Select(top => joined.Entries(top)["Name"]));
        Assert.All(References(structure["K"]), top => Assert.Equal(joined.Catalog["StructTreeRoot"], joined.Entries(top)["P"]));
        var keys = References(joined.Entries(PdfPart.ReferenceIn(structure, "ParentTree")!.Value)["Kids"]).Select(joined.Entries).ToList();
        Assert.Equal(["[0 1]", "[2 3]"], keys.Select(leaf => leaf["Limits"]));
        Assert.Equal([$"[0 {References(structure["K"])[0]} 0 R 1 {References(structure["K"])[0]} 0 R]", $"[2 {References(structure["K"])[1]} 0 R 3 {References(structure["K"])[1]} 0 R]"], keys.Select(leaf => leaf["Nums"]));
        Assert.Equal(("(ko)", "(Book a)"), (joined.Catalog["Lang"], joined.Entries(joined.Objects.Information)["Title"]));
    }

    [Fact]
    public void Streams_and_strings_stay_as_they_are()
    {
        var joined = Join(TinyPdf.Book("a", [], ""), TinyPdf.Book("1 0 R /StructParent 7 \\(<<", [], "", Tricky, "<</Type /Annot\n/StructParent 1\n/Hex <313020302052>\n/Contents (2 0 R)\n/P 2 0 R>>"));
        var (bytes, rest) = joined.Objects.Value(PdfPart.ReferenceIn(joined.Entries(joined.Pages[1]), "Contents")!.Value);
        using var copied = new MemoryStream();
        joined.Objects.CopyRest(PdfPart.ReferenceIn(joined.Entries(joined.Pages[1]), "Contents")!.Value, rest, copied);
        Assert.Equal($"<</Length {Tricky.Length}>>", Encoding.Latin1.GetString(bytes));
        Assert.Equal($"stream\n{Tricky}\nendstream", Encoding.Latin1.GetString(copied.ToArray()).Trim());
        var link = joined.Entries(References(joined.Entries(joined.Pages[1])["Annots"])[0]);
        Assert.Equal(("3", "<313020302052>", "(2 0 R)", $"{joined.Pages[1]} 0 R"), (link["StructParent"], link["Hex"], link["Contents"], link["P"]));
    }

    [Theory]
    [InlineData(new[] { 1, 2, 3 }, new[] { 3, 2, 3, 1 }, "1a(2a(3a 1b) 2b(3b)) 4b")]
    [InlineData(new[] { 1 }, new[] { 3, 3, 2 }, "1a(1b 2b 3b)")]
    [InlineData(new[] { 2 }, new[] { 2 }, "1a 1b")]
    [InlineData(new int[0], new[] { 6 }, "1b")]
    public void Bookmarks_lie_below_the_last_higher_one_of_any_part(int[] first, int[] second, string expected)
    {
        var joined = Join(TinyPdf.Book("a", first, ""), TinyPdf.Book("b", second, ""));
        var root = joined.Entries(PdfPart.ReferenceIn(joined.Catalog, "Outlines")!.Value);
        Assert.Equal(expected, Outline(joined, root, joined.Catalog["Outlines"]));
        Assert.Equal($"{first.Length + second.Length}", root["Count"]);
    }

    [Theory]
    [InlineData("careerwiki-book:#two", "/two")]
    [InlineData("careerwiki-book:#%ED%95%9C\\(1\\)", "/#25ED#2595#259C#281#29")]
    [InlineData("careerwiki-book:#none", null)]
    public void Links_that_are_marked_lead_to_the_place_in_another_part(string address, string? place)
    {
        var joined = Join(TinyPdf.Book("a", [], "", link: $"<</Type /Annot\n/A <</Type /Action\n/S /URI\n/URI ({address})>>\n/StructParent 1>>"), TinyPdf.Book("b", [], "/two [2 0 R /XYZ 0 7 0]\n/#25ED#2595#259C#281#29 [2 0 R /XYZ 0 7 0]"));
        var link = joined.Entries(References(joined.Entries(joined.Pages[0])["Annots"])[0]);
        Assert.Equal((place, false, "1"), (link.GetValueOrDefault("Dest"), link.ContainsKey("A"), link["StructParent"]));
    }

    [Fact]
    public void Ids_of_elements_are_found_in_all_parts()
    {
        var joined = Join(TinyPdf.Book("a", [], ""), TinyPdf.Book("b", [], "", structure: "\n/IDTree 11 0 R", tree: "<</Kids [2 0 R]>>"));
        Assert.Equal($"[{joined.Pages[1]} 0 R]", joined.Entries(PdfPart.ReferenceIn(joined.Entries(PdfPart.ReferenceIn(joined.Catalog, "StructTreeRoot")!.Value), "IDTree")!.Value)["Kids"]);
    }

    [Fact]
    public void Every_number_is_of_an_object_and_every_reference_leads_to_one()
    {
        var joined = Join(TinyPdf.Book("a", [1], "/one [2 0 R /XYZ 0 9 0]"), TinyPdf.Book("b", [2], "/two [2 0 R /XYZ 0 9 0]"));
        Assert.All(Enumerable.Range(1, joined.Objects.Size - 1), number => Assert.All(References(Text(joined, number)), to => Assert.True(joined.Objects.Has(to))));
    }

    public static TheoryData<string> Strangers =>
    [
        "", "%PDF-1.5\nstartxref\n9\n%%EOF", With("/StructTreeRoot 5 0 R\n", ""), With("/Size", "/Prev 3 /Size"), With("/Size", "/Encrypt 3 0 R /Size"), With("xref\n0", "xref\n1"), With("/Kids [2 0 R]", "/Kids [99 0 R]"),
        With("/Nums [", "/Numbers ["), With("/K 6 0 R", "/K 6 0 R\n/RoleMap 6 0 R"), With("3 0 obj", "x 0 obj"), With("[2 0 R]>>", "[2 0 R]  "), With("/Contents 1 0 R", "/Contents 0 0 R"), With("/Contents 1 0 R", "/Contents 1 1 R"), With("endstream\nendobj", "endstream\nendxxx"),
    ];

    [Theory]
    [MemberData(nameof(Strangers))]
    public void A_file_of_another_shape_is_refused(string file)
    {
        using var target = new MemoryStream();
        var failure = Assert.Throws<BrowserException>(() => PdfJoiner.Join([TinyPdf.Book("a", [1], ""), new MemoryStream(Encoding.Latin1.GetBytes(file))], target));
        Assert.Contains("can't be joined", failure.Message, StringComparison.Ordinal);
    }

    private static string With(string old, string other) => Encoding.Latin1.GetString(TinyPdf.Book("b", [1], "").ToArray()) is var text && text.Contains(old, StringComparison.Ordinal) ? text.Replace(old, other, StringComparison.Ordinal) : throw new InvalidOperationException(old);

    private static PdfPart Join(params MemoryStream[] parts)
    {
        var target = new MemoryStream();
        PdfJoiner.Join(parts, target);
        return new PdfPart(target);
    }

    private static string Outline(PdfPart pdf, IReadOnlyDictionary<string, string> parent, string self)
    {
        var children = new List<string>();
        var (last, previous) = ("", (string?)null);
        for (var at = parent.GetValueOrDefault("First"); at is not null;)
        {
            var mark = pdf.Entries(References(at)[0]);
            Assert.Equal((self, previous), (mark["Parent"], mark.GetValueOrDefault("Prev")));
            children.Add(mark["Title"].Trim('(', ')') + (mark.ContainsKey("First") ? $"({Outline(pdf, mark, at)})" : ""));
            (previous, last, at) = (at, at, mark.GetValueOrDefault("Next"));
        }

        Assert.Equal(last, parent.GetValueOrDefault("Last", ""));
        return string.Join(' ', children);
    }

    private static string Text(PdfPart pdf, int number) => Encoding.Latin1.GetString(pdf.Objects.Value(number).Bytes);

    private static List<int> References(string text) => [.. Reference().Matches(text).Select(reference => int.Parse(reference.Groups[1].ValueSpan))];

    [GeneratedRegex(@"(\d+) 0 R")]
    private static partial Regex Reference();

    [GeneratedRegex(@"/StructParents \d+")]
    private static partial Regex Key();
}
