using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Groups of four in which every two of <c>3m + 1</c> points meet once, from blocks of 5 and <c>m/5</c> on <c>m</c> points.</summary>
/// <remarks>The blocks are those of a transversal design of five rows, and the rows themselves. Source: D. K. Ray-Chaudhuri and R. M.
/// Wilson, 1973, "The existence of resolvable block designs".</remarks>
internal static class QuadrupleClosure
{
    /// <summary>Whether the rule gives a design of so many points: 136, 196, 256 …</summary>
    public static bool IsKnown(int points)
    {
        var row = (points - 1) / 15;
        return points % 15 == 1 && row > 1 && BoseQuadruples.Exists((3 * row) + 1) && OrthogonalArray.MostFactors(row) >= 5;
    }

    /// <summary>The rounds. O(points²).</summary>
    public static List<int[][]> Build(int points)
    {
        var row = (points - 1) / 15;
        var blocks = OrthogonalArray.Build(5, row);
        foreach (var block in blocks)
        {
            for (var i = 0; i < 5; i++)
                block[i] += i * row;
        }

        for (var i = 0; i < 5; i++)
        {
            var whole = new int[row];
            for (var x = 0; x < row; x++)
                whole[x] = (i * row) + x;
            blocks.Add(whole);
        }

        return ReplicatedBlocks.Build(5 * row, 3, blocks, BoseQuadruples.Build);
    }
}
