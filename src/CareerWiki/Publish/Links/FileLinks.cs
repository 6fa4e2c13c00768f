using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Text;

namespace CareerWiki.Publish.Links;

/// <summary>A link to a part of a page that is there; whether the part is, only that page knows.</summary>
/// <param name="Target">The file of the page.</param>
/// <param name="Fragment">As written, without <c>#</c>.</param>
internal readonly record struct PartLink(FoundLink Link, string Target, string Fragment);

/// <summary>The links of one file, held against the names of all files.</summary>
internal sealed class FileLinks
{
    private readonly FoundLinks _found;
    private readonly SiteTable _table;
    private readonly SiteHome _home;
    private readonly LinkBase _base;

    public FileLinks(FoundLinks found, SiteTable table, SiteHome home)
    {
        (_found, _table, _home, Links, Problems) = (found, table, home, found.Links.Count, found.Problems);
        _base = BaseOf(found.Base, LinkBase.Of(home, found.Path));
        foreach (var link in found.Links)
        {
            Check(link);
        }
    }

    public string Path => _found.Path;

    public ContentPath Source => _found.Source;

    public bool IsPage => _found.IsPage;

    public IReadOnlySet<string> Ids => _found.Ids;

    public List<Diagnostic> Problems { get; }

    public List<PartLink> Parts { get; } = [];

    public int Links { get; }

    public int Elsewhere { get; private set; }

    private LinkBase BaseOf(FoundLink? link, LinkBase file)
    {
        if (link is not { } named)
        {
            return file;
        }

        var target = file.Resolve(named.Text);
        Report(named, target);
        return target.Scope switch
        {
            LinkScope.Site => new LinkBase(_home, target.Path),
            LinkScope.Elsewhere or LinkScope.NoPage => new LinkBase(_home, file.Path, target.Scope),
            _ => file,
        };
    }

    private void Check(FoundLink link)
    {
        if (link.Form == LinkForm.Module && !link.Text.StartsWith('.') && !link.Text.StartsWith('/') && !link.Text.Contains("://", StringComparison.Ordinal))
        {
            Problems.Add(LinkProblems.BareModule(Source, link.Place, link.Text));
            return;
        }

        var target = TargetOf(link);
        if (link.Form == LinkForm.OwnAddress && _home is { BaseUrl: { } url, LinkRoot: var root } && (target.Scope != LinkScope.Site || !link.Text.Contains("://", StringComparison.Ordinal)))
        {
            Problems.Add(LinkProblems.NotOfThisSite(Source, link.Place, link.Text, url + root));
        }
        else if (target.Scope == LinkScope.Site)
        {
            CheckFile(link, target);
        }
        else
        {
            Elsewhere += target.Scope == LinkScope.Elsewhere ? 1 : 0;
            Report(link, target);
        }
    }

    private LinkTarget TargetOf(FoundLink link)
    {
        if (link.Form != LinkForm.Path)
        {
            return _base.Resolve(link.Text);
        }

        var hash = link.Text.IndexOf('#');
        return hash < 0 ? new(LinkScope.Site, link.Text) : new(LinkScope.Site, link.Text[..hash], link.Text[(hash + 1)..]);
    }

    private void CheckFile(FoundLink link, LinkTarget target)
    {
        if (_table.Find(target.Path) is not { } file)
        {
            Problems.Add(Missing(link, target.Path));
        }
        else if (target.Fragment.Length > 0 && LinkReader.IsPage(file))
        {
            Parts.Add(new PartLink(link, file, target.Fragment));
        }
    }

    private Diagnostic Missing(FoundLink link, string path) => _table.Alike(path) switch
    {
        { } alike when UnicodeForm.Nfc(SiteTable.AddressOf(alike)).TrimEnd('/') == UnicodeForm.Nfc(SiteTable.AddressOf(path)).TrimEnd('/') => LinkProblems.OtherForm(Source, link.Place, link.Text, SiteTable.AddressOf(alike)),
        { } alike => LinkProblems.OtherCase(Source, link.Place, link.Text, SiteTable.AddressOf(alike)),
        null when _home.LinkRoot.Length == 0 && link.Text.StartsWith('/') && path.IndexOf('/') is > 0 and var end && end < path.Length - 1 && _table.Find(path[(end + 1)..]) is not null => LinkProblems.UnknownLinkRoot(Source, link.Place, link.Text, "/" + path[..end]),
        null when _table.IsBareFolder(path) => LinkProblems.NoIndex(Source, link.Place, link.Text, path),
        null => LinkProblems.NoFile(Source, link.Place, link.Text, path, _table.Nearest(path)),
    };

    private void Report(FoundLink link, LinkTarget target)
    {
        var problem = target.Scope switch
        {
            LinkScope.Outside => LinkProblems.OutsideSite(Source, link.Place, link.Text),
            LinkScope.OutsideLinkRoot => LinkProblems.OutsideLinkRoot(Source, link.Place, link.Text, _home.LinkRoot),
            LinkScope.LocalPath => LinkProblems.LocalPath(Source, link.Place, link.Text),
            LinkScope.DependsOnDepth => LinkProblems.DependsOnDepth(Source, link.Place, link.Text),
            _ => null,
        };
        if (problem is not null)
        {
            Problems.Add(problem);
        }
    }
}
