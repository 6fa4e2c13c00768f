using System.Collections.Immutable;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading.FrontMatter;

/// <param name="Map">Null when the text is no mapping, or broken.</param>
public sealed record MetadataResult(MetadataMap? Map, ImmutableArray<Diagnostic> Problems);

/// <summary>A file that holds nothing but metadata: settings, <c>_directory.yml</c>, sidecars, data.</summary>
public static class MetadataFile
{
    /// <summary>Statiq's formats, in the order in which later ones win.</summary>
    public static ImmutableArray<string> Extensions { get; } = [".json", ".yml", ".yaml"];

    /// <summary>Reads YAML, or JSON where the path ends so. An empty file is an empty mapping.</summary>
    public static MetadataResult Read(string text, ContentPath path)
    {
        var source = SourceText.From(text.TrimStart('\uFEFF'));
        var result = path.Extension == ".json" ? JsonReader.Read(source, path) : YamlReader.Read(source, new SourceSpan(0, source.Text.Length), path);
        return result is { Map: null, Problems.IsEmpty: true }
            ? result with { Problems = [Problems.BadYaml(path, new SourcePlace(1, 1), "it is no list of keys with values")] }
            : result;
    }
}
