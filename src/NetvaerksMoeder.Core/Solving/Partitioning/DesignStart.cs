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
    public static GroupPlan? TryMake(ScheduleFrame frame, PairStandings standings, GroupRules rules, MeritWeights weights, Xoshiro256StarStar random, StepMeter meter) =>
        RoundsOf(frame, frame.Problem.Rounds, standings, weights, random, meter) is { } rounds ? Seat(frame, standings, rules, rounds) : null;

    /// <summary>A plan from a design whose rounds differ in the number of groups, or from another number than the frames tried have.</summary>
    public static GroupPlan? TryMakeOfAnyGroups(GroupSchedulingProblem problem, PairStandings standings, GroupRules rules, Xoshiro256StarStar random, StepMeter meter)
    {
        if (!Fits(problem) || !problem.Sizes.IsRange || problem.Sizes.Least < 2
            || DesignCatalogue.Find(problem.People, problem.Sizes.Least, problem.Sizes.Most, problem.Rounds) is not { } design)
        {
            return null;
        }

        var frame = ScheduleFrame.Of(problem, [.. design.Rounds.Select(round => round.Length)]);
        var isBalanced = design.Rounds.Select((round, number) => (Groups: round, Frame: frame.Rounds[number])).All(
            round => Array.TrueForAll(round.Groups, group => group.Length >= round.Frame.Least && group.Length <= round.Frame.Most));
        return isBalanced ? Seat(frame, standings, rules, Placed(design, problem, standings, new MeritWeights(frame), random, meter)) : null;
    }

    /// <summary>A plan of more rounds than any design known has: the longest design, and the rounds after it searched for with everybody
    /// in it as met. Nothing where no design of two rounds is known, or one has all the rounds.</summary>
    /// <remarks>What a design leaves unmet is often whole sets (the rows of a transversal design), so the next rounds have few repeats; a
    /// search that moves all rounds at once does not find such a structure.</remarks>
    /// <param name="frame">The rounds to fill.</param>
    /// <param name="standings">How pairs stand.</param>
    /// <param name="rules">The groups' rules.</param>
    /// <param name="weights">What a place is worth.</param>
    /// <param name="random">Draws everything.</param>
    /// <param name="meter">The budget.</param>
    /// <param name="search">Finds the rounds after the design.</param>
    public static GroupPlan? TryExtend(
        ScheduleFrame frame, PairStandings standings, GroupRules rules, MeritWeights weights, Xoshiro256StarStar random, StepMeter meter, Func<GroupSchedulingProblem, int[][][]?> search)
    {
        var (problem, first) = (frame.Problem, frame.Rounds[0]);
        if (!Fits(problem) || first.Least < 2)
            return null;
        var known = DesignCatalogue.KnownRounds(problem.People, first.Least, first.Most);
        if (known < 2 || known >= problem.Rounds || RoundsOf(frame, known, standings, weights, random, meter) is not { } start)
            return null;
        var met = start.SelectMany(round => round).SelectMany(group => group.SelectMany(one => group.Where(other => one < other).Select(other => (one, other))))
            .Concat(Enumerable.Range(0, problem.People).SelectMany(one => problem.Met.NeighboursOf(one).Where(other => one < other).Select(other => (one, other))))
            .Distinct();
        var rest = new GroupSchedulingProblem(
            problem.Scores, PresenceTable.Full(problem.People, problem.Rounds - known), problem.Sizes, PairSet.Of(problem.People, met), problem.Forbidden, fairFirst: problem.FairFirst);
        return search(rest) is { } more && more.Length == problem.Rounds - known && Array.TrueForAll(more, round => round.Length == first.Groups) ? Seat(frame, standings, rules, [.. start, .. more]) : null;
    }

    /// <summary>The same meetings between other people, worth more if so many steps find such; for a problem that fits.</summary>
    public static GroupPlan Relabel(GroupPlan plan, PairStandings standings, GroupRules rules, MeritWeights weights, Xoshiro256StarStar random, StepMeter meter, long steps)
    {
        var rounds = plan.ToRounds();
        var personAt = Enumerable.Range(0, plan.Frame.Problem.People).ToArray();
        new Relabelling(standings, plan.Frame.Problem.Scores, weights, random, meter).Run(personAt, rounds, steps);
        return Seat(plan.Frame, standings, rules, Placed(rounds, personAt));
    }

    // So many rounds without repeats, between people.
    private static int[][][]? RoundsOf(ScheduleFrame frame, int count, PairStandings standings, MeritWeights weights, Xoshiro256StarStar random, StepMeter meter)
    {
        var (problem, first) = (frame.Problem, frame.Rounds[0]);
        if (!Fits(problem) || DesignCatalogue.Find(problem.People, first.Least, first.Most, count) is not { } design || design.Rounds.Any(round => round.Length != first.Groups))
            return null;
        return Placed(design, problem, standings, weights, random, meter);
    }

    private static int[][][] Placed(ResolvableDesign design, GroupSchedulingProblem problem, PairStandings standings, MeritWeights weights, Xoshiro256StarStar random, StepMeter meter)
    {
        var personAt = Enumerable.Range(0, problem.People).ToArray();
        random.Shuffle(personAt);
        if (problem.Scores is not PairScores.Uniform || problem.Met.Count + problem.Forbidden.Count > 0)
            new Relabelling(standings, problem.Scores, weights, random, meter).Run(personAt, design.Rounds, meter.Left / 4);
        return Placed(design.Rounds, personAt);
    }

    /// <summary>The groups of people from groups of points.</summary>
    public static int[][][] Placed(IReadOnlyList<int[][]> rounds, int[] personAt) =>
        [.. rounds.Select(round => round.Select(group => group.Select(point => personAt[point]).ToArray()).ToArray())];

    /// <summary>A plan of these groups.</summary>
    public static GroupPlan Seat(ScheduleFrame frame, PairStandings standings, GroupRules rules, int[][][] rounds)
    {
        var plan = new GroupPlan(frame, standings, rules);
        for (var round = 0; round < rounds.Length; round++)
        {
            for (var place = 0; place < rounds[round].Length; place++)
                plan.Seat(round, rounds[round][place], place);
        }

        plan.Rescore();
        return plan;
    }
}
