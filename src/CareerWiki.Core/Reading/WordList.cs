using System.Collections.Immutable;
using System.Reflection;

namespace CareerWiki.Core.Reading;

/// <summary>Words kept as data beside the code that uses them: embedded text, one entry a line, <c>#</c> for remarks.</summary>
public static class WordList
{
    /// <summary>Loads from Core.</summary>
    internal static ImmutableArray<string> Load(string name) => Load(typeof(WordList).Assembly, name);

    /// <param name="name">The file's name; it is unique within its assembly.</param>
    public static ImmutableArray<string> Load(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0 && line[0] != '#')];
    }
}
