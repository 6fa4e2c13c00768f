using System.Collections.Immutable;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;

namespace CareerWiki.Core.Pipelines;

/// <summary>
/// Reads a document as the public profile may see it: once more, from a text in which its private parts never were. Whatever is derived from
/// the result (titles, tags, links, mentions, counts) can't know of them.
/// </summary>
internal static class PublicReading
{
    // Without a part the rest may read differently and show another one. Few texts need more than one round.
    private const int MostRounds = 8;

    /// <summary>The document with its <see cref="Document.Public"/>; null there for a private document, and for one that can't be freed of what is private.</summary>
    /// <param name="read">Reads the file without some parts.</param>
    public static Document Complete(Document whole, Func<ImmutableArray<PrivatePart>, Document> read)
    {
        if (whole.Visibility != Visibility.Public || whole.PrivateParts.IsEmpty)
        {
            return whole with { Public = whole.Visibility == Visibility.Public ? whole : null };
        }

        if (TitleIsPrivate(whole))
        {
            return Hidden(whole, Problems.PrivateTitle(whole.Path, whole.Source.Locate(whole.PrivateParts[0].Span)));
        }

        var withheld = whole.PrivateParts;
        for (var round = 0; round < MostRounds; round++)
        {
            var rest = read(withheld);
            if (rest.Visibility != Visibility.Public)
            {
                return Hidden(whole, rest.Diagnostics[^1]);
            }

            if (rest.PrivateParts.IsEmpty)
            {
                return whole with { Public = rest };
            }

            withheld = withheld.AddRange(rest.PrivateParts);
        }

        return Hidden(whole, Problems.InseparableParts(whole.Path, whole.Source.Locate(withheld[^1].Span)));
    }

    private static bool TitleIsPrivate(Document document) =>
        document.Sections.FirstOrDefault(s => s.Index == document.TitleSection)?.Heading is { } title
        && document.PrivateParts.Any(part => part.Span.Start <= title.Span.Start && title.Span.Start < part.Span.End);

    private static Document Hidden(Document whole, Diagnostic why) =>
        whole with { Visibility = Visibility.Private, PrivateParts = [], Diagnostics = whole.Diagnostics.Add(why) };
}
