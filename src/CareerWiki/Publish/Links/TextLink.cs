using CareerWiki.Core.Text;

namespace CareerWiki.Publish.Links;

/// <summary>A link within a style sheet or a script.</summary>
/// <param name="Offset">Where it begins in the text that it was found in.</param>
internal readonly record struct TextLink(string Text, int Offset, LinkForm Form = LinkForm.Address)
{
    /// <param name="text">What it was found in.</param>
    /// <param name="start">Where that begins in its file.</param>
    public SourcePlace PlaceIn(string text, SourcePlace start)
    {
        var before = text.AsSpan(0, Offset);
        var line = before.Count('\n');
        return line == 0 ? new SourcePlace(start.Line, start.Column + Offset) : new SourcePlace(start.Line + line, Offset - before.LastIndexOf('\n'));
    }
}
