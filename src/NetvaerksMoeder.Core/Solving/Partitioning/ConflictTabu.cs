using System;
using System.Collections.Generic;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>Mends repeats one by one: somebody who meets a person again changes places with whoever leaves the best plan, even if it is
/// a worse one than before; for a while they may not come back.</summary>
/// <remarks>
/// Steven Minton, Mark Johnston, Andrew Philips and Philip Laird (1992), "Minimizing conflicts: a heuristic repair method for
/// constraint satisfaction and scheduling problems", Artificial Intelligence 58; with a tabu list for the social golfer problem, Iván
/// Dotú and Pascal Van Hentenryck (2005), "Scheduling social golfers locally", Lecture Notes in Computer Science 3524. Mutable, one a
/// plan. A step is one exchange weighed.
/// </remarks>
internal sealed class ConflictTabu
{
    /// <summary>So many people at most are looked at to change places with.</summary>
    private const int MostLookedAt = 160;

    /// <summary>After so many exchanges without fewer repeats the search gives up.</summary>
    private const int Patience = 600;

    private readonly GroupPlan _plan;
    private readonly MeritWeights _weights;
    private readonly Xoshiro256StarStar _random;
    private readonly StepMeter _meter;
    private readonly int[][]? _likeOf;
    private readonly List<(int Round, int Person)> _conflicts = [];
    private readonly Dictionary<long, long> _tabuUntil = [];

    /// <param name="plan">The plan.</param>
    /// <param name="weights">How changes are weighed.</param>
    /// <param name="random">Where to begin, and for how long somebody may not come back.</param>
    /// <param name="meter">The budget.</param>
    /// <param name="likeOf">For each person those they may change places with; everybody by default.</param>
    public ConflictTabu(GroupPlan plan, MeritWeights weights, Xoshiro256StarStar random, StepMeter meter, int[][]? likeOf = null)
    {
        _plan = plan;
        _weights = weights;
        _random = random;
        _meter = meter;
        _likeOf = likeOf;
    }

    /// <summary>Mends until no more than so many repeats are left, or so many exchanges are weighed. The plan ends at its best.</summary>
    public void Run(long repeats, long steps)
    {
        var until = _meter.Used + Math.Min(steps, _meter.Left);
        Collect();
        var best = _plan.Score;
        var undo = new Stack<(int Round, int Person, int Other)>();
        for (long made = 0, since = 0; _plan.Score.Repeats > repeats && since < Patience && _meter.Used < until && _conflicts.Count > 0; made++, since++)
        {
            var at = _random.NextInt32(_conflicts.Count);
            var (round, person) = _conflicts[at];
            if (!MeetsAgain(round, person))
            {
                _conflicts[at] = _conflicts[_conflicts.Count - 1];
                _conflicts.RemoveAt(_conflicts.Count - 1);
                made--;
                since--;
                continue;
            }

            if (Best(round, person, made, best) is not { } other)
                continue;
            Exchange(round, person, other, made);
            undo.Push((round, person, other));
            if (PlanScore.Compare(_plan.Score, best) < 0)
            {
                (best, since) = (_plan.Score, 0);
                undo.Clear();
            }
        }

        while (undo.Count > 0)
        {
            var (round, person, other) = undo.Pop();
            Swap(round, person, other);
        }
    }

    private void Collect()
    {
        _conflicts.Clear();
        _tabuUntil.Clear();
        foreach (var frame in _plan.Frame.Rounds)
        {
            foreach (var person in frame.Present)
            {
                if (MeetsAgain(frame.Round, person))
                    _conflicts.Add((frame.Round, person));
            }
        }
    }

    private bool MeetsAgain(int round, int person)
    {
        var place = _plan.PlaceOf(round, person);
        for (var index = 0; index < _plan.SizeOf(round, place); index++)
        {
            var mate = _plan.MemberOf(round, place, index);
            if (mate != person && _plan.Meeting(person, mate, _plan.MeetElsewhere(round, person, mate)).Repeats > 0)
                return true;
        }

        return false;
    }

    /// <summary>Whom to change places with, or nobody where none may.</summary>
    private int? Best(int round, int person, long now, PlanScore best)
    {
        var frame = _plan.Frame.Rounds[round];
        if (!IsFree(frame, person))
            return null;
        var from = _plan.PlaceOf(round, person);
        var others = _likeOf is null ? frame.Present : _likeOf[person];
        var start = _random.NextInt32(others.Length);
        int? found = null;
        long merit = 0;
        var ties = 0;
        for (int k = 0, looked = 0; k < others.Length && looked < MostLookedAt; k++)
        {
            var other = others[(start + k) % others.Length];
            var to = _plan.PlaceOf(round, other);
            if (to == from || to < 0 || !IsFree(frame, other))
                continue;
            looked++;
            if (!_meter.TryStep())
                return null;
            var change = _plan.Weigh(round, from, [person], to, [other]);
            if ((IsTabu(round, person, to, now) || IsTabu(round, other, from, now)) && PlanScore.Compare(_plan.Score + change, best) >= 0)
                continue;
            var gain = _weights.Of(change);
            ties = found is null || gain > merit ? 1 : gain == merit ? ties + 1 : ties;
            if (found is null || gain > merit || (gain == merit && _random.NextInt32(ties) == 0))
                (found, merit) = (other, gain);
        }

        return found;
    }

    private bool IsFree(RoundFrame frame, int person)
    {
        var unit = _plan.UnitOf(frame.Round, person);
        return frame.Places[unit] < 0 && frame.Units[unit].Length == 1;
    }

    private void Exchange(int round, int person, int other, long now)
    {
        Forbid(round, person, _plan.PlaceOf(round, person), now);
        Forbid(round, other, _plan.PlaceOf(round, other), now);
        Swap(round, person, other);
        Note(round, person);
        Note(round, other);
    }

    private void Swap(int round, int person, int other)
    {
        var (from, to) = (_plan.PlaceOf(round, person), _plan.PlaceOf(round, other));
        _plan.Exchange(round, from, [person], to, [other], _plan.Weigh(round, from, [person], to, [other]));
    }

    /// <summary>Everybody somebody newly meets again, in whichever round that is.</summary>
    private void Note(int round, int person)
    {
        var place = _plan.PlaceOf(round, person);
        for (var index = 0; index < _plan.SizeOf(round, place); index++)
        {
            var mate = _plan.MemberOf(round, place, index);
            if (mate == person || _plan.Meeting(person, mate, _plan.MeetElsewhere(round, person, mate)).Repeats == 0)
                continue;
            for (var other = 0; other < _plan.Frame.Rounds.Length; other++)
            {
                if (_plan.PlaceOf(other, person) != _plan.PlaceOf(other, mate) || _plan.PlaceOf(other, person) < 0)
                    continue;
                _conflicts.Add((other, person));
                _conflicts.Add((other, mate));
            }
        }
    }

    private void Forbid(int round, int person, int place, long now) => _tabuUntil[Key(round, person, place)] = now + 4 + _random.NextInt32(12);

    private bool IsTabu(int round, int person, int place, long now) => _tabuUntil.TryGetValue(Key(round, person, place), out var until) && now < until;

    private long Key(int round, int person, int place) => (((long)place * _plan.Frame.Problem.People) + person) * _plan.Frame.Rounds.Length + round;
}
