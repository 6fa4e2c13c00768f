using System.Reflection;
using CareerWiki.Reports;

namespace CareerWiki.Tests.Support;

/// <summary>Where things lie in the checkout.</summary>
internal static class TestPaths
{
    public static string Project { get; } = typeof(TestPaths).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(a => a.Key == "ProjectDirectory").Value!;

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Project, "..", ".."));

    public static string Fixtures { get; } = Path.Combine(Project, "Fixtures");
}

/// <summary>A folder that is gone with its test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("careerwiki-").FullName;

    public string Write(string path, string text)
    {
        var full = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    /// <summary>A copy of a folder of fixtures.</summary>
    public static TemporaryFolder CopyOf(string source)
    {
        var copy = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = copy.Combine(System.IO.Path.GetRelativePath(source, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    public string Combine(string path) => System.IO.Path.Combine(Path, path);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

/// <summary>Runs the command line in this process.</summary>
internal static class Cli
{
    public static (int Code, string Out, string Error, byte[] Bytes) Run(params string[] args) => RunIn(Directory.GetCurrentDirectory(), new Dictionary<string, string>(), args);

    /// <param name="environment">The only variables that there are.</param>
    public static (int Code, string Out, string Error, byte[] Bytes) RunIn(string folder, IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var bytes = new MemoryStream();
        var code = Program.Run(args, new Terminal(output, error, content => bytes.Write(content)) { Environment = environment, WorkingDirectory = folder, Today = new DateOnly(2026, 3, 1) });
        return (code, output.ToString(), error.ToString(), bytes.ToArray());
    }
}
