using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Career.Privacy;

/// <summary>
/// Finds what of a public document stays private: marked headings, sections of some roles, and labelled facts, by its
/// <see cref="PrivacyPolicy"/>. The barrier takes the public reading, which never held them.
/// </summary>
public sealed class FindPrivateParts : IProcessModule
{
    public Draft Process(Draft draft)
    {
        var document = draft.Document;
        if (draft.IsUnread || document.Visibility != Visibility.Public)
        {
            return draft;
        }

        // Where no structure was read, nothing private can be told from the rest.
        if (document.Diagnostics.FirstOrDefault(Problems.IsUnstructured) is { } unread)
        {
            return (draft with { Document = document with { Visibility = Visibility.Private } }).Report(Problems.UnreadPrivacy(document.Path, unread.Place));
        }

        var policy = PrivacyPolicy.Of(document.Metadata);
        var labels = new PrivateLabels(policy, document.Kind);
        var end = Math.Min(draft.ContentEnd, draft.Source.Text.Length);
        var (parts, loose) = PrivateBlocks.Find(draft.Source, draft.Blocks, labels, draft.PrivateMarks, end);
        var sections = PrivateSections.Find(draft, policy, labels, [.. loose]);
        var footnotes = new FootnoteTexts(draft);
        parts.AddRange(sections.SelectMany(part => footnotes.WithoutShared(part, sections)));
        parts.AddRange(footnotes.Private(sections, labels));
        parts.AddRange(PrivateKeys.Find(draft, policy));
        return parts.Count == 0 ? draft : draft with { Document = document with { PrivateParts = [.. parts.Distinct().OrderBy(part => part.Span.Start)] } };
    }
}
