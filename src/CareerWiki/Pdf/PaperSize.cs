namespace CareerWiki.Pdf;

/// <param name="Width">In inches.</param>
/// <param name="Height">In inches.</param>
public sealed record PaperSize(double Width, double Height)
{
    private const double Inch = 25.4;

    /// <summary>ISO 216: 210 by 297 mm.</summary>
    public static PaperSize A4 { get; } = new(210 / Inch, 297 / Inch);

    /// <summary>What printers in North America hold.</summary>
    public static PaperSize Letter { get; } = new(8.5, 11);
}
