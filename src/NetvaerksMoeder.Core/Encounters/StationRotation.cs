using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Designs;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Plans a gallery walk: mixed groups that stay together and come to different stations, one group at each.</summary>
/// <remarks>The groups are divided as by <see cref="GroupRotation"/> in one round; the walk is a Latin rectangle, so nobody comes to a station
/// twice while there are others left. With <see cref="StationOptions.IsPredecessorNew"/> no group follows the same group twice; an odd
/// number of stations then gets a place to rest where the rounds need it. In fewer rounds than stations each station has as many visits as
/// any other or one fewer, and every two groups share as nearly as possible equally many stations. <see cref="StationOptions.Hosts"/> stay at
/// their stand by turns, as evenly as can be, and where possible when their own group is there. People who keep their seat host a station
/// always: the first of them station 1, and so on. Stateless.</remarks>
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
    /// <exception cref="ArgumentException">A host is not among the participants, or the values are too large.</exception>
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
    /// <exception cref="ArgumentException">A host is not among the participants, or the values are too large.</exception>
    public static IEnumerable<Rotation> Improve(
        RotationProblem problem,
        StationOptions options,
        SolverOptions? solver = null,
        CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(problem);
        Guard.Against.Null(options);
        var budget = solver ?? SolverOptions.Default;
        RequireKnown(problem, options);
        var walk = StationWalk.Of(options.Stations, options.Groups, problem.Slots.Count, options.IsPredecessorNew);
        if (walk is null)
            return [Impossible(problem, budget, StationTexts.TooManyRounds(problem.Slots.Count, options))];
        var stands = Stands(problem, options);
        return MissingHost(problem, stands) is { } missing
            ? [Impossible(problem, budget, missing)]
            : Groups(problem, options, stands, budget, cancellationToken).Select(groups => Walk(problem, options, stands, walk, budget, groups));
    }

    /// <summary>Those who keep their seat host a station always: the first of them the first station, and so on round.</summary>
    private static List<StationHosts> Stands(RotationProblem problem, StationOptions options)
    {
        var stands = options.Hosts.ToDictionary(stand => stand.Station);
        var own = new HashSet<ParticipantId>(options.Hosts.SelectMany(stand => stand.Members));
        var seated = problem.Seated.Where(id => !own.Contains(id)).ToList();
        for (var k = 0; k < seated.Count; k++)
        {
            var station = (k % options.Stations) + 1;
            stands[station] = stands.TryGetValue(station, out var stand)
                ? new StationHosts(station, stand.Members.Concat([seated[k]]), stand.AtOnce + 1)
                : new StationHosts(station, [seated[k]]);
        }

        return stands.Values.OrderBy(stand => stand.Station).ToList();
    }

    private static RuleConflict? MissingHost(RotationProblem problem, List<StationHosts> stands)
    {
        var people = problem.Participants.ToDictionary(person => person.Id);
        var seated = new HashSet<ParticipantId>(problem.Seated);
        foreach (var stand in stands.Where(stand => !stand.Members.All(seated.Contains)))
        {
            foreach (var slot in problem.Slots)
            {
                var there = stand.Members.Count(id => RotationProblem.IsPresent(people[id], slot));
                if (there < stand.AtOnce)
                    return StationTexts.HostMissing(stand.Station, slot.Number, stand.AtOnce, there);
            }
        }

        return null;
    }

    // Groups are made of everybody who walks in some round; who is away in one just is not there.
    private static IEnumerable<Rotation> Groups(
        RotationProblem problem, StationOptions options, List<StationHosts> stands, SolverOptions budget, CancellationToken cancellationToken)
    {
        var seated = new HashSet<ParticipantId>(problem.Seated);
        var people = problem.Participants.Where(person => !seated.Contains(person.Id) && problem.Slots.Any(slot => RotationProblem.IsPresent(person, slot))).ToList();
        var ids = new HashSet<ParticipantId>(people.Select(person => person.Id));
        var question = new GroupOptions(GroupSizes.InGroups(options.Groups), isFairFirst: options.IsFairFirst);
        // Hosts of the same stand in groups of their own come past it in different rounds, so each can stay just when it costs nothing.
        var spread = stands.Select(stand => stand.Members.Where(ids.Contains).ToList()).Where(set => set.Count > 1).ToList();
        if (spread.Count > 0 && GroupRotation.Improve(Problem(spread), question, new SolverOptions(budget.Seed, 0), cancellationToken).First().Status != SolutionStatus.Infeasible)
            return GroupRotation.Improve(Problem(spread), question, budget, cancellationToken);

        return GroupRotation.Improve(Problem([]), question, budget, cancellationToken);

        RotationProblem Problem(IEnumerable<IEnumerable<ParticipantId>> apart) => new(
            people,
            [new RoundSlot(1)],
            problem.Values,
            problem.History,
            problem.Apart.Select(set => set.Where(ids.Contains)).Concat(apart),
            problem.Together.Select(set => set.Where(ids.Contains)));
    }

    private static Rotation Walk(RotationProblem problem, StationOptions options, List<StationHosts> stands, StationWalk walk, SolverOptions budget, Rotation groups)
    {
        if (groups.Rounds.Count == 0)
            return Impossible(problem, budget, [.. groups.Conflict], groups.Stopped, groups.Steps);
        var plan = new StationPlan(problem, stands, walk, groups.Rounds[0].Encounters);
        if (plan.FirstClash() is { } clash)
            return Impossible(problem, budget, [StationTexts.HostsApart(clash)], StopReason.StepLimit, groups.Steps);
        if (ShortOfHosts(problem, plan) is { } missing)
            return Impossible(problem, budget, [missing], StopReason.StepLimit, groups.Steps);

        var isWhole = problem.Participants.All(person => problem.Slots.All(slot => RotationProblem.IsPresent(person, slot)));
        var isProven = isWhole && stands.Count == 0;
        var isOptimal = groups.Status == SolutionStatus.Optimal && isProven;
        return new Rotation(
            RotationKind.Stations,
            isOptimal ? SolutionStatus.Optimal : SolutionStatus.Feasible,
            groups.Stopped == StopReason.ProvenOptimal && !isOptimal ? StopReason.StepLimit : groups.Stopped,
            groups.Seed,
            groups.Steps,
            problem.Participants.Count,
            plan.Rounds,
            RotationFigures.Of(problem, RotationKind.Stations, plan.Rounds),
            stands.Count == 0 ? groups.Bound : StationBound.Of(problem, stands, groups),
            isProven ? groups.RepeatsBound : 0,
            StationTexts.MovementOf(walk, stands.Exists(stand => stand.Members.Any(id => !problem.Seated.Contains(id)))),
            why: StationTexts.Notes(options, walk, plan));
    }

    private static RuleConflict? ShortOfHosts(RotationProblem problem, StationPlan plan)
    {
        var seated = new HashSet<ParticipantId>(problem.Seated);
        foreach (var stand in plan.Stands.Where(stand => !stand.Members.All(seated.Contains)))
        {
            foreach (var round in plan.Rounds)
            {
                var there = round.Encounters.Where(encounter => encounter.Place == stand.Station).Sum(encounter => encounter.Hosts.Count);
                if (there < stand.AtOnce)
                    return StationTexts.HostMissing(stand.Station, round.Number, stand.AtOnce, there);
            }
        }

        return null;
    }

    private static void RequireKnown(RotationProblem problem, StationOptions options)
    {
        var known = new HashSet<ParticipantId>(problem.Participants.Select(person => person.Id));
        foreach (var stand in options.Hosts)
        {
            if (stand.Members.FirstOrDefault(id => !known.Contains(id)) is { } unknown)
                throw new ArgumentException($"{unknown} hosts station {stand.Station}, but is not among the participants.", nameof(options));
        }
    }

    private static Rotation Impossible(RotationProblem problem, SolverOptions budget, RuleConflict conflict) =>
        Impossible(problem, budget, [conflict], StopReason.ProvenInfeasible, 0);

    private static Rotation Impossible(RotationProblem problem, SolverOptions budget, RuleConflict[] conflict, StopReason stopped, long steps) => new(
        RotationKind.Stations, SolutionStatus.Infeasible, stopped, budget.Seed, steps, problem.Participants.Count, [], RotationFigures.None, 0, 0, conflict: conflict);
}
