using System.Collections.Immutable;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Benchmarks;

/// <summary>Files that are in memory already, so that the disk is not measured.</summary>
public sealed class MemoryInput(ImmutableArray<SourceFile> files) : IInputModule
{
    public InputListing List() => new(files, []);
}
