using System.Collections;

namespace CareerWiki.Reports;

/// <summary>The world around the program: where it prints to, what it is told beside its arguments, what day it is. Tests give their own.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Problems and progress.</param>
/// <param name="WriteBytes">Results that are bytes.</param>
public sealed record Terminal(TextWriter Out, TextWriter Error, Action<byte[]> WriteBytes)
{
    /// <summary>The variables of the environment.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Where relative paths start. Absolute.</summary>
    public string WorkingDirectory { get; init; } = Directory.GetCurrentDirectory();

    /// <summary>False in a pipe and in continuous integration: nobody is there to answer a question.</summary>
    public bool CanAsk { get; init; }

    /// <summary>False in a pipe: nobody watches how long work goes on.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Today where the users of this program live: in Korea (UTC+9, without summer time).</summary>
    public DateOnly Today { get; init; } = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(9));

    /// <summary>The real one, in UTF-8.</summary>
    public static Terminal System { get; } = new(
        global::System.Console.Out,
        global::System.Console.Error,
        bytes =>
        {
            using var stream = global::System.Console.OpenStandardOutput();
            stream.Write(bytes);
        })
    {
        ShowsProgress = !global::System.Console.IsErrorRedirected,
        CanAsk = !global::System.Console.IsInputRedirected,
        Environment = global::System.Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? ""),
    };
}
