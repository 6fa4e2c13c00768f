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

    /// <summary>The same for what comes piece by piece.</summary>
    /// <param name="write">Writes to the stream, which can be searched and read too.</param>
    /// <exception cref="IOException">The disk is full, or the path can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">No permission.</exception>
    public static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = path + ".tmp~";
        try
        {
            var file = new FileStream(temporary, FileMode.Create, FileAccess.ReadWrite);
            await using (file.ConfigureAwait(false))
            {
                await write(file).ConfigureAwait(false);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
