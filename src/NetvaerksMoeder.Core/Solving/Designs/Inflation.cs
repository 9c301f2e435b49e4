using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Composition: each point of a design becomes several, each group a transversal design, and one class of groups is filled.</summary>
/// <remarks>Wilson's fundamental construction for resolvable designs. Source: R. M. Wilson, 1972, "An existence theory for pairwise
/// balanced designs I"; D. K. Ray-Chaudhuri and R. M. Wilson, 1971, "Solution of Kirkman's schoolgirl problem".</remarks>
internal static class Inflation
{
    /// <summary>A Kirkman system of <paramref name="points"/> points with each point made <paramref name="weight"/>, the first class
    /// filled with Kirkman systems of <c>3 · weight</c> points.</summary>
    public static List<int[][]> OfKirkman(int points, int weight) =>
        Inflate(KirkmanTripleSystem.Build(points), weight, KirkmanTripleSystem.Build(3 * weight));

    /// <summary>Each round but the first gives <paramref name="weight"/> rounds; the groups of the first, inflated, are filled with
    /// <paramref name="filling"/>. Point <c>p</c> becomes <c>p·weight …</c>; the groups must all have one size.</summary>
    public static List<int[][]> Inflate(IReadOnlyList<int[][]> rounds, int weight, IReadOnlyList<int[][]> filling)
    {
        var transversal = TransversalDesign.Build(rounds[0][0].Length, weight);
        var made = new List<int[][]>();
        for (var r = 1; r < rounds.Count; r++)
        {
            foreach (var pattern in transversal)
                made.Add(Laid(rounds[r], pattern, weight));
        }

        foreach (var pattern in filling)
            made.Add(Laid(rounds[0], pattern, weight));
        return made;
    }

    /// <summary>A round with each group replaced by a round of a transversal design: the pattern's point (i, x) is the x-th copy of a
    /// group's i-th member.</summary>
    internal static int[][] Laid(int[][] round, int[][] pattern, int weight)
    {
        var groups = new List<int[]>();
        foreach (var group in round)
        {
            foreach (var block in pattern)
                groups.Add(Array.ConvertAll(block, point => (group[point / weight] * weight) + (point % weight)));
        }

        return groups.ToArray();
    }
}
