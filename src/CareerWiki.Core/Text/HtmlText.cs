using System.Text;

namespace CareerWiki.Core.Text;

/// <summary>Text for HTML. Hangul and emoji stay as they are.</summary>
public static class HtmlText
{
    /// <summary>Safe as content and within a quoted attribute.</summary>
    public static string Escape(string text) => Append(new StringBuilder(text.Length + 8), text).ToString();

    public static StringBuilder Append(StringBuilder to, string text)
    {
        var done = 0;
        for (var i = text.AsSpan().IndexOfAny("&<>\"\0"); i >= 0;)
        {
            to.Append(text, done, i - done).Append(text[i] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "\uFFFD" });
            done = i + 1;
            var next = text.AsSpan(done).IndexOfAny("&<>\"\0");
            i = next < 0 ? -1 : done + next;
        }

        return to.Append(text, done, text.Length - done);
    }
}
