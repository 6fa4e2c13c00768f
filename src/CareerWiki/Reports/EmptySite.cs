using CareerWiki.Core.Pipelines;

namespace CareerWiki.Reports;

/// <summary>Tells why there is no site to write, and what to do about it.</summary>
public static class EmptySite
{
    /// <param name="done">What was done with nothing: "written".</param>
    /// <param name="seeing">What shows private documents too.</param>
    public static void Print(TextWriter writer, Snapshot snapshot, string done, string seeing)
    {
        foreach (var left in DocumentCount.LeftOut(snapshot))
        {
            writer.WriteLine(left);
        }

        writer.WriteLine(snapshot.Documents.Length > 0
            ? $"error: Nothing is public, so nothing was {done}. Put \"visibility: public\" between two lines of three dashes at the top of a document, or into a file _directory.yml for a whole folder. Or see everything with {seeing}."
            : $"error: There are no documents (*.md) in the input folder, so nothing was {done}.");
    }
}
