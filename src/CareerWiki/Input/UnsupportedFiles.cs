using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Text;

namespace CareerWiki.Input;

/// <summary>Files that Statiq would run or compile: someone who comes from there should hear that nothing happens to them.</summary>
internal static class UnsupportedFiles
{
    /// <summary>Null for any other file.</summary>
    public static Diagnostic? Find(FileSystemInfo entry, ContentPath path) => entry is not FileInfo ? null : path.Extension switch
    {
        ".cshtml" => Problems.UnsupportedFile(path, "a Razor view", "Remove it; the pages have their own layout."),
        ".hbs" or ".handlebars" => Problems.UnsupportedFile(path, "a Handlebars template", "Remove it; the pages have their own layout."),
        ".scss" or ".sass" or ".less" => Problems.UnsupportedFile(path, "a style sheet to be compiled", "Put a plain custom.css into theme/assets."),
        ".csx" => Problems.UnsupportedFile(path, "a script", "Remove it, or keep it out of the input folder."),
        _ => null,
    };
}
