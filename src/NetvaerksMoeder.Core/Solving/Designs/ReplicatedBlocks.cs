using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>A resolvable design of <c>s·m + 1</c> points in groups of <c>s + 1</c> from blocks on <c>m</c> points that cover every pair
/// once: every point becomes <c>s</c>, and one point is added.</summary>
/// <remarks>A block of <c>k</c> points carries a resolvable design of <c>s·k + 1</c> points in which the groups through the added point
/// are the replicated points; the round of a point <c>x</c> is made of the rounds that hold the group of <c>x</c> in every block through
/// <c>x</c>. Source: D. K. Ray-Chaudhuri and R. M. Wilson, 1971, "Solution of Kirkman's schoolgirl problem", and 1973, "The existence of
/// resolvable block designs".</remarks>
internal static class ReplicatedBlocks
{
    /// <summary>The <paramref name="m"/> rounds.</summary>
    /// <param name="m">The number of points the blocks are on.</param>
    /// <param name="times">What each point becomes, <c>s</c>.</param>
    /// <param name="blocks">Every two of the points in exactly one.</param>
    /// <param name="carried">The resolvable design of so many points, for every <c>s·k + 1</c>.</param>
    public static List<int[][]> Build(int m, int times, List<int[]> blocks, Func<int, List<int[][]>> carried)
    {
        var rounds = new List<int[]>[m];
        for (var x = 0; x < m; x++)
        {
            var group = new int[times + 1];
            for (var i = 0; i < times; i++)
                group[i] = (times * x) + i;
            group[times] = times * m;
            rounds[x] = [group];
        }

        foreach (var block in blocks)
            Lay(block, rounds, times, carried((times * block.Length) + 1));
        return [.. Array.ConvertAll(rounds, round => round.ToArray())];
    }

    private static void Lay(int[] block, List<int[]>[] rounds, int times, List<int[][]> system)
    {
        var centre = times * block.Length;
        var place = new int[centre + 1];
        for (var r = 0; r < system.Count; r++)
        {
            var next = times * block[r];
            foreach (var point in Array.Find(system[r], group => Array.IndexOf(group, centre) >= 0)!)
            {
                if (point != centre)
                    place[point] = next++;
            }
        }

        for (var r = 0; r < system.Count; r++)
        {
            foreach (var group in system[r])
            {
                if (Array.IndexOf(group, centre) < 0)
                    rounds[block[r]].Add(Array.ConvertAll(group, point => place[point]));
            }
        }
    }
}
