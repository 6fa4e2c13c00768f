namespace CareerWiki.Reports;

/// <summary>Where the program prints to; tests give their own writers.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Problems and progress.</param>
/// <param name="WriteBytes">Results that are bytes.</param>
public sealed record Terminal(TextWriter Out, TextWriter Error, Action<byte[]> WriteBytes)
{
    /// <summary>The real one, in UTF-8.</summary>
    public static Terminal System { get; } = new(
        global::System.Console.Out,
        global::System.Console.Error,
        bytes =>
        {
            using var stream = global::System.Console.OpenStandardOutput();
            stream.Write(bytes);
        });
}
