using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Partitioning;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Divides people into groups, round by round, all rounds together: buzz groups, tables.</summary>
/// <remarks>
/// In order: every rule kept (sizes, quotas, together, apart, seated); fewest repeats; greatest total value; fairest. Without values this
/// is the social golfer problem, in one round the maximally diverse grouping problem; each plan carries its value and a proven bound. With
/// <see cref="GroupOptions.Movement"/> people move between tables by colours and one sentence to say, with who wears which colour and begins
/// where chosen for the value; fairness chooses there among what is worth the same only. The
/// same problem, options and seed give the same plan everywhere. Thread-safe: there is no state.
/// </remarks>
public static class GroupRotation
{
    /// <summary>The best plan found within the budget.</summary>
    /// <param name="problem">Who takes part in which rounds, and the rules.</param>
    /// <param name="options">How big the groups are, and what each must have.</param>
    /// <param name="solver">Seed and steps; seed 1 and the solver's own number of steps by default.</param>
    /// <param name="progress">Told of each better plan; nobody by default.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>A plan, or, where the rules clash, a result that names them.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled; <see cref="Improve"/> gives the plans on the way.</exception>
    /// <exception cref="ArgumentException">A quota names somebody who is not among the participants, or the values are too large.</exception>
    public static Rotation Plan(
        RotationProblem problem,
        GroupOptions options,
        SolverOptions? solver = null,
        IProgress<SolverProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        BestPlan.Of(Improve(problem, options, solver, cancellationToken), progress);

    /// <summary>Plans, each better than the one before or better proven, computed as they are asked for.</summary>
    /// <param name="problem">Who takes part in which rounds, and the rules.</param>
    /// <param name="options">How big the groups are, and what each must have.</param>
    /// <param name="solver">Seed and steps; seed 1 and the solver's own number of steps by default.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>At least one plan; stop asking whenever the time is out.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    /// <exception cref="ArgumentException">A quota names somebody who is not among the participants, or the values are too large.</exception>
    public static IEnumerable<Rotation> Improve(
        RotationProblem problem,
        GroupOptions options,
        SolverOptions? solver = null,
        CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(problem);
        Guard.Against.Null(options);
        var budget = solver ?? SolverOptions.Default;
        var index = new ParticipantIndex(problem);
        var scores = problem.Values.ToScores(problem.Participants);
        var question = new GroupSchedulingProblem(
            scores.Scores,
            index.Presence(),
            ToRule(options.Sizes),
            index.Met(),
            index.Pairs(problem.Apart),
            problem.Together.Select(index.NumbersOf),
            options.Quotas.Where(quota => !quota.MayBeNone).Select(quota => new Solving.Partitioning.GroupQuota(Members(problem, index, quota), quota.Minimum, quota.Maximum)),
            options.Quotas.Where(quota => quota.MayBeNone).Select(quota => Members(problem, index, quota)),
            problem.Seated.Select(id => new GroupHost(index.NumberOf(id))),
            options.IsFairFirst);
        var notes = new GroupNotes(problem, options);
        var plans = GroupScheduler.Improve(question, budget, cancellationToken).Select(plan => ToRotation(problem, options, index, scores, budget, notes, plan));
        return options.Movement == GroupMovement.Cards
            ? plans
            : ByColours(() => new TablePlanner(problem, options, question, index, budget).Plan(plans.Last().StoppedBy(StopReason.StepLimit), cancellationToken));
    }

    private static IEnumerable<Rotation> ByColours(Func<Rotation> plan)
    {
        yield return plan();
    }

    private static GroupSizeRule ToRule(GroupSizes sizes) =>
        sizes.Size is { } size ? GroupSizeRule.BySize(size)
        : sizes.Groups is { } groups ? GroupSizeRule.ByGroups(groups)
        : GroupSizeRule.Range(sizes.Minimum!.Value, sizes.Maximum!.Value);

    private static int[] Members(RotationProblem problem, ParticipantIndex index, GroupQuota quota)
    {
        var known = new HashSet<ParticipantId>(problem.Participants.Select(participant => participant.Id));
        return quota.Members.FirstOrDefault(id => !known.Contains(id)) is { } unknown
            ? throw new ArgumentException($"The quota \"{quota.Name}\" names {unknown}, who is not among the participants.", nameof(quota))
            : index.NumbersOf(quota.Members);
    }

    private static Rotation ToRotation(
        RotationProblem problem, GroupOptions options, ParticipantIndex index, ScaledScores scores, SolverOptions budget, GroupNotes notes, GroupSchedule plan)
    {
        var isInfeasible = plan.Status == SolutionStatus.Infeasible;
        var rounds = isInfeasible
            ? []
            : plan.Rounds.Select((groups, r) => new Round(problem.Slots[r], groups.Select((members, place) => new Encounter(place + 1, members.Select(index.IdOf))))).ToList();
        return new Rotation(
            RotationKind.Groups,
            plan.Status,
            plan.Stopped,
            budget.Seed,
            plan.Steps,
            problem.Participants.Count,
            rounds,
            isInfeasible ? RotationFigures.None : RotationFigures.Of(problem, RotationKind.Groups, rounds),
            isInfeasible ? 0 : scores.ToValue(plan.Bound),
            isInfeasible ? 0 : plan.RepeatsBound,
            conflict: plan.Conflicts.Select(conflict => GroupConflictTexts.Of(problem, options, index, conflict)),
            why: isInfeasible ? [] : notes.Of(plan));
    }
}
