using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>Dual prices of one round class: what a talk-end of each type is worth at the margin. They prove a bound.</summary>
/// <remarks>
/// All numbers are doubled, so that halves stay whole. A pair of types whose value exceeds the sum of its prices has a price of its
/// own, the excess, paid for every pair of people that may meet; <see cref="Extra"/> pays for the one who is left over in an odd round:
/// no group of three (or no single person) is worth more than its prices and <see cref="Extra"/> together.
/// </remarks>
/// <param name="doubled">The price of each type.</param>
/// <param name="extra">What the group of three, or the one who sits out, is worth more than its prices at most; 0 in even rounds.</param>
internal sealed class TypePrices(long[] doubled, long extra)
{
    /// <summary>The doubled price of each type.</summary>
    public IReadOnlyList<long> Doubled { get; } = doubled;

    /// <summary>The doubled price of the odd place.</summary>
    public long Extra { get; } = extra;

    /// <summary>The doubled price of a pair of types.</summary>
    public static long PairPrice(long[] prices, TypeCapacities capacities, int a, int b) =>
        Math.Max(0, (2 * capacities.Value[(a * prices.Length) + b]) - prices[a] - prices[b]);

    /// <summary>The bound that prices prove for all rounds of a class together.</summary>
    /// <remarks>Where no pair of types has a price of its own, each round is bounded alone and rounded down alone.</remarks>
    public static long Bound(long[] prices, long extra, TypeCapacities capacities, int rounds)
    {
        var (round, limited) = DoubledSums(prices, extra, capacities);
        return limited == 0 ? Half(round) * rounds : Half((round * rounds) + limited);
    }

    /// <summary>The doubled sum of the prices of one round, and of the pairs with a price of their own in all rounds.</summary>
    public static (long Round, long Limited) DoubledSums(long[] prices, long extra, TypeCapacities capacities)
    {
        long round = extra;
        long limited = 0;
        for (var a = 0; a < prices.Length; a++)
        {
            round += prices[a] * capacities.Types.Members[a].Length;
            for (var b = a; b < prices.Length; b++)
            {
                if (capacities.Pairs[(a * prices.Length) + b] > 0)
                    limited += PairPrice(prices, capacities, a, b) * capacities.Pairs[(a * prices.Length) + b];
            }
        }

        return (round, limited);
    }

    private static long Half(long doubled) => doubled >> 1;
}
