using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Text;

namespace CareerWiki.Publish.Links;

/// <summary>How the text of a link is to be read.</summary>
internal enum LinkForm
{
    /// <summary>An address as in HTML.</summary>
    Address,

    /// <summary>A full address of this site, as the protocol of site maps wants it.</summary>
    OwnAddress,

    /// <summary>A module that a script imports: names alone lead nowhere.</summary>
    Module,

    /// <summary>A path within the site, unescaped.</summary>
    Path,
}

/// <param name="Attribute">What holds it, for messages.</param>
internal readonly record struct FoundLink(string Text, SourcePlace? Place, string Attribute, LinkForm Form = LinkForm.Address);

/// <summary>What a file says of others and of itself; its reader fills it.</summary>
/// <param name="path">Within the site.</param>
internal sealed class FoundLinks(string path)
{
    private readonly List<FoundLink> _references = [];
    private HashSet<string>? _ids;

    public string Path => path;

    public ContentPath Source { get; } = ContentPath.Parse(path);

    /// <summary>True for a page, which has parts that links can name.</summary>
    public bool IsPage { get; init; }

    /// <summary>The first <c>base</c> with an address: all others are relative to it.</summary>
    public FoundLink? Base { get; private set; }

    public List<FoundLink> Links { get; } = [];

    public List<Diagnostic> Problems { get; } = [];

    public IReadOnlySet<string> Ids => _ids ??= new(StringComparer.Ordinal);

    public void AddBase(FoundLink link) => Base ??= link;

    public void AddId(string id, SourcePlace place)
    {
        if (!(_ids ??= new(StringComparer.Ordinal)).Add(id))
        {
            Problems.Add(LinkProblems.SameId(Source, place, id));
        }
    }

    /// <summary>A name that links find, but that may be there more than once.</summary>
    public void AddName(string name) => (_ids ??= new(StringComparer.Ordinal)).Add(name);

    /// <summary>The id of another element of the same page.</summary>
    public void AddReference(string id, SourcePlace place, string attribute) => _references.Add(new FoundLink(id, place, attribute));

    /// <summary>To be called when the whole page is read: what refers to no element of it is a problem.</summary>
    public void CheckReferences()
    {
        foreach (var reference in _references.Where(reference => !Ids.Contains(reference.Text)))
        {
            Problems.Add(LinkProblems.NoElement(Source, reference.Place, reference.Attribute, reference.Text, NearestName.Of(reference.Text, Ids)));
        }
    }
}
