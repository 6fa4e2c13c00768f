using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Reading.Decoding;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading;

/// <summary>From bytes to text. A file that is too large, unreadable or no text becomes a document without content and a diagnostic.</summary>
public sealed class DecodeText : IProcessModule
{
    /// <summary>In bytes. Larger files are listed, not read.</summary>
    public const long MaxLength = 8 * 1024 * 1024;

    public Draft Process(Draft draft)
    {
        var file = draft.File;
        if (file.Length > MaxLength)
        {
            return Unread(draft, Problems.TooLarge(file.Path, file.Length));
        }

        var content = file.Read();
        if (content.Failure is { } failure)
        {
            return Unread(draft, Problems.Unreadable(file.Path, failure));
        }

        if (TextDecoder.Decode(content.Bytes.Span) is not { } decoded)
        {
            return Unread(draft, Problems.NotText(file.Path));
        }

        var source = SourceText.From(decoded.Text);
        var next = draft with { Document = draft.Document with { Source = source }, Markdown = source.Text };
        if (decoded.FirstBadCharacter >= 0)
        {
            next = next.Report(Problems.BrokenUtf8(file.Path, source.Locate(source.Text.IndexOf('\uFFFD', StringComparison.Ordinal))));
        }

        return decoded.Legacy is { } encoding ? next.Report(Problems.Converted(file.Path, encoding)) : next;
    }

    private static Draft Unread(Draft draft, Diagnostic problem) =>
        (draft with { Document = draft.Document with { Unread = problem.Message } }).Report(problem);
}
