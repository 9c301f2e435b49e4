using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Rows of <c>g</c> points in which each class of a net is a round: one round less than an orthogonal array of order
/// <c>g</c> has factors, whatever the group size up to <c>g</c>.</summary>
/// <remarks>The rows of the array are the points of a square of <c>g × g</c>; its first factor tells the row of the square, its other
/// factors the groups of a round each. Source: R. H. Bruck, 1951, "Finite nets I".</remarks>
internal static class Net
{
    /// <summary>The rounds for the first <paramref name="rows"/> rows; point (row <c>i</c>, place <c>x</c>) has number <c>i·g + x</c>, the
    /// place counted by the second factor. O(groups² · factors).</summary>
    public static List<int[][]> Build(int rows, int groups)
    {
        var factors = OrthogonalArray.MostFactors(groups);
        var rounds = new List<int>[factors - 1][];
        for (var r = 0; r < rounds.Length; r++)
        {
            rounds[r] = new List<int>[groups];
            for (var g = 0; g < groups; g++)
                rounds[r][g] = [];
        }

        foreach (var cell in OrthogonalArray.Build(factors, groups))
        {
            if (cell[0] >= rows)
                continue;
            for (var r = 0; r < rounds.Length; r++)
                rounds[r][cell[r + 1]].Add((cell[0] * groups) + cell[1]);
        }

        var made = new List<int[][]>();
        foreach (var round in rounds)
            made.Add(System.Array.ConvertAll(round, group => group.ToArray()));
        return made;
    }
}
