using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Cli.Shell;

/// <summary>Finds the name that somebody probably meant.</summary>
internal static class NearestName
{
    /// <summary>The known name with the fewest single-letter changes (insertions, deletions, substitutions, swaps of neighbours);
    /// the first of equals, or <see langword="null"/> where even that one would change more than half of what was written.</summary>
    public static string? Of(string written, IEnumerable<string> known)
    {
        string? nearest = null;
        var least = (Math.Max(written.Length, 2) / 2) + 1;
        foreach (var name in known)
        {
            var distance = Distance(written.ToLowerInvariant(), name);
            if (distance < least)
                (nearest, least) = (name, distance);
        }

        return nearest;
    }

    // Optimal string alignment: Damerau, "A technique for computer detection and correction of spelling errors", 1964.
    private static int Distance(string from, string to)
    {
        var table = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
            table[i, 0] = i;
        for (var j = 0; j <= to.Length; j++)
            table[0, j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            for (var j = 1; j <= to.Length; j++)
            {
                var substitution = table[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                var best = Math.Min(substitution, 1 + Math.Min(table[i - 1, j], table[i, j - 1]));
                var areSwapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
                table[i, j] = areSwapped ? Math.Min(best, table[i - 2, j - 2] + 1) : best;
            }
        }

        return table[from.Length, to.Length];
    }
}
