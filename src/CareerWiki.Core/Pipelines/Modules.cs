using System.Collections.Immutable;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pipelines;

/// <summary>Statiq's phase Input: lists files, reads none.</summary>
public interface IInputModule
{
    InputListing List();
}

/// <param name="Files">In any order.</param>
/// <param name="Problems">What could not be listed, and why.</param>
public sealed record InputListing(ImmutableArray<SourceFile> Files, ImmutableArray<Diagnostic> Problems)
{
    /// <summary>Files and folders that are there and not read.</summary>
    public ImmutableArray<ContentPath> LeftOut { get; init; } = [];

    /// <summary>When they last changed. Asked for once they are read, so that it can be found out meanwhile.</summary>
    public Func<FileDates> Dates { get; init; } = () => FileDates.None;
}

/// <summary>Statiq's phase Process: one step in the reading of one file, which sees no other file.</summary>
public interface IProcessModule
{
    Draft Process(Draft draft);
}

/// <summary>Statiq's phase PostProcess: names the pages that a site has; renders none.</summary>
public interface IPostProcessModule
{
    IEnumerable<Page> Pages(Site site);
}

/// <summary>Statiq's phase Output: turns a page into bytes.</summary>
public interface IOutputModule
{
    /// <summary>Null for a page that is not this module's to write.</summary>
    byte[]? Render(Page page);
}
