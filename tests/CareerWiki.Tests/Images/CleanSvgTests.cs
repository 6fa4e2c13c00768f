using System.Text;
using CareerWiki.Core.Pages.Images;
using static CareerWiki.Tests.Images.SampleImages;

namespace CareerWiki.Tests.Images;

public sealed class CleanSvgTests
{
    private const string Start = "<svg width=\"8\" height=\"4\" xmlns=\"http://www.w3.org/2000/svg\">";

    [Theory]
    [InlineData("<!-- HiddenOwner -->")]
    [InlineData("<?editor HiddenOwner?>")]
    [InlineData("<metadata><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>HiddenOwner</rdf:RDF></metadata>")]
    [InlineData("<title>HiddenOwner</title><desc>HiddenOwner</desc>")]
    [InlineData("<script>HiddenOwner()</script>")]
    [InlineData("<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>HiddenOwner</p></foreignObject>")]
    [InlineData("<sodipodi:namedview xmlns:sodipodi='http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd' name='HiddenOwner'><rect xmlns='http://www.w3.org/2000/svg'/></sodipodi:namedview>")]
    [InlineData("<unknown>HiddenOwner</unknown>")]
    [InlineData("HiddenOwner")]
    public void What_does_not_draw_goes(string content) => Assert.Equal(Start[..^1] + " />", Clean(content));

    [Theory]
    [InlineData(" inkscape:export-filename='/home/HiddenOwner/a.png' xmlns:inkscape='http://www.inkscape.org/namespaces/inkscape'")]
    [InlineData(" data-name='HiddenOwner'")]
    [InlineData(" content='&lt;mxfile>HiddenOwner'")]
    [InlineData(" onload='HiddenOwner()'")]
    [InlineData(" xml:base='https://HiddenOwner.example/'")]
    [InlineData(" xmlns:x='urn:HiddenOwner'")]
    [InlineData(" xlink:title='HiddenOwner'")]
    public void Attributes_that_do_not_draw_go(string attribute) => Assert.Equal(Start[..^1] + " />", Encoding.UTF8.GetString(CleanImage.Of(Svg("", attribute))!));

    [Theory]
    [InlineData("https://HiddenOwner.example/a.png")]
    [InlineData("//HiddenOwner.example/a.png")]
    [InlineData("file:///home/HiddenOwner/a.png")]
    [InlineData("HiddenOwner.png")]
    [InlineData("javascript:HiddenOwner")]
    [InlineData(" data:text/html,HiddenOwner")]
    [InlineData("data:image/svg+xml;base64,PHN2Zy8+")]
    [InlineData("data:image/png;base64,SGlkZGVuT3duZXI=")]
    public void What_leads_to_another_file_goes(string address)
    {
        Assert.Equal(Start + "<image /></svg>", Clean($"<image href='{address}'/>"));
        Assert.Equal(Start + "<image /></svg>", Clean($"<image xlink:href='{address}'/>"));
        Assert.Equal(Start + "<rect fill=\"none\" /></svg>", Clean($"<rect fill='url({address})'/>"));
        Assert.Equal(Start + "<style>a{fill:none} </style></svg>", Clean($"<style>a{{fill:URL( \"{address}\" )}}/* HiddenOwner */</style>"));
    }

    [Theory]
    [InlineData("@import 'https://HiddenOwner.example'; a{}", "  a{}")]
    [InlineData("@imp/* */ort 'https://HiddenOwner.example'; a{}", "@imp ort \"\"; a{}")]
    [InlineData(@"a{fill:\75rl(x)}", "a{fill:75rl(x)}")]
    [InlineData(@"a{fill:u\rl(https://HiddenOwner.example)}", "a{fill:none}")]
    [InlineData("a{fill:image-set('https://HiddenOwner.example' 1x)}", "a{fill:image-set(\"\" 1x)}")]
    [InlineData("a{fill:url('HiddenOwner)b')}", "a{fill:none}")]
    [InlineData("a{font:12px 'Noto Sans'}", "a{font:12px 'Noto Sans'}")]
    [InlineData("a{src:url(data:font/woff2;base64,AA==)}", "a{src:url(data:font/woff2;base64,AA==)}")]
    public void Styles_stay_without_addresses(string style, string expected) => Assert.Equal(expected.TrimStart(), Unwrapped(Clean($"<style>{style}</style>"), "style").TrimStart());

