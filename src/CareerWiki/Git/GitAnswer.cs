namespace CareerWiki.Git;

/// <summary>What git said to one question.</summary>
/// <param name="Code">0 when all went well; other numbers mean what the command says they mean.</param>
/// <param name="Error">Git's own words, in the language of the user.</param>
public sealed record GitAnswer(int Code, string Out, string Error)
{
    public bool IsGood => Code == 0;
}

/// <summary>Git is missing, failed or was refused. The program exits with 3.</summary>
/// <param name="message">One plain sentence; git's own words may follow on lines of their own. No credentials.</param>
public sealed class GitException(string message) : IOException(message);
