using System.Collections.Immutable;

namespace CareerWiki.Core.Pipelines;

/// <summary>
/// A named list of modules per phase, as in Statiq. All pipelines finish a phase before any starts the next; there are no other
/// dependencies between them.
/// </summary>
public sealed record Pipeline(string Name)
{
    public ImmutableArray<IInputModule> Input { get; init; } = [];

    public ImmutableArray<IProcessModule> Process { get; init; } = [];

    public ImmutableArray<IPostProcessModule> PostProcess { get; init; } = [];

    public ImmutableArray<IOutputModule> Output { get; init; } = [];
}
