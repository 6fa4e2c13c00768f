using System.Collections.Immutable;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Reading.Checklists;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Reading.Markdown;

/// <summary>What has been read of one document so far: the writers of blocks, inlines and HTML add to it.</summary>
internal sealed class Accumulator(ContentPath path, SourceText source)
{
    private readonly List<Section> _sections = [];
    private readonly Stack<List<Block>> _containers = new([[]]);
    private readonly Stack<int> _above = [];
    private readonly HashSet<string> _tags = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _footnotes = [];
    private Heading? _heading;
    private int _sectionStart;

    public ContentPath Path { get; } = path;

    public SourceText Source { get; } = source;

    public bool FilledSquare { get; } = CheckMark.UsesFilledSquare(source.Text);

    /// <summary>Where content is written to.</summary>
    public BodyBuilder Body { get; private set; } = new();

    public List<Link> Links { get; } = [];

    public List<Footnote> Footnotes { get; } = [];

    public List<string> Tags { get; } = [];

    public List<BlockId> BlockIds { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    public List<CheckSign> Signs { get; } = [];

    /// <summary>One for each of <see cref="Signs"/>, without its text, which is known when its line ends.</summary>
    public List<(int Section, SourceSpan Span)> SignPlaces { get; } = [];

    /// <summary>The index of the section that is being written.</summary>
    public int Section => _sections.Count;

    public IReadOnlyList<Section> Sections => _sections;

    public IReadOnlyList<Block> Blocks => _containers.Peek();

    public void Html(string html) => Body.Html(html);

    /// <summary>What <paramref name="write"/> writes, kept apart: a heading, a footnote.</summary>
    public Body Capture(Action write)
    {
        var around = Body;
        Body = new BodyBuilder();
        write();
        var captured = Body.Take();
        Body = around;
        return captured;
    }

    public void BeginSection(Heading heading)
    {
        EndSection(heading.Span.Start);
        _heading = heading;
        _sectionStart = heading.Span.Start;
    }

    public void EndSection(int end)
    {
        var level = _heading?.Level ?? 0;
        while (_above.TryPeek(out var last) && _sections[last].Level >= level)
        {
            _above.Pop();
        }

        var parent = _above.TryPeek(out var above) ? above : -1;
        _above.Push(_sections.Count);
        _sections.Add(new Section(_sections.Count, parent, _heading, Body.Take(), SourceSpan.FromBounds(_sectionStart, end)));
    }

    public void Add(Block block) => _containers.Peek().Add(block);

    /// <summary>Collects the blocks that <paramref name="write"/> adds, for a container to hold.</summary>
    public ImmutableArray<Block> Within(Action write)
    {
        _containers.Push([]);
        write();
        return [.. _containers.Pop()];
    }

    public int AddCheck(CheckSign sign, SourceSpan span)
    {
        Signs.Add(sign);
        SignPlaces.Add((Section, span));
        return Signs.Count - 1;
    }

    public void AddTag(string tag)
    {
        if (_tags.Add(tag))
        {
            Tags.Add(tag);
        }
    }

    /// <summary>The index of a footnote in <see cref="Footnotes"/>; -1 when nothing has referred to it.</summary>
    public int FindFootnote(string label) => _footnotes.GetValueOrDefault(label, -1);

    /// <summary>The same; the first to ask claims the footnote for the section that is being written.</summary>
    public int ClaimFootnote(string label)
    {
        if (_footnotes.TryAdd(label, Footnotes.Count))
        {
            Footnotes.Add(new Footnote(Section, label, Documents.Body.Empty));
        }

        return _footnotes[label];
    }

    /// <summary>Registers a link whose label and sentence are still to come; null for an address that would run code.</summary>
    public int? AddLink(LinkForm form, string target, SourceSpan span, (int Width, int Height) size = default)
    {
        if (!LinkAddress.IsSafe(target, form == LinkForm.Image))
        {
            Diagnostics.Add(Problems.HtmlRemoved(Path, Source.Locate(span), $"A link to \"{LinkAddress.SchemeOf(target)}:\""));
            return null;
        }

        Links.Add(new Link(form, target, "", "", Section, span, size));
        return Links.Count - 1;
    }
}
