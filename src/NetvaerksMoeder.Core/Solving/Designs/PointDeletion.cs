using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Leaves points out of a design: groups shrink by one where the points left out never meet each other.</summary>
internal static class PointDeletion
{
    /// <summary>The same rounds without <paramref name="deleted"/>, the points after them moving up. O(rounds × points).</summary>
    public static List<int[][]> Build(IReadOnlyList<int[][]> rounds, int[] deleted)
    {
        Array.Sort(deleted);
        var made = new List<int[][]>();
        foreach (var round in rounds)
        {
            made.Add(Array.ConvertAll(round, group =>
            {
                var kept = Array.FindAll(group, point => Array.BinarySearch(deleted, point) < 0);
                return Array.ConvertAll(kept, point => point - Array.FindAll(deleted, gone => gone < point).Length);
            }));
        }

        return made;
    }
}
