using CareerWiki.Career.Sections;
using CareerWiki.Core.Documents;

namespace CareerWiki.Career.Questions;

/// <summary>Reads the question sections of a prep, section by section, whatever their layout.</summary>
internal static class QuestionReader
{
    public static IEnumerable<Question> Read(Document document, IReadOnlyList<Block> blocks)
    {
        foreach (var part in Parts(document))
        {
            var kind = part[0].Role == SectionRole.ToAsk ? QuestionKind.ToAsk : QuestionKind.Predicted;
            var sections = part.Select(s => s.Index).ToHashSet();
            var content = blocks.Where(b => sections.Contains(b.Section) && !(b.Form == BlockForm.Heading && b.Section == part[0].Index)).ToList();
            var list = new QuestionList(kind, nestedAsk: NestedItemsAsk(content));
            foreach (var block in content)
            {
                list.Add(block);
            }

            foreach (var question in list.Finish())
            {
                yield return question;
            }
        }
    }

    /// <summary>Each section that begins a question role, with those below it.</summary>
    private static IEnumerable<List<Section>> Parts(Document document)
    {
        List<Section>? part = null;
        foreach (var section in document.Sections.Where(s => s.Role is SectionRole.Predicted or SectionRole.ToAsk))
        {
            if (part is not null && section.Role == part[0].Role && section.Level > part[0].Level && part.Exists(s => s.Index == section.Parent))
            {
                part.Add(section);
                continue;
            }

            if (part is not null)
            {
                yield return part;
            }

            part = [section];
        }

        if (part is not null)
        {
            yield return part;
        }
    }

    // Where nested items ask, what they are nested in is their category; where none does, they are notes on it.
    private static bool NestedItemsAsk(List<Block> blocks)
    {
        var parents = blocks.SelectMany(b => b.Tree()).Where(b => b.Form == BlockForm.Item && b.Children.Any(c => c.Form == BlockForm.Item)).ToList();
        var nested = parents.SelectMany(p => p.Children.Where(c => c.Form == BlockForm.Item)).ToList();
        return nested.Exists(b => Asking.Is(b.Text)) || !parents.Exists(p => Asking.Is(p.Text));
    }
}
