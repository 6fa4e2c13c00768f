using CareerWiki.Core.Text;

namespace CareerWiki.Core.Documents;

/// <summary>Why something of a document was understood as it was, for the author who wants to correct it.</summary>
/// <param name="About">What was understood: <c>kind</c>, <c>company</c>.</param>
/// <param name="Reason">A key; the theme has the words for it.</param>
/// <param name="Detail">What the reason speaks of: the name of a folder, the words of a heading. Null for nothing.</param>
/// <param name="Span">Where it stands in the text; null for nowhere.</param>
public sealed record Evidence(string About, string Reason, string? Detail = null, SourceSpan? Span = null)
{
    /// <summary>Metadata said so.</summary>
    public static Evidence From(string about, MetadataLayer layer) => new(about, ReasonOf(layer.Source), layer.File.Value);

    /// <summary>The reason's key for a source of metadata.</summary>
    public static string ReasonOf(MetadataSource source) => source switch
    {
        MetadataSource.Settings => "settings",
        MetadataSource.Folder => "folder-file",
        MetadataSource.Text => "property-line",
        MetadataSource.Sidecar => "sidecar",
        _ => "front-matter",
    };
}
