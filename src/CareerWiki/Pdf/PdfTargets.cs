using System.Collections.Immutable;
using CareerWiki.Output;
using CareerWiki.Settings;

namespace CareerWiki.Pdf;

/// <summary>Where PDFs go, and where they must not.</summary>
internal static class PdfTargets
{
    private const string Ending = ".pdf";

    /// <param name="output">What the command line names: a file for one job, else a folder. Null for the working directory, and with <paramref name="isAll"/> a folder there.</param>
    /// <exception cref="SettingsException">A file would lie where it must not, or replace what is no PDF.</exception>
    public static ImmutableArray<(PrintJob Job, string Path)> Of(IReadOnlyList<PrintJob> jobs, string? output, bool isAll, string workingDirectory, SiteSettings settings)
    {
        if (output is "")
        {
            throw new SettingsException("-o: the name is empty.");
        }

        var named = Path.GetFullPath(output ?? (isAll ? "pdf" : "."), workingDirectory);
        var isFolder = output is null || isAll || jobs.Count > 1 || Directory.Exists(named);
        if (isFolder && output is not null && !isAll && !Directory.Exists(named) && named.EndsWith(Ending, StringComparison.OrdinalIgnoreCase))
        {
            throw new SettingsException($"{output} is the name of a file, and there are {jobs.Count} to write. Name a folder with -o.");
        }

        if (isFolder && File.Exists(named))
        {
            throw new SettingsException($"{named} is a file, and there {(jobs.Count == 1 ? "is 1 file" : $"are {jobs.Count} files")} to write. Name a folder with -o.");
        }

        var names = Distinct(jobs.Select(job => job.Name));
        var files = jobs.Zip(names, (job, name) => (job, RealPath.Of(isFolder ? Path.Combine(named, name + Ending) : named))).ToImmutableArray();
        foreach (var (_, path) in files)
        {
            Check(path, isFolder ? "folder" : "file", settings);
        }

        return files;
    }

    private static void Check(string path, string what, SiteSettings settings)
    {
        if (settings.InputPaths.Any(root => SettingsReader.IsWithin(path, RealPath.Of(root))))
        {
            throw new SettingsException($"{path} lies among your documents, so nothing was written. Name a {what} outside of the input folder with -o.");
        }

        if (SettingsReader.IsWithin(path, RealPath.Of(settings.OutputPath)))
        {
            throw new SettingsException($"{path} lies in the folder that is published, so nothing was written. Name a {what} outside of {settings.OutputPath} with -o.");
        }

        if (Directory.Exists(path) || (File.Exists(path) && !IsPdf(path)))
        {
            throw new SettingsException($"{path} exists and is no PDF, so it was left as it is. Name another {what} with -o.");
        }
    }

    // Pipes and devices have no length, and may never end.
    private static bool IsPdf(string path)
    {
        if (new FileInfo(path).Length == 0)
        {
            return false;
        }

        Span<byte> head = stackalloc byte[4];
        using var file = File.OpenRead(path);
        return file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual("%PDF"u8);
    }

    // Two documents in different folders may have one name.
    private static List<string> Distinct(IEnumerable<string> names)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. names.Select(name =>
        {
            var (free, number) = (name, 1);
            while (!taken.Add(free))
            {
                free = $"{name}-{++number}";
            }

            return free;
        })];
    }
}
