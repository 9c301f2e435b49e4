using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>Who is in which group in each round, what it is worth and what no plan can be better than.</summary>
/// <remarks>Immutable; the arrays are read only.</remarks>
internal sealed class GroupSchedule
{
    private GroupSchedule(int[][][] rounds, PlanScore score, ScheduleBounds bounds, SolutionStatus status, StopReason stopped, long steps, IReadOnlyList<GroupConflict> conflicts)
    {
        Rounds = rounds;
        Value = score.Value;
        Repeats = score.Repeats;
        Bound = bounds.Value;
        RepeatsBound = bounds.Repeats;
        Status = status;
        Stopped = stopped;
        Steps = steps;
        Conflicts = conflicts;
    }

    /// <summary>Round, place, members ascending. A round where nobody is present has no place. Empty where infeasible.</summary>
    public int[][][] Rounds { get; }

    /// <summary>The sum of the values of the pairs that meet for the first time.</summary>
    public long Value { get; }

    /// <summary>Proven: no plan is worth more.</summary>
    public long Bound { get; }

    /// <summary>Meetings of pairs that had met before, in the history or the plan.</summary>
    public long Repeats { get; }

    /// <summary>Proven: no plan has fewer repeats.</summary>
    public long RepeatsBound { get; }

    /// <summary>How far the solver came.</summary>
    public SolutionStatus Status { get; }

    /// <summary>Why it stopped.</summary>
    public StopReason Stopped { get; }

    /// <summary>Steps used until this plan was handed out.</summary>
    public long Steps { get; }

    /// <summary>Why there is no plan; empty where there is one.</summary>
    public IReadOnlyList<GroupConflict> Conflicts { get; }

    /// <summary>A plan that keeps every rule.</summary>
    public static GroupSchedule Found(int[][][] rounds, PlanScore score, ScheduleBounds bounds, bool isOptimal, long steps) => new(
        rounds,
        score,
        bounds,
        isOptimal ? SolutionStatus.Optimal : SolutionStatus.Feasible,
        isOptimal ? StopReason.ProvenOptimal : StopReason.Interrupted,
        steps,
        []);

    /// <summary>No plan: proven, unless the search only gave up (<see cref="GroupConflictKind.NotResolved"/>).</summary>
    public static GroupSchedule None(IReadOnlyList<GroupConflict> conflicts, bool proven, long steps) => new(
        Array.Empty<int[][]>(),
        default,
        default,
        SolutionStatus.Infeasible,
        proven ? StopReason.ProvenInfeasible : StopReason.StepLimit,
        steps,
        conflicts);

    /// <summary>The same plan, after the budget was used without a better one.</summary>
    public GroupSchedule AtStepLimit(long steps) => Status == SolutionStatus.Feasible
        ? new(Rounds, new PlanScore(0, Repeats, Value), new ScheduleBounds(RepeatsBound, Bound), Status, StopReason.StepLimit, steps, Conflicts)
        : this;
}
