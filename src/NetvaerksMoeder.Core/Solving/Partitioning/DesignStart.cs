using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Designs;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>Starts from a design without repeats, people put on its points so that those who meet are worth much to one another.</summary>
/// <remarks>However people are put on the points nobody meets twice, so only value, history and those kept apart are left to mend.</remarks>
internal static class DesignStart
{
    private const int MostPeople = 2_000;

    /// <summary>Whether everybody is there in every round and no rule but apart binds a group.</summary>
    public static bool Fits(GroupSchedulingProblem problem) =>
        problem.Rounds > 1 && problem.People is > 1 and <= MostPeople && problem.Presence.IsFull && problem.Together.Count == 0
        && problem.Quotas.Count == 0 && problem.NeverAlone.Count == 0 && problem.Hosts.Count == 0;

    /// <summary>How many rounds without repeats there can be at most; no limit known where the problem does not fit.</summary>
    public static int RoundsLimit(GroupSchedulingProblem problem, int least, int most) =>
        Fits(problem) && least > 0 ? DesignCatalogue.RoundsLimit(problem.People, least, most).Rounds : int.MaxValue;

    /// <summary>A plan from a design, or nothing where none with the frame's groups is known.</summary>
    public static GroupPlan? TryMake(ScheduleFrame frame, PairStandings standings, GroupRules rules, MeritWeights weights, Xoshiro256StarStar random, StepMeter meter)
    {
        var problem = frame.Problem;
        var first = frame.Rounds[0];
        if (!Fits(problem) || DesignCatalogue.Find(problem.People, first.Least, first.Most, problem.Rounds) is not { } design || design.Rounds.Any(round => round.Length != first.Groups))
            return null;

        var personAt = Enumerable.Range(0, problem.People).ToArray();
        random.Shuffle(personAt);
        if (problem.Scores is not PairScores.Uniform || problem.Met.Count + problem.Forbidden.Count > 0)
            Relabel(personAt, design.Rounds, standings, problem.Scores, weights, random, meter);

        var plan = new GroupPlan(frame, standings, rules);
        for (var round = 0; round < problem.Rounds; round++)
        {
            for (var place = 0; place < first.Groups; place++)
                plan.Seat(round, [.. design.Rounds[round][place].Select(point => personAt[point])], place);
        }

        plan.Rescore();
        return plan;
    }

    /// <summary>Exchanges the people of two points while that costs less than a falling threshold.</summary>
    private static void Relabel(int[] personAt, IReadOnlyList<int[][]> rounds, PairStandings standings, PairScores scores, MeritWeights weights, Xoshiro256StarStar random, StepMeter meter)
    {
        var partners = PartnersOf(personAt.Length, rounds);
        var steps = meter.Left / 4;
        for (long step = 0; step < steps && meter.TryStep(); step++)
        {
            var (a, b) = (random.NextInt32(personAt.Length), random.NextInt32(personAt.Length));
            if (a == b)
                continue;
            var threshold = (long)((decimal)weights.Repeat * Math.Max(0, steps - step - (steps / 10)) / steps);
            var before = Merit(a, b) + Merit(b, a);
            (personAt[a], personAt[b]) = (personAt[b], personAt[a]);
            if (Merit(a, b) + Merit(b, a) < before - threshold)
                (personAt[a], personAt[b]) = (personAt[b], personAt[a]);
        }

        long Merit(int point, int without)
        {
            long merit = 0;
            foreach (var partner in partners[point])
            {
                if (partner != without)
                    merit += OfPair(personAt[point], personAt[partner]);
            }

            return merit;
        }

        long OfPair(int i, int j) => standings.Of(i, j) switch
        {
            PairStanding.New => scores.Of(i, j),
            PairStanding.Met => -weights.Repeat,
            _ => -weights.Broken,
        };
    }

    private static int[][] PartnersOf(int points, IReadOnlyList<int[][]> rounds)
    {
        List<int>[] partners = [.. Enumerable.Range(0, points).Select(_ => new List<int>())];
        foreach (var group in rounds.SelectMany(round => round))
        {
            foreach (var point in group)
                partners[point].AddRange(group.Where(other => other != point));
        }

        return [.. partners.Select(list => list.ToArray())];
    }
}
