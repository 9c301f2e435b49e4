using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>A Kirkman system of <c>2m + 1</c> points from blocks on <c>m</c> points that cover every pair once.</summary>
/// <remarks>Every point becomes two, and one point is added. A block of <c>k</c> points carries a Kirkman system of <c>2k + 1</c> points
/// in which the triples through the added point are the doubled points; the round of a point <c>x</c> is made of the rounds that hold
/// the triple of <c>x</c> in every block through <c>x</c>. Source: D. K. Ray-Chaudhuri and R. M. Wilson, 1971, "Solution of Kirkman's
/// schoolgirl problem". The blocks: quadruples of <see cref="BoseQuadruples"/>, or groups of three in rounds, each round given a new
/// point (and the new points one block).</remarks>
internal static class KirkmanClosure
{
    /// <summary>Whether blocks are known for <paramref name="points"/> = 2m + 1.</summary>
    public static bool IsKnown(int points) => BoseQuadruples.Exists((points - 1) / 2) || points is 69 or 141;

    /// <summary>The rounds.</summary>
    public static List<int[][]> Build(int points)
    {
        var m = (points - 1) / 2;
        var blocks = BoseQuadruples.Exists(m) ? Flat(BoseQuadruples.Build(m)) : Extended(KirkmanFrames.Groups(m), KirkmanFrames.Rounds(m));
        return ReplicatedBlocks.Build(m, 2, blocks, KirkmanTripleSystem.Build);
    }

    private static List<int[]> Flat(List<int[][]> rounds)
    {
        var blocks = new List<int[]>();
        foreach (var round in rounds)
            blocks.AddRange(round);
        return blocks;
    }

    private static List<int[]> Extended(int[][] groups, List<int[][]> rounds)
    {
        var points = 0;
        foreach (var group in groups)
            points += group.Length;
        var blocks = new List<int[]>(groups);
        var added = new int[rounds.Count];
        for (var r = 0; r < rounds.Count; r++)
        {
            added[r] = points + r;
            foreach (var group in rounds[r])
                blocks.Add([.. group, points + r]);
        }

        blocks.Add(added);
        return blocks;
    }
}
