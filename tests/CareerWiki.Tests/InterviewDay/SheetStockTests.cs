using CareerWiki.Career.InterviewDay;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.InterviewDay;

/// <summary>What goes on a sheet, before it is known what fits.</summary>
public sealed class SheetStockTests
{
    [Fact]
    public void Nothing_is_said_twice()
    {
        var document = TestWiki.Read("# Interview Prep: Harbor – Backend\n\n## Why I fit\n\n- Cut cost by 30%.\n\n## Resume highlights\n\n- Cut cost by 30%\n- 매출 20% 증가\n\n## Predicted questions\n\n- Why us?\n- Why us\n- 자기소개 해 주세요.\n- 자기소개 해주세요", "prep/a.md");
        var lines = SheetStocks.Of(document).ToDictionary(part => part.Stock.Kind, part => part.Stock.Lines.Select(line => line.Text));
        Assert.Equal(["Cut cost by 30%."], lines[SheetPartKind.Pitch]);
        Assert.Equal(["매출 20% 증가"], lines[SheetPartKind.Claims]);
        Assert.Equal(["Why us?", "자기소개 해 주세요."], lines[SheetPartKind.Predicted]);
    }
}
