namespace CareerWiki.Tests.Publishing.Links;

/// <summary>What names files and elements on a page: each in a page that is right, and in one that is not.</summary>
public sealed class PageLinkTests
{
    private const string Page = "prep/acme/index.html";

    [Theory]
    [InlineData("<a href='../kakao/'></a>", "<a href='../kakaoo/'></a>")]
    [InlineData("<a href='../kakao'></a>", "<a href='../kakaoo'></a>")]
    [InlineData("<a href='../kakao/index.html'></a>", "<a href='../kakao/index.htm'></a>")]
    [InlineData("<a href='../kakao/?q=1#top'></a>", "<a href='../kakaoo/?q=1#top'></a>")]
    [InlineData("<a href='../../%EB%A9%B4%EC%A0%91/'></a>", "<a href='../../%EB%A9%B4/'></a>")]
    [InlineData("<a href='../../면접/'></a>", "<a href='../../면/'></a>")]
    [InlineData("<img src='../../img/한글 1.png'>", "<img src='../../img/한글.png'>")]
    [InlineData("<img src=' ../../img/%ED%95%9C%EA%B8%80%201.png\n'>", "<img src='../../img/%ED%95%9C%EA%B8%80+1.png'>")]
    [InlineData("<a href='./%2e%2e/kakao/./'></a>", "<a href='../../files%2Fcv.pdf'></a>")]
    [InlineData("<a href='../kakao/'></a>", "<a href='..//kakao/'></a>")]
    [InlineData("<a href='/'></a><a href='/notes/'></a>", "<a href='/note/'></a>")]
    [InlineData("<a href='http:&#47;&#47;x.example'></a>", "<a href='x.example'></a>")]
    [InlineData("<img srcset='../../img/한글%201.png 1x, ../../files/cv.pdf 2x'>", "<img srcset='../../files/cv.pdf 1x, b.png 2x'>")]
    [InlineData("<img srcset='../../files/cv.pdf, ../kakao/'>", "<img srcset='../../files/cv.pdf, ../kakaoo/'>")]
    [InlineData("<link imagesrcset='../../files/cv.pdf'>", "<link imagesrcset=x.png>")]
    [InlineData("<video poster='../../files/cv.pdf'>", "<video poster=x.png>")]
    [InlineData("<object data='../../files/cv.pdf'>", "<object data=x.pdf>")]
    [InlineData("<form action='../kakao/'><button formaction='../kakao/'>", "<form action='../search/'>")]
    [InlineData("<form action=''>", "<form><button formaction='../search/'>")]
    [InlineData("<blockquote cite='../kakao/'>", "<blockquote cite='../x/'>")]
    [InlineData("<img src='../../files/cv.pdf' longdesc='../kakao/'>", "<img src='../../files/cv.pdf' longdesc='../x/'>")]
    [InlineData("<svg><use xlink:href='../../img/한글 1.png#a'/></svg>", "<svg><use xlink:href='x.svg#a'/></svg>")]
    [InlineData("<meta http-equiv=Refresh content='0; URL=../kakao/'>", "<meta http-equiv=refresh content=\"0;url='../x/'\">")]
    [InlineData("<meta http-equiv=refresh content=5><meta name=description content=x/>", "<meta property=og:url content=../x/>")]
    [InlineData("<p style='background:url(../../files/cv.pdf)'>", "<p style='background:url(x.png)'>")]
    [InlineData("<svg><path id=a fill='url(#a)'/></svg>", "<svg><path fill='url(x.svg#a)'/></svg>")]
    [InlineData("<style>a{background:url(../../files/cv.pdf)}</style>", "<style>a{background:url(x.png)}</style>")]
    [InlineData("<svg><style>a{background:url(../../files/cv.pdf)}</style></svg>", "<svg><style>a{background:url(x.png)}</style></svg>")]
    [InlineData("<script type=module>import '../../assets/copy.js'</script>", "<script type=module>import './copy.js'</script>")]
    [InlineData("<script type=application/json>{\"a\": \"<a href=x>\"}</script>", "<script src=x.js></script>")]
    [InlineData("<script type=text/x>import 'x.js'</script>", "<script>import('./x.js')</script>")]
    [InlineData("<svg><title>x</title></svg>", "<svg><title><a href=x></a></title></svg>")]
    [InlineData("<svg><style><a href=x></style></svg>", "<svg><style/><a href=x></a></svg>")]
    [InlineData("<!-- <a href=x> --><title><a href=x></title><textarea><a href=x></textarea>", "<svg><title/><a href=x></a></svg>")]
    public void Files_that_a_page_names_are_there(string fine, string broken) => Compare(fine, "CW7001", broken);

