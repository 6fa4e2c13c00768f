using System.Text.RegularExpressions;

namespace CareerWiki.Career.Kinds;

/// <summary>What titles and file names say of a document's kind, in Korean and English.</summary>
internal static partial class KindWords
{
    public static Regex Prep => PrepPattern();

    /// <summary>Speaks of interviews in some way; it takes the sections of a prep to make one.</summary>
    public static Regex Interview => InterviewPattern();

    public static Regex Roadmap => RoadmapPattern();

    /// <summary>Weaker than <see cref="Roadmap"/>: a plan becomes a roadmap when it has dated phases.</summary>
    public static Regex Plan => PlanPattern();

    /// <summary>A record of past work: dated headings, but no plan.</summary>
    public static Regex Resume => ResumePattern();

    public static Regex Essay => EssayPattern();

    [GeneratedRegex(@"(interview|phone screen|onsite) (prep|notes?|guide|sheet|plan|cheat|questions)|\bprep(aration)?\b|(면접|인터뷰) ?(준비|대비|노트|정리|전략|자료|예상|질문)", RegexOptions.IgnoreCase)]
    private static partial Regex PrepPattern();

    [GeneratedRegex(@"interview|면접|인터뷰", RegexOptions.IgnoreCase)]
    private static partial Regex InterviewPattern();

    [GeneratedRegex(@"road ?map|로드맵", RegexOptions.IgnoreCase)]
    private static partial Regex RoadmapPattern();

    [GeneratedRegex(@"(study|learning|career|training) (plan|path)|curriculum|학습 ?계획|커리큘럼|공부 ?계획|커리어 ?(계획|플랜)", RegexOptions.IgnoreCase)]
    private static partial Regex PlanPattern();

    [GeneratedRegex(@"이력서|경력 ?기술서|r[eé]sum[eé]|curriculum vitae|\bcv\b|회고|주간 ?업무|weekly report|retrospective", RegexOptions.IgnoreCase)]
    private static partial Regex ResumePattern();

    [GeneratedRegex(@"자기 ?소개서|자소서|에세이|지원서|cover[ -]?letter|personal statement|self[ -]?introduction|\bessays?\b|application (question|answer|form)", RegexOptions.IgnoreCase)]
    private static partial Regex EssayPattern();
}
