using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace CareerWiki.Core.Reading;

/// <summary>Front matter keys of Statiq.Web that ask for something this wiki doesn't do, with what to do instead.</summary>
public static partial class StatiqKeys
{
    private const string Archives = "Every technology, company and kind gets its page by itself.";
    private const string Feeds = "Remove it.";
    private const string Names = "Use DestinationPath.";

    private static readonly FrozenDictionary<string, string> Instead = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["ArchivePipelines"] = Archives,
        ["ArchiveSources"] = Archives,
        ["ArchiveFilter"] = Archives,
        ["ArchiveKey"] = Archives,
        ["ArchiveKeyComparer"] = Archives,
        ["ArchivePageSize"] = Archives,
        ["ArchiveTitle"] = Archives,
        ["ArchiveDestination"] = Archives,
        ["ArchiveOrderKey"] = Archives,
        ["ArchiveOrder"] = Archives,
        ["ArchiveOrderDescending"] = Archives,
        ["FeedRss"] = Feeds,
        ["FeedAtom"] = Feeds,
        ["FeedRdf"] = Feeds,
        ["FeedPipelines"] = Feeds,
        ["FeedSources"] = Feeds,
        ["DestinationExtension"] = Names,
        ["Enumerate"] = "Write a document for each item.",
        ["EnumerateWithInput"] = "Write a document for each item.",
        ["RedirectTo"] = "Write RedirectFrom into the document that visitors shall reach.",
        ["RedirectBody"] = "Remove it.",
        ["RenderPostProcessTemplates"] = "Remove it.",
        ["RemoveScriptExtension"] = "Remove it.",
        ["SitemapItem"] = "Remove it.",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Null for a key that is not among them.</summary>
    public static string? InsteadOf(string key) => Instead.GetValueOrDefault(key);

    /// <summary>True for a text that Statiq would evaluate and that surely is C#, under whatever key.</summary>
    public static bool IsCode(string text) => IsComputed(text) && CodePattern().IsMatch(text);

    /// <summary>Statiq evaluates such a text as C#, once (<c>=&gt;</c>) or each time (<c>-&gt;</c>).</summary>
    public static bool IsComputed(string text) => text.StartsWith("=>", StringComparison.Ordinal) || text.StartsWith("->", StringComparison.Ordinal);

    [GeneratedRegex("^[-=]>\\s*(?:[$@]*\"|\\{|new\\b|return\\b|[A-Za-z_]\\w*\\s*[.(\\[])")]
    private static partial Regex CodePattern();
}
