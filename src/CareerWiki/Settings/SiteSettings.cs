using System.Collections.Immutable;

namespace CareerWiki.Settings;

/// <summary>The settings of one wiki, as read from <c>statiq.json</c>. Key names and meanings are Statiq's, where it has them.</summary>
public sealed record SiteSettings
{
    /// <summary>The folder that relative paths start from: that of <c>statiq.json</c>. Absolute.</summary>
    public required string Root { get; init; }

    public string? SiteTitle { get; init; }

    public string? SiteDescription { get; init; }

    /// <summary>The language of the site's own words, <c>ko</c> or <c>en</c>; null to go by the documents.</summary>
    public string? Language { get; init; }

    /// <summary>The path that the site is served under, with a leading and without a trailing slash; empty for none.</summary>
    public string LinkRoot { get; init; } = "";

    /// <summary>Absolute; where two have the same file, the last one counts.</summary>
    public required ImmutableArray<string> InputPaths { get; init; }

    /// <summary>Relative to an input folder; what is below is not read.</summary>
    public ImmutableArray<string> ExcludedPaths { get; init; } = [];

    /// <summary>Absolute.</summary>
    public required string OutputPath { get; init; }

    /// <summary>The deepest level of headings in a table of contents.</summary>
    public int GatherHeadingsLevel { get; init; } = 3;
}

/// <summary>Settings that can't be used. Nothing is written, and the program exits with 2.</summary>
/// <param name="message">One plain sentence with its place, if it has one.</param>
public sealed class SettingsException(string message) : Exception(message);
