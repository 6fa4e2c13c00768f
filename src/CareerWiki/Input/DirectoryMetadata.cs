using System.Collections.Immutable;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Reading;
using CareerWiki.Core.Reading.FrontMatter;
using CareerWiki.Core.Text;

namespace CareerWiki.Input;

/// <summary>What a folder and those above it say of their files.</summary>
/// <param name="Stamp">Changes when any of these files does.</param>
public sealed record FolderMetadata(Metadata Metadata, string Stamp);

/// <summary>Reads Statiq's <c>_directory.yml</c>: metadata for all files in a folder and below it.</summary>
public static class DirectoryMetadata
{
    private static readonly string[] Names = ["_directory.yml", "_directory.yaml", "_directory.json"];

    public static FolderMetadata Read(DirectoryInfo folder, string path, FolderMetadata inherited, ImmutableArray<Diagnostic>.Builder problems)
    {
        if (Names.Select(name => new FileInfo(Path.Combine(folder.FullName, name))).FirstOrDefault(f => f.Exists) is not { } file)
        {
            return inherited;
        }

        var contentPath = ContentPath.Parse(path + "/" + file.Name);
        try
        {
            var source = SourceText.From(File.ReadAllText(file.FullName).TrimStart('\uFEFF'));
            var result = YamlReader.Read(source, new SourceSpan(0, source.Text.Length), contentPath);
            problems.AddRange(result.Problems);
            problems.AddRange(result.Map is null ? [] : ReadKeys.Check(contentPath, result.Map));
            var stamp = $"{inherited.Stamp}/{file.LastWriteTimeUtc.Ticks}-{file.Length}";
            // Broken metadata may have meant to hide the folder.
            return new FolderMetadata(inherited.Metadata.With(result.Map ?? Private), stamp);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(Problems.Unreadable(contentPath, "you have no permission to read it"));
            return new FolderMetadata(inherited.Metadata.With(Private), inherited.Stamp + "/unread");
        }
    }

    private static MetadataMap Private { get; } = new(
        new SourcePlace(1, 1),
        [new MetadataEntry("visibility", new SourcePlace(1, 1), new MetadataScalar(new SourcePlace(1, 1), "private", "private"))]);
}
