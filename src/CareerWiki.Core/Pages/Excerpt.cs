using System.Text;
using CareerWiki.Core.Documents;

namespace CareerWiki.Core.Pages;

/// <summary>The beginning of a document's text, for those who have not opened it: lists, search engines, chats.</summary>
internal static class Excerpt
{
    // What search engines show.
    private const int MaxLength = 150;
    private const int Enough = 40;

    /// <summary>The description that the document gives itself, else its first words; null for a document without text.</summary>
    public static string? Of(Document document)
    {
        if (document.Metadata.Text("description") is { Length: > 0 } own)
        {
            return own;
        }

        var text = new StringBuilder();
        foreach (var part in document.Sections.SelectMany(section => section.Body.Parts))
        {
            switch (part)
            {
                case TextRun { IsCode: false } run:
                    text.Append(run.Text);
                    break;
                // Blocks and lines are apart; words within a line may be glued.
                case RawHtml { Html: var html } when html.Contains('\n') || html.Contains("<p", StringComparison.Ordinal) || html.Contains("<li", StringComparison.Ordinal) || html.Contains("</t", StringComparison.Ordinal):
                    text.Append(' ');
                    break;
            }

            // A paragraph that says enough is better than more that doesn't belong to it.
            if (text.Length > MaxLength * 2 || (text.Length >= Enough && part is RawHtml { Html: var end } && end.Contains("</p>", StringComparison.Ordinal)))
            {
                break;
            }
        }

        return Cut(string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    private static string? Cut(string text)
    {
        if (text.Length <= MaxLength)
        {
            return text.Length == 0 ? null : text;
        }

        var end = text.LastIndexOf(' ', MaxLength);
        end = end > MaxLength / 2 ? end : char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return text[..end].TrimEnd(',', '·', '-', '–', ':', ' ') + "…";
    }
}
