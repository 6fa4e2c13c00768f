using System.Collections.Immutable;
using CareerWiki.Career.Labels;

namespace CareerWiki.Career.InterviewPrep;

/// <summary>Company and role where a label names them: <c>회사명: Acme</c>, <c>Position: …</c>.</summary>
internal static class TargetLabels
{
    private const int MaxLength = 60;

    private static readonly ImmutableArray<string> Companies = ["회사", "회사명", "기업", "기업명", "지원 회사", "지원회사", "company", "company name", "employer"];
    private static readonly ImmutableArray<string> Roles = ["직무", "포지션", "직책", "직무명", "지원 직무", "지원직무", "지원 분야", "지원분야", "position", "role", "title", "job title"];

    /// <summary>Null when no label names one.</summary>
    public static LabelledLine? Company(List<LabelledLine> labels) => Find(labels, Companies);

    /// <summary>Null when no label names one.</summary>
    public static LabelledLine? Role(List<LabelledLine> labels) => Find(labels, Roles);

    /// <summary>True for a label, in lower case, that names the company or the role.</summary>
    public static bool IsOne(string label) => Companies.Contains(label) || Roles.Contains(label);

    private static LabelledLine? Find(List<LabelledLine> labels, ImmutableArray<string> names) =>
        labels.Find(label => names.Contains(label.Label) && label.Text.Length is > 0 and <= MaxLength);
}
