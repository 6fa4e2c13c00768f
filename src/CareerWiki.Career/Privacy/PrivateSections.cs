using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Privacy;

/// <summary>Finds private sections: by a mark at their heading, by their role, or by a heading that names a private fact.</summary>
internal static class PrivateSections
{
    /// <param name="marks">Marks that stand at no other block: at headings, or where nothing else can be told apart.</param>
    public static ImmutableArray<PrivatePart> Find(Draft draft, PrivacyPolicy policy, PrivateLabels labels, ImmutableArray<int> marks)
    {
        var sections = draft.Document.Sections;
        var found = ImmutableArray.CreateBuilder<PrivatePart>();
        for (var i = 0; i < sections.Length; i++)
        {
            if (ReasonOf(draft, sections[i], policy, labels, marks) is not { } why)
            {
                continue;
            }

            var last = i;
            while (last + 1 < sections.Length && sections[last + 1].Level > sections[i].Level)
            {
                last++;
            }

            // The end of a chat fence closes more than its last section.
            var end = Math.Min(sections[last].Span.End, Math.Max(draft.ContentEnd, sections[i].Span.Start));
            found.Add(new PrivatePart(SourceSpan.FromBounds(sections[i].Span.Start, end), Gap.Lines, why.Reason, why.Detail));
            i = last;
        }

        return found.ToImmutable();
    }

    private static (string Reason, string Detail)? ReasonOf(Draft draft, Section section, PrivacyPolicy policy, PrivateLabels labels, ImmutableArray<int> marks)
    {
        if (marks.Any(mark => section.Span.Start <= mark && mark < Math.Max(section.Span.End, section.Span.Start + 1)))
        {
            return ("mark", "");
        }

        if (section.Role is { } role && policy.Sections.Contains(role))
        {
            return ("role", role);
        }

        return section.Heading is { } heading && section.Index != draft.Document.TitleSection && labels.OfName(heading.Text) is { } key ? ("label", key) : null;
    }
}
