namespace CareerWiki.Commands;

/// <summary>What the program says to the shell.</summary>
public static class ExitCode
{
    /// <summary>No problems, or warnings only.</summary>
    public const int Clean = 0;

    /// <summary>The content has errors; with <c>--strict</c> also warnings.</summary>
    public const int Content = 1;

    /// <summary>The command line or the settings are wrong. Nothing was written.</summary>
    public const int Usage = 2;

    /// <summary>The disk, the network or the program itself failed.</summary>
    public const int Environment = 3;

    /// <summary>Ctrl+C, as shells count it.</summary>
    public const int Stopped = 130;
}
