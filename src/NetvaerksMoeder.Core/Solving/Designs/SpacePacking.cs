using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Groups of <c>q + 1</c> in which every two of <c>q³ + q² + q + 1</c> points meet once, in <c>q² + q + 1</c> rounds: the lines of
/// projective space over the field of <c>q</c>, each round a spread, for <c>q</c> 4 and 5.</summary>
/// <remarks>The first points are the elements of the field of <c>q³</c>, the others the <c>q² + q + 1</c> directions (powers of its
/// primitive element). Base spreads are multiplied by powers of the primitive element: three of them by seven for <c>q = 4</c>, one by 31
/// for <c>q = 5</c>. Sources: R. H. F. Denniston, 1972, "Some packings of projective spaces" (existence); A. R. Prince, 1998, "The
/// cyclic parallelisms of PG(3,5)"; the base spreads here by our own search.</remarks>
internal static class SpacePacking
{
    // Each line by two of its points.
    private static readonly int[][] SpreadsOver4 =
    [
        [0, 1, 2, 6, 3, 11, 12, 28, 9, 15, 20, 22, 14, 24, 4, 31, 7, 25, 23, 30, 5, 10, 13, 16, 32, 37, 8, 29, 17, 27, 36, 39, 69, 72],
        [0, 2, 1, 8, 5, 22, 9, 13, 4, 15, 28, 29, 6, 14, 3, 19, 10, 20, 7, 11, 12, 17, 18, 24, 21, 26, 25, 30, 40, 46, 42, 47, 70, 73],
        [0, 4, 1, 13, 3, 21, 14, 16, 20, 23, 6, 15, 17, 30, 5, 29, 22, 28, 7, 12, 8, 27, 34, 42, 2, 31, 9, 18, 10, 11, 32, 38, 65, 68],
    ];

    private static readonly int[][] SpreadOver5 =
    [
        [
            0, 35, 1, 8, 29, 33, 14, 44, 15, 39, 12, 32, 6, 31, 2, 28, 18, 42, 22, 49, 11, 48, 9, 38, 4, 46, 3, 34, 7, 40, 5, 26, 13, 36,
            16, 27, 19, 47, 20, 43, 21, 30, 23, 25, 51, 59, 76, 82, 103, 108, 125, 130,
        ],
    ];

    /// <summary>Whether there is one of so many points in groups of <paramref name="size"/>.</summary>
    public static bool Exists(int points, int size) => (points, size) is (85, 5) or (156, 6);

    /// <summary>The <c>q² + q + 1</c> rounds. O(q⁵).</summary>
    /// <param name="size"><c>q + 1</c>: 5 or 6.</param>
    public static List<int[][]> Build(int size)
    {
        var q = size - 1;
        var field = new FiniteField(q * q * q);
        var spreads = q == 4 ? SpreadsOver4 : SpreadOver5;
        var step = (field.Order - 1) * spreads.Length / ((q * q) + q + 1);
        var rounds = new List<int[][]>();
        foreach (var spread in spreads)
        {
            for (var exponent = 0; exponent < field.Order - 1; exponent += step)
                rounds.Add(Turned(field, q, spread, exponent));
        }

        return rounds;
    }

    private static int[][] Turned(FiniteField field, int q, int[] spread, int exponent)
    {
        var round = new int[spread.Length / 2][];
        for (var line = 0; line < round.Length; line++)
            round[line] = Line(field, q, Times(field, q, spread[2 * line], exponent), Times(field, q, spread[(2 * line) + 1], exponent));
        return round;
    }

    private static int Times(FiniteField field, int q, int point, int exponent) => point < field.Order
        ? field.Multiply(point, field.Power(exponent))
        : Direction(field, q, point - field.Order + exponent);

    // The powers of the primitive element that differ by one in the field of q are the same direction.
    private static int Direction(FiniteField field, int q, int exponent) => field.Order + (exponent % ((q * q) + q + 1));

    // a, and b − a times every element of the field of q; with two directions a and b all their sums.
    private static int[] Line(FiniteField field, int q, int a, int b)
    {
        var isFar = a >= field.Order;
        var from = isFar ? field.Power(a - field.Order) : a;
        var way = isFar ? field.Power(b - field.Order) : field.Subtract(b, a);
        var line = new int[q + 1];
        line[q] = Direction(field, q, field.Log(way));
        for (var i = 0; i < q; i++)
        {
            var factor = i == 0 ? 0 : field.Power(i * ((q * q) + q + 1));
            var sum = field.Add(from, field.Multiply(factor, way));
            line[i] = isFar ? Direction(field, q, field.Log(sum)) : sum;
        }

        return line;
    }
}
