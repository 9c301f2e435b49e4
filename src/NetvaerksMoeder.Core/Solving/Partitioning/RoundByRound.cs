using System;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>Anneals each round as if it were the only one, and then lets people who are worth the same to everybody change places until
/// nobody meets twice.</summary>
/// <remarks>
/// Where there are far more people to meet than rounds to meet them in, rounds disturb one another little. Annealed together all of
/// them must come out at their best at once; alone each is tried again until it does. The repeats are mended by <see cref="ConflictTabu"/>.
/// </remarks>
internal sealed class RoundByRound
{
    /// <summary>A round is annealed from the full heat, then from half of it, and so on.</summary>
    private const int Heats = 3;

    private readonly ScheduleFrame _frame;
    private readonly PairStandings _standings;
    private readonly GroupRules _rules;
    private readonly MeritWeights _weights;
    private readonly Xoshiro256StarStar _random;
    private readonly StepMeter _meter;
    private readonly GroupPlan[] _alone;
    private readonly int[][] _likeOf;
    private int _tried;

    /// <param name="frame">A frame of a problem that fits.</param>
    /// <param name="standings">How pairs stand.</param>
    /// <param name="rules">The groups' rules.</param>
    /// <param name="random">Draws everything.</param>
    /// <param name="meter">The budget.</param>
    public RoundByRound(ScheduleFrame frame, PairStandings standings, GroupRules rules, Xoshiro256StarStar random, StepMeter meter)
    {
        (_frame, _standings, _rules, _weights, _random, _meter) = (frame, standings, rules, new(frame), random, meter);
        Plan = new(frame, standings, rules);
        var problem = frame.Problem;
        var one = new GroupSchedulingProblem(problem.Scores, PresenceTable.Full(problem.People, 1), problem.Sizes, problem.Met, problem.Forbidden, problem.Together, problem.Quotas, problem.NeverAlone, problem.Hosts);
        var single = frame.Only(one);
        _alone = [.. frame.Rounds.Select(_ => new GroupPlan(single, standings, rules))];
        _likeOf = LikeOf(problem, rules);
        foreach (var plan in _alone)
            PlanConstruction.Fill(plan, _weights, random);
    }

    /// <summary>The plan last put together.</summary>
    public GroupPlan Plan { get; private set; }

    /// <summary>Whether there are far more people to meet than rounds, so that one round hardly disturbs another, and all rounds are alike.</summary>
    public static bool Fits(ScheduleFrame frame)
    {
        var problem = frame.Problem;
        return problem.Rounds > 1 && problem.Presence.IsFull && problem.Scores is PairScores.Relational
            && Array.TrueForAll(frame.Rounds, round => 2L * problem.Rounds * (round.Most - 1) < problem.People && round.Groups == frame.Rounds[0].Groups);
    }

    /// <summary>Anneals the rounds that are worth less than they could be, puts them together and mends the repeats.</summary>
    /// <param name="enough">Rounds that are worth so much are left alone.</param>
    /// <param name="steps">The exchanges weighed for each round, and as many in all for mending.</param>
    public void Improve(long enough, long steps)
    {
        // Where every round is good enough and still somebody meets twice, one of them must be another.
        var again = _random.NextInt32(_alone.Length);
        for (var round = 0; round < _alone.Length; round++)
        {
            if (round != again && IsEnough(_alone[round], enough))
                continue;
            Anneal(_alone[round], IsEnough(_alone[round], enough) ? _weights.Repeat : Math.Max(1, _weights.Repeat >> (_tried % Heats)), steps);
        }

        _tried++;
        PutTogether();
        new ConflictTabu(Plan, _weights, _random, _meter, _likeOf).Run(0, steps);
        if (Plan.Score.Repeats > 0)
            new ScheduleAnnealing(Plan, _weights, _random, _meter).Run(Math.Max(1, _weights.Repeat >> 2), steps);
    }

    /// <summary>Anneals the plan last put together, all rounds at once, from a quarter of the heat.</summary>
    /// <param name="steps">The exchanges weighed.</param>
    public void Finish(long steps) => new ScheduleAnnealing(Plan, _weights, _random, _meter).Run(Math.Max(1, _weights.Repeat >> 2), steps);

    private static bool IsEnough(GroupPlan plan, long enough) => plan.Score.Broken == 0 && plan.Score.Repeats == 0 && plan.Score.Value >= enough;

    private void Anneal(GroupPlan plan, long start, long steps)
    {
        var (kept, score) = (plan.Keep(0), plan.Score);
        new ScheduleAnnealing(plan, _weights, _random, _meter).Run(start, steps);
        if (PlanScore.Compare(plan.Score, score) > 0)
            plan.Restore(0, kept, score);
    }

    private void PutTogether()
    {
        Plan = new(_frame, _standings, _rules);
        for (var round = 0; round < _alone.Length; round++)
        {
            var groups = _alone[round].Keep(0);
            for (var place = 0; place < groups.Length; place++)
                Plan.Seat(round, groups[place], place);
        }

        Plan.Rescore();
    }

    /// <summary>For each person everybody of the same unit, level and attributes.</summary>
    private static int[][] LikeOf(GroupSchedulingProblem problem, GroupRules rules)
    {
        var scores = (PairScores.Relational)problem.Scores;
        var likeOf = new int[problem.People][];
        foreach (var like in Enumerable.Range(0, problem.People).GroupBy(person => (scores.UnitOf(person), scores.LevelOf(person), rules.ClassOf(person))))
        {
            var people = like.ToArray();
            foreach (var person in people)
                likeOf[person] = people;
        }

        return likeOf;
    }
}
