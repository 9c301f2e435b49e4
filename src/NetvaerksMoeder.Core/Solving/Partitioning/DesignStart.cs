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
            new Relabelling(standings, problem.Scores, weights, random, meter).Run(personAt, design.Rounds, meter.Left / 4);
        return Seat(frame, standings, rules, design.Rounds, personAt);
    }

    /// <summary>The same meetings between other people, worth more if so many steps find such; for a problem that fits.</summary>
    public static GroupPlan Relabel(GroupPlan plan, PairStandings standings, GroupRules rules, MeritWeights weights, Xoshiro256StarStar random, StepMeter meter, long steps)
    {
        var rounds = plan.ToRounds();
        var personAt = Enumerable.Range(0, plan.Frame.Problem.People).ToArray();
        new Relabelling(standings, plan.Frame.Problem.Scores, weights, random, meter).Run(personAt, rounds, steps);
        return Seat(plan.Frame, standings, rules, rounds, personAt);
    }

    private static GroupPlan Seat(ScheduleFrame frame, PairStandings standings, GroupRules rules, IReadOnlyList<int[][]> rounds, int[] personAt)
    {
        var plan = new GroupPlan(frame, standings, rules);
        for (var round = 0; round < rounds.Count; round++)
        {
            for (var place = 0; place < rounds[round].Length; place++)
                plan.Seat(round, [.. rounds[round][place].Select(point => personAt[point])], place);
        }

        plan.Rescore();
        return plan;
    }
}
