using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>What one round can be worth at most when one unit and one level hold many of the people.</summary>
/// <remarks>
/// People are told apart only by whether they are of the largest unit and of the largest level: four kinds. Between two kinds a
/// pair is worth the best it can be, so each group's worth follows from its composition, and the compositions must use up the
/// kinds. That last rule is priced (Lagrangian duality): every set of prices gives a valid bound, and a subgradient walk in whole
/// numbers looks for low ones. Marshall Fisher (1981), "The Lagrangian relaxation method for solving integer programming
/// problems", Management Science 27.
/// </remarks>
internal static class CompositionBound
{
    private const int LargestSize = 12;
    private const long GreatestValue = 1 << 20;
    private const int Walk = 3_000;
    private const int Fraction = 16;

    /// <summary>The bound for a round with balanced sizes; no limit where the groups or the values are too large for it.</summary>
    public static long Of(PairScores.Relational scores, int[] present, RoundShape shape)
    {
        if (shape.Groups == 0 || shape.Most > LargestSize || shape.Most - shape.Least > 1 || scores.Greatest > GreatestValue)
            return long.MaxValue;

        var unit = Largest(present.Select(scores.UnitOf));
        var level = Largest(present.Select(scores.LevelOf));
        var kinds = new long[4];
        foreach (var person in present)
            kinds[(scores.UnitOf(person) == unit ? 0 : 2) + (scores.LevelOf(person) == level ? 0 : 1)]++;

        var worth = BestBetween(scores);
        var large = shape.Present - ((long)shape.Groups * shape.Least);
        (long Groups, List<(int[] Kinds, long Worth)> Compositions)[] sizes = shape.Most == shape.Least
            ? [(shape.Groups, Compositions(shape.Most, worth))]
            : [(large, Compositions(shape.Most, worth)), (shape.Groups - large, Compositions(shape.Least, worth))];
        return LowestPrice(kinds, sizes, scores.Greatest * shape.Most << Fraction);
    }

    private static long LowestPrice(long[] kinds, (long Groups, List<(int[] Kinds, long Worth)> Compositions)[] sizes, long reach)
    {
        var prices = new long[4];
        var best = long.MaxValue;
        for (var step = 1; step <= Walk; step++)
        {
            // What is left of each kind, when every group takes the composition dearest at these prices.
            var left = (long[])kinds.Clone();
            long sum = 0;
            for (var kind = 0; kind < 4; kind++)
                sum += prices[kind] * kinds[kind];
            foreach (var (groups, compositions) in sizes)
            {
                long most = long.MinValue;
                int[] chosen = [];
                foreach (var (composition, worth) in compositions)
                {
                    var net = (worth << Fraction) - (prices[0] * composition[0]) - (prices[1] * composition[1]) - (prices[2] * composition[2]) - (prices[3] * composition[3]);
                    if (net > most)
                        (most, chosen) = (net, composition);
                }

                sum += groups * most;
                for (var kind = 0; kind < 4; kind++)
                    left[kind] -= groups * chosen[kind];
            }

            best = Math.Min(best, sum);
            var length = left.Sum(Math.Abs);
            if (length == 0)
                break;
            for (var kind = 0; kind < 4; kind++)
                prices[kind] -= (long)((decimal)reach * left[kind] / length / step);
        }

        return best >> Fraction;
    }

    private static List<(int[] Kinds, long Worth)> Compositions(int size, long[,] worth)
    {
        var all = new List<(int[], long)>();
        for (var a = 0; a <= size; a++)
        {
            for (var b = 0; a + b <= size; b++)
            {
                for (var c = 0; a + b + c <= size; c++)
                {
                    int[] kinds = [a, b, c, size - a - b - c];
                    long sum = 0;
                    for (var kind = 0; kind < 4; kind++)
                    {
                        sum += RoundShape.Pairs(kinds[kind]) * worth[kind, kind];
                        for (var other = 0; other < kind; other++)
                            sum += (long)kinds[kind] * kinds[other] * worth[kind, other];
                    }

                    all.Add((kinds, sum));
                }
            }
        }

        return all;
    }

    /// <summary>The best value of a pair of two kinds: where one is of the unit (or level) and the other not, they differ there;
    /// where both are, they do not; otherwise whatever is better.</summary>
    private static long[,] BestBetween(PairScores.Relational scores)
    {
        var worth = new long[4, 4];
        for (var kind = 0; kind < 4; kind++)
        {
            for (var other = 0; other < 4; other++)
            {
                bool[] units = Same(kind < 2, other < 2);
                bool[] levels = Same(kind % 2 == 0, other % 2 == 0);
                worth[kind, other] = units.SelectMany(unit => levels.Select(level => scores.OfClass(unit, level))).Max();
            }
        }

        return worth;
    }

    private static bool[] Same(bool isIn, bool isOtherIn) => isIn != isOtherIn ? [false] : isIn ? [true] : [true, false];

    private static int Largest(IEnumerable<int> classes) =>
        classes.GroupBy(each => each).OrderByDescending(same => same.Count()).ThenBy(same => same.Key).First().Key;
}
