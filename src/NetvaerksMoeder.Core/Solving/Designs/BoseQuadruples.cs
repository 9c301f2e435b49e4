using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Groups of four in which every two of <c>3q + 1</c> points meet once, for a prime power <c>q = 4t + 1</c>.</summary>
/// <remarks>Three copies of the field and one fixed point; with <c>x</c> primitive the base round is <c>{∞, 0₀, 0₁, 0₂}</c> and, for
/// <c>i &lt; t</c> and each copy <c>j</c>, <c>{±x^i in j, ±x^(i+t) in j + 1}</c>. Source: R. C. Bose, 1939, "On the construction of
/// balanced incomplete block designs"; H. Hanani, D. K. Ray-Chaudhuri and R. M. Wilson, 1972, "On resolvable designs".</remarks>
internal static class BoseQuadruples
{
    /// <summary>Whether the rule gives a design of so many points.</summary>
    public static bool Exists(int points) => points % 12 == 4 && FiniteField.IsPrimePower((points - 1) / 3);

    /// <summary>The <c>q</c> rounds. O(q²).</summary>
    public static List<int[][]> Build(int points)
    {
        var q = (points - 1) / 3;
        var t = q / 4;
        var field = new FiniteField(q);
        List<int[]> round = [[0, q, 2 * q, 3 * q]];
        for (var i = 0; i < t; i++)
        {
            for (var j = 0; j < 3; j++)
            {
                var next = (j + 1) % 3 * q;
                round.Add([(j * q) + field.Power(i), (j * q) + field.Power(i + (2 * t)), next + field.Power(i + t), next + field.Power(i + (3 * t))]);
            }
        }

        return FieldDevelopment.Develop(field, [round.ToArray()]);
    }
}
