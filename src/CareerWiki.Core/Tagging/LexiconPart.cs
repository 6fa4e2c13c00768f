using System.Collections.Immutable;

namespace CareerWiki.Core.Tagging;

/// <summary>Entries that a lexicon is put together from, with all that can be worked out for each alone.</summary>
public sealed class LexiconPart
{
    public LexiconPart(ImmutableArray<LexiconEntry> entries)
    {
        Entries = entries;
        Forms = new KeyedForms(entries.AsSpan());
    }

    public ImmutableArray<LexiconEntry> Entries { get; }

    internal KeyedForms Forms { get; }
}
