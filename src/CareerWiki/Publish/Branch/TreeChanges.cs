using System.Collections.Immutable;

namespace CareerWiki.Publish.Branch;

/// <summary>How the files of a branch would change. Paths, sorted.</summary>
public sealed record TreeChanges(ImmutableArray<string> Added, ImmutableArray<string> Changed, ImmutableArray<string> Deleted)
{
    /// <param name="answer">That of <c>git diff-tree -z --name-status</c>: a letter and a path, in turns.</param>
    public static TreeChanges Of(string answer)
    {
        var changes = answer.Split('\0').Chunk(2).Where(pair => pair.Length == 2).ToLookup(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        return new TreeChanges([.. changes["A"]], [.. changes.Where(kind => kind.Key is not ("A" or "D")).SelectMany(kind => kind).Order(StringComparer.Ordinal)], [.. changes["D"]]);
    }
}
