using System.Collections.Immutable;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pipelines;

/// <summary>
/// A document on its way through Process: what is known so far, and the text and blocks that are dropped at the end. Each module
/// takes one and returns the next.
/// </summary>
/// <param name="File">Where it comes from.</param>
/// <param name="Document">The result so far.</param>
public sealed record Draft(SourceFile File, Document Document)
{
    /// <summary>
    /// The text that is still to be read, of the same length as <see cref="SourceText.Text"/>: what a module has dealt with or
    /// hidden is overwritten with blanks, so that every offset stays true.
    /// </summary>
    public string Markdown { get; init; } = "";

    /// <summary>Where the document begins within the text: behind the chat that precedes a chat fence, else 0.</summary>
    public int ContentStart { get; init; }

    /// <summary>Where it ends: at the end of the last chat fence, else behind all text.</summary>
    public int ContentEnd { get; init; } = int.MaxValue;

    /// <summary>The structure of the text for readers of facts, without the chat around a chat fence.</summary>
    public ImmutableArray<Block> Blocks { get; init; } = [];

    /// <summary>Lines of properties below the title, taken out of <see cref="Markdown"/>.</summary>
    public ImmutableArray<PropertyLine> Properties { get; init; } = [];

    /// <summary>
    /// Where marks such as <c>{.private}</c> stood in the text.
    /// </summary>
    public ImmutableArray<int> PrivateMarks { get; init; } = [];

    /// <summary>What this reading leaves out; see <see cref="PublicReading"/>.</summary>
    public ImmutableArray<PrivatePart> Withheld { get; init; } = [];

    /// <summary>The document with all its parts, when this reading leaves some out; else null.</summary>
    public Document? Whole { get; init; }

    public SourceText Source => Document.Source;

    /// <summary>True for a file that can't be read as text; later modules leave it alone.</summary>
    public bool IsUnread => Document.Unread is not null;

    public Draft Report(IEnumerable<Diagnostic> diagnostics) =>
        this with { Document = Document with { Diagnostics = Document.Diagnostics.AddRange(diagnostics) } };

    public Draft Report(Diagnostic diagnostic) => Report([diagnostic]);

    /// <summary>Overwrites stretches of the text with blanks; line feeds stay.</summary>
    public Draft Hide(IEnumerable<SourceSpan> spans)
    {
        char[]? chars = null;
        foreach (var span in spans)
        {
            chars ??= Markdown.ToCharArray();
            for (var i = span.Start; i < span.End; i++)
            {
                chars[i] = chars[i] == '\n' ? '\n' : ' ';
            }
        }

        return chars is null ? this : this with { Markdown = new string(chars) };
    }
}

/// <summary>A line <c>Key: value</c> that is a property of its document.</summary>
/// <param name="Start">Where its text begins.</param>
/// <param name="Text">May hold Markdown; without what is hidden.</param>
public sealed record PropertyLine(string Key, SourceSpan Line, int Start, string Text);
