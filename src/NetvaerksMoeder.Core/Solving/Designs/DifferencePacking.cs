using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Rows of <c>g</c> points in which one group, turned by all places of a circle of <c>g</c>, makes a round: for numbers of groups
/// with too few orthogonal squares.</summary>
/// <remarks>Each round is a list of places, one for each row; two points of different rows meet at most once where the differences of
/// the two rows are all different over the rounds. Two sources. Logarithms: for a field of <c>g + 1</c> elements the place is the logarithm
/// of <c>a − b</c>, <c>b</c> the row and <c>a</c> the round or infinity, since a fraction <c>(a − b) / (a − c)</c> takes no value twice; so
/// <c>g + 2</c> rounds and rows together. And 8 rounds of 8 rows, and 9 of 5, of 10, found by our own exhaustive search, which also found no
/// sixth row for 9 rounds. Rounds and rows may be exchanged. Compare the starter blocks of A. Miller, I. Valkov and R. J. R. Abel, 2026,
/// "Combinatorial solutions to the social golfer problem and the social golfer problem with adjacent group sizes".</remarks>
internal static class DifferencePacking
{
    // round → row; the first three and the next three rows of eight, and these each with one of the last two, leave out differences
    // that are half a circle apart (see PairRound).
    private static readonly int[][] EightByEight =
    [
        [0, 0, 0, 0, 0, 0, 0, 0], [0, 2, 4, 3, 5, 7, 8, 9], [0, 3, 1, 6, 4, 9, 2, 7], [0, 4, 9, 1, 8, 6, 5, 3],
        [0, 5, 8, 4, 3, 2, 7, 1], [0, 7, 6, 9, 2, 5, 1, 8], [0, 8, 5, 2, 7, 1, 3, 6], [0, 9, 3, 7, 1, 8, 6, 2],
    ];

    private static readonly int[][] NineByFive =
    [
        [0, 0, 0, 0, 0], [0, 1, 2, 3, 5], [0, 2, 1, 6, 7], [0, 3, 6, 8, 4], [0, 4, 8, 5, 3], [0, 5, 7, 1, 8], [0, 6, 3, 9, 2],
        [0, 7, 5, 4, 9], [0, 8, 4, 7, 6],
    ];

    // For each row of eight, the place of its point in the pair round beside place 0 of the first row of its half.
    private static readonly int[] Beside = [0, 1, 2, 0, 1, 2, 4, 3];

    /// <summary>How many rounds are known; 0 where none are.</summary>
    public static int Rounds(int rows, int groups)
    {
        if (groups == 10 && rows is >= 2 and <= 9)
            return rows == 9 ? 5 : rows > 5 ? 8 : 9;
        return rows >= 2 && FiniteField.IsPrimePower(groups + 1) ? Math.Max(0, groups + 2 - rows) : 0;
    }

    /// <summary>All rounds; point (row <c>i</c>, place <c>x</c>) has number <c>i·g + x</c>. O(rounds × groups × rows).</summary>
    public static List<int[][]> Build(int rows, int groups)
    {
        var rounds = new List<int[][]>();
        foreach (var places in Places(rows, groups))
        {
            var round = new int[groups][];
            for (var turn = 0; turn < groups; turn++)
            {
                round[turn] = new int[rows];
                for (var i = 0; i < rows; i++)
                    round[turn][i] = (i * groups) + ((places[i] + turn) % groups);
            }

            rounds.Add(round);
        }

        return rounds;
    }

    /// <summary>Whether <see cref="PairRound"/> makes one round more.</summary>
    public static bool HasPairRound(int rows, int groups) => groups == 10 && rows is 6 or 8;

    /// <summary>The round after those of <see cref="Build"/>: half of the rows give two points each to a group, half a circle apart.</summary>
    /// <remarks>Two rows of one half have not met on two differences that are 5 apart, so two points 5 apart in the one and two in the
    /// other have not met either.</remarks>
    public static int[][] PairRound(int rows)
    {
        int[][] halves = rows == 6 ? [[0, 1, 2], [3, 4, 5]] : [[0, 1, 2, 6], [3, 4, 5, 7]];
        var round = new List<int[]>();
        foreach (var half in halves)
        {
            for (var turn = 0; turn < 5; turn++)
            {
                var group = new List<int>();
                foreach (var row in half)
                {
                    var place = (Beside[row] + turn) % 10;
                    group.Add((10 * row) + place);
                    group.Add((10 * row) + ((place + 5) % 10));
                }

                round.Add(group.ToArray());
            }
        }

        return round.ToArray();
    }

    private static int[][] Places(int rows, int groups)
    {
        if (groups != 10 || rows > 9)
            return Logarithms(rows, groups);
        if (rows == 9)
            return Exchanged(NineByFive);
        return rows <= 5 ? NineByFive : EightByEight;
    }

    private static int[][] Logarithms(int rows, int groups)
    {
        var field = new FiniteField(groups + 1);
        var places = new List<int[]> { new int[rows] };
        for (var a = rows; a < field.Order; a++)
        {
            var round = new int[rows];
            for (var b = 0; b < rows; b++)
                round[b] = field.Log(field.Subtract(a, b));
            places.Add(round);
        }

        return places.ToArray();
    }

    private static int[][] Exchanged(int[][] places)
    {
        var exchanged = new int[places[0].Length][];
        for (var i = 0; i < exchanged.Length; i++)
        {
            var row = i;
            exchanged[i] = Array.ConvertAll(places, place => place[row]);
        }

        return exchanged;
    }
}
