using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Groups of three on 24 and 30 points of which the last six, the hole, never meet; the other points meet all but one each.</summary>
/// <remarks>Of the rounds the last two leave the hole out. For 24 points: six circles of 3 places and three base rounds; for 30: two circles
/// of 12 places and one. Found by our own search for differences that occur once. Existence: G. Ge and R. Rees, 2004, "On
/// group-divisible designs with block size four and group-type 6^u m^1" (incomplete nearly Kirkman systems).</remarks>
internal static class HoleySystem
{
    /// <summary>The number of points in the hole.</summary>
    public const int Hole = 6;

    /// <summary>Whether a system of so many points is stored.</summary>
    public static bool IsKnown(int points) => points is 24 or 30;

    /// <summary>The rounds: 9 or 12 of all points, then two without the hole.</summary>
    public static List<int[][]> Build(int points) => points switch
    {
        24 => TwentyFour(),
        30 => Thirty(),
        _ => throw new ArgumentOutOfRangeException(nameof(points), points, "Only 24 and 30 are stored."),
    };

    private static List<int[][]> TwentyFour()
    {
        var rounds = new Starter(3, 6, Hole, [
            [[14, 20, 9], [5, 1, 21], [11, 16, 23], [8, 10, 13], [0, 7, 18], [12, 22, 3], [15, 2, 19], [4, 17, 6]],
            [[7, 11, 19], [20, 17, 3], [10, 0, 22], [14, 1, 15], [5, 12, 8], [23, 2, 13], [4, 9, 18], [16, 21, 6]],
            [[16, 18, 14], [12, 19, 4], [22, 8, 17], [0, 11, 15], [23, 6, 5], [13, 21, 9], [3, 1, 10], [2, 7, 20]],
        ]).Develop();
        rounds.Add([[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11], [12, 13, 14], [15, 16, 17]]);
        rounds.Add([[0, 6, 12], [1, 7, 13], [2, 8, 14], [3, 9, 15], [4, 10, 16], [5, 11, 17]]);
        return rounds;
    }

    private static List<int[][]> Thirty()
    {
        var rounds = new Starter(12, 2, Hole, [
            [[1, 14, 25], [9, 2, 12], [11, 19, 15], [4, 7, 6], [29, 3, 20], [18, 13, 16], [10, 17, 24], [26, 21, 0], [22, 8, 28], [27, 5, 23]],
        ]).Develop();
        for (var turn = 0; turn < 2; turn++)
        {
            List<int[]> round = [[turn, turn + 4, turn + 8], [turn + 2, turn + 6, turn + 10]];
            for (var x = turn; x < 12; x += 2)
                round.Add([(x + 1) % 12, 12 + x, 12 + ((x + 1) % 12)]);
            rounds.Add(round.ToArray());
        }

        return rounds;
    }
}
