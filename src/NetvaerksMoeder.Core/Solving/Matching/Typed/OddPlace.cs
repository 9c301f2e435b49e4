using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>Finds the types of the group of three, or of the one who sits out, that are worth most above given prices.</summary>
internal static class OddPlace
{
    private const int MostPlaces = 500;

    /// <summary>The best types (one, or three ascending, of which some may be equal) and the doubled worth above their prices.</summary>
    /// <remarks>Branch and bound over types in the order of price: O(types³) at worst, mostly far less. Types without any three
    /// people who may meet give no types and <see cref="long.MinValue"/>.</remarks>
    public static (int[] Types, long Extra) Best(OddRule rule, long[] prices, TypeCapacities capacities)
    {
        var order = new int[prices.Length];
        for (var a = 0; a < order.Length; a++)
            order[a] = a;
        Array.Sort(order, (a, b) => prices[a] != prices[b] ? prices[a].CompareTo(prices[b]) : a.CompareTo(b));
        return rule == OddRule.Trio ? BestTrio(order, prices, capacities) : ([order[0]], -prices[order[0]]);
    }

    /// <summary>Up to <see cref="MostPlaces"/> of the places that are worth what the prices say at most.</summary>
    public static List<int[]> AllBest(OddRule rule, TypePrices prices, TypeCapacities capacities)
    {
        var doubled = prices.Doubled;
        var places = new List<int[]>();
        var copy = new long[doubled.Count];
        for (var a = 0; a < copy.Length; a++)
            copy[a] = doubled[a];
        for (var i = 0; i < copy.Length && places.Count < MostPlaces; i++)
        {
            if (rule != OddRule.Trio)
            {
                if (-copy[i] == prices.Extra)
                    places.Add([i]);
                continue;
            }

            for (var j = i; j < copy.Length && places.Count < MostPlaces; j++)
            {
                if (!Open(capacities, i, j))
                    continue;
                for (var k = j; k < copy.Length && places.Count < MostPlaces; k++)
                {
                    if (Open(capacities, i, k) && Open(capacities, j, k) && Enough(capacities, i, j, k)
                        && Worth(copy, capacities, i, j) + Worth(copy, capacities, i, k) + Worth(copy, capacities, j, k)
                            - copy[i] - copy[j] - copy[k] == prices.Extra)
                    {
                        places.Add([i, j, k]);
                    }
                }
            }
        }

        return places;
    }

    private static (int[] Types, long Extra) BestTrio(int[] order, long[] prices, TypeCapacities capacities)
    {
        long greatest = 0;
        foreach (var value in capacities.Value)
            greatest = Math.Max(greatest, value);
        var best = long.MinValue;
        int[] found = [];
        for (var i = 0; i < order.Length; i++)
        {
            var first = order[i];
            if ((6 * greatest) - (3 * prices[first]) <= best)
                break;
            for (var j = i; j < order.Length; j++)
            {
                var second = order[j];
                if ((6 * greatest) - prices[first] - (2 * prices[second]) <= best)
                    break;
                if (!Open(capacities, first, second))
                    continue;
                var two = Worth(prices, capacities, first, second) - prices[first] - prices[second];
                for (var k = j; k < order.Length; k++)
                {
                    var third = order[k];
                    if (two + (4 * greatest) - prices[third] <= best)
                        break;
                    if (!Open(capacities, first, third) || !Open(capacities, second, third) || !Enough(capacities, first, second, third))
                        continue;
                    var worth = two + Worth(prices, capacities, first, third) + Worth(prices, capacities, second, third) - prices[third];
                    if (worth > best)
                    {
                        best = worth;
                        found = [first, second, third];
                    }
                }
            }
        }

        Array.Sort(found);
        return (found, best);
    }

    // What a talk is worth beyond the price of its own that the pair of types may have.
    private static long Worth(long[] prices, TypeCapacities capacities, int a, int b) =>
        Math.Min(2 * capacities.Value[(a * prices.Length) + b], prices[a] + prices[b]);

    private static bool Open(TypeCapacities capacities, int a, int b) => capacities.Pairs[(a * capacities.Types.Count) + b] > 0;

    private static bool Enough(TypeCapacities capacities, int first, int second, int third) =>
        first != second || second != third || capacities.Pairs[(first * capacities.Types.Count) + first] >= 3;
}
