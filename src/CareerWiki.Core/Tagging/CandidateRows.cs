using CareerWiki.Core.Text;

namespace CareerWiki.Core.Tagging;

/// <summary>Which names of a passage stand in a row or in a column.</summary>
internal sealed class CandidateRows(Passage passage, List<Candidate> candidates)
{
    /// <summary>Those beside each other, as in "Java, Go, C"; each says what the next one is, so it is walked in both directions.</summary>
    public IEnumerable<(Candidate Neighbour, Candidate Candidate)> Rows()
    {
        for (var i = 1; i < candidates.Count; i++)
        {
            if (IsRow(i - 1, i))
            {
                yield return (candidates[i - 1], candidates[i]);
            }
        }

        for (var i = candidates.Count - 2; i >= 0; i--)
        {
            if (IsRow(i, i + 1))
            {
                yield return (candidates[i + 1], candidates[i]);
            }
        }
    }

    /// <summary>True when what stands between two that follow each other makes a row of them.</summary>
    public bool IsRow(int left, int right) => RowGap.Is(passage.Text.AsSpan(candidates[left].End, candidates[right].Start - candidates[left].End));

    /// <summary>Those that stand alone at the same place of two lines that follow each other: items of a list, cells of a column.</summary>
    public IEnumerable<(Candidate Neighbour, Candidate Candidate)> Columns()
    {
        var (line, cell, done) = (0, 0, 0);
        var isStart = true;
        var starts = new Dictionary<(int Line, int Cell), Candidate>();
        foreach (var candidate in candidates)
        {
            for (; done < candidate.Start; done++)
            {
                (line, cell, isStart) = passage.Text[done] switch
                {
                    '\n' => (line + 1, 0, true),
                    Passage.Cell => (line, cell + 1, true),
                    ' ' or '"' or '\'' or '“' or '‘' or '(' or '[' or '*' => (line, cell, isStart),
                    _ => (line, cell, false),
                };
            }

            if (isStart && StandsAlone(candidate))
            {
                starts.TryAdd((line, cell), candidate);
            }

            isStart = false;
        }

        var inOrder = starts.OrderBy(entry => entry.Key).ToList();
        foreach (var ((at, column), candidate) in inOrder)
        {
            if (starts.TryGetValue((at - 1, column), out var above))
            {
                yield return (above, candidate);
            }
        }

        foreach (var ((at, column), candidate) in Enumerable.Reverse(inOrder))
        {
            if (starts.TryGetValue((at + 1, column), out var below))
            {
                yield return (below, candidate);
            }
        }
    }

    // The first word of a phrase is no entry of a column: "Vector clocks".
    private bool StandsAlone(Candidate candidate)
    {
        var behind = passage.Text.AsSpan(candidate.End).TrimStart(' ');
        return behind.IsEmpty || !(char.IsAsciiLetter(behind[0]) || (Hangul.IsSyllable(behind[0]) && passage.Text[candidate.End] == ' '));
    }
}
