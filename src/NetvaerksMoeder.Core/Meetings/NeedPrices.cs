using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Prices of needs at which a number of seats can meet little: what a seat earns is the prices of all that its kind meets, and what a
/// need is worth beyond its price is given away.</summary>
/// <remarks>Lagrangian relaxation of covering the most with few (Church and ReVelle 1974, "The maximal covering location problem"), improved by
/// subgradient steps. Any prices from 0 to the costs give a limit.</remarks>
internal static class NeedPrices
{
    private const int Rounds = 300;

    public static long[] Of(long[] costs, int[][] needs, int seats)
    {
        var used = needs.SelectMany(own => own).Distinct().OrderBy(need => need).ToArray();
        var prices = (long[])costs.Clone();
        var (best, least) = ((long[])prices.Clone(), long.MaxValue);
        var (part, since) = (256L, 0);
        for (var round = 0; round < Rounds && part > 0; round++)
        {
            var chosen = Enumerable.Range(0, needs.Length).Select(at => (at, Worth: needs[at].Sum(need => prices[need])))
                .OrderByDescending(kind => kind.Worth).ThenBy(kind => kind.at).Take(seats).Where(kind => kind.Worth > 0).ToList();
            var bound = chosen.Sum(kind => kind.Worth) + used.Sum(need => costs[need] - prices[need]);
            if (bound < least)
            {
                (best, least, since) = ((long[])prices.Clone(), bound, 0);
            }
            else if (++since == 10)
            {
                (part, since) = (part / 2, 0);
                prices = (long[])best.Clone();
                continue;
            }

            // Of those who come each meets what it can; a need met twice is priced too high, one not met too low.
            var times = new Dictionary<int, int>();
            foreach (var need in chosen.SelectMany(kind => needs[kind.at]))
                times[need] = times.TryGetValue(need, out var before) ? before + 1 : 1;
            foreach (var need in used)
            {
                // A need at its full price is not given away, so nothing is lost where it is not met.
                var direction = 1 - (times.TryGetValue(need, out var number) ? number : 0);
                prices[need] = Math.Min(costs[need], Math.Max(0, prices[need] + (costs[need] / 1024 * part * direction)));
            }
        }

        return best;
    }
}
