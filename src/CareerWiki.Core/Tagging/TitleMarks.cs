namespace CareerWiki.Core.Tagging;

/// <summary>The signs around titles of books, films and songs, as in Korean: 『…』, 《…》, 〈…〉, 「…」.</summary>
internal static class TitleMarks
{
    private const int MaxLength = 60;

    public static bool Enclose(ReadOnlySpan<char> text, int position)
    {
        var before = text[Math.Max(0, position - MaxLength)..position];
        var open = before.LastIndexOfAny("『《〈「");
        return open >= 0 && before[open..].IndexOfAny("』》〉」\n") < 0;
    }
}
