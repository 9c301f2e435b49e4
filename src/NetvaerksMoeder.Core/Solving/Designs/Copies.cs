using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>The same rounds on several blocks of points at once.</summary>
internal static class Copies
{
    /// <summary>Lays <paramref name="copies"/> copies of the rounds of <paramref name="points"/> points side by side.</summary>
    public static List<int[][]> SideBySide(IReadOnlyList<int[][]> rounds, int points, int copies)
    {
        var made = new List<int[][]>();
        foreach (var round in rounds)
        {
            var groups = new List<int[]>();
            for (var copy = 0; copy < copies; copy++)
            {
                var shift = copy * points;
                foreach (var group in round)
                    groups.Add(Array.ConvertAll(group, point => point + shift));
            }

            made.Add(groups.ToArray());
        }

        return made;
    }
}
