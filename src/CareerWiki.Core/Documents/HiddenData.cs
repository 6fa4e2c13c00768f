using System.Collections.Frozen;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Documents;

/// <summary>Files that are published as they are, although they often hold more than they show.</summary>
public static class HiddenData
{
    private static readonly FrozenDictionary<string, string> Kinds = new (string What, string[] Extensions)[]
    {
        ("its author, and the program and the time that made it", [".pdf", ".ps", ".eps", ".ai"]),
        ("its author, who changed it last, comments and former versions", [".doc", ".docx", ".docm", ".xls", ".xlsx", ".xlsm", ".ppt", ".pptx", ".odt", ".ods", ".odp", ".rtf", ".hwp", ".hwpx", ".pages", ".numbers", ".key", ".epub"]),
        ("names of users and folders, and all that its files hold", [".zip", ".7z", ".rar", ".tar", ".gz", ".tgz", ".bz2", ".xz"]),
        ("where, when and with which device it was recorded", [".mp4", ".m4v", ".mov", ".avi", ".mkv", ".webm", ".3gp", ".mp3", ".m4a", ".wav", ".flac", ".ogg", ".opus", ".aac"]),
        ("names, paths and what was deleted or hidden", [".drawio", ".excalidraw", ".fig", ".sketch", ".xd", ".ipynb", ".sqlite", ".db"]),
    }.SelectMany(kind => kind.Extensions.Select(extension => KeyValuePair.Create(extension, kind.What))).ToFrozenDictionary();

    /// <summary>What such a file may hold, as the end of the sentence "It may hold …"; null for all others.</summary>
    public static string? In(ContentPath path) => Kinds.GetValueOrDefault(path.Extension);
}
