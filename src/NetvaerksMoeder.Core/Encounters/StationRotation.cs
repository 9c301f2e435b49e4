using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Designs;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Plans a gallery walk: mixed groups that stay together and come to different stations, one group at each.</summary>
/// <remarks>The groups are divided as by <see cref="GroupRotation"/> in one round; the walk is a Latin rectangle, so nobody comes to a station
/// twice while there are others left. With <see cref="StationOptions.IsPredecessorNew"/> no group follows the same group twice. Stateless.</remarks>
public static class StationRotation
{
    /// <summary>The best plan found within the budget.</summary>
    /// <param name="problem">Who takes part in which rounds, and the rules.</param>
    /// <param name="options">The number of stations, and the order of the walk.</param>
    /// <param name="solver">Seed and steps; seed 1 and the solver's own number of steps by default.</param>
    /// <param name="progress">Told of each better plan; nobody by default.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>A plan, or, where the rules clash, a result that names them.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static Rotation Plan(
        RotationProblem problem,
        StationOptions options,
        SolverOptions? solver = null,
        IProgress<SolverProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        BestPlan.Of(Improve(problem, options, solver, cancellationToken), progress);

    /// <summary>Plans, each better than the one before or better proven, computed as they are asked for.</summary>
    /// <param name="problem">Who takes part in which rounds, and the rules.</param>
    /// <param name="options">The number of stations, and the order of the walk.</param>
    /// <param name="solver">Seed and steps; seed 1 and the solver's own number of steps by default.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>At least one plan; stop asking whenever the time is out.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static IEnumerable<Rotation> Improve(
        RotationProblem problem,
        StationOptions options,
        SolverOptions? solver = null,
        CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(problem);
        Guard.Against.Null(options);
        var budget = solver ?? SolverOptions.Default;
        var rounds = problem.Slots.Count;
        var order = options.IsPredecessorNew ? StationOrder.RowComplete(options.Stations, rounds) : StationOrder.Cyclic(options.Stations, rounds);
        if (order is null)
            return [NoOrder(problem, options, budget)];

        // Groups are made of everybody who takes part in some round; who is away in one just is not there.
        var people = problem.Participants.Where(person => problem.Slots.Any(slot => RotationProblem.IsPresent(person, slot))).ToList();
        var inOneRound = new RotationProblem(
            people,
            [new RoundSlot(1)],
            problem.Values,
            problem.History,
            problem.Apart.Select(set => set.Intersect(people.Select(person => person.Id))),
            problem.Together.Select(set => set.Intersect(people.Select(person => person.Id))));
        return GroupRotation.Improve(inOneRound, new GroupOptions(GroupSizes.InGroups(options.Stations), isFairFirst: options.IsFairFirst), budget, cancellationToken)
            .Select(groups => Walk(problem, options, order, groups));
    }

    private static Rotation Walk(RotationProblem problem, StationOptions options, int[] order, Rotation groups)
    {
        var rounds = groups.Rounds.Count == 0 ? [] : problem.Slots.Select((slot, r) => RoundAt(problem, options, order[r], groups.Rounds[0], slot)).ToList();
        var isWhole = problem.Participants.All(person => problem.Slots.All(slot => RotationProblem.IsPresent(person, slot)));
        var isOptimal = groups.Status == SolutionStatus.Optimal && isWhole;
        return new Rotation(
            RotationKind.Stations,
            groups.Status == SolutionStatus.Optimal && !isWhole ? SolutionStatus.Feasible : groups.Status,
            groups.Stopped == StopReason.ProvenOptimal && !isOptimal ? StopReason.StepLimit : groups.Stopped,
            groups.Seed,
            groups.Steps,
            problem.Participants.Count,
            rounds,
            rounds.Count == 0 ? RotationFigures.None : RotationFigures.Of(problem, RotationKind.Stations, rounds),
            groups.Bound,
            isWhole ? groups.RepeatsBound : 0,
            conflict: groups.Conflict);
    }

    private static Round RoundAt(RotationProblem problem, StationOptions options, int shift, Round groups, RoundSlot slot)
    {
        var there = new HashSet<Organisation.ParticipantId>(
            problem.Participants.Where(person => RotationProblem.IsPresent(person, slot)).Select(person => person.Id));
        return new Round(slot, groups.Encounters
            .Select((group, g) => (Place: ((g + shift) % options.Stations) + 1, Members: group.Members.Where(there.Contains).ToList()))
            .Where(group => group.Members.Count > 0)
            .OrderBy(group => group.Place)
            .Select(group => new Encounter(group.Place, group.Members)));
    }

    private static Rotation NoOrder(RotationProblem problem, StationOptions options, SolverOptions budget) => new(
        RotationKind.Stations,
        SolutionStatus.Infeasible,
        StopReason.ProvenInfeasible,
        budget.Seed,
        0,
        problem.Participants.Count,
        [],
        RotationFigures.None,
        0,
        0,
        conflict:
        [
            new RuleConflict("noRepeatPredecessor", new BilingualText(
                $"{problem.Slots.Count} runder ved {options.Stations} stationer er for mange, når ingen gruppe må følge efter den samme gruppe to gange. Overvej højst {MostRounds(options.Stations)} runder.",
                $"{problem.Slots.Count} rounds at {options.Stations} stations are too many where no group may follow the same group twice. Consider {MostRounds(options.Stations)} rounds at most.")),
        ]);

    private static int MostRounds(int stations) => stations % 2 == 0 || stations == 1 ? stations : stations - 1;
}
