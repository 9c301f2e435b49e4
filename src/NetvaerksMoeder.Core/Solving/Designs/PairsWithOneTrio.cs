using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>An odd number of points, at least 11, in pairs and one group of three a round: <c>n − 4</c> rounds, the most there can be.</summary>
/// <remarks>Four points stay and <c>m = n − 4</c> turn. The patterned starter pairs <c>x</c> with <c>−x</c>, which shows every difference
/// once; the pairs of 1, 2 and 3 and the 0 give way to the trio <c>{−3, −1, 3}</c>, whose differences are the same 2, 4 and 6, and to
/// four pairs of a fixed point with 0, 1, 2 and −2. Only the six pairs of fixed points never meet, and the counting bound is
/// <c>n − 4</c>. Own construction, from the patterned starter (R. C. Mullin and E. Nemeth, 1969, "An existence theorem for Room squares").</remarks>
internal static class PairsWithOneTrio
{
    /// <summary>The fewest points the rule holds for.</summary>
    public const int FewestPoints = 11;

    /// <summary>The rounds of an odd number of points. O(points²).</summary>
    public static List<int[][]> Build(int points)
    {
        var m = points - 4;
        List<int[]> round = [[m - 3, m - 1, 3], [0, m], [1, m + 1], [2, m + 2], [m - 2, m + 3]];
        for (var x = 4; x <= (m - 1) / 2; x++)
            round.Add([x, m - x]);
        return new Starter(m, 1, 4, [round.ToArray()]).Develop();
    }
}
