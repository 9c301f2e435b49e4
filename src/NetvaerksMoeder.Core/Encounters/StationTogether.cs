using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Designs;
using NetvaerksMoeder.Core.Solving.Partitioning;
using NetvaerksMoeder.Core.Solving.Randomness;
using NetvaerksMoeder.Core.Solving.Stations;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Groups, walk and hosts chosen together, where hosts meet visitors or somebody is away for a round.</summary>
internal sealed class StationTogether
{
    private const long MostSteps = 10_000;

    /// <summary>Meetings counted at most.</summary>
    private const long MostWork = 20_000_000;

    private readonly RotationProblem _problem;
    private readonly StationWalk _walk;
    private readonly IReadOnlyList<StationHosts> _stands;
    private readonly ParticipantIndex _index;
    private readonly ScaledScores _scores;
    private readonly WalkProblem _question;
    private readonly List<int> _sizes;
    private readonly bool[] _isLocked;
    private decimal? _bound;

    /// <param name="problem">The problem.</param>
    /// <param name="options">The form asked for.</param>
    /// <param name="walk">Which row is where.</param>
    /// <param name="plan">A plan; others have groups of the same sizes.</param>
    public StationTogether(RotationProblem problem, StationOptions options, StationWalk walk, StationPlan plan)
    {
        (_problem, _walk, _stands) = (problem, walk, plan.Stands);
        _index = new ParticipantIndex(problem);
        _scores = problem.Values.ToScores(problem.Participants);
        _sizes = plan.Groups.Select(group => group.Count).ToList();
        var walkers = new HashSet<ParticipantId>(plan.Groups.SelectMany(group => group));
        _isLocked = new bool[problem.Participants.Count];
        foreach (var id in problem.Together.Where(set => set.Count > 1).SelectMany(set => set))
            _isLocked[_index.NumberOf(id)] = true;
        _question = new WalkProblem(
            _scores.Scores,
            _index.Presence(),
            _index.Met(),
            _index.Pairs(problem.Apart),
            _index.Pairs(problem.Together),
            Enumerable.Range(0, plan.Groups.Count).Select(row => Enumerable.Range(0, problem.Slots.Count).Select(round => walk.At(row, round)).ToArray()).ToArray(),
            _stands.Select(stand => Stand(stand, walkers)).ToList(),
            options.IsFairFirst);
    }

    /// <summary>A plan at least as good, and the exchanges weighed.</summary>
    public (StationPlan Plan, long Steps) Improve(StationPlan plan, SolverOptions budget, CancellationToken cancellationToken)
    {
        if (_question.Rounds > WalkProblem.MostRounds || plan.Groups.Count == 0)
            return (plan, 0);
        cancellationToken.ThrowIfCancellationRequested();
        var work = 1 + _question.People + _sizes.Sum(size => (long)size * size / 2) + _question.Stands.Sum(stand => (long)(stand.AtOnce + stand.Always.Length) * _question.Rounds * _sizes.Max());
        var steps = Math.Min(Math.Min(MostSteps, MostWork / work), budget.Steps ?? MostSteps);
        var state = NewState(plan);
        new WalkClimb(_question, state, _isLocked, new Xoshiro256StarStar(budget.Seed), cancellationToken).Run(NewState(plan), steps);
        return (new StationPlan(
            _problem,
            _stands,
            _walk,
            state.Groups.Select(group => (IReadOnlyList<ParticipantId>)group.Select(_index.IdOf).ToList()).ToList(),
            (id, round) => state.Stays(_index.NumberOf(id), round)), steps);
    }

    /// <summary>What no walk can be worth more than, whatever its repeats.</summary>
    public decimal Bound => _bound ??= ToBound();

    private decimal ToBound()
    {
        var walkers = _problem.Participants.Where(person => _sizes.Count > 0 && _problem.Slots.Any(slot => RotationProblem.IsPresent(person, slot)) && !_problem.Seated.Contains(person.Id)).ToList();
        var ids = new HashSet<ParticipantId>(walkers.Select(person => person.Id));
        var together = new RotationProblem(walkers, [new RoundSlot(1)], _problem.Values, _problem.History, _problem.Apart.Select(set => set.Where(ids.Contains)), []);
        var index = new ParticipantIndex(together);
        var scores = _problem.Values.ToScores(together.Participants);
        var groups = new GroupSchedulingProblem(
            scores.Scores, PresenceTable.Full(walkers.Count, 1), GroupSizeRule.ByGroups(Math.Max(1, _sizes.Count)), index.Met(), index.Pairs(together.Apart));
        // Other people can make another scale: the value is the same.
        var ofGroups = decimal.Ceiling(scores.ToValue(ValueBound.OfAny(groups)) * _scores.Scale);
        return _scores.ToValue(WalkBound.Of(_question, (long)ofGroups, _sizes));
    }

    private WalkStand Stand(StationHosts stand, HashSet<ParticipantId> walkers)
    {
        var always = stand.Members.Where(id => !walkers.Contains(id)).ToList();
        return new WalkStand(
            stand.Station - 1, _index.NumbersOf(always), _index.NumbersOf(stand.Members.Where(walkers.Contains)), Math.Max(0, stand.AtOnce - always.Count));
    }

    private WalkState NewState(StationPlan plan) => new(
        _question,
        plan.Groups.Select(group => group.Select(_index.NumberOf).ToArray()).ToArray(),
        _question.Stands.Select(stand => stand.ByTurns.Select(host => Enumerable.Range(0, _question.Rounds).Select(round => plan.Stays(_index.IdOf(host), round)).ToArray()).ToArray()).ToArray());
}
