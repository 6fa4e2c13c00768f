using System.Collections.Frozen;

namespace CareerWiki.Theme.Words;

internal static class Korean
{
    public static SiteWords Words { get; } = new()
    {
        SiteTitle = "커리어 위키",
        SkipToContent = "본문으로 건너뛰기",
        Navigation = "주 메뉴",
        Home = "홈",
        Breadcrumb = "현재 위치",
        Contents = "목차",
        Previous = "이전",
        Next = "다음",
        Neighbours = "이전과 다음 문서",
        Backlinks = "이 문서를 가리키는 글",
        Footnotes = "각주",
        Tags = "태그",
        PrivateNotice = "비공개 내용이 들어 있는 페이지입니다. 공개하지 마세요.",
        Unread = "이 파일의 내용은 읽지 못했습니다.",
        NotFound = "페이지를 찾을 수 없습니다",
        NotFoundText = "주소가 바뀌었거나 문서가 없어졌을 수 있습니다.",
        Empty = "아직 문서가 없습니다.",
        Open = "할 일",
        Done = "완료",
        Criterion = "검증 기준",
        Kinds = new Dictionary<string, string>
        {
            ["prep"] = "면접 준비",
            ["roadmap"] = "로드맵",
            ["essay"] = "자기소개서",
            ["company"] = "회사",
            ["technology"] = "기술",
            ["note"] = "노트",
        }.ToFrozenDictionary(),
        Properties = new Dictionary<string, string>
        {
            ["company"] = "회사",
            ["role"] = "직무",
            ["location"] = "근무지",
            ["pay"] = "보상",
            ["type"] = "고용 형태",
            ["posted"] = "게시일",
            ["deadline"] = "마감",
            ["interview"] = "면접",
        }.ToFrozenDictionary(),
    };
}
