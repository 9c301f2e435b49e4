using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Points of a design of which no two meet: all of them can be left out, and no group loses more than one.</summary>
internal static class UnmetPoints
{
    /// <summary><paramref name="count"/> points no two of which meet in the first <c>Kept</c> rounds, for the most rounds the points
    /// found one after the other allow. O(rounds · points² · count).</summary>
    /// <param name="rounds">round → group → points.</param>
    /// <param name="points">The number of points.</param>
    /// <param name="count">How many are wanted, at most the size of a group, so that the first round alone has them.</param>
    public static (int[] Unmet, int Kept) Find(IReadOnlyList<int[][]> rounds, int points, int count)
    {
        var meet = new int[points, points];
        for (var r = 0; r < rounds.Count; r++)
        {
            foreach (var group in rounds[r])
            {
                foreach (var a in group)
                {
                    foreach (var b in group)
                        meet[a, b] = r + 1;
                }
            }
        }

        var kept = rounds.Count;
        while (true)
        {
            for (var start = points - 1; start >= 0; start--)
            {
                List<int> chosen = [start];
                for (var next = points - 1; next >= 0 && chosen.Count < count; next--)
                {
                    if (next != start && chosen.TrueForAll(point => meet[next, point] == 0 || meet[next, point] > kept))
                        chosen.Add(next);
                }

                if (chosen.Count == count)
                    return (chosen.ToArray(), kept);
            }

            kept--;
        }
    }
}