    [Theory]
    [InlineData("<set attributeName='href' to='javascript:HiddenOwner()'/>")]
    [InlineData("<animate attributeName='xlink:href' values='https://HiddenOwner.example'/>")]
    [InlineData("<set attributeName='onclick' to='HiddenOwner()'/>")]
    public void No_animation_leads_elsewhere(string content) => Assert.Equal(Start[..^1] + " />", Clean(content));

    [Fact]
    public void What_draws_stays() => Assert.Equal(
        Start + "<defs><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"red\" /></linearGradient></defs><use href=\"#g\" /><rect style=\"fill:url(#g)\" transform=\"translate(1,2)\" />"
            + "<text x=\"1\" xml:space=\"preserve\"> 한글 <tspan>a&lt;b</tspan>\n</text></svg>",
        Clean("<defs>\n<linearGradient id='g'><stop offset='0' stop-color='red'/></linearGradient></defs><use xlink:href='#g'/><rect style='fill:url(\"#g\")' transform='translate(1,2)'/>"
            + "<text x='1' xml:space='preserve'> 한글 <tspan><![CDATA[a<b]]></tspan>\n</text>"));

    [Fact]
    public void Names_with_a_prefix_draw_as_well() => Assert.Equal(
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><g><path d=\"M0 0\" /></g></svg>",
        Encoding.UTF8.GetString(CleanImage.Of("<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><s:svg xmlns:s='http://www.w3.org/2000/svg'><s:g><s:path d='M0 0'/></s:g></s:svg>"u8)!));

    [Fact]
    public void A_photograph_within_is_cleaned()
    {
        var clean = Clean($"<image href='data:image/png;base64,{Convert.ToBase64String(Jpeg(ExifSegment(1)))}'/>");
        Assert.Equal($"{Start}<image href=\"data:image/jpeg;base64,{Convert.ToBase64String(Jpeg())}\" /></svg>", clean);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><g></svg>")]
    [InlineData("<svg/>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'HiddenOwner'><!ENTITY b '&a;&a;&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg'><text>&b;</text></svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><svg xmlns='http://www.w3.org/2000/svg'><text>&a;</text></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><style>a<g/></style></svg>")]
    [InlineData("<html xmlns='http://www.w3.org/1999/xhtml'/>")]
    public void What_cannot_be_parsed_is_kept_back(string svg) => Assert.Null(CleanSvg.Of(Encoding.UTF8.GetBytes(svg)));

    [Fact]
    public void Any_encoding_and_line_end_is_cleaned_once()
    {
        var image = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("<svg xmlns='http://www.w3.org/2000/svg'>\r\n<text style='a\n&#10;b'>한글&#13;\r\n</text></svg>")).ToArray();
        var clean = CleanImage.Of(image)!;
        Assert.Contains("한글", Encoding.UTF8.GetString(clean), StringComparison.Ordinal);
        Assert.Equal(clean, CleanImage.Of(clean));
    }

    private static string Clean(string content)
    {
        var clean = CleanImage.Of(Svg(content, before: "<?xml version='1.0' encoding='UTF-8'?><!-- HiddenOwner -->"))!;
        Assert.Equal(Encoding.UTF8.GetString(clean), Encoding.UTF8.GetString(CleanImage.Of(clean)!));
        Assert.False(Hidden.IsIn(clean));
        return Encoding.UTF8.GetString(clean);
    }

    private static string Unwrapped(string svg, string element) => svg[(svg.IndexOf($"<{element}>", StringComparison.Ordinal) + element.Length + 2)..svg.IndexOf($"</{element}>", StringComparison.Ordinal)];
}
