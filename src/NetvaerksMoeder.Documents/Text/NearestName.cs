using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Documents.Text;

/// <summary>Finds the known name that a misspelt one was probably meant to be.</summary>
/// <remarks>Edit distance after Levenshtein (1966), "Binary codes capable of correcting deletions, insertions, and reversals", with neighbours
/// swapped as one step (Damerau 1964, "A technique for computer detection and correction of spelling errors").</remarks>
internal static class NearestName
{
    /// <summary>The nearest name; <see langword="null"/> where none differs by at most a third of its letters.</summary>
    public static string? Of(string name, IEnumerable<string> known)
    {
        if (name.Length > 50)
            return null;
        var nearest = known
            .Select(candidate => (Name: candidate, Distance: Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.Name is not null && nearest.Distance <= Math.Max(1, nearest.Name.Length / 3) ? nearest.Name : null;
    }

    /// <summary>The fewest letters put in, left out, changed or swapped with their neighbour.</summary>
    private static int Distance(string from, string to)
    {
        var before = new int[to.Length + 1];
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var next = new int[to.Length + 1];
            next[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                next[j] = Math.Min(Math.Min(row[j], next[j - 1]) + 1, row[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                    next[j] = Math.Min(next[j], before[j - 2] + 1);
            }

            (before, row) = (row, next);
        }

        return row[to.Length];
    }
}
