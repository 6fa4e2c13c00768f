using CareerWiki.Core.Text;

namespace CareerWiki.Core.Tagging;

/// <summary>How a document has to do with a name that its metadata or its title names.</summary>
public enum DeclarationRole
{
    /// <summary>It has to do with it: <c>technologies: [Go]</c>.</summary>
    Named,

    /// <summary>It was written for it: the company of an interview.</summary>
    Subject,

    /// <summary>It is the name's own page.</summary>
    Hub,
}

/// <summary>A name that a document declares, whatever its text says.</summary>
/// <param name="Name">As written; an entry of the lexicon has it among its forms.</param>
/// <param name="Key">The metadata key, or <c>title</c>.</param>
/// <param name="Span">Where it stands; of length 0 when that is another file.</param>
public sealed record Declaration(string Kind, string Name, DeclarationRole Role, string Key, SourceSpan Span);
