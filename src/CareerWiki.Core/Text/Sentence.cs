namespace CareerWiki.Core.Text;

/// <summary>Cuts one sentence out of a block's text, for backlinks and mentions.</summary>
public static class Sentence
{
    private const int MaxLength = 200;

    /// <summary>The sentence that holds <paramref name="position"/>, shortened around it with an ellipsis at 200 characters.</summary>
    public static string Around(string text, int position)
    {
        position = Math.Clamp(position, 0, text.Length);
        var start = position;
        while (start > 0 && !Ends(text, start - 1))
        {
            start--;
        }

        var end = position;
        while (end < text.Length && !Ends(text, end))
        {
            end++;
        }

        end = Math.Min(text.Length, end + 1);
        var cutStart = Math.Max(start, position - (MaxLength / 2));
        var cutEnd = Math.Min(end, cutStart + MaxLength);
        return (cutStart > start ? "…" : "") + text[cutStart..cutEnd].Trim() + (cutEnd < end ? "…" : "");
    }

    // A full stop ends a sentence only before a blank, so that "v1.18" and "Node.js" stay whole.
    private static bool Ends(string text, int i) =>
        text[i] is '.' or '!' or '?' or '。' or '？' or '！' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]));
}
