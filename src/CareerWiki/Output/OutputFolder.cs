using System.Collections.Immutable;
using CareerWiki.Core.Pipelines;
using CareerWiki.Settings;

namespace CareerWiki.Output;

/// <param name="Written">Files that were new or had changed.</param>
/// <param name="Deleted">Files of an earlier run that no page stands for any more.</param>
public sealed record OutputResult(int Pages, int Written, int Deleted);

/// <summary>
/// Brings a folder up to date with a site. All pages are rendered, changed ones are written by way of a temporary file, and of the
/// others only those are deleted that an earlier run wrote. A run that was cut short is finished by the next.
/// </summary>
/// <param name="writeFile">Writes one file as a whole or not at all; <see cref="AtomicFile.Write"/>.</param>
public sealed class OutputFolder(string folder, Action<string, byte[]> writeFile)
{
    private static readonly string[] Foreign = [".git", ".gitignore", ".gitkeep", ".nojekyll", "CNAME", "README.md", "LICENSE"];

    /// <summary>Refuses a folder that this program may not write to, before anything is made for it.</summary>
    /// <exception cref="SettingsException">It is a file, or holds files that this program did not write.</exception>
    public void Check()
    {
        if (File.Exists(folder))
        {
            throw new SettingsException($"{folder} is a file. Name a folder to write to with -o.");
        }

        Check(Manifest.Read(folder, Manifest.FileName).Union(Manifest.Read(folder, Manifest.PendingFileName)));
    }

    /// <exception cref="SettingsException">The folder holds files that this program did not write.</exception>
    /// <exception cref="IOException">The disk is full, or a file can't be written. What is there stays usable.</exception>
    public OutputResult Write(IReadOnlyCollection<OutputPage> pages)
    {
        var before = Manifest.Read(folder, Manifest.FileName).Union(Manifest.Read(folder, Manifest.PendingFileName));
        Check(before);
        var paths = pages.Select(page => page.Page.Url.OutputPath).ToImmutableSortedSet(StringComparer.Ordinal);
        CheckForeign(pages.Where(page => !before.Contains(page.Page.Url.OutputPath)));
        var written = 0;
        if (!paths.SetEquals(Manifest.Read(folder, Manifest.FileName)) || File.Exists(Pending))
        {
            writeFile(Pending, Manifest.Format(before.Union(paths)));
        }

        try
        {
            Parallel.ForEach(pages, page =>
            {
                if (WriteIfChanged(page))
                {
                    Interlocked.Increment(ref written);
                }
            });
        }
        catch (AggregateException e) when (e.InnerExceptions.FirstOrDefault(inner => inner is IOException or UnauthorizedAccessException) is { } disk)
        {
            throw new IOException($"Not all pages could be written: {disk.Message} Run the command again when that is mended; it goes on where it stopped.", disk);
        }

        var deleted = Delete(before.Except(paths));
        if (File.Exists(Pending))
        {
            writeFile(Path.Combine(folder, Manifest.FileName), Manifest.Format(paths));
            File.Delete(Pending);
        }

        return new OutputResult(pages.Count, written, deleted);
    }

    private string Pending => Path.Combine(folder, Manifest.PendingFileName);

    private void Check(ImmutableSortedSet<string> own)
    {
        if (!Directory.Exists(folder) || own.Count > 0)
        {
            return;
        }

        var stranger = Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).FirstOrDefault(name => !Foreign.Contains(name, StringComparer.OrdinalIgnoreCase));
        if (stranger is not null)
        {
            throw new SettingsException($"The output folder {folder} holds files that this program did not write ({stranger}). Empty it, or name another one with -o.");
        }
    }

    // What is new to the manifest must be new to the disk: a file that is there already is someone else's, unless it says the same.
    private void CheckForeign(IEnumerable<OutputPage> pages)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var page in pages)
        {
            var full = FullPath(page.Page.Url.OutputPath);
            if (Path.Exists(full) && !IsSame(full, page.Render()))
            {
                throw new SettingsException($"{full} is in the way of a page, and this program did not write it. Move it, or name another output folder with -o.");
            }

            for (var parent = new FileInfo(full).Directory; parent is not null && parent.FullName.Length > folder.Length; parent = parent.Parent)
            {
                if (parent.LinkTarget is not null)
                {
                    throw new SettingsException($"{parent.FullName} is a symbolic link, so a page below it would be written elsewhere. Remove it, or name another output folder with -o.");
                }
            }
        }
    }

    private string FullPath(string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));

    private bool WriteIfChanged(OutputPage page)
    {
        var path = FullPath(page.Page.Url.OutputPath);
        var content = page.Render();
        if (IsSame(path, content))
        {
            return false;
        }

        writeFile(path, content);
        return true;
    }

    private static bool IsSame(string path, byte[] content)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length == content.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(content);
    }

    private int Delete(IEnumerable<string> paths)
    {
        var deleted = 0;
        foreach (var relative in paths)
        {
            var path = FullPath(relative);
            if (File.Exists(path))
            {
                File.Delete(path);
                deleted++;
            }

            DeleteEmptyFolders(Path.GetDirectoryName(path)!);
        }

        return deleted;
    }

    private void DeleteEmptyFolders(string path)
    {
        while (path.Length > folder.Length && Directory.Exists(path) && !Directory.EnumerateFileSystemEntries(path).Any())
        {
            Directory.Delete(path);
            path = Path.GetDirectoryName(path)!;
        }
    }
}
