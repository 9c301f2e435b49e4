using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Groups of five in which every two of 145 or 185 points meet once: a group of 144 or 184 elements turns all points but one.</summary>
/// <remarks>The fixed point and a subgroup of order 4, which holds every element that is its own inverse, make one group; the base groups
/// show every difference outside the subgroup once, and hold one element of every coset of it but itself. So the fixed point, the subgroup
/// and the base groups turned by the subgroup are a round, and one element of each coset turns it into all rounds. Method: M. Buratti and
/// F. Zuanni, 1998, "G-invariantly resolvable Steiner 2-designs which are 1-rotational over G". Base groups by our own search: those of 145
/// points are kept by an automorphism of order 3; for 185, differences first, then signs and turns that hit the cosets. Existence: the
/// sources of the Handbook of Combinatorial Designs, 2007, II.7.</remarks>
internal static class RotationalQuintuples
{
    private static readonly int[][] Over184 =
    [
        [20, 10, 174, 139, 114], [2, 180, 165, 157, 116], [12, 9, 154, 95, 81], [29, 30, 74, 96, 152], [23, 18, 5, 131, 107],
        [34, 41, 53, 91, 144], [17, 8, 175, 164, 124], [44, 40, 13, 181, 149], [31, 33, 67, 130, 163],
    ];

    // Places by nine, then two by four.
    private static readonly int[][] Over144 =
    [
        [48, 96, 1, 4, 15], [79, 80, 103, 29, 41], [44, 45, 63, 76, 18],
    ];

    /// <summary>Whether a number of points is one of the two.</summary>
    public static bool Exists(int points) => points is 145 or 185;

    /// <summary>The 36 or 46 rounds; the fixed point has the last number.</summary>
    public static List<int[][]> Build(int points) => points == 185
        ? Develop(new AbelianGroup(184), [0, 46, 92, 138], Over184)
        : Develop(new AbelianGroup(9, 4, 4), [0, 2, 8, 10], WithImages());

    // The first base group is its own image under the automorphism, each of the others has two more.
    private static int[][] WithImages()
    {
        var groups = new List<int[]> { Over144[0] };
        for (var i = 1; i < Over144.Length; i++)
        {
            var once = Array.ConvertAll(Over144[i], Image);
            groups.AddRange([Over144[i], once, Array.ConvertAll(once, Image)]);
        }

        return groups.ToArray();
    }

    // Times 4 by nine; and (b, a) to (a − b, −b) by four, where a counts ones and b fours.
    private static int Image(int element)
    {
        var ones = element % 4;
        var fours = element / 4 % 4;
        return new AbelianGroup(9, 4, 4).Element(4 * (element / 16), ones - fours, -fours);
    }

    private static List<int[][]> Develop(AbelianGroup group, int[] subgroup, int[][] baseGroups)
    {
        List<int[]> round = [[group.Order, .. subgroup]];
        foreach (var baseGroup in baseGroups)
        {
            foreach (var turn in subgroup)
                round.Add(Turned(group, baseGroup, turn));
        }

        var rounds = new List<int[][]>();
        var reached = new bool[group.Order];
        for (var turn = 0; turn < group.Order; turn++)
        {
            if (reached[turn])
                continue;
            foreach (var element in subgroup)
                reached[group.Add(element, turn)] = true;
            var by = turn;
            rounds.Add(round.ConvertAll(points => Turned(group, points, by)).ToArray());
        }

        return rounds;
    }

    private static int[] Turned(AbelianGroup group, int[] points, int by) =>
        Array.ConvertAll(points, point => point == group.Order ? point : group.Add(point, by));
}
