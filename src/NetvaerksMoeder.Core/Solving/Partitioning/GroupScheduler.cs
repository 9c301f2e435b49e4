using System;
using System.Collections.Generic;
using System.Threading;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>Divides people into groups, all rounds together.</summary>
/// <remarks>
/// A step is one exchange weighed. Without a number of steps the budget grows with people and rounds, from about a second to ten
/// for thousands of people. The same problem, seed and steps give the same plan on every runtime.
/// </remarks>
internal static class GroupScheduler
{
    private const long FewestSteps = 2_000_000;
    private const long MostSteps = 15_000_000;

    /// <summary>All but the fewest are for the proof, which free values would seldom come to within them.</summary>
    private const long StepsOfCouples = 24_000_000;

    /// <summary>The best plan found within the budget, or why there is none.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled; use <see cref="Improve"/> to keep the best so far.</exception>
    public static GroupSchedule Solve(
        GroupSchedulingProblem problem,
        SolverOptions options,
        IProgress<SolverProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        GroupSchedule? best = null;
        foreach (var schedule in Improve(problem, options, cancellationToken))
        {
            best = schedule;
            progress?.Report(new SolverProgress(schedule.Steps, schedule.Value, schedule.Bound));
        }

        return best!;
    }

    /// <summary>Ever better plans, as long as the caller asks for them and the budget lasts; one result where there is no plan.</summary>
    /// <remarks>Where the budget ends before the best plan is proven to be, that plan comes once more, with the reason and the steps.</remarks>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static IEnumerable<GroupSchedule> Improve(GroupSchedulingProblem problem, SolverOptions options, CancellationToken cancellationToken = default)
    {
        var meter = new StepMeter(options.Steps ?? DefaultSteps(problem), cancellationToken);
        var conflicts = ConflictFinder.Find(problem);
        if (conflicts.Count > 0)
        {
            yield return GroupSchedule.None(conflicts, true, meter.Used);
            yield break;
        }

        GroupSchedule? best = null;
        foreach (var schedule in new ScheduleSearch(problem, options.Seed, meter).Run())
        {
            best = schedule;
            yield return schedule;
        }

        if (best is not null)
        {
            if (best.Status == SolutionStatus.Feasible)
                yield return best.AtStepLimit(meter.Used);
            yield break;
        }

        var clash = RuleClash.Find(problem);
        yield return GroupSchedule.None(clash.Count > 0 ? clash : [new GroupConflict(GroupConflictKind.NotResolved, 0, [])], clash.Count > 0, meter.Used);
    }

    private static long DefaultSteps(GroupSchedulingProblem problem) =>
        SingleDivision.Fits(problem)
            ? DiverseGrouping.DefaultSteps(problem.People)
            : CoupleGrid.Fits(problem) && problem.Scores is PairScores.Relational ? StepsOfCouples
            : Math.Max(FewestSteps, Math.Min(MostSteps, 2_000L * problem.People * problem.Rounds));
}
