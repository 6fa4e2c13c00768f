using System.IO.Compression;
using System.Text;
using CareerWiki.BrowserTests.Support.Pdf;

namespace CareerWiki.BrowserTests.Print;

/// <summary>The reader of PDFs, with one that is put together by hand.</summary>
public sealed class PdfDocumentTests
{
    private static readonly string[] Objects =
    [
        "<</Type /Catalog /Pages 2 0 R /Lang (ko) /MarkInfo <</Marked true>> /StructTreeRoot <<>> /Outlines 6 0 R /Dests <</a#20b [4 0 R /XYZ 10 200.5 0]>>>>",
        "<</Type /Pages /Count 2 /Kids [3 0 R 4 0 R]>>",
        "<</Type /Page /MediaBox [0 0 612 792] /Annots [5 0 R <</Subtype /Link /Dest /a#20b>> <</Subtype /Text>>]>>",
        "% A comment.\n<</Type /Page /MediaBox [10 10 605 852]>>",
        "<</Subtype /Link /A <</S /URI /URI (https://example.com/\\(a\\)?b=\\\\)>>>>",
        "<</First 7 0 R /Last 7 0 R>>",
        "<</Title <FEFFD64DAE38B3D9> /Dest [3 0 R /XYZ 0 700 0] /First 8 0 R>>",
        "<</Title (a \\215b\\216 \\(c \\(d\\)\\)) /A <</S /GoTo /D /a#20b>> /Next 9 0 R>>",
        "<</Title <EFBBBFC3A9> /Dest [4 0 R /Fit]>>",
        "<</Type /Font /Subtype /Type3>>",
        "<</Type /Font /Subtype /TrueType /BaseFont /Plain /FontDescriptor <</FontName /Plain>>>>",
        "<</Type /Font /Subtype /CIDFontType2 /BaseFont /Whole /FontDescriptor <</FontFile2 12 0 R>>>>",
        "<</Type /Font /Subtype /Type0 /BaseFont /Whole>>",
        "<</Title (Title)>>",
    ];

    private static readonly PdfDocument Pdf = new(Write());

    [Fact]
    public void The_head_of_the_file_is_read()
    {
        Assert.Equal("Title", Pdf.Title);
        Assert.Equal("ko", Pdf.Language);
        Assert.True(Pdf.IsTagged);
        Assert.Equal([(612, 792), (595, 842)], Pdf.Pages.Select(page => (page.Width, page.Height)));
    }

    [Fact]
    public void Bookmarks_are_a_tree_of_texts_in_three_encodings()
    {
        var root = Assert.Single(Pdf.Outline);
        Assert.Equal(("홍길동", new PdfPlace(1, 700)), (root.Title, root.Target));
        Assert.Equal([("a “b” (c (d))", new PdfPlace(2, 200.5)), ("é", new PdfPlace(2, null))], root.Children.Select(child => (child.Title, child.Target!)));
    }

    [Fact]
    public void Links_lead_out_or_to_a_place()
    {
        Assert.Equal([new PdfLink("https://example.com/(a)?b=\\", null, null), new PdfLink(null, "a b", new PdfPlace(2, 200.5))], Pdf.Pages[0].Links);
        Assert.Equal(["a b"], Pdf.Destinations.Keys);
    }

    [Fact]
    public void A_font_is_in_the_file_or_is_not() =>
        Assert.Equal([new PdfFont("", true), new PdfFont("Plain", false), new PdfFont("Whole", true)], Pdf.Fonts);

    [Fact]
    public void A_stream_is_unpacked()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            zlib.Write("BT ET"u8);
        }

        byte[] file = [.. Encoding.ASCII.GetBytes($"1 0 obj\n<</Filter /FlateDecode /Length {packed.ToArray().Length}>> stream\n"), .. packed.ToArray(), .. "\nendstream\nendobj"u8];
        Assert.Equal("BT ET"u8, ((PdfStream)new PdfParser(file, 0).ReadObject()).Decode());
    }

    [Fact]
    public void Another_sort_of_file_is_refused() => Assert.Throws<InvalidDataException>(() => new PdfDocument("%PDF-1.5\nno table\nstartxref\n0\n%%EOF"u8.ToArray()));

    private static byte[] Write()
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder($"xref\n0 {Objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var (content, i) in Objects.Select((content, i) => (content, i)))
        {
            table.Append($"{file.Length:D10} 00000 n \n");
            file.Append($"{i + 1} 0 obj\n{content}\nendobj\n");
        }

        var start = file.Length;
        return Encoding.ASCII.GetBytes($"{file}{table}trailer\n<</Size {Objects.Length + 1} /Root 1 0 R /Info {Objects.Length} 0 R>>\nstartxref\n{start}\n%%EOF\n");
    }
}
