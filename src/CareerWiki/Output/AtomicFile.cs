namespace CareerWiki.Output;

/// <summary>Writes a file so that it is there as a whole or not at all.</summary>
public static class AtomicFile
{
    /// <summary>Creates the folders above. On failure the old file is as it was and no temporary one is left.</summary>
    /// <exception cref="IOException">The disk is full, or the path can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission.</exception>
    public static void Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = path + ".tmp~";
        try
        {
            File.WriteAllBytes(temporary, content);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
