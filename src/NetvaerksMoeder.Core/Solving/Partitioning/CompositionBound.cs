using System;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>What one round can be worth at most when one unit or one level holds many of the people.</summary>
/// <remarks>
/// People are told apart by their level and by whether they are of the largest unit, or by their unit and by whether they are of
/// the largest level; both are tried. Between two kinds a pair is worth the best it can be, so each group's worth follows from
/// how many of each kind it has, and the groups must use up the kinds. That last rule is priced (Lagrangian duality): every set of
/// prices gives a valid bound (<see cref="CompositionPrices"/>), and a subgradient walk in whole numbers looks for low ones.
/// Marshall Fisher (1981), "The Lagrangian relaxation method for solving integer programming problems", Management Science 27.
/// </remarks>
internal static class CompositionBound
{
    private const int LargestSize = 12;
    private const long GreatestValue = 1 << 20;

    /// <summary>Classes beyond these are one: the largest count most.</summary>
    private const int MostClasses = 24;

    /// <summary>The bound for a round; no limit where the groups or the values are too large for it.</summary>
    public static long Of(PairScores.Relational scores, int[] present, RoundShape shape)
    {
        if (shape.Groups == 0 || shape.Most > LargestSize || scores.Greatest > GreatestValue)
            return long.MaxValue;
        long bonding = scores.OfClass(true, true), linking = scores.OfClass(true, false), bridging = scores.OfClass(false, true), diagonal = scores.OfClass(false, false);
        return Math.Min(
            Of([.. present.Select(scores.LevelOf)], [.. present.Select(scores.UnitOf)], [bonding, bridging], [linking, diagonal], shape),
            Of([.. present.Select(scores.UnitOf)], [.. present.Select(scores.LevelOf)], [bonding, linking], [bridging, diagonal], shape));
    }

    /// <summary>The bound when people are told apart by a class and by whether they are in the crowd, the largest class of another sort.</summary>
    /// <param name="classes">The class of each person.</param>
    /// <param name="crowds">The class of the other sort of each person.</param>
    /// <param name="same">Two of one class: worth of the same other class, and of different ones.</param>
    /// <param name="different">Two of different classes, likewise.</param>
    /// <param name="shape">The groups.</param>
    private static long Of(int[] classes, int[] crowds, long[] same, long[] different, RoundShape shape)
    {
        var crowd = BySize(crowds)[0];
        var order = BySize(classes);
        var count = Math.Min(order.Length, MostClasses);
        var kinds = new long[count][];
        for (var c = 0; c < count; c++)
            kinds[c] = new long[2];
        var numberOf = order.Select((key, at) => (key, at)).ToDictionary(each => each.key, each => Math.Min(each.at, count - 1));
        for (var person = 0; person < classes.Length; person++)
            kinds[numberOf[classes[person]]][crowds[person] == crowd ? 0 : 1]++;

        // In the crowd both are of one class of the other sort, in and out they are not, out and out they may be.
        long[] Worth(long[] values) => [values[0], values[1], Math.Max(values[0], values[1])];
        var prices = new CompositionPrices(kinds, Worth(same), Worth(different), order.Length > MostClasses, shape);
        return prices.Lowest();
    }

    private static int[] BySize(int[] classes) =>
        [.. classes.GroupBy(each => each).OrderByDescending(same => same.Count()).ThenBy(same => same.Key).Select(same => same.Key)];
}
