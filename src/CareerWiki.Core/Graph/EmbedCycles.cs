using System.Collections.Immutable;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Graph;

/// <summary>Finds documents that embed each other in a circle, and cuts each circle at the link that closes it.</summary>
internal static class EmbedCycles
{
    private const int MaxDepth = 200;

    public static void Cut(IEnumerable<Document> documents, Dictionary<ContentPath, ImmutableArray<LinkTarget>> targets, List<Diagnostic> problems)
    {
        var done = new HashSet<ContentPath>();
        foreach (var document in documents.Where(d => d.Links.Any(l => l.Form == LinkForm.Embed)))
        {
            Visit(document, [], done, targets, problems);
        }
    }

    private static void Visit(
        Document document,
        ImmutableList<ContentPath> path,
        HashSet<ContentPath> done,
        Dictionary<ContentPath, ImmutableArray<LinkTarget>> targets,
        List<Diagnostic> problems)
    {
        // A page shows a few levels only.
        if (path.Count == MaxDepth)
        {
            return;
        }

        path = path.Add(document.Path);
        for (var i = 0; i < document.Links.Length; i++)
        {
            if (document.Links[i].Form != LinkForm.Embed || targets[document.Path][i] is not PageTarget { Document: { } target } || target.Path == document.Path)
            {
                continue;
            }

            if (path.IndexOf(target.Path) is >= 0 and var start)
            {
                problems.Add(Problems.EmbedCycle(document.Path, document.Source.Locate(document.Links[i].Span), path.Skip(start).Append(target.Path)));
                targets[document.Path] = targets[document.Path].SetItem(i, LinkTarget.None);
            }
            else if (!done.Contains(target.Path))
            {
                Visit(target, path, done, targets, problems);
            }
        }

        done.Add(document.Path);
    }
}
