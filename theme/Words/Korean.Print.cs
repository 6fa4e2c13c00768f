using System.Collections.Frozen;
using CareerWiki.Career.InterviewDay;

namespace CareerWiki.Theme.Words;

/// <summary>What is made for paper.</summary>
internal static partial class Korean
{
    private static PrintWords Paper => new()
    {
        Title = "인쇄",
        Hint = "브라우저의 인쇄 기능이나 careerwiki pdf 명령으로 PDF를 만들 수 있습니다.",
        Whole = "모음",
        Books = new Dictionary<string, string>
        {
            ["wiki"] = "전체 위키",
            ["roadmap"] = "로드맵 모음",
            ["essays"] = "자기소개서 모음",
            ["dossier"] = "회사 자료집",
            ["sheet"] = "면접 당일 요약",
        }.ToFrozenDictionary(),
        IndexFormat = "찾아보기: {0}",
        DocumentsFormat = "문서 {0}개",
        OneDocument = "문서 1개",
    };

    private static SheetWords Sheet => new()
    {
        Title = "면접 당일 요약",
        TitleFormat = "{0} 면접 당일 요약",
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
        Empty = "요약할 섹션을 찾지 못했습니다. 준비 문서에 ‘직무 개요’, ‘이 직무가 맞는 이유’, ‘예상 면접 질문’, ‘물어볼 질문’, ‘복습할 개념’ 같은 제목을 달면 여기에 모입니다.",
        Notes = "메모",
        Links = "관련 문서",
        Prep = "준비 문서 전체",
        Company = "회사 페이지",
    };
}
