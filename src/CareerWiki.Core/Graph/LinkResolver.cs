using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Graph;

/// <summary>Decides where one link leads. What it cannot find becomes a diagnostic.</summary>
internal sealed class LinkResolver
{
    private static readonly LinkTarget None = LinkTarget.None;

    private readonly NameIndex _visible;
    private readonly NameIndex _all;
    private readonly SiteSource _source;
    private readonly Dictionary<ContentPath, SourceFile> _assets;
    private readonly ILookup<string, SourceFile> _assetsByName;
    private readonly Func<Document, PageUrl> _urlOf;
    private readonly Func<Document, AnchorTable> _anchorsOf;
    private readonly Func<string, Term?> _termNamed;
    private readonly Dictionary<PageUrl, Document?> _pages;
    private readonly Dictionary<string, string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly NearestNotes _nearest;
    private readonly Suggestions _suggestions = new();

    /// <param name="all">The documents before the filter: a link to one of those that it took is no mistake.</param>
    /// <param name="generated">Pages that the site makes itself.</param>
    /// <param name="termNamed">The page of a technology or a company, by any of its names.</param>
    public LinkResolver(
        NameIndex visible,
        NameIndex all,
        SiteSource source,
        IEnumerable<PageUrl> generated,
        IEnumerable<Document> documents,
        Func<Document, PageUrl> urlOf,
        Func<Document, AnchorTable> anchorsOf,
        Func<string, Term?> termNamed)
    {
        _termNamed = termNamed;
        _visible = visible;
        _nearest = new NearestNotes(visible);
        _all = all;
        _source = source;
        _assets = source.Assets.DistinctBy(a => a.Path).ToDictionary(a => a.Path);
        _assetsByName = _assets.Values.ToLookup(file => file.Path.FileName, StringComparer.OrdinalIgnoreCase);
        _urlOf = urlOf;
        _anchorsOf = anchorsOf;
        _pages = generated.ToDictionary(url => url, _ => (Document?)null);
        foreach (var document in documents)
        {
            _pages[urlOf(document)] = document;
        }

        // What pages lie in can't be a file either.
        foreach (var (url, document) in _pages)
        {
            for (var path = url.OutputPath; path.Length > 0; path = path[..Math.Max(0, path.LastIndexOf('/'))])
            {
                _taken.TryAdd(path, document?.Path.Value ?? $"the page {url}");
            }
        }
    }

    public LinkTarget Resolve(Document from, Link link, List<Diagnostic> problems) => link.Form switch
    {
        LinkForm.Wiki or LinkForm.Embed => ResolveName(from, link, problems),
        LinkForm.Property => ResolveName(from, link, problems) is PageTarget page ? page : None,
        LinkForm.Xref => ResolveXref(from, link, problems),
        _ when link.Target.Trim().Length == 0 => None,
        _ when LinkAddress.IsExternal(link.Target) => new ExternalTarget(link.Target),
        LinkForm.Image when !link.Target.Contains('/') => ResolveImageName(from, link, problems),
        _ => ResolvePath(from, link, problems),
    };

