using System.Collections.Immutable;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Documents;

/// <summary>One source file, understood. Knows nothing of other documents.</summary>
public sealed record Document
{
    public required ContentPath Path { get; init; }

    /// <summary>The file's text and line table; empty for a file that could not be read.</summary>
    public required SourceText Source { get; init; }

    public Metadata Metadata { get; init; } = Metadata.Empty;

    /// <summary>The name of its kind: <c>note</c> unless something says more.</summary>
    public string Kind { get; init; } = "note";

    public Visibility Visibility { get; init; } = Visibility.Private;

    /// <summary>What the public profile may not see of it; empty for a private document, of which it sees nothing.</summary>
    public ImmutableArray<PrivatePart> PrivateParts { get; init; } = [];

    /// <summary>
    /// The document as the public profile sees it: itself when nothing in it is private, else read from a text without its
    /// <see cref="PrivateParts"/>; null for a private one. Set when it is read as a whole.
    /// </summary>
    public Document? Public { get; init; }

    public Release Release { get; init; } = Release.Always;

    /// <summary><c>ko</c> or <c>en</c>, from the metadata key <c>lang</c> or the letters of the text.</summary>
    public string Language { get; init; } = "en";

    /// <summary>In the order of the file; at least section 0 unless the filter took it.</summary>
    public ImmutableArray<Section> Sections { get; init; } = [];

    /// <summary>Addressed by index; not filtered, since a body refers to them by number.</summary>
    public ImmutableArray<Link> Links { get; init; } = [];

    /// <summary>Addressed by index, as links are.</summary>
    public ImmutableArray<Footnote> Footnotes { get; init; } = [];

    /// <summary>Addressed by index, as links are.</summary>
    public ImmutableArray<CheckItem> Checks { get; init; } = [];

    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>Inline <c>#tags</c> and front matter <c>tags</c>, without the sign, in order of appearance.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The ids of blocks (<c>^id</c>) with the text they mark.</summary>
    public ImmutableArray<BlockId> BlockIds { get; init; } = [];

    /// <summary>Other names that a wikilink may use, from the metadata key <c>aliases</c>.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The section whose heading is the title; -1 when the title comes from elsewhere.</summary>
    public int TitleSection { get; init; } = -1;

    /// <summary>A first line that is the title although it is no heading; null for none.</summary>
    public string? PlainTitle { get; init; }

    /// <summary>Why the text could not be read; the page then shows that instead. Null for a readable file.</summary>
    public string? Unread { get; init; }

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Why the kind and what it led to was understood; what the rest of the document tells by itself is not repeated here.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>
    /// The document's own metadata key <c>title</c>, else the title heading or line, else the <c>title</c> of a folder or of the settings, else the
    /// file's name (the folder's for an index).
    /// </summary>
    public string Title => OwnTitle ?? SectionAt(TitleSection)?.Heading?.Text ?? PlainTitle ?? Metadata.Text("title") ?? NameFromPath;

    /// <summary>The day of publication, from the metadata key <c>published</c> or the start of the file's name; null for none.</summary>
    public DateOnly? Published => Release.From ?? ExportedName.DateOf(Path.Stem);

    /// <summary>The section whose heading stands as the title of the page; null when the title comes from elsewhere and the heading stays in the text.</summary>
    public Section? ShownTitle => SectionAt(TitleSection) is { } section && section.Heading!.Text == Title ? section : null;

    /// <summary>The section with this number; null for one that is not there, or that a filter took out.</summary>
    public Section? SectionAt(int index)
    {
        // They are in the order of their numbers.
        var (low, high) = (0, Sections.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Sections[middle].Index < index ? (middle + 1, high) : (low, middle);
        }

        return low < Sections.Length && Sections[low].Index == index ? Sections[low] : null;
    }

    /// <summary>A document read anew is another one, whatever it says.</summary>
    public bool Equals(Document? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Path.GetHashCode();

    public IEnumerable<T> FactsOf<T>() where T : Fact => Facts.OfType<T>();

    private string? OwnTitle => Metadata.LayerOf("title")?.Source >= MetadataSource.Text ? Metadata.Text("title") : null;

    private string NameFromPath
    {
        get
        {
            var name = Path.Stem.Equals("index", StringComparison.OrdinalIgnoreCase) && Path.Folders is [.., var folder] ? folder : Path.Stem;
            name = ExportedName.WithoutDate(ExportedName.WithoutId(name));
            // Blanks say that the name was written to be read.
            var words = name.Contains(' ') ? name.Trim() : ExportedName.Words(name);
            return words.Length > 0 ? words : name;
        }
    }
}

/// <param name="Id">Without the <c>^</c>.</param>
/// <param name="Html">The text that it marks, or the whole block.</param>
/// <param name="IsBlock">True where it stands below a table or a quote and <paramref name="Html"/> is all of that.</param>
public sealed record BlockId(string Id, int Section, SourceSpan Span, Body Html, bool IsBlock = false);
