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
            : Walks(problem, options, stands, walk, budget, cancellationToken);
    }

    // Groups that are better on their own need not be so with hosts and absence: only what is better is told, and the last as it ended.
    private static IEnumerable<Rotation> Walks(
        RotationProblem problem, StationOptions options, List<StationHosts> stands, StationWalk walk, SolverOptions budget, CancellationToken cancellationToken)
    {
        Rotation? best = null;
        var seen = 0;
        StationTogether? together = null;
        foreach (var groups in Groups(problem, options, stands, budget, cancellationToken))
        {
            var (plan, sees) = Walk(problem, options, stands, walk, budget, groups, ref together, cancellationToken);
            var isBetter = best is null || Compare(options, (plan, sees), (best, seen)) is var order && (order > 0 || (order == 0 && plan.Bound < best.Bound));
            if (isBetter)
                (best, seen) = (plan, sees);
            else if (plan.Stopped != best!.Stopped)
                best = best.StoppedBy(plan.Stopped);
            else
                continue;
            yield return best;
        }
    }

    private static int Compare(StationOptions options, (Rotation Plan, int Seen) first, (Rotation Plan, int Seen) second)
    {
        var order = (first.Plan.Rounds.Count > 0).CompareTo(second.Plan.Rounds.Count > 0);
        if (order == 0)
            order = second.Plan.Repeats.CompareTo(first.Plan.Repeats);
        if (order == 0)
            order = first.Seen.CompareTo(second.Seen);
        if (order == 0 && options.IsFairFirst)
            order = first.Plan.Figures.LeastPerPerson.CompareTo(second.Plan.Figures.LeastPerPerson);
        if (order == 0)
            order = first.Plan.Value.CompareTo(second.Plan.Value);
        return order != 0 ? order : first.Plan.Figures.LeastPerPerson.CompareTo(second.Plan.Figures.LeastPerPerson);
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
            Apart().Concat(apart),
            problem.Together.Select(set => set.Where(ids.Contains)));

        // Two who are never there at the same time do not meet in one group either.
        IEnumerable<IEnumerable<ParticipantId>> Apart()
        {
            var there = people.ToDictionary(person => person.Id, person => problem.Slots.Select(slot => RotationProblem.IsPresent(person, slot)).ToArray());
            foreach (var set in problem.Apart.Select(set => set.Where(ids.Contains).ToList()))
            {
                if (set.TrueForAll(id => Array.TrueForAll(there[id], isThere => isThere)))
                    yield return set;
                else
                    foreach (var pair in set.SelectMany((id, i) => set.Take(i).Where(other => there[id].Zip(there[other], (one, two) => one && two).Any(both => both)).Select(other => new[] { id, other })))
                        yield return pair;
            }
        }
    }

    private static (Rotation Plan, int Seen) Walk(
        RotationProblem problem, StationOptions options, List<StationHosts> stands, StationWalk walk, SolverOptions budget, Rotation groups, ref StationTogether? together, CancellationToken cancellationToken)
    {
        var isWhole = problem.Participants.All(person => problem.Slots.All(slot => RotationProblem.IsPresent(person, slot)));
        // A group that only rests does not meet.
        var isPlain = isWhole && stands.Count == 0 && Enumerable.Range(0, walk.Starts.Count).All(row => problem.Slots.Select((_, round) => walk.At(row, round)).Any(station => station >= 0));
        if (groups.Rounds.Count == 0)
            return (Impossible(problem, budget, [.. groups.Conflict], isPlain ? groups.Stopped : StopReason.StepLimit, groups.Steps), 0);
        var plan = new StationPlan(problem, stands, walk, groups.Rounds[0].Encounters.Select(group => group.Members).ToList());
        var (bound, steps) = (groups.Bound, groups.Steps);
        if (!isPlain)
        {
            together ??= new StationTogether(problem, options, walk, plan);
            (plan, var taken) = together.Improve(plan, budget, cancellationToken);
            (bound, steps) = (together.Bound, steps + taken);
        }

        if (plan.FirstClash() is { } clash)
            return (Impossible(problem, budget, [StationTexts.HostsApart(clash)], StopReason.StepLimit, steps), 0);
        if (ShortOfHosts(problem, plan) is { } missing)
            return (Impossible(problem, budget, [missing], StopReason.StepLimit, steps), 0);

        var figures = RotationFigures.Of(problem, RotationKind.Stations, plan.Rounds);
        var repeatsBound = isPlain ? groups.RepeatsBound : 0;
        var isOptimal = isPlain ? groups.Status == SolutionStatus.Optimal : figures.Repeats == 0 && figures.Value == bound && !options.IsFairFirst;
        return (new Rotation(
            RotationKind.Stations,
            isOptimal ? SolutionStatus.Optimal : SolutionStatus.Feasible,
            isOptimal ? StopReason.ProvenOptimal : groups.Stopped == StopReason.ProvenOptimal ? StopReason.StepLimit : groups.Stopped,
            groups.Seed,
            steps,
            problem.Participants.Count,
            plan.Rounds,
            figures,
            bound,
            repeatsBound,
            StationTexts.MovementOf(walk, stands.Exists(stand => stand.Members.Any(id => !problem.Seated.Contains(id)))),
            why: StationTexts.Notes(options, walk, plan)), stands.Sum(stand => stand.Members.Sum(id => plan.SeenBy(id, stand.Station))));
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
