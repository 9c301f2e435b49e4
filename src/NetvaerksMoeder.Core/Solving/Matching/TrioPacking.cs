using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching;

/// <summary>The greatest sum of some groups of three of which no two have a pair in common.</summary>
/// <remarks>Exact by trying groups from the dearest on and cutting where the dearest ones left cannot be enough; a limited number of
/// tries, beyond which the sum of the dearest groups is the answer, whatever pairs they share: that is never too little.</remarks>
internal static class TrioPacking
{
    private const int MostTries = 200_000;

    /// <summary>Sums.</summary>
    /// <param name="groups">The groups and what each counts, the greatest first.</param>
    /// <param name="count">How many are taken; no more than there are.</param>
    /// <param name="people">The number of people, numbered from 0.</param>
    /// <returns>A sum that no such choice exceeds; <see langword="null"/> where there is no such choice.</returns>
    public static decimal? MostOf(IReadOnlyList<(long Worth, int A, int B, int C)> groups, int count, int people)
    {
        var taken = new bool[people * people];
        decimal? best = null;
        var tries = 0;
        Take(0, count, 0);
        if (tries < MostTries)
            return best;
        decimal dearest = 0;
        for (var k = 0; k < count; k++)
            dearest += groups[k].Worth;
        return dearest;

        void Take(int from, int left, decimal sum)
        {
            if (left == 0)
            {
                best = best is { } known && known >= sum ? known : sum;
                return;
            }

            for (var k = from; k + left <= groups.Count && tries < MostTries; k++)
            {
                var (worth, a, b, c) = groups[k];
                if (best is { } known && sum + left * (decimal)worth <= known)
                    return;
                tries++;
                if (taken[a * people + b] || taken[a * people + c] || taken[b * people + c])
                    continue;
                Mark(a, b, c, true);
                Take(k + 1, left - 1, sum + worth);
                Mark(a, b, c, false);
            }
        }

        void Mark(int a, int b, int c, bool isTaken) =>
            taken[a * people + b] = taken[a * people + c] = taken[b * people + c] = isTaken;
    }
}
