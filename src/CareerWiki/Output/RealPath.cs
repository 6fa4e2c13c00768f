namespace CareerWiki.Output;

/// <summary>Where a path leads when all symbolic links on its way are followed.</summary>
public static class RealPath
{
    // As many as Linux follows (path_resolution(7)).
    private const int MostLinks = 40;

    /// <param name="path">Absolute. What of it does not exist is kept as it is.</param>
    /// <exception cref="IOException">Links lead in a circle.</exception>
    public static string Of(string path)
    {
        var links = 0;
        return Follow(path);

        string Follow(string way)
        {
            var real = Path.GetPathRoot(way)!;
            foreach (var part in way[real.Length..].Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries))
            {
                real = Path.Combine(real, part);
                if (new FileInfo(real).LinkTarget is { } target)
                {
                    real = ++links > MostLinks ? throw new IOException($"{path} is a link that leads in a circle.") : Follow(Path.GetFullPath(target, Path.GetDirectoryName(real)!));
                }
            }

            return real;
        }
    }
}
