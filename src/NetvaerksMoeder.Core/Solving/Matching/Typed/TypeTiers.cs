using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>Why a plan is not worth more: the people in tiers of scarcity, from the scarcest.</summary>
/// <remarks>The prices are those of the relaxed problem on types, so they hold for every plan of the question; where several sets of
/// prices prove the same bound, one of them is shown. Where all people are alike there is one tier: nothing limits anything.</remarks>
internal static class TypeTiers
{
    /// <summary>The tiers.</summary>
    /// <returns>None where values are given pair by pair, or where people lack partners whom they have not met.</returns>
    public static IReadOnlyList<TypeTier> Of(PairSchedulingProblem problem, PairSchedule schedule, CancellationToken cancellationToken = default)
    {
        if (problem.Scores is not PairScores.Relational scores
            || Marginals(problem, scores, cancellationToken) is not { } marginals)
        {
            return [];
        }

        var people = Enumerable.Range(0, problem.People).Where(i => problem.Presence.RoundsOf(i) > 0).ToList();
        var tierOf = people
            .GroupBy(i => (Unit: scores.UnitOf(i), Level: scores.LevelOf(i)))
            .GroupBy(type => marginals[type.Key])
            .OrderByDescending(tier => tier.Key)
            .ToList();
        var rank = new int[problem.People];
        for (var t = 0; t < tierOf.Count; t++)
        {
            foreach (var i in tierOf[t].SelectMany(type => type))
                rank[i] = t;
        }

        var below = new long[tierOf.Count];
        var relations = tierOf.Select(_ => new long[4]).ToList();
        Count(schedule, scores, rank, below, relations);
        var tiers = new List<TypeTier>();
        for (var t = 0; t < tierOf.Count; t++)
        {
            var types = tierOf[t]
                .Select(type => new TypeLimit(type.Key.Unit, type.Key.Level, type.Count(), type.Sum(i => (long)problem.Presence.RoundsOf(i))))
                .OrderBy(type => type.Unit)
                .ThenBy(type => type.Level)
                .ToList();
            tiers.Add(new TypeTier(tierOf[t].Key, types, people.Count(i => rank[i] > t), below[t], relations[t]));
        }

        return tiers;
    }

    // The mean over the rounds in which the type is there: the prices of a class of rounds are those of its people.
    private static Dictionary<(int, int), decimal>? Marginals(
        PairSchedulingProblem problem, PairScores.Relational scores, CancellationToken cancellationToken)
    {
        var relations = RelationTable.Of(scores)!;
        var sums = new Dictionary<(int, int), (decimal Sum, long Rounds)>();
        foreach (var group in RoundClass.Of(problem.Presence))
        {
            var types = TypeTable.Of(relations, group.People);
            var capacities = TypeCapacities.Of(relations, types, problem.Met, problem.Forbidden);
            if (ClassBound.Solve(capacities, group.Rounds.Length, problem.Odd, cancellationToken) is not { } bound)
                return null;
            for (var type = 0; type < types.Count; type++)
            {
                var someone = types.Members[type][0];
                var key = (scores.UnitOf(someone), scores.LevelOf(someone));
                sums.TryGetValue(key, out var known);
                sums[key] = (known.Sum + (bound.Prices.Doubled[type] / 2m * group.Rounds.Length), known.Rounds + group.Rounds.Length);
            }
        }

        return sums.ToDictionary(sum => sum.Key, sum => Math.Round(sum.Value.Sum / sum.Value.Rounds, 1));
    }

    private static void Count(PairSchedule schedule, PairScores.Relational scores, int[] rank, long[] below, List<long[]> relations)
    {
        foreach (var group in schedule.Rounds.SelectMany(round => round))
        {
            for (var a = 0; a < group.Length; a++)
            {
                for (var b = a + 1; b < group.Length; b++)
                {
                    var (i, j) = (group[a], group[b]);
                    var relation = (scores.UnitOf(i) == scores.UnitOf(j) ? 0 : 2) + (scores.LevelOf(i) == scores.LevelOf(j) ? 0 : 1);
                    relations[rank[i]][relation]++;
                    if (rank[i] == rank[j])
                        continue;
                    relations[rank[j]][relation]++;
                    below[Math.Min(rank[i], rank[j])]++;
                }
            }
        }
    }
}
