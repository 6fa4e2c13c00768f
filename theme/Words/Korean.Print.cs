using System.Collections.Frozen;
using CareerWiki.Career.InterviewDay;

namespace CareerWiki.Theme.Words;

/// <summary>What stands on pages that are made for paper.</summary>
internal static partial class Korean
{
    private static SheetWords Sheet => new()
    {
        Title = "면접 당일 시트",
        TitleFormat = "{0} 면접 당일 시트",
        Parts = new Dictionary<SheetPartKind, string>
        {
            [SheetPartKind.Job] = "어떤 자리인가",
            [SheetPartKind.Pitch] = "왜 나인가",
            [SheetPartKind.Claims] = "숫자로 말할 것",
            [SheetPartKind.Predicted] = "나올 만한 질문",
            [SheetPartKind.ToAsk] = "내가 물어볼 것",
            [SheetPartKind.Concepts] = "다시 볼 개념",
            [SheetPartKind.RedFlags] = "조심할 것",
        }.ToFrozenDictionary(),
        MoreFormat = "+ {0}개 더",
        Notes = "메모",
        Links = "관련 문서",
        Prep = "준비 문서 전체",
        Company = "회사 페이지",
    };
}
