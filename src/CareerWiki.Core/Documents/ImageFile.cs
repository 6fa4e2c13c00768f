using System.Collections.Frozen;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Documents;

/// <summary>What the extension of a file says of it as an image.</summary>
public static class ImageFile
{
    private static readonly FrozenSet<string> Published =
        FrozenSet.ToFrozenSet([".png", ".apng", ".jpg", ".jpeg", ".jpe", ".jfif", ".gif", ".webp", ".svg", ".avif", ".bmp"]);

    // The last two lines are raw formats of cameras.
    private static readonly FrozenSet<string> KeptBack = FrozenSet.ToFrozenSet(
    [
        ".heic", ".heif", ".hif", ".tif", ".tiff", ".jxl", ".jp2", ".ico", ".cur", ".svgz", ".psd",
        ".dng", ".cr2", ".cr3", ".nef", ".arw", ".raf", ".orf", ".rw2",
        ".pef", ".srw",
    ]);

    /// <summary>True for the name of an image of any format.</summary>
    public static bool IsNamed(ContentPath path) => Published.Contains(path.Extension) || IsKeptBack(path);

    /// <summary>True for a format that holds what nobody sees, such as a place and an owner, and from which it can't be taken out.</summary>
    public static bool IsKeptBack(ContentPath path) => KeptBack.Contains(path.Extension);
}
