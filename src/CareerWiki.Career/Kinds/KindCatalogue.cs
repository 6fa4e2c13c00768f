using System.Collections.Immutable;
using CareerWiki.Core.Documents;

namespace CareerWiki.Career.Kinds;

/// <summary>The kinds of document that a career wiki has, in the order in which they are shown.</summary>
public static class KindCatalogue
{
    public static Kind Prep { get; } = new("prep", "prep", ["prep", "preps", "interview", "interviews", "interview-prep", "면접", "면접준비", "면접-준비", "면접 준비"]);

    public static Kind Roadmap { get; } = new("roadmap", "roadmap", ["roadmap", "roadmaps", "로드맵", "학습계획"]);

    public static Kind Essay { get; } = new("essay", "essays", ["essay", "essays", "cover-letters", "자소서", "자기소개서"]);

    public static Kind Company { get; } = new("company", "companies", ["company", "companies", "회사", "기업"]) { IsTaxonomy = true, PartsHavePages = false };

    public static Kind Technology { get; } = new("technology", "technologies", ["technology", "technologies", "tech", "기술"]) { IsTaxonomy = true };

    public static Kind Note { get; } = new("note", "notes", ["note", "notes", "노트", "메모"]);

    public static ImmutableArray<Kind> All { get; } = [Prep, Roadmap, Essay, Company, Technology, Note];
}
