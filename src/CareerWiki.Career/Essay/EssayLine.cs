using System.Text.RegularExpressions;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.Essay;

/// <summary>A visible line of an essay and the form that it has.</summary>
internal sealed partial record EssayLine(int Form, string Text, int Section, SourceSpan Span)
{
    public const int Bold = 7;
    public const int Quote = 8;
    public const int Numbered = 9;

    /// <summary>A short line that begins a paragraph and is a usual prompt, or carries a limit.</summary>
    public const int Alone = 10;
    public const int Plain = 11;

    /// <summary>What counts of it: the number of a heading or an item doesn't.</summary>
    public string WithoutNumber => Form <= Numbered ? NumberMark().Replace(Text, "") : BulletMark().Replace(Text, "");

    /// <summary>All lines of the document in the order of the text.</summary>
    public static List<EssayLine> Of(IEnumerable<Block> blocks) => [.. blocks.SelectMany(block => Of(block, Plain))];

    private static IEnumerable<EssayLine> Of(Block block, int outer)
    {
        var form = block.Form switch
        {
            BlockForm.Heading when block.Lines is [{ IsBold: true }] => Bold,
            BlockForm.Heading => block.Level,
            BlockForm.Quote => Quote,
            BlockForm.Item when outer == Quote => Quote,
            BlockForm.Item when block.Number is not null && outer == Plain => Numbered,
            BlockForm.Item or BlockForm.Table or BlockForm.Label or BlockForm.Pair => Plain + 1,
            _ => outer,
        };
        for (var i = 0; i < block.Lines.Length; i++)
        {
            var line = block.Lines[i];
            var number = block.Form == BlockForm.Item && form is Numbered or Quote && block.Number is not null && i == 0 ? block.Number + ". " : "";
            var key = block.Key is { } k && i == 0 ? k + ": " : "";
            yield return new EssayLine(FormOf(form, line, i), number + key + line.Text, block.Section, line.Span);
        }

        foreach (var line in block.Children.SelectMany(child => Of(child, form == Numbered ? Plain + 1 : form)))
        {
            yield return line;
        }
    }

    // Only the first line of a numbered item bears the number.
    private static int FormOf(int form, TextLine line, int index) => form switch
    {
        Plain when line.IsBold => Bold,
        Numbered when line.IsBold => Bold,
        Numbered when index > 0 => Plain,
        Plain when index == 0 && PromptText.IsShort(line.Text) => Alone,
        Plain when PromptText.IsMarked(line.Text) || (PromptText.IsNumbered(line.Text) && PromptText.IsPlain(line.Text)) => Numbered,
        _ => form,
    };

    [GeneratedRegex(@"^(?:\(?\d{1,2}[.)]\s+|[①-⑳]\s*)")]
    private static partial Regex NumberMark();

    // Bullets that Markdown does not know.
    [GeneratedRegex(@"^[•▪◦‣○●◆▶]\s*")]
    private static partial Regex BulletMark();
}
