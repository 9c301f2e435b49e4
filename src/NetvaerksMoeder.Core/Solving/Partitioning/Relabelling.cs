using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>Puts people on the points of a plan so that those who meet are worth much to one another; who meets how often stays as it is.</summary>
/// <remarks>
/// A quadratic assignment problem, annealed by exchanging the people of two points in all rounds at once. Where a plan has hardly
/// a repeat more than it must, exchanges in one round break it; these do not. Kirkpatrick, Gelatt and Vecchi (1983), "Optimization by simulated
/// annealing", Science 220. O(partners) a step.
/// </remarks>
internal sealed class Relabelling(PairStandings standings, PairScores scores, MeritWeights weights, Xoshiro256StarStar random, StepMeter meter)
{
    private const int Stages = 60;

    /// <summary>What is left of the temperature after a stage, in 65,536ths: over all of them it falls to a hundredth.</summary>
    private const long Remains = 60_700;

    /// <summary>Exchanges people by a temperature that falls from twice a repeat, so many times weighed.</summary>
    /// <param name="personAt">The person on each point; changed.</param>
    /// <param name="rounds">The points of each group of each round.</param>
    /// <param name="steps">The exchanges weighed.</param>
    public void Run(int[] personAt, IReadOnlyList<int[][]> rounds, long steps)
    {
        var partners = PartnersOf(personAt.Length, rounds);
        var temperature = (decimal)weights.Repeat * 512;
        for (var stage = 0; stage <= Stages; stage++, temperature = temperature * Remains / 65_536)
        {
            var heat = stage == Stages ? 0 : (long)Math.Min(temperature, long.MaxValue >> 1);
            for (var step = steps * stage / (Stages + 1); step < steps * (stage + 1) / (Stages + 1); step++)
            {
                if (!meter.TryStep())
                    return;
                var (a, b) = (random.NextInt32(personAt.Length), random.NextInt32(personAt.Length));
                if (a == b)
                    continue;
                var before = Merit(personAt, partners[a], a, b) + Merit(personAt, partners[b], b, a);
                (personAt[a], personAt[b]) = (personAt[b], personAt[a]);
                var gain = Merit(personAt, partners[a], a, b) + Merit(personAt, partners[b], b, a) - before;
                if (gain < 0 && -gain > AcceptanceTable.Allowance(random.NextUInt64(), heat))
                    (personAt[a], personAt[b]) = (personAt[b], personAt[a]);
            }
        }
    }

    private long Merit(int[] personAt, int[] partners, int point, int without)
    {
        long merit = 0;
        foreach (var partner in partners)
        {
            if (partner != without)
                merit += OfPair(personAt[point], personAt[partner]);
        }

        return merit;
    }

    private long OfPair(int i, int j) => standings.Of(i, j) switch
    {
        PairStanding.New => scores.Of(i, j),
        PairStanding.Met => -weights.Repeat,
        _ => -weights.Broken,
    };

    private static int[][] PartnersOf(int points, IReadOnlyList<int[][]> rounds)
    {
        List<int>[] partners = [.. Enumerable.Range(0, points).Select(_ => new List<int>())];
        foreach (var group in rounds.SelectMany(round => round))
        {
            foreach (var point in group)
                partners[point].AddRange(group.Where(other => other != point));
        }

        return [.. partners.Select(list => list.Distinct().ToArray())];
    }
}