    [Theory]
    [InlineData("<a href='#a'></a><p id=a>", "<a href='#b'></a><p id=a>")]
    [InlineData("<a href='#'></a><a href='#top'></a><a href='#TOP'></a>", "<a href='#bottom'></a>")]
    [InlineData("<a href='#가나'></a><p id=가나>", "<a href='#가'></a><p id=가나>")]
    [InlineData("<a href='#%EA%B0%80'></a><p id=가>", "<a href='#%EA%B0%81'></a><p id=가>")]
    [InlineData("<a href='#100%'></a><p id='100%'>", "<a href='#100%'></a><p id='100'>")]
    [InlineData("<a href='#%41'></a><p id='%41'>", "<a href='#%42'></a><p id='%41'>")]
    [InlineData("<a href='../../notes/#%EA%B0%80%EB%82%98'></a>", "<a href='../../notes/#%EA%B0%80'></a>")]
    [InlineData("<a href='../../notes#start'></a>", "<a href='../../notes#end'></a>")]
    [InlineData("<a href='../../notes/#start:~:text=x'></a>", "<a href='../../notes/#end:~:text=x'></a>")]
    [InlineData("<a href='../../about.html#old'></a>", "<a href='../../about.html#new'></a>")]
    [InlineData("<a href='../../files/cv.pdf#page=2'></a>", "<a href='../../about.html#page=2'></a>")]
    [InlineData("<a href=''></a>", "<template><p id=a></template><a href='#a'></a>")]
    [InlineData("<svg><path id=a></svg><p style='clip-path:url(#a)'>", "<p style='clip-path:url(#a)'>")]
    public void Parts_that_a_page_names_are_there(string fine, string broken) => Compare(fine, "CW7005", broken);

    [Theory]
    [InlineData("<label for=a><input id=a>", "<label for=a><input id=b>")]
    [InlineData("<output for='a b'><p id=b><p id=a>", "<output for='a b'><p id=a>")]
    [InlineData("<button popovertarget=a><p id=a popover>", "<button popovertarget=a><p popover>")]
    [InlineData("<nav aria-labelledby='a  b'><p id=a><p id=b>", "<nav aria-labelledby='a c'><p id=a>")]
    [InlineData("<p aria-describedby=a id=a>", "<p aria-describedby=a>")]
    [InlineData("<p aria-controls=a id=a>", "<p aria-controls=A id=a>")]
    [InlineData("<p aria-owns=a id=a>", "<p aria-owns=a>")]
    [InlineData("<p aria-details=a id=a>", "<p aria-details=a>")]
    [InlineData("<table><th id=a><td headers=a></table>", "<table><th><td headers=a></table>")]
    [InlineData("<map name=m></map><img src='' usemap='#m'>", "<img src='../../files/cv.pdf' usemap='#m'>")]
    [InlineData("<input list=a><datalist id=a>", "<input list=a>")]
    [InlineData("<p for=a list=b headers=c data=d>", "<input form=a>")]
    public void Elements_that_a_page_names_are_on_it(string fine, string broken) => Compare(fine.Replace("src=''", "src='../../files/cv.pdf'", StringComparison.Ordinal), "CW7006", broken);

