namespace CareerWiki.Core.Text;

/// <summary>
/// A stretch of a document's text as the reader sees it (NFC, line feeds only), in UTF-16 code units from its start.
/// <see cref="SourceText.Locate(int)"/> turns it into a place in the real file.
/// </summary>
public readonly record struct SourceSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static SourceSpan FromBounds(int start, int end) => new(start, Math.Max(0, end - start));
}

/// <summary>A place in the real file: both 1-based; the column counts UTF-16 code units, as editors do.</summary>
public readonly record struct SourcePlace(int Line, int Column);
