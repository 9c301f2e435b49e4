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

    /// <summary>Half of them are for the proof.</summary>
    private const long StepsOfCouples = 40_000_000;

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

        // Sizes spread over a range only where no balanced division is found.
        foreach (var spread in problem.Sizes.IsRange ? new[] { false, true } : [false])
        {
            GroupSchedule? best = null;
            var search = new ScheduleSearch(problem, spread, options.Seed, meter);
            foreach (var schedule in search.Run())
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
        }

        var clash = RuleClash.Find(problem);
        yield return GroupSchedule.None([clash ?? new GroupConflict(GroupConflictKind.NotResolved, 0, [])], clash is not null, meter.Used);
    }

    /// <summary>What no plan can beat in repeats and value, its sizes anywhere in the range; the bounds of a plan speak of the sizes it was looked for among.</summary>
    public static ScheduleBounds BoundsOfAllSizes(GroupSchedulingProblem problem) => ScheduleSearch.BoundsOf(problem, problem.Sizes.IsRange);

    private static long DefaultSteps(GroupSchedulingProblem problem) =>
        SingleDivision.Fits(problem)
            ? DiverseGrouping.DefaultSteps(problem.People)
            : CoupleGrid.Fits(problem) ? StepsOfCouples
            : Math.Max(FewestSteps, Math.Min(MostSteps, 2_000L * problem.People * problem.Rounds));
}