    [Theory]
    [InlineData("<p id=a><p id=A><p id=''><p id=''>", "CW7007", "<p id=a><p id=a>")]
    [InlineData("<svg><path id=b></svg><template><p id=b></template>", "CW7007", "<svg><path id=b></svg><p id=b>")]
    [InlineData("<a href='../../'></a>", "CW7008", "<a href='../../../'></a>")]
    [InlineData("<a href='/prep/../'></a>", "CW7008", "<a href='/prep/../../'></a>")]
    [InlineData("<a href='xx:/y'></a>", "CW7001", "<a href='./x:/y'></a>")]
    [InlineData("<a href='mailto:a@b.example'></a><img src='data:,'>", "CW7010", "<a href='file:///home/x.md'></a>")]
    [InlineData("<a href='cc:x'></a>", "CW7010", "<a href='C:\\x.md'></a>")]
    [InlineData("<a href='..\\kakao/'></a>", "CW7010", "<a href='\\\\server\\x'></a>")]
    [InlineData("<a href=''></a>", "CW7012", "<img src=' '>")]
    [InlineData("<a href='../../notes/'></a>", "CW7002", "<a href='../../img/'></a>")]
    [InlineData("<a href='../../notes'></a>", "CW7002", "<a href='../../img'></a>")]
    [InlineData("<a href='../kakao/'></a>", "CW7003", "<a href='../Kakao/'></a>")]
    [InlineData("<a href='../../about.html'></a>", "CW7003", "<a href='../../About.HTML'></a>")]
    [InlineData("<a href='../../notes/#start'></a>", "CW7003", "<a href='../../notes/#Start'></a>")]
    [InlineData("<a href='../../면접/'></a>", "CW7004", "<a href='../../\u1106\u1167\u11ab\u110c\u1165\u11b8/'></a>")]
    [InlineData("<a href='../../notes/#Ö'></a>", "CW7004", "<a href='../../notes/#O%CC%88'></a>")]
    public void Other_rules_hold(string fine, string code, string broken) => Compare(fine, code, broken);

    // The first one with an address counts, wherever it stands.
    [Theory]
    [InlineData("<a href='../kakao/'></a><base href='../kakao/'><base href='/x/'>", "<a href='kakao/'></a><base href='../kakao/'>")]
    [InlineData("<base href='/'><a href='notes/#start'></a>", "<base href='/'><a href='../notes/'></a>")]
    [InlineData("<base href='https://x.example/'><a href='nothing/'></a>", "<base href='../nothing/'><a href='x/'></a>")]
    [InlineData("<base target=_blank><a href='../kakao/'></a>", "<base href='/'><a href='kakao/'></a>")]
    public void A_base_moves_all_links_of_its_page(string fine, string broken)
    {
        Assert.Empty(FinishedSite.Check(Page, fine).Codes());
        Assert.NotEmpty(FinishedSite.Check(Page, broken).Codes());
    }

    [Fact]
    public void With_a_base_a_fragment_alone_names_a_part_of_another_page()
    {
        Assert.Empty(FinishedSite.Check(Page, "<base href='../../notes/'><a href='#start'></a>").Codes());
        Assert.Equal([$"CW7005 {Page}:1:46"], FinishedSite.Check(Page, "<base href='../../notes/'><p id=here></p><a  href='#here'></a>").Codes());
    }

    [Fact]
    public void Places_are_those_of_attributes_in_lines_and_columns_of_the_file()
    {
        var text = "<!DOCTYPE html>\r\n<p>가나</p><a\n  class=x\n  href='no/'></a>\n<style>\n\n p { background:\n  url( 'no.png' ) }</style><script>import('./no.js')</script>";
        Assert.Equal([$"CW7001 {Page}:4:3", $"CW7001 {Page}:8:9", $"CW7001 {Page}:8:44"], FinishedSite.Check(Page, text).Codes());
    }

    [Theory]
    [InlineData("<a href='../kakoa/'></a>", "Did you mean \"prep/kakao/\"?")]
    [InlineData("<a href='../../abuot.html'></a>", "Did you mean \"about.html\"?")]
    [InlineData("<a href='../../notes/#strat'></a>", "Did you mean \"#start\"?")]
    [InlineData("<label for=qurey><input id=query>", "Did you mean \"query\"?")]
    [InlineData("<a href='../../elsewhere/'></a>", null)]
    public void What_was_meant_is_suggested(string html, string? suggestion) => Assert.Equal(suggestion, FinishedSite.Check(Page, html).Problem().Suggestion);

    [Fact]
    public void Pages_links_and_those_to_other_hosts_are_counted()
    {
        var report = FinishedSite.Check(Page, "<a href='../kakao/'></a><a href='https://x.example/'></a><a href='//y.example'></a><a href='mailto:a@b.example'></a>");
        Assert.Equal("6 pages, 4 links, 2 of them to other hosts", report.ToString());
    }

    private static void Compare(string fine, string code, string broken)
    {
        Assert.Empty(FinishedSite.Check(Page, fine).Codes());
        Assert.Equal(code, FinishedSite.Check(Page, broken).Problem().Code);
    }
}
