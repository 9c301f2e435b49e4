using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Nearly Kirkman triple systems by composition: <c>6k</c> points in threes, all pairs meeting but <c>3k</c> disjoint ones.</summary>
/// <remarks>A Kirkman system of <c>2u + 1</c> points without one of them is a frame: each round leaves out one pair, the hole. Each
/// point made <c>m</c> gives holes of <c>2m</c> points and <c>m</c> rounds that leave each out; these rounds are completed within the hole
/// and 2 or 6 further points by a smaller system, of which 6 further points must be a hole unless it is the last. Sources: D. R. Stinson,
/// 1987, "Frames for Kirkman triple systems"; R. Rees and D. R. Stinson, 1987, "On resolvable group-divisible designs with block size
/// 3", who settle which orders exist with J. D. Baker and R. M. Wilson, 1977, "Nearly Kirkman triple systems".</remarks>
internal static class NearlyKirkman
{
    /// <summary>A system of so many points by composition, or <see langword="null"/>.</summary>
    public static DesignOffer? Find(int points)
    {
        if (points % 6 != 0)
            return null;
        if (FourSixes.Find(points) is { } fourSets)
            return fourSets;
        for (var further = 2; further <= 6; further += 4)
        {
            for (var holes = 4; 2 * holes < points; holes += 3)
            {
                if ((points - further) % (2 * holes) != 0)
                    continue;
                var weight = (points - further) / (2 * holes);
                if (weight < 3 || !TransversalDesign.IsKnown(3, weight) || !KirkmanTripleSystem.IsKnown((2 * holes) + 1))
                    continue;
                var part = (2 * weight) + further;
                if (further == 6 && !HoleySystem.IsKnown(part))
                    continue;
                if (UniformDesigns.Best(part, 3) is { } filling && filling.Rounds == (part / 2) - 1)
                    return Offer(points, holes, weight, further, filling);
            }
        }

        return null;
    }

    private static DesignOffer Offer(int points, int holes, int weight, int further, DesignOffer filling) => new(
        (points / 2) - 1,
        $"nearly Kirkman system: a frame of {holes} holes of {2 * weight}, filled with systems of {(2 * weight) + further} points",
        $"frames for Kirkman systems (D. R. Stinson, 1987; R. Rees and D. R. Stinson, 1987); {filling.Source}",
        _ => Build(holes, weight, further, LastTwoUnmet(filling.Build(filling.Rounds), (2 * weight) + further)));

    private static List<int[][]> Build(int holes, int weight, int further, List<int[][]> last)
    {
        var frame = Frame(holes);
        var transversal = TransversalDesign.Build(3, weight);
        var holey = further == 2 ? last : HoleySystem.Build((2 * weight) + further);
        var rounds = new List<int[][]>();
        for (var h = 0; h < holes; h++)
        {
            for (var r = 0; r < weight; r++)
            {
                var round = new List<int[]>(Inflation.Laid(frame[h], transversal[r], weight));
                foreach (var group in h == holes - 1 ? last[r] : holey[r])
                    round.Add(Placed(group, h, holes, weight));
                rounds.Add(round.ToArray());
            }
        }

        // What is left of the last system, with the rounds of the others that leave the further points out.
        for (var r = weight; r < last.Count; r++)
        {
            var round = new List<int[]>();
            for (var h = 0; h < holes; h++)
            {
                foreach (var group in h == holes - 1 ? last[r] : holey[r])
                    round.Add(Placed(group, h, holes, weight));
            }

            rounds.Add(round.ToArray());
        }

        return rounds;
    }

    // The same rounds with the point before the last renamed so that it is the one the last never meets.
    private static List<int[][]> LastTwoUnmet(List<int[][]> rounds, int points)
    {
        var isMet = new bool[points];
        foreach (var round in rounds)
        {
            foreach (var point in Array.Find(round, group => Array.IndexOf(group, points - 1) >= 0)!)
                isMet[point] = true;
        }

        var partner = Array.IndexOf(isMet, false);
        return rounds.ConvertAll(round => Array.ConvertAll(round, group => Array.ConvertAll(
            group, point => point == partner ? points - 2 : point == points - 2 ? partner : point)));
    }

    // Round h of the system without its last point leaves out the points 2h and 2h + 1.
    private static int[][][] Frame(int holes)
    {
        var system = KirkmanTripleSystem.Build((2 * holes) + 1);
        var place = new int[(2 * holes) + 1];
        var removed = 2 * holes;
        for (var h = 0; h < holes; h++)
        {
            var hole = Array.FindAll(Array.Find(system[h], group => Array.IndexOf(group, removed) >= 0)!, point => point != removed);
            place[hole[0]] = 2 * h;
            place[hole[1]] = (2 * h) + 1;
        }

        return system.ConvertAll(round => Array.ConvertAll(
            Array.FindAll(round, group => Array.IndexOf(group, removed) < 0), group => Array.ConvertAll(group, point => place[point]))).ToArray();
    }

    private static int[] Placed(int[] group, int hole, int holes, int weight) =>
        Array.ConvertAll(group, point => point < 2 * weight ? (2 * weight * hole) + point : point + (2 * weight * (holes - 1)));
}
