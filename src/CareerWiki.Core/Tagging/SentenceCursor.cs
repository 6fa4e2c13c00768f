namespace CareerWiki.Core.Tagging;

/// <summary>The sentences of a passage, asked for in the order of the text: names of one sentence share what was found out about it.</summary>
internal sealed class SentenceCursor(string text)
{
    private Sentence? _last;

    public Sentence At(int position)
    {
        if (_last is not { } last || position < last.Start || position >= last.End || SentenceBounds.ReachOf(position) != last.Reach)
        {
            var (start, end) = SentenceBounds.Around(text, position);
            _last = new Sentence(text, start, end, SentenceBounds.ReachOf(position));
        }

        return _last;
    }

    /// <param name="reach">Where the bounds were looked for.</param>
    public sealed class Sentence(string text, int start, int end, (int First, int Last) reach)
    {
        private readonly Dictionary<ContextPhrases, string?> _found = new(ReferenceEqualityComparer.Instance);
        private string? _folded;

        public int Start => start;

        public int End => end;

        public (int First, int Last) Reach => reach;

        /// <summary>The first of the words that stands in it; null for none.</summary>
        public string? First(ContextPhrases words)
        {
            if (!_found.TryGetValue(words, out var found))
            {
                _folded ??= FormKey.FoldAll(text.AsSpan(start, end - start));
                _found[words] = found = words.FirstIn(_folded);
            }

            return found;
        }
    }
}
