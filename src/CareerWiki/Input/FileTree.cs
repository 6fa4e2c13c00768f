using System.Collections.Immutable;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Text;
using CareerWiki.Settings;

namespace CareerWiki.Input;

/// <param name="Root">The index of its input folder in <see cref="SiteSettings.InputPaths"/>.</param>
public sealed record TreeFile(FileInfo File, int Root);

/// <summary>The files of all input folders as one tree: where two folders have the same file, the last one counts.</summary>
/// <param name="Files">Documents and everything else, but for what is left out.</param>
/// <param name="LeftOut">Files and folders that are there and not read.</param>
/// <param name="MetadataFiles">Files such as <c>_directory.yml</c> and sidecars: read, but never shown.</param>
public sealed record FileTree(
    IReadOnlyDictionary<ContentPath, TreeFile> Files,
    ILookup<ContentPath, TreeFile> MetadataFiles,
    ImmutableArray<ContentPath> LeftOut,
    ImmutableArray<Diagnostic> Problems)
{
    /// <summary>Lists the folders; reads no file of them.</summary>
    public static FileTree Of(SiteSettings settings)
    {
        var walk = new Walk(settings);
        for (var root = 0; root < settings.InputPaths.Length; root++)
        {
            walk.Root = root;
            walk.Visit(new DirectoryInfo(settings.InputPaths[root]), "", new InputFilter(settings, settings.InputPaths[root]), []);
        }

        var metadata = walk.MetadataFiles.ToLookup(x => Key(x.Path), x => x.File);
        return new FileTree(walk.Files, metadata, walk.LeftOut.ToImmutable(), walk.Problems.ToImmutable());
    }

    /// <summary>The address of a metadata file: its name in whatever case.</summary>
    public static ContentPath Key(ContentPath path) => ContentPath.Parse(string.Join('/', path.Folders) + "/" + path.FileName.ToLowerInvariant());

    private sealed class Walk(SiteSettings settings)
    {
        public int Root { get; set; }

        public Dictionary<ContentPath, TreeFile> Files { get; } = [];

        public List<(ContentPath Path, TreeFile File)> MetadataFiles { get; } = [];

        public ImmutableArray<ContentPath>.Builder LeftOut { get; } = ImmutableArray.CreateBuilder<ContentPath>();

        public ImmutableArray<Diagnostic>.Builder Problems { get; } = ImmutableArray.CreateBuilder<Diagnostic>();

        /// <param name="path">Relative to the input folder, as on disk.</param>
        /// <param name="names">The names on disk of what was found in this input folder.</param>
        public void Visit(DirectoryInfo folder, string path, InputFilter filter, Dictionary<ContentPath, string> names)
        {
            foreach (var entry in Entries(folder, path))
            {
                var entryPath = path.Length == 0 ? entry.Name : path + "/" + entry.Name;
                var contentPath = ContentPath.Parse(entryPath);
                if (entry is FileInfo metadata && InputFilter.IsMetadata(entry.Name) && !filter.IsExcluded(contentPath))
                {
                    MetadataFiles.Add((contentPath, new TreeFile(metadata, Root)));
                }

                if (UnsupportedFiles.Find(entry, contentPath) is { } unsupported)
                {
                    Problems.Add(unsupported);
                }

                if (filter.LeavesOut(entry, contentPath))
                {
                    LeftOut.Add(contentPath);
                }
                else
                {
                    Visit(entry, entryPath, contentPath, filter, names);
                }
            }
        }

        private void Visit(FileSystemInfo entry, string entryPath, ContentPath path, InputFilter filter, Dictionary<ContentPath, string> names)
        {
            if (entry is FileInfo { Exists: false, LinkTarget: null })
            {
                Problems.Add(Core.Diagnostics.Problems.Unreadable(path, "its name is not valid UTF-8, or it is gone"));
            }
            else if (entry.LinkTarget is not null && !IsFileWithin(entry))
            {
                Problems.Add(Core.Diagnostics.Problems.LinkOutside(path));
            }
            else if (entry is DirectoryInfo inner)
            {
                if (path.IsMarkdown)
                {
                    Problems.Add(Core.Diagnostics.Problems.FolderLikeFile(path));
                }

                Visit(inner, entryPath, filter, names);
            }
            else if (names.TryGetValue(path, out var other))
            {
                Problems.Add(Core.Diagnostics.Problems.SameName(path, other, entryPath));
            }
            else if (filter.Takes(path))
            {
                names[path] = entryPath;
                Files[path] = new TreeFile((FileInfo)entry, Root);
            }
        }

        private FileSystemInfo[] Entries(DirectoryInfo folder, string path)
        {
            try
            {
                var entries = folder.GetFileSystemInfos();
                Array.Sort(entries, (a, b) => string.CompareOrdinal(a.Name, b.Name));
                return entries;
            }
            catch (Exception e) when (e is UnauthorizedAccessException or IOException)
            {
                Problems.Add(Core.Diagnostics.Problems.Unreadable(ContentPath.Parse(path), "you have no permission to list this folder"));
                return [];
            }
        }

        // A link to a file that is in the input anyway does no harm; one to a folder could lead in a circle.
        private bool IsFileWithin(FileSystemInfo entry)
        {
            try
            {
                // Refuses a circle; the way itself is walked below.
                if (entry is not FileInfo || entry.ResolveLinkTarget(returnFinalTarget: true) is not FileInfo { Exists: true })
                {
                    return false;
                }

                var target = entry;
                while (target.ResolveLinkTarget(returnFinalTarget: false) is { } next)
                {
                    if (!settings.InputPaths.Any(root => IsPlainWithin(next.FullName, root)))
                    {
                        return false;
                    }

                    target = next;
                }

                return true;
            }
            catch (IOException)
            {
                // A link to itself.
                return false;
            }
        }

        // A path may look as if it were within, and lead out by way of a folder that is a link.
        private static bool IsPlainWithin(string path, string root)
        {
            if (!SettingsReader.IsWithin(path, root))
            {
                return false;
            }

            for (var folder = new FileInfo(path).Directory; folder is not null && folder.FullName.Length > root.Length; folder = folder.Parent)
            {
                if (folder.LinkTarget is not null)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
