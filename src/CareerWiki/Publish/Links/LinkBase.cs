namespace CareerWiki.Publish.Links;

/// <summary>What the links of a file are relative to, and what they mean (RFC 3986, 5; as browsers read it).</summary>
/// <param name="Home">Where the site is.</param>
/// <param name="Path">The file's path within the site, or that which its <c>base</c> element names.</param>
/// <param name="Scope">Where relative links lead: <see cref="LinkScope.Site"/>, or wherever the <c>base</c> element leads.</param>
internal sealed record LinkBase(SiteHome Home, string Path, LinkScope Scope = LinkScope.Site)
{
    /// <summary>For a file without a <c>base</c>. A host shows <c>404.html</c> at any address.</summary>
    public static LinkBase Of(SiteHome home, string path) => new(home, path, path == "404.html" ? LinkScope.DependsOnDepth : LinkScope.Site);

    public LinkTarget Resolve(string link)
    {
        // Browsers take these out (URL, "basic URL parser").
        var text = link.Trim(' ', '\t', '\n', '\r', '\f').Replace("\t", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);
        var fragment = "";
        if (text.IndexOf('#') is >= 0 and var hash)
        {
            (text, fragment) = (text[..hash], text[(hash + 1)..]);
        }

        text = text.IndexOf('?') is >= 0 and var query ? text[..query] : text;
        return Resolve(text, text.AsSpan(0, SchemeLength(text))) with { Fragment = fragment };
    }

    private LinkTarget Resolve(string text, ReadOnlySpan<char> scheme) => scheme switch
    {
        { Length: 1 } => new(LinkScope.LocalPath),
        { Length: > 1 } when scheme.Equals("file", StringComparison.OrdinalIgnoreCase) => new(LinkScope.LocalPath),
        { Length: > 1 } when scheme.Equals("http", StringComparison.OrdinalIgnoreCase) || scheme.Equals("https", StringComparison.OrdinalIgnoreCase) => OnHost(text[(scheme.Length + 1)..]),
        { Length: > 1 } => new(LinkScope.NoPage),
        _ when text.StartsWith('\\') => new(LinkScope.LocalPath),
        _ when text.StartsWith("//", StringComparison.Ordinal) => OnHost(text),
        _ when text.StartsWith('/') => Home.Below(text) is { } below ? Walk([], below) : new(LinkScope.OutsideLinkRoot),
        // What only names a part of its own page holds at any depth.
        _ when text.Length == 0 && Scope is LinkScope.Site or LinkScope.DependsOnDepth => new(LinkScope.Site, Path),
        _ when Scope != LinkScope.Site => new(Scope),
        _ => Walk(Path.Split('/')[..^1], text),
    };

    private LinkTarget OnHost(string text)
    {
        var rest = text.TrimStart('/');
        var end = rest.IndexOf('/') is >= 0 and var slash ? slash : rest.Length;
        return Home.IsHost(rest[..end]) && Home.Below(end < rest.Length ? rest[end..] : "/") is { } below ? Walk([], below) : new(LinkScope.Elsewhere);
    }

    private static LinkTarget Walk(string[] start, string path)
    {
        var folders = new List<string>(start);
        var segments = path.Split('/', '\\');
        for (var i = 0; i < segments.Length; i++)
        {
            var isLast = i == segments.Length - 1;
            switch (Unescape(segments[i]))
            {
                case ".":
                case "" when isLast:
                    break;
                case ".." when folders.Count == 0:
                    return new(LinkScope.Outside);
                case "..":
                    folders.RemoveAt(folders.Count - 1);
                    break;
                case var name when isLast:
                    return new(LinkScope.Site, string.Join('/', [.. folders, name]));
                case var name:
                    folders.Add(name);
                    break;
            }
        }

        return new(LinkScope.Site, string.Concat(folders.Select(folder => folder + "/")));
    }

    // An escaped slash is a letter of a name, and no file has such a name.
    private static string Unescape(string segment) => Uri.UnescapeDataString(segment) is var name && !name.Contains('/') ? name : segment;

    // Zero when the text begins with none.
    private static int SchemeLength(string text)
    {
        var end = text.IndexOf(':');
        return end > 0 && char.IsAsciiLetter(text[0]) && text.AsSpan(0, end).IndexOfAnyExcept(SchemeLetters) < 0 ? end : 0;
    }

    private static readonly System.Buffers.SearchValues<char> SchemeLetters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");
}
