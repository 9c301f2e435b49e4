using System;
using System.Collections.Generic;
using System.Threading;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>Divides people into groups, all rounds together.</summary>
/// <remarks>
/// A step is one exchange weighed. Without a number of steps the budget grows with people and rounds, up to a few seconds of
/// work. The same problem, seed and steps give the same plan on every runtime.
/// </remarks>
internal static class GroupScheduler
{
    private const int FrameLimit = 4;
    private const long MostSteps = 6_000_000;

    /// <summary>The best plan found within the budget, or why there is none.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled; use <see cref="Improve"/> to keep the best so far.</exception>
    public static GroupSchedule Solve(
        GroupSchedulingProblem problem,
        SolverOptions options,
        IProgress<SolverProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var meter = new StepMeter(options.Steps ?? DefaultSteps(problem), cancellationToken);
        GroupSchedule? best = null;
        foreach (var schedule in Run(problem, options.Seed, meter))
        {
            best = schedule;
            progress?.Report(new SolverProgress(meter.Used, schedule.Value, schedule.Bound));
        }

        return best!.AtStepLimit(meter.Used);
    }

    /// <summary>Ever better plans, as long as the caller asks for them and the budget lasts; one result where there is no plan.</summary>
    public static IEnumerable<GroupSchedule> Improve(GroupSchedulingProblem problem, SolverOptions options, CancellationToken cancellationToken = default) =>
        Run(problem, options.Seed, new StepMeter(options.Steps ?? DefaultSteps(problem), cancellationToken));

    private static IEnumerable<GroupSchedule> Run(GroupSchedulingProblem problem, long seed, StepMeter meter)
    {
        var conflicts = ConflictFinder.Find(problem);
        if (conflicts.Count > 0)
        {
            yield return GroupSchedule.None(conflicts, true, meter.Used);
            yield break;
        }

        RankedPlan? best = null;
        foreach (var spread in problem.Sizes.IsRange ? new[] { false, true } : [false])
        {
            var bounds = BoundsOf(problem, spread);
            foreach (var plan in Search(problem, spread, bounds, seed, meter))
            {
                best = plan;
                var optimal = IsOptimal(problem, plan, bounds);
                yield return GroupSchedule.Found(plan.Rounds, plan.Score, bounds, optimal, meter.Used);
                if (optimal)
                    yield break;
            }

            if (best is not null)
                yield break;
        }

        yield return GroupSchedule.None([new(GroupConflictKind.NotResolved, 0, [])], false, meter.Used);
    }

    private static IEnumerable<RankedPlan> Search(GroupSchedulingProblem problem, bool spread, ScheduleBounds bounds, long seed, StepMeter meter)
    {
        var random = new Xoshiro256StarStar(seed);
        var standings = new PairStandings(problem);
        var rules = new GroupRules(problem);
        RankedPlan? best = null;
        var cycle = CycleSteps(problem);
        var climb = Math.Max(1, cycle / 8);

        var searches = new List<(GroupPlan Plan, ThresholdSearch Search, long Start)>();
        foreach (var frame in ScheduleFrame.Of(problem, FrameLimit, spread))
        {
            var weights = new MeritWeights(frame);
            var plan = new GroupPlan(frame, standings, rules);
            PlanConstruction.Fill(plan, weights, random);
            searches.Add((plan, new ThresholdSearch(plan, weights, random, meter), weights.Repeat));
            if (Take(plan))
                yield return best!;
        }

        while (!meter.IsExhausted)
        {
            foreach (var (plan, search, start) in searches)
            {
                var steps = meter.Used;
                search.Run(plan.Score.Broken > 0 ? start * 2 : start, cycle);
                if (Take(plan))
                    yield return best!;
                new FairnessClimb(plan, problem.FairFirst, random, meter).Run(climb);
                if (Take(plan))
                    yield return best!;
                if (meter.Used == steps)
                    yield break;
            }
        }

        bool Take(GroupPlan plan)
        {
            if (plan.Score.Broken > 0)
                return false;
            var ranked = new RankedPlan(plan.ToRounds(), plan.Score, plan.ValuePerPerson());
            if (best is not null && !ranked.IsBetterThan(best, problem.FairFirst))
                return false;
            best = ranked;
            return true;
        }
    }

    private static ScheduleBounds BoundsOf(GroupSchedulingProblem problem, bool spread)
    {
        var shapes = RoundShape.Of(problem, spread);
        var acquaintance = new Acquaintance(problem);
        var repeats = RepeatsBound.Of(problem, shapes, acquaintance);
        return new(repeats, ValueBound.Of(problem, shapes, acquaintance, repeats));
    }

    /// <summary>With fairness first, also everybody must have as good as the same: then nobody's can be raised without lowering another's.</summary>
    private static bool IsOptimal(GroupSchedulingProblem problem, RankedPlan plan, ScheduleBounds bounds) =>
        plan.Score.Repeats == bounds.Repeats && plan.Score.Value == bounds.Value && (!problem.FairFirst || plan.IsAsEvenAsCanBe);

    private static long CycleSteps(GroupSchedulingProblem problem) =>
        Math.Max(2_000, Math.Min(MostSteps / 4, 400L * problem.People * problem.Rounds));

    private static long DefaultSteps(GroupSchedulingProblem problem) => Math.Min(MostSteps, 4 * CycleSteps(problem));
}
