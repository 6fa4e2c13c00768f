using System.Collections.Immutable;
using CareerWiki.Career.Kinds;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Career.Sections;

/// <summary>
/// Gives the sections of an interview prep their roles. A section whose heading says nothing has the role of the section it is in;
/// a first heading that names a role is a section and no title.
/// </summary>
public sealed class AssignRoles(SectionVocabulary vocabulary) : IProcessModule
{
    public Draft Process(Draft draft)
    {
        var document = draft.Document;
        if (document.Kind != KindCatalogue.Prep.Name || draft.IsUnread)
        {
            return draft;
        }

        var hasPeers = document.Sections.Count(s => s.Level == 1) > 1;
        var title = document.SectionAt(document.TitleSection);
        var titleSection = hasPeers && title is not null && vocabulary.IsSectionTitle(title.Heading!.Text) && !KindWords.Prep.IsMatch(title.Heading.Text)
            ? -1
            : document.TitleSection;

        var sections = ImmutableArray.CreateBuilder<Section>(document.Sections.Length);
        foreach (var section in document.Sections)
        {
            var rule = section.Heading is { } heading && section.Index != titleSection ? vocabulary.RuleFor(heading.Text) : null;
            var own = rule?.Role is { } role && role != SectionRole.Other ? role : null;
            var inherited = section.Parent >= 0 ? sections[section.Parent].Role : null;
            // Below a question role everything is a part of it: "기술 질문", "Behavioral", "Team & role".
            var isPart = inherited is SectionRole.Predicted or SectionRole.ToAsk && own is not (SectionRole.Predicted or SectionRole.ToAsk);
            // The author's own word for this very heading decides.
            sections.Add(section with { Role = rule is { IsOwn: true } ? own : isPart ? inherited : own ?? inherited });
        }

        return draft with { Document = document with { Sections = sections.ToImmutable(), TitleSection = titleSection } };
    }
}
