using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Groups of three in which every two of <c>6k + 3</c> points meet once, in <c>3k + 1</c> rounds: Kirkman's schoolgirls.</summary>
/// <remarks>Exists for every <c>k</c>: D. K. Ray-Chaudhuri and R. M. Wilson, 1971, "Solution of Kirkman's schoolgirl problem", whose two
/// field rules and whose closure under pairwise balanced designs are used here, with the product of two systems. Every order up to
/// 201 is reached by these and two stored base rounds.</remarks>
internal static class KirkmanTripleSystem
{
    /// <summary>Whether a system of so many points is built here.</summary>
    public static bool IsKnown(int points) => points % 6 == 3 && Rule(points) != KirkmanRule.None;

    /// <summary>The rounds. O(points²).</summary>
    public static List<int[][]> Build(int points) => Rule(points) switch
    {
        KirkmanRule.Trivial => [[[0, 1, 2]]],
        KirkmanRule.TwiceField => TwiceFieldPlusOne((points - 1) / 2),
        KirkmanRule.ThriceField => ThriceField(points / 3),
        KirkmanRule.Triple => Tripled(points / 3),
        KirkmanRule.Product => Inflation.OfKirkman(3 * SmallFactor(points / 3), points / 3 / SmallFactor(points / 3)),
        _ => KirkmanClosure.Build(points),
    };

    private static KirkmanRule Rule(int points)
    {
        if (points == 3)
            return KirkmanRule.Trivial;
        if ((points - 1) / 2 % 6 == 1 && FiniteField.IsPrimePower((points - 1) / 2))
            return KirkmanRule.TwiceField;
        if (points / 3 % 6 == 1 && FiniteField.IsPrimePower(points / 3))
            return KirkmanRule.ThriceField;
        if (points / 3 % 6 == 3 && IsKnown(points / 3))
            return KirkmanRule.Triple;
        if (SmallFactor(points / 3) < points / 3)
            return KirkmanRule.Product;
        return KirkmanClosure.IsKnown(points) ? KirkmanRule.Closure : KirkmanRule.None;
    }

    private static int SmallFactor(int number)
    {
        var factor = 3;
        while (number % factor != 0)
            factor += 2;
        return factor;
    }

    // 2q + 1 points, q = 6t + 1: with 2x^m = x^t + 1, groups {x^i, x^(i+t) in the first copy, x^(i+m) in the second} and three of the second.
    private static List<int[][]> TwiceFieldPlusOne(int q)
    {
        var t = q / 6;
        var field = new FiniteField(q);
        var sum = field.Add(field.Power(t), 1);
        var m = 0;
        while (field.Add(field.Power(m), field.Power(m)) != sum)
            m++;
        List<int[]> round = [[0, q, 2 * q]];
        for (var i = 0; i < t; i++)
        {
            foreach (var start in new[] { i, i + (2 * t), i + (4 * t) })
                round.Add([field.Power(start), field.Power(start + t), q + field.Power(start + m)]);
            round.Add([q + field.Power(i + m + t), q + field.Power(i + m + (3 * t)), q + field.Power(i + m + (5 * t))]);
        }

        return FieldDevelopment.Develop(field, [round.ToArray()]);
    }

    // 3q points, q = 6t + 1: one turning base round, and 3t rounds that are the orbit of one group each.
    private static List<int[][]> ThriceField(int q)
    {
        var t = q / 6;
        var field = new FiniteField(q);
        List<int[]> round = [[0, q, 2 * q]];
        var orbits = new List<int[][]>();
        for (var i = 0; i < 6 * t; i++)
        {
            int[] across = [field.Power(i), q + field.Power(i + (2 * t)), (2 * q) + field.Power(i + (4 * t))];
            if (i / t % 2 == 1)
                round.Add(across);
            else
                orbits.Add(FieldDevelopment.Orbit(field, across));
        }

        for (var i = 0; i < t; i++)
        {
            for (var j = 0; j < 3; j++)
                round.Add([(j * q) + field.Power(i), (j * q) + field.Power(i + (2 * t)), (j * q) + field.Power(i + (4 * t))]);
        }

        var rounds = FieldDevelopment.Develop(field, [round.ToArray()]);
        rounds.AddRange(orbits);
        return rounds;
    }

    private static List<int[][]> Tripled(int third)
    {
        var rounds = TransversalDesign.Build(3, third);
        rounds.AddRange(Copies.SideBySide(Build(third), third, 3));
        return rounds;
    }

    private enum KirkmanRule
    {
        None,
        Trivial,
        TwiceField,
        ThriceField,
        Triple,
        Product,
        Closure,
    }
}
