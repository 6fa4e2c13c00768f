namespace CareerWiki.Publish.Links;

/// <summary>Where a link leads, as far as its letters tell.</summary>
internal enum LinkScope
{
    /// <summary>To a path within the site.</summary>
    Site,

    /// <summary>To another host, or to another site of the same one.</summary>
    Elsewhere,

    /// <summary>To no page of any host: <c>mailto:</c>, <c>data:</c>.</summary>
    NoPage,

    /// <summary>Above the root of the site, by too many <c>../</c>.</summary>
    Outside,

    /// <summary>From the root of the host to a path that is not below the site's.</summary>
    OutsideLinkRoot,

    /// <summary>To a file of one machine.</summary>
    LocalPath,

    /// <summary>Relative, on a page that is served at any depth.</summary>
    DependsOnDepth,
}

/// <param name="Path">Within the site, unescaped, without a leading slash; it ends with a slash, or is empty, for a folder. Only for <see cref="LinkScope.Site"/>.</param>
/// <param name="Fragment">As written, without <c>#</c>; empty for none.</param>
internal readonly record struct LinkTarget(LinkScope Scope, string Path = "", string Fragment = "");
