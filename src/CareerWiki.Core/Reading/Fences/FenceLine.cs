namespace CareerWiki.Core.Reading.Fences;

/// <summary>A line that opens or closes a fenced code block (CommonMark 0.31, 4.5).</summary>
/// <param name="Line">1-based.</param>
/// <param name="Length">How many backticks or tildes.</param>
/// <param name="Info">What follows them, trimmed; a fence with an info string can only open.</param>
internal readonly record struct FenceLine(int Line, char Mark, int Length, string Info)
{
    public string Language => Info.Split(' ', '\t', '{')[0].ToLowerInvariant();

    /// <summary>Null for a line that is no fence.</summary>
    public static FenceLine? Parse(ReadOnlySpan<char> text, int line)
    {
        var trimmed = text.TrimStart(' ');
        if (text.Length - trimmed.Length > 3 || trimmed.Length < 3 || trimmed[0] is not ('`' or '~'))
        {
            return null;
        }

        var mark = trimmed[0];
        var length = trimmed.IndexOfAnyExcept(mark) is >= 0 and var end ? end : trimmed.Length;
        var info = trimmed[length..].Trim();
        return length < 3 || (mark == '`' && info.Contains('`')) ? null : new FenceLine(line, mark, length, info.ToString());
    }

    public bool Closes(FenceLine opener) => Info.Length == 0 && Mark == opener.Mark && Length >= opener.Length;
}
