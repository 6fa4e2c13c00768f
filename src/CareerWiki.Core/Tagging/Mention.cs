using CareerWiki.Core.Text;

namespace CareerWiki.Core.Tagging;

/// <summary>Which text of a section a mention stands in.</summary>
public enum MentionPlace
{
    Heading,
    Body,
    Footnote,

    /// <summary>In the metadata.</summary>
    Declared,
}

/// <summary>Why a name was taken for a mention, the strongest reason first.</summary>
public enum MentionReason
{
    /// <summary>The metadata names it.</summary>
    Declared,

    /// <summary>The author marked it: a wikilink, a tag.</summary>
    Marked,

    /// <summary>The name means nothing else.</summary>
    Name,

    /// <summary>An ordinary word, beside a word of its field.</summary>
    Context,

    /// <summary>An ordinary word, in a row with names of its kind.</summary>
    Neighbour,

    /// <summary>An ordinary word, before a verb that tools have.</summary>
    Used,

    /// <summary>An ordinary word written as a name, in a document full of names.</summary>
    Proper,

    /// <summary>A word that the same document uses as the name elsewhere.</summary>
    Elsewhere,

    /// <summary>None: the author put a backslash before it.</summary>
    Escaped,
}

/// <summary>A name of the lexicon in a document.</summary>
/// <param name="Section">The index of its section.</param>
/// <param name="Span">Cuts its surface form out of the document's text; of length 0 where that does not stand there letter by letter.</param>
/// <param name="Surface">As written.</param>
/// <param name="Detail">The word that spoke for it, or the metadata key; null for none.</param>
public sealed record Mention(LexiconEntry Entry, int Section, SourceSpan Span, string Surface, MentionPlace Place, MentionReason Reason, string? Detail)
{
    /// <summary>Where it begins in the <see cref="Passage"/> of its place, in characters.</summary>
    public int At { get; init; }

    /// <summary>The index of the part of the body that holds all of it; -1 when several do.</summary>
    public int Part { get; init; } = -1;

    /// <summary>Where it begins in that part, in characters.</summary>
    public int Offset { get; init; }

    /// <summary>The index of the footnote that it stands in; -1 for none.</summary>
    public int Footnote { get; init; } = -1;

    /// <summary>The index of the link around it; -1 for none.</summary>
    public int Link { get; init; } = -1;
}
