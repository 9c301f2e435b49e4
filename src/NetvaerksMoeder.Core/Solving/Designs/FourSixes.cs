using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Nearly Kirkman systems of <c>24m</c> points: four sets of <c>6m</c>, each point of four sets of six made <c>m</c>.</summary>
/// <remarks>Groups of three on four sets of six, all pairs meeting but those within a set (3-RGDD of type 6⁴), come from one base round
/// over the field of 9: two copies of the field and six fixed points, the fourth set. Source: R. Rees and D. R. Stinson, 1987, "On
/// resolvable group-divisible designs with block size 3"; the base round is our own.</remarks>
internal static class FourSixes
{
    /// <summary>A system of so many points, or <see langword="null"/>.</summary>
    public static DesignOffer? Find(int points)
    {
        var weight = points / 24;
        return points % 24 == 0 && weight > 1 && TransversalDesign.IsKnown(3, weight)
            && UniformDesigns.Best(6 * weight, 3) is { } filling && filling.Rounds == (3 * weight) - 1
            ? new DesignOffer(
                (points / 2) - 1,
                $"nearly Kirkman system: four sets of six, each point made {weight}, filled with systems of {6 * weight} points",
                $"R. Rees and D. R. Stinson, 1987, On resolvable group-divisible designs with block size 3; {filling.Source}",
                _ => Build(weight, filling.Build(filling.Rounds)))
            : null;
    }

    /// <summary>The nine rounds on four sets of six, numbered <c>6·set + place</c>.</summary>
    public static List<int[][]> Rounds()
    {
        var rounds = FieldDevelopment.Develop(new FiniteField(9), [
            [[0, 3, 7], [9, 12, 16], [1, 13, 18], [2, 15, 19], [4, 17, 20], [5, 10, 21], [6, 11, 22], [8, 14, 23]],
        ]);
        return rounds.ConvertAll(round => Array.ConvertAll(round, group => Array.ConvertAll(group, Numbered)));
    }

    // A set is what is the same by threes in both copies of the field; the fixed points are the last set.
    private static int Numbered(int point) => point < 18 ? (6 * (point % 9 / 3)) + (3 * (point / 9)) + (point % 3) : point;

    private static List<int[][]> Build(int weight, List<int[][]> filling)
    {
        var rounds = new List<int[][]>();
        foreach (var round in Rounds())
        {
            foreach (var pattern in TransversalDesign.Build(3, weight))
                rounds.Add(Inflation.Laid(round, pattern, weight));
        }

        rounds.AddRange(Copies.SideBySide(filling, 6 * weight, 4));
        return rounds;
    }
}
