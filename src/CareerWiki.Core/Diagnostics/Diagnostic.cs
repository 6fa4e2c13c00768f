using CareerWiki.Core.Text;

namespace CareerWiki.Core.Diagnostics;

/// <summary>One problem with the content. Equality is by value, so that tests compare lists.</summary>
/// <param name="Code">Stable, <c>CW</c> and four digits: 1 reading and front matter, 2 Markdown, 3 names and links, 4 kinds, 5 settings, 7 finished sites.</param>
/// <param name="Message">One plain sentence.</param>
/// <param name="Suggestion">What to do about it; null when the message says it all.</param>
/// <param name="Source">The file, relative to its input folder; null for a problem of no single file.</param>
/// <param name="Place">Null when the problem concerns the file as a whole.</param>
public sealed record Diagnostic(
    string Code,
    Severity Severity,
    string Message,
    string? Suggestion = null,
    ContentPath? Source = null,
    SourcePlace? Place = null) : IComparable<Diagnostic>
{
    /// <summary>By file, line, column, code, message.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = (Source ?? default).CompareTo(other.Source ?? default);
        order = order != 0 ? order : (Place?.Line ?? 0).CompareTo(other.Place?.Line ?? 0);
        order = order != 0 ? order : (Place?.Column ?? 0).CompareTo(other.Place?.Column ?? 0);
        order = order != 0 ? order : string.CompareOrdinal(Code, other.Code);
        return order != 0 ? order : string.CompareOrdinal(Message, other.Message);
    }
}
