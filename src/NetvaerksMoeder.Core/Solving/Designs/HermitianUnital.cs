using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Groups of <c>q + 1</c> in which every two of <c>q³ + 1</c> points meet once, in <c>q²</c> rounds.</summary>
/// <remarks>The points are the solutions of <c>y^q + y = x^(q + 1)</c> over the field of <c>q²</c>, and the point at infinity of the
/// upright lines. The round of a slope <c>m</c>: each line of that slope that meets the curve in <c>q + 1</c> points, and the points with
/// <c>x^q = m</c>, whose tangents have that slope, with the point at infinity. Sources: R. C. Bose, 1959, "On the application of finite
/// projective geometry for deriving a certain series of balanced Kirkman arrangements"; the round of an outer point with its polar line
/// also in J. M. Dover, 2017, "A search for spreads of Hermitian unitals".</remarks>
internal static class HermitianUnital
{
    /// <summary>Whether there is one of so many points in groups of <paramref name="size"/>.</summary>
    public static bool Exists(int points, int size) =>
        size is > 2 and <= 17 && FiniteField.IsPrimePower(size - 1) && points == ((size - 1) * (size - 1) * (size - 1)) + 1;

    /// <summary>The <c>(size − 1)²</c> rounds. O(q⁵).</summary>
    public static List<int[][]> Build(int size)
    {
        var q = size - 1;
        var field = new FiniteField(q * q);
        var points = new List<(int X, int Y)>();
        for (var x = 0; x < q * q; x++)
        {
            for (var y = 0; y < q * q; y++)
            {
                if (field.Add(Power(field, y, q), y) == Power(field, x, q + 1))
                    points.Add((x, y));
            }
        }

        var rounds = new List<int[][]>();
        for (var slope = 0; slope < q * q; slope++)
            rounds.Add(Round(field, points, slope));
        return rounds;
    }

    private static int[][] Round(FiniteField field, List<(int X, int Y)> points, int slope)
    {
        var lines = new List<int>[field.Order];
        for (var p = 0; p < points.Count; p++)
        {
            var height = field.Subtract(points[p].Y, field.Multiply(slope, points[p].X));
            (lines[height] ??= []).Add(p);
        }

        var round = new List<int[]>();
        var polar = new List<int> { points.Count };
        foreach (var line in lines)
        {
            if (line is { Count: 1 })
                polar.Add(line[0]);
            else if (line is not null)
                round.Add(line.ToArray());
        }

        round.Add(polar.ToArray());
        return round.ToArray();
    }

    private static int Power(FiniteField field, int element, int exponent) =>
        element == 0 ? 0 : field.Power(field.Log(element) * exponent);
}
