using System.Collections.Immutable;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;
using CareerWiki.Settings;

namespace CareerWiki.Input;

/// <summary>
/// Lists the files of all input folders as one tree. Names that begin with a dot or an underscore, <c>node_modules</c>, excluded paths and
/// the output folder are left out. Where two folders have the same file, the last one counts.
/// </summary>
public sealed class InputFolders(SiteSettings settings)
{
    private readonly HashSet<string> _excluded = [.. settings.ExcludedPaths.Select(path => ContentPath.Parse(path).Value)];

    /// <summary>The documents, or all other files.</summary>
    public InputListing List(bool documents)
    {
        var files = new Dictionary<ContentPath, SourceFile>();
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var root in settings.InputPaths)
        {
            Walk(new DirectoryInfo(root), "", new FolderMetadata(Metadata.Empty, ""), documents, files, [], problems);
        }

        return new InputListing([.. files.Values], problems.ToImmutable());
    }

    private void Walk(DirectoryInfo folder, string path, FolderMetadata inherited, bool documents, Dictionary<ContentPath, SourceFile> files, Dictionary<ContentPath, string> names, ImmutableArray<Diagnostic>.Builder problems)
    {
        var metadata = documents ? DirectoryMetadata.Read(folder, path, inherited, problems) : inherited;
        foreach (var entry in Entries(folder, path, problems))
        {
            var entryPath = path.Length == 0 ? entry.Name : path + "/" + entry.Name;
            var contentPath = ContentPath.Parse(entryPath);
            if (IsLeftOut(entry, contentPath))
            {
                continue;
            }

            if (entry is FileInfo { Exists: false, LinkTarget: null })
            {
                Report(documents, problems, Problems.Unreadable(contentPath, "its name is not valid UTF-8, or it is gone"));
            }
            else if (entry.LinkTarget is not null && !IsFileWithin(entry))
            {
                Report(documents, problems, Problems.LinkOutside(contentPath));
            }
            else if (entry is DirectoryInfo inner)
            {
                if (contentPath.IsMarkdown)
                {
                    Report(documents, problems, Problems.FolderLikeFile(contentPath));
                }

                Walk(inner, entryPath, metadata, documents, files, names, problems);
            }
            else if (contentPath.IsMarkdown == documents)
            {
                if (names.TryGetValue(contentPath, out var other))
                {
                    problems.Add(Problems.SameName(contentPath, other, entryPath));
                    continue;
                }

                names[contentPath] = entryPath;
                files[contentPath] = ToSource((FileInfo)entry, contentPath, metadata);
            }
        }
    }

    private static FileSystemInfo[] Entries(DirectoryInfo folder, string path, ImmutableArray<Diagnostic>.Builder problems)
    {
        try
        {
            var entries = folder.GetFileSystemInfos();
            Array.Sort(entries, (a, b) => string.CompareOrdinal(a.Name, b.Name));
            return entries;
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            problems.Add(Problems.Unreadable(ContentPath.Parse(path), "you have no permission to list this folder"));
            return [];
        }
    }

    private static void Report(bool documents, ImmutableArray<Diagnostic>.Builder problems, Diagnostic problem)
    {
        // Both walks see it; one of them says it.
        if (documents)
        {
            problems.Add(problem);
        }
    }

    private bool IsLeftOut(FileSystemInfo entry, ContentPath path) =>
        entry.Name[0] is '.' or '_' || entry.Name is "node_modules" || _excluded.Contains(path.Value)
        || entry.FullName == settings.OutputPath || entry.FullName == Path.Combine(settings.Root, SettingsReader.FileName);

    // A link to a file that is in the input anyway does no harm; one to a folder could lead in a circle.
    private bool IsFileWithin(FileSystemInfo entry)
    {
        try
        {
            return entry is FileInfo && entry.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target
                && settings.InputPaths.Any(root => SettingsReader.IsWithin(target.FullName, root));
        }
        catch (IOException)
        {
            // A link to itself.
            return false;
        }
    }

    private static SourceFile ToSource(FileInfo file, ContentPath path, FolderMetadata metadata)
    {
        var real = file.LinkTarget is null ? file : (FileInfo)file.ResolveLinkTarget(returnFinalTarget: true)!;
        return new SourceFile(path, real.Length, $"{real.LastWriteTimeUtc.Ticks}-{real.Length}-{metadata.Stamp}", () => Read(real)) { Inherited = metadata.Metadata };
    }

    private static FileContent Read(FileInfo file)
    {
        // Empty ones need no reading, and a pipe, which looks empty, would never end.
        try
        {
            if (file.Length == 0)
            {
                return new FileContent(default, null);
            }

            return new FileContent(File.ReadAllBytes(file.FullName), null);
        }
        catch (UnauthorizedAccessException)
        {
            return new FileContent(default, "you have no permission to read it");
        }
        catch (FileNotFoundException)
        {
            return new FileContent(default, "it is gone");
        }
        catch (IOException e)
        {
            return new FileContent(default, e.Message.Replace(file.FullName, file.Name, StringComparison.Ordinal).TrimEnd('.'));
        }
    }
}

/// <summary>The Input phase of the documents.</summary>
public sealed class ListDocuments(InputFolders folders) : IInputModule
{
    public InputListing List() => folders.List(documents: true);
}

/// <summary>The Input phase of images and other files that documents may use.</summary>
public sealed class ListAssets(InputFolders folders) : IInputModule
{
    public InputListing List() => folders.List(documents: false);
}
