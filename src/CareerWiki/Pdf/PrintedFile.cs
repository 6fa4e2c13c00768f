namespace CareerWiki.Pdf;

/// <summary>A PDF that was written.</summary>
/// <param name="Path">Absolute.</param>
/// <param name="Pages">Null when they could not be counted.</param>
/// <param name="Bytes">The size of the file.</param>
public sealed record PrintedFile(string Path, int? Pages, long Bytes)
{
    /// <summary><c>/home/me/kakao.pdf: 12 pages, 345 kB</c></summary>
    public override string ToString() => $"{Path}: {Pages switch { null => "", 1 => "1 page, ", _ => $"{Pages} pages, " }}{Math.Max(1, (Bytes + 500) / 1000)} kB";
}
