using System.Globalization;
using System.Text;
using CareerWiki.Pdf;

namespace CareerWiki.Tests.Pdf;

public sealed class PdfFileTests
{
    private const string Info = """
        <</Title (Notes on /Creator \(me\) and /ModDate (D:2020))
        /Creator (Mozilla/5.0 \(X11; Linux x86_64\) HeadlessChrome/156.0.0.0)
        /Producer (Skia/PDF m156)
        /CreationDate (D:20261121020727+00'00')
        /ModDate (D:20261121020728+00'00')>>
        """;

    private static readonly DateOnly Day = new(2026, 3, 1);

    [Fact]
    public void Neither_the_time_nor_the_browser_is_told()
    {
        var hidden = Encoding.Latin1.GetString(PdfOrigin.Hide(Encoding.Latin1.GetBytes(Info), Day));
        Assert.Equal(Info.Length, hidden.Length);
        Assert.Contains("/CreationDate (D:20260301000000+00'00')", hidden, StringComparison.Ordinal);
        Assert.Contains("/ModDate (D:20260301000000+00'00')", hidden, StringComparison.Ordinal);
        Assert.Contains("/Creator (Career Wiki ", hidden, StringComparison.Ordinal);
        Assert.Contains("/Producer (Skia/PDF     )", hidden, StringComparison.Ordinal);
        Assert.DoesNotContain("156", hidden, StringComparison.Ordinal);
        Assert.DoesNotContain("Linux", hidden, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_stays_whatever_it_looks_like() =>
        Assert.StartsWith(@"<</Title (Notes on /Creator \(me\) and /ModDate (D:2020))", Encoding.Latin1.GetString(PdfOrigin.Hide(Encoding.Latin1.GetBytes(Info), Day)), StringComparison.Ordinal);

    [Theory]
    [InlineData("<</Creator (x)>>", "<</Creator ( )>>")]
    [InlineData("<</Creator ()/ModDate (D:2026)>>", "<</Creator ()/ModDate (      )>>")]
    [InlineData("<</Creator (it never ends", "<</Creator (Career Wiki  ")]
    [InlineData("<<>>", "<<>>")]
    public void What_has_no_room_is_left_empty(string info, string expected) => Assert.Equal(expected, Encoding.Latin1.GetString(PdfOrigin.Hide(Encoding.Latin1.GetBytes(info), Day)));

    [Fact]
    public void Pages_are_counted_and_the_rest_of_the_file_stays()
    {
        var before = File("<</Type /Catalog\n/Pages 3 0 R>>", Info, "<</Type /Pages\n/Count 1234\n/Kids [4 0 R]>>");
        using var stream = new MemoryStream();
        stream.Write(before);
        var pdf = PdfFile.In(stream)!;
        Assert.Equal(1234, pdf.CountPages());
        pdf.HideOrigin(Day);
        var after = Encoding.Latin1.GetString(stream.ToArray());
        Assert.Equal(before.Length, after.Length);
        Assert.Equal(Encoding.Latin1.GetString(before).Replace(Info, Encoding.Latin1.GetString(PdfOrigin.Hide(Encoding.Latin1.GetBytes(Info), Day)), StringComparison.Ordinal), after);
    }

    [Fact]
    public void Ids_count_from_one_wherever_they_stand()
    {
        // One lies across two windows of what is read at once.
        var filler = new string('x', (1 << 16) - 33);
        using var stream = new MemoryStream();
        stream.Write(Encoding.Latin1.GetBytes($"/ID (node00000853){filler}/Headers [(node00000853) (node00000901)] (node00000854) (node) (node1) (node0000085x)"));
        PdfNodeIds.Renumber(stream);
        Assert.Equal($"/ID (node00000001){filler}/Headers [(node00000001) (node00000003)] (node00000002) (node) (node1) (node0000085x)", Encoding.Latin1.GetString(stream.ToArray()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.4\nstartxref\n99999\n%%EOF")]
    [InlineData("%PDF-1.4\ntrailer\n<</Root 1 0 R>>\nstartxref\n99999\n%%EOF")]
    [InlineData("%PDF-1.4\ntrailer\n<</Root 1 0 R>>\nstartxref\n5\n%%EOF")]
    public void Another_file_is_none(string text) => Assert.Null(PdfFile.In(new MemoryStream(Encoding.Latin1.GetBytes(text))));

    [Theory]
    [InlineData("<</Type /Catalog>>", "<</Type /Pages>>")]
    [InlineData("<</Type /Catalog\n/Pages 77 0 R>>", "<</Type /Pages\n/Count 3>>")]
    [InlineData("<</Type /Catalog\n/Pages 3 0 R>>", "<</Type /Pages>>")]
    public void Without_a_count_there_is_none(string root, string pages) => Assert.Null(PdfFile.In(new MemoryStream(File(root, Info, pages)))!.CountPages());

    private static byte[] File(params string[] objects)
    {
        var text = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        for (var i = 0; i < objects.Length; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{text.Length:0000000000} 00000 n \n");
            text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n{table}trailer\n<</Size {objects.Length + 1}\n/Root 1 0 R\n/Info 2 0 R>>\nstartxref\n{start}\n%%EOF");
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}
