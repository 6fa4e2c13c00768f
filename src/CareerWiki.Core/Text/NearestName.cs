namespace CareerWiki.Core.Text;

/// <summary>Finds what someone who mistyped a name most likely meant.</summary>
public static class NearestName
{
    /// <summary>
    /// The candidate with the smallest edit distance (insert, delete, replace, swap of neighbours; case ignored), or null when
    /// none is within a third of the name's length. Ties go to the first in ordinal order.
    /// </summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        var limit = (name.Length + 1) / 3;
        string? best = null;
        foreach (var candidate in candidates.Distinct().Order(StringComparer.Ordinal))
        {
            if (Math.Abs(candidate.Length - name.Length) > limit)
            {
                continue;
            }

            var distance = Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance <= limit && (best is null || distance < limit))
            {
                best = candidate;
                limit = distance;
            }
        }

        return best;
    }

    /// <summary>The same for paths: the names of the files have to be near as well, whatever folders they share.</summary>
    public static string? OfPath(string path, IEnumerable<string> candidates) =>
        Of(path, candidates.Where(candidate => candidate != path && IsNear(System.IO.Path.GetFileNameWithoutExtension(path), System.IO.Path.GetFileNameWithoutExtension(candidate))));

    private static bool IsNear(string name, string other) =>
        Math.Abs(name.Length - other.Length) <= (name.Length + 1) / 3 && Distance(name.ToLowerInvariant(), other.ToLowerInvariant()) <= Math.Max(1, name.Length / 3);

    /// <summary>The optimal string alignment distance, in UTF-16 code units.</summary>
    public static int Distance(string a, string b)
    {
        var twoBack = new int[b.Length + 1];
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        var current = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], twoBack[j - 2] + 1);
                }
            }

            (twoBack, previous, current) = (previous, current, twoBack);
        }

        return previous[b.Length];
    }
}
