using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Groups of four in which every two of 172 points meet once: the one order below 200 that no rule here reaches.</summary>
/// <remarks>Four copies of the field of 43: a base round of the zeros and six groups, each multiplied by the seven powers of 4, turned 43
/// times; and 14 rounds that are the orbits of two groups multiplied likewise. Found by our own search. Existence: H. Hanani,
/// D. K. Ray-Chaudhuri and R. M. Wilson, 1972, "On resolvable designs".</remarks>
internal static class QuadruplesOver43
{
    /// <summary>The number of points.</summary>
    public const int Points = 4 * Order;

    private const int Order = 43;

    /// <summary>The 57 rounds.</summary>
    public static List<int[][]> Build()
    {
        var field = new FiniteField(Order);
        int[][] turning = [[90, 96, 27, 168], [34, 16, 37, 55], [132, 72, 84, 85], [95, 79, 146, 94], [83, 120, 25, 91], [38, 150, 163, 139]];
        int[][] orbits = [[0, 74, 127, 167], [0, 48, 125, 130]];
        List<int[]> round = [[0, Order, 2 * Order, 3 * Order]];
        foreach (var group in turning)
            round.AddRange(Multiples(field, group));
        var rounds = FieldDevelopment.Develop(field, [round.ToArray()]);
        foreach (var group in orbits)
        {
            foreach (var multiple in Multiples(field, group))
                rounds.Add(FieldDevelopment.Orbit(field, multiple));
        }

        return rounds;
    }

    private static IEnumerable<int[]> Multiples(FiniteField field, int[] group)
    {
        var factor = 1;
        for (var i = 0; i < 7; i++, factor = field.Multiply(factor, 4))
        {
            var by = factor;
            yield return System.Array.ConvertAll(group, point => point - (point % Order) + field.Multiply(point % Order, by));
        }
    }
}