    private LinkTarget ResolvePath(Document from, Link link, List<Diagnostic> problems)
    {
        if (link.Path.Length == 0)
        {
            return ToDocument(from, from, link, problems);
        }

        var path = WithoutRoot(UnicodeForm.Nfc(Uri.UnescapeDataString(link.Path.Split('?')[0])));
        if (from.Path.Resolve(path) is not { } resolved)
        {
            if (ToPage(from, path, link, problems) is { } above)
            {
                return above;
            }

            problems.Add(Problems.OutsideInput(from.Path, Place(from, link), link.Target));
            return None;
        }

        if (Candidates(resolved).Select(_visible.AtPath).FirstOrDefault(d => d is not null) is { } document)
        {
            return ToDocument(from, document, link, problems);
        }

        if (_assets.TryGetValue(resolved, out var asset))
        {
            return ToAsset(from, link, asset, problems);
        }

        // Obsidian may write paths from the root.
        var rooted = ContentPath.Parse(path);
        if (_assets.TryGetValue(rooted, out var attachment))
        {
            return ToAsset(from, link, attachment, problems);
        }

        if (!path.StartsWith('.') && Candidates(rooted).Select(_visible.AtPath).FirstOrDefault(d => d is not null) is { } other)
        {
            return ToDocument(from, other, link, problems);
        }

        if (Candidates(resolved).Concat(Candidates(rooted)).Any(candidate => _all.AtPath(candidate) is not null))
        {
            return None;
        }

        // Obsidian writes the name alone where it is the only one.
        return ToPage(from, path, link, problems) is { } page ? page
            : !path.Contains('/') && resolved.IsMarkdown && _nearest.Named(from, resolved.FileName) is [var named] ? ToDocument(from, named, link, problems)
            : BrokenPath(from, link, resolved, problems);
    }

    // "~/" is Statiq's sign for the root of the site; a path may also be written as it is on the host, with the root before it.
    private string WithoutRoot(string path) =>
        path.StartsWith("~/", StringComparison.Ordinal) ? path[1..]
        : _source.LinkRoot.Length > 0 && path.StartsWith(_source.LinkRoot + "/", StringComparison.OrdinalIgnoreCase) ? path[_source.LinkRoot.Length..]
        : path;

    private static IEnumerable<ContentPath> Candidates(ContentPath path)
    {
        yield return path;
        if (path.Extension is ".html" or ".htm")
        {
            yield return ContentPath.Parse(System.IO.Path.ChangeExtension(path.Value, ".md"));
        }

        yield return ContentPath.Parse(path.Value + ".md");
        yield return ContentPath.Parse(path.Value + "/index.md");
        yield return ContentPath.Parse(path.Value + "/README.md");
    }

    // A link may also name the page as it is in the output: "/prep/kakao/", "../roadmap/".
    private LinkTarget? ToPage(Document from, string path, Link link, List<Diagnostic> problems)
    {
        var start = path.StartsWith('/') ? "" : _urlOf(from).Value;
        if (default(ContentPath).Resolve((start + "/" + path).Replace("index.html", "", StringComparison.Ordinal)) is not { } resolved)
        {
            return null;
        }

        var url = PageUrl.Folder(resolved.Value.Split('/', StringSplitOptions.RemoveEmptyEntries));
        return _pages.TryGetValue(url, out var document)
            ? document is null ? new PageTarget(url, null, null) : ToDocument(from, document, link, problems)
            : null;
    }

    private LinkTarget BrokenPath(Document from, Link link, ContentPath resolved, List<Diagnostic> problems)
    {
        if (_source.LeftOut.FirstOrDefault(left => (resolved.Value + "/").StartsWith(left.Value + "/", StringComparison.Ordinal)) is { Value.Length: > 0 } leftOut)
        {
            problems.Add(Problems.LeftOut(from.Path, Place(from, link), link.Target, leftOut));
            return None;
        }

        // Where something is private, the name of a file may be too, and logs are public.
        var candidates = ReferenceEquals(_visible, _all) ? _visible.Paths.Concat(_assets.Keys.Select(a => a.Value)) : _visible.Paths;
        var nearest = _suggestions.For(resolved.Value, candidates) ?? _suggestions.For(resolved.Value + ".md", candidates);
        problems.Add(Problems.BrokenPath(from.Path, Place(from, link), UnicodeForm.Nfc(Uri.UnescapeDataString(link.Target)), nearest));
        return None;
    }

    // An image is given by path, or by name from anywhere in the wiki.
    private LinkTarget ResolveImageName(Document from, Link link, List<Diagnostic> problems)
    {
        var name = UnicodeForm.Nfc(Uri.UnescapeDataString(link.Path.Split('?')[0]));
        if (from.Path.Resolve(name) is { } beside && _assets.ContainsKey(beside))
        {
            return ResolvePath(from, link, problems);
        }

        return _assetsByName[name].OrderBy(f => f.Path.Folders.Length).ThenBy(f => f.Path).FirstOrDefault() is { } file
            ? ToAsset(from, link, file, problems)
            : ResolvePath(from, link, problems);
    }

