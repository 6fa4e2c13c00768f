using System.Collections.Frozen;

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
}
