using System.Collections.Immutable;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pages;

namespace CareerWiki.Settings;

/// <summary>The settings of one wiki. Key names and meanings are Statiq's, where it has them; <see cref="SettingKeys"/> tells them.</summary>
public sealed record SiteSettings
{
    /// <summary>The folder that relative paths start from: that of the settings files. Absolute.</summary>
    public required string Root { get; init; }

    public string? SiteTitle { get; init; }

    public string? SiteDescription { get; init; }

    /// <summary>The language of the site's own words, <c>ko</c> or <c>en</c>; null to go by the documents.</summary>
    public string? Language { get; init; }

    public string? Author { get; init; }

    public string? Copyright { get; init; }

    /// <summary>Scheme and host, without a trailing slash; null when no host is named.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The path that the site is served under, with a leading and without a trailing slash; empty for none.</summary>
    public string LinkRoot { get; init; } = "";

    /// <summary>True when the settings say where the site is served: a host, or a path.</summary>
    public bool HasAddress { get; init; }

    /// <summary>False to write <c>index.html</c> into links.</summary>
    public bool LinkHideIndexPages { get; init; } = true;

    /// <summary>Absolute; where two have the same file, the last one counts.</summary>
    public required ImmutableArray<string> InputPaths { get; init; }

    /// <summary>Patterns; empty for all files.</summary>
    public ImmutableArray<string> InputFiles { get; init; } = [];

    /// <summary>Relative to an input folder; what is below is not read.</summary>
    public ImmutableArray<string> ExcludedPaths { get; init; } = [];

    public bool ApplyDirectoryMetadata { get; init; } = true;

    public bool ProcessSidecarFiles { get; init; } = true;

    /// <summary>Absolute.</summary>
    public required string OutputPath { get; init; }

    /// <summary>The deepest level of headings in a table of contents.</summary>
    public int GatherHeadingsLevel { get; init; } = 3;

    public TermLinks TermLinks { get; init; }

    public bool GenerateSitemap { get; init; }

    public bool GenerateFeed { get; init; }

    public bool GenerateSearchIndex { get; init; } = true;

    /// <summary>Where <c>deploy</c> pushes to: the name of a remote, an address or a path.</summary>
    public string DeployRemote { get; init; } = "origin";

    /// <summary>The branch that <c>deploy</c> replaces.</summary>
    public string DeployBranch { get; init; } = "gh-pages";

    /// <summary>The browser's program that <c>pdf</c> prints with. Absolute; null to look for one.</summary>
    public string? PdfBrowser { get; init; }

    /// <summary>Names that must not be public.</summary>
    public ImmutableArray<string> Redact { get; init; } = [];

    /// <summary>What may be public although it looks private.</summary>
    public ImmutableArray<string> LeaksAllowed { get; init; } = [];

    /// <summary>What the settings say of every document.</summary>
    public ImmutableArray<MetadataLayer> ForDocuments { get; init; } = [];

    /// <summary>What is odd about the settings, but can be lived with.</summary>
    public ImmutableArray<Diagnostic> Problems { get; init; } = [];
}

/// <summary>Settings that can't be used. Nothing is written, and the program exits with 2.</summary>
/// <param name="message">One plain sentence with its place, if it has one.</param>
public sealed class SettingsException(string message) : Exception(message);