    private LinkTarget ResolveName(Document from, Link link, List<Diagnostic> problems)
    {
        var name = UnicodeForm.Nfc(link.Path).Trim();
        if (name.Length == 0)
        {
            return ToDocument(from, from, link, problems);
        }

        var found = _nearest.Named(from, name);
        if (found.Count == 1)
        {
            return ToDocument(from, found[0], link, problems);
        }

        if (found.Count > 1)
        {
            problems.Add(Problems.AmbiguousName(from.Path, Place(from, link), name, found.Select(d => d.Path), found.Count));
            return None;
        }

        var fileName = name[(name.LastIndexOf('/') + 1)..];
        if (_assetsByName[fileName].OrderBy(f => f.Path.Folders.Length).ThenBy(f => f.Path).FirstOrDefault() is { } asset)
        {
            return ToAsset(from, link, asset, problems);
        }

        // A document that is kept back is not replaced by a page that the site makes.
        if (_all.Named(name).Count == 0 && _termNamed(name) is { } term)
        {
            return new PageTarget(term.Url, null, term.Hub);
        }

        if (_all.Named(name).Count == 0)
        {
            problems.Add(Problems.UnwrittenNote(from.Path, Place(from, link), name, _suggestions.For(name, _visible.Names)));
        }

        return None;
    }

    private LinkTarget ToAsset(Document from, Link link, SourceFile asset, List<Diagnostic> problems)
    {
        if (_taken.TryGetValue(asset.Path.Value, out var page))
        {
            problems.Add(Problems.AssetInTheWay(from.Path, Place(from, link), asset.Path, page));
            return None;
        }

        if (ImageFile.IsKeptBack(asset.Path))
        {
            problems.Add(Problems.ImageKeptBack(from.Path, Place(from, link), asset.Path));
            return None;
        }

        return new AssetTarget(PageUrl.File(asset.Path.Value), asset);
    }

    private LinkTarget ResolveXref(Document from, Link link, List<Diagnostic> problems)
    {
        var name = UnicodeForm.Nfc(Uri.UnescapeDataString(link.Path["xref:".Length..]));
        var found = _visible.WithXref(name);
        switch (found.Count)
        {
            case 1:
                return ToDocument(from, found[0], link, problems);
            case > 1:
                problems.Add(Problems.AmbiguousName(from.Path, Place(from, link), name, found.Select(d => d.Path), found.Count));
                break;
            case 0 when _all.WithXref(name).Count == 0:
                problems.Add(Problems.UnknownXref(from.Path, Place(from, link), name, _suggestions.For(name, _visible.Xrefs)));
                break;
        }

        return None;
    }

    // A missing anchor is an error, but the page is there: the link leads to its top. One to a part that the public doesn't see leads nowhere.
    private LinkTarget ToDocument(Document from, Document document, Link link, List<Diagnostic> problems)
    {
        if (link.Fragment is not { Length: > 0 } fragment)
        {
            return new PageTarget(_urlOf(document), null, document);
        }

        var anchors = _anchorsOf(document);
        var id = anchors.Find(fragment);
        if (id is null)
        {
            if (_all.AtPath(document.Path) is { } whole && whole != document && new AnchorTable(whole).Find(fragment) is not null)
            {
                return None;
            }

            problems.Add(Problems.BrokenAnchor(from.Path, Place(from, link), Uri.UnescapeDataString(fragment), document.Title, _suggestions.For(Slug.Of(Uri.UnescapeDataString(fragment)), anchors.Ids)));
        }

        return new PageTarget(_urlOf(document), id, document);
    }

    private static SourcePlace Place(Document from, Link link) => from.Source.Locate(link.Span);
}
