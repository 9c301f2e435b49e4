using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Groups of <c>k</c> in which every two of <c>(k − 1)q + k</c> points meet once, in <c>q + 1</c> rounds, where <c>k</c> divides
/// <c>q</c> and both are powers of 2.</summary>
/// <remarks>The points of the plane over the field of <c>q</c> at which an irreducible quadratic form takes a value of an additive subgroup of
/// <c>k</c> elements: every line meets them in <c>k</c> points or in none, so the parallel lines of a direction are a round.
/// Source: R. H. F. Denniston, 1969, "Some maximal arcs in finite projective planes".</remarks>
internal static class MaximalArc
{
    /// <summary>Whether there is one of so many points in groups of <paramref name="size"/>.</summary>
    public static bool Exists(int points, int size) =>
        size > 2 && IsPowerOfTwo(size) && (points - size) % (size - 1) == 0
        && (points - size) / (size - 1) is var order && order > size && order <= FiniteField.GreatestOrder && IsPowerOfTwo(order);

    /// <summary>The rounds. O(q² · k).</summary>
    public static List<int[][]> Build(int points, int size)
    {
        var field = new FiniteField((points - size) / (size - 1));
        var arc = Arc(field, size);
        var rounds = new List<int[][]>();
        for (var slope = 0; slope <= field.Order; slope++)
        {
            var lines = new List<int>[field.Order];
            for (var p = 0; p < arc.Count; p++)
            {
                var (x, y) = arc[p];
                var line = slope == field.Order ? x : field.Add(y, field.Multiply(slope, x));
                (lines[line] ??= []).Add(p);
            }

            var round = new List<int[]>();
            foreach (var line in lines)
            {
                if (line is not null)
                    round.Add(line.ToArray());
            }

            rounds.Add(round.ToArray());
        }

        return rounds;
    }

    // The numbers below k are closed under addition: the field is written in binary digits.
    private static List<(int X, int Y)> Arc(FiniteField field, int size)
    {
        var free = Irreducible(field);
        var arc = new List<(int X, int Y)>();
        for (var x = 0; x < field.Order; x++)
        {
            for (var y = 0; y < field.Order; y++)
            {
                var value = field.Add(field.Multiply(x, field.Add(x, y)), field.Multiply(free, field.Multiply(y, y)));
                if (value < size)
                    arc.Add((x, y));
            }
        }

        return arc;
    }

    // The least c for which x² + x + c has no root.
    private static int Irreducible(FiniteField field)
    {
        var isValue = new bool[field.Order];
        for (var x = 0; x < field.Order; x++)
            isValue[field.Add(field.Multiply(x, x), x)] = true;
        return System.Array.IndexOf(isValue, false);
    }

    private static bool IsPowerOfTwo(int number) => number > 0 && (number & (number - 1)) == 0;
}
