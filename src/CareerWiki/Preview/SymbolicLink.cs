using System.IO.Enumeration;

namespace CareerWiki.Preview;

/// <summary>Links in a folder that is listed: they may lead out of it, or in circles.</summary>
public static class SymbolicLink
{
    /// <summary>Files that a cloud disk fetches when they are read are reparse points too, but no links.</summary>
    public static bool Is(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.ToFileSystemInfo().LinkTarget is not null;
}
