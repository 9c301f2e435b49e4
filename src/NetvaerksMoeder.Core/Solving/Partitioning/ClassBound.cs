using System;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>What one round can be worth at most where values depend on unit and level only.</summary>
/// <remarks>
/// However a round is divided, the people of one unit share groups at least as often as when they are spread evenly, and at
/// most as often as when they are packed; so do those of a level, and those of a unit and a level. Within these limits the
/// best numbers of pairs of the four classes are found exactly. With values 3/2/2/0 all limits are met at once on the rosters
/// tried, so the bound is the optimum.
/// </remarks>
internal static class ClassBound
{
    /// <summary>The bound for a round of the given shape.</summary>
    public static long Of(PairScores.Relational scores, int[] present, RoundShape shape)
    {
        var units = Count(present.GroupBy(scores.UnitOf).Select(same => same.Count()), shape);
        var levels = Count(present.GroupBy(scores.LevelOf).Select(same => same.Count()), shape);
        var both = Count(present.GroupBy(person => (scores.UnitOf(person), scores.LevelOf(person))).Select(same => same.Count()), shape);
        long bonding = scores.OfClass(true, true), linking = scores.OfClass(true, false), bridging = scores.OfClass(false, true), diagonal = scores.OfClass(false, false);

        // Between the fewest and the most pairs of a round the value of the best division never falls.
        var pairs = shape.MostPairs;
        var best = long.MinValue;
        for (var same = both.Fewest; same <= Math.Min(Math.Min(both.Most, pairs), Math.Min(units.Most, levels.Most)); same++)
        {
            var line = (Fewest: Math.Max(0, units.Fewest - same), Most: units.Most - same);
            var peers = (Fewest: Math.Max(0, levels.Fewest - same), Most: levels.Most - same);
            var free = pairs - same - line.Fewest - peers.Fewest;
            if (free < 0)
                continue;
            var value = (same * bonding) + (line.Fewest * linking) + (peers.Fewest * bridging) + (free * diagonal);
            // What is free is diagonal, unless another class is worth more and has room.
            (long Gain, long Room)[] gains = [(linking - diagonal, line.Most - line.Fewest), (bridging - diagonal, peers.Most - peers.Fewest)];
            foreach (var (gain, room) in gains.Where(gain => gain.Gain > 0).OrderByDescending(gain => gain.Gain))
            {
                var taken = Math.Min(room, free);
                value += taken * gain;
                free -= taken;
            }

            best = Math.Max(best, value);
        }

        return best == long.MinValue ? pairs * scores.Greatest : best;
    }

    private static (long Fewest, long Most) Count(System.Collections.Generic.IEnumerable<int> classes, RoundShape shape)
    {
        long fewest = 0, most = 0;
        foreach (var people in classes)
        {
            fewest += RoundShape.EvenPairs(people, shape.Groups);
            most += RoundShape.PackedPairs(people, shape.Most);
        }

        return (fewest, most);
    }
}
