using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Groups of five in which every two of 105 points meet once: places on one circle of 105.</summary>
/// <remarks>Four base groups hold every place but those of 21 apart from 0 once when counted by 21, so their turns by 21 and the group of
/// 0, 21, 42, 63 and 84 make a round, which is turned 21 times; the last base group holds every place once when counted by fives, so its
/// turns by fives make a round, which is turned five times. Every difference occurs once. Found by our own exhaustive search; method:
/// R. C. Bose, 1939, "On the construction of balanced incomplete block designs". Existence: the sources of the Handbook of Combinatorial
/// Designs, 2007, II.7.</remarks>
internal static class CyclicQuintuples
{
    /// <summary>The number of points.</summary>
    public const int Points = 105;

    private static readonly int[][] Turning = [[4, 19, 35, 55, 85], [8, 18, 36, 80, 94], [5, 6, 28, 54, 65], [11, 16, 24, 51, 104]];

    /// <summary>The 26 rounds.</summary>
    public static List<int[][]> Build()
    {
        var rounds = new List<int[][]>();
        for (var turn = 0; turn < 21; turn++)
        {
            var round = new List<int[]> { Turned([0, 21, 42, 63, 84], turn) };
            foreach (var group in Turning)
                round.AddRange(Turns(group, turn, 21));
            rounds.Add(round.ToArray());
        }

        for (var turn = 0; turn < 5; turn++)
            rounds.Add([.. Turns([0, 2, 6, 9, 73], turn, 5)]);
        return rounds;
    }

    private static IEnumerable<int[]> Turns(int[] group, int from, int step)
    {
        for (var turn = from; turn < Points; turn += step)
            yield return Turned(group, turn);
    }

    private static int[] Turned(int[] group, int by) => System.Array.ConvertAll(group, place => (place + by) % Points);
}
