using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Repair;

/// <summary>Exchanges people within a round until the plan is as good as it gets: rules, then repeats, then the value asked for, then changed
/// cards, then value, then evenness.</summary>
internal sealed class RepairSearch
{
    private readonly RepairQuestion _question;
    private readonly RepairState _state;
    private readonly StepMeter _meter;
    private readonly long _floor;
    private readonly bool[][] _isBound;
    private bool _isFair;
    private readonly int[][] _free;
    private readonly (int Place, int[] Members)[][] _whole;

    public RepairSearch(RepairState state, long floor, StepMeter meter)
    {
        _question = state.Question;
        _state = state;
        _floor = floor;
        _meter = meter;
        _isBound = _question.Rounds.Select(round => Enumerable.Range(0, _question.People)
            .Select(person => _question.KeepsPlace[person] || _question.Together.NeighboursOf(person).Any(other => round.Present[other])).ToArray()).ToArray();
        _free = _question.Rounds.Select((round, r) => Enumerable.Range(0, _question.People).Where(person => round.Present[person] && !_isBound[r][person]).ToArray()).ToArray();
        _whole = _question.Rounds.Select(round => Enumerable.Range(0, _question.People).Where(person => round.Present[person] && round.Printed[person] >= 0)
            .GroupBy(person => round.Printed[person]).Where(place => place.Count() == round.PrintedSize[place.Key])
            .Select(place => (place.Key, place.ToArray())).ToArray()).ToArray();
    }

    private RepairCost Cost => _isFair ? _state.FairCostAt(_floor) : _state.CostAt(_floor);

    /// <summary>Mends faults and arranges the people whose cards change anyway; then raises the value to the floor with as few cards as it can.</summary>
    public void Run()
    {
        Arrange();
        Mend();
        Arrange();
        if (_state.Value < _floor)
            Raise();
        for (var before = Cost; ; before = Cost)
        {
            Shrink();
            Arrange();
            if (!Cost.IsBetterThan(before))
                break;
        }
    }

    /// <summary>Last of all evens out what people get, where that costs nothing.</summary>
    public void Even()
    {
        _isFair = true;
        Arrange();
        _isFair = false;
    }

    /// <summary>Breaks up a printed place at random and arranges anew, keeping what is better, until nothing can be gained or the steps are used.</summary>
    public void Kick(Xoshiro256StarStar random, Func<RepairCost, bool> isBest)
    {
        var rounds = Enumerable.Range(0, _question.Rounds.Count).Where(r => FreePlaces(r).Count > 0).ToList();
        while (rounds.Count > 0 && !isBest(Cost) && _meter.TryStep())
        {
            var r = rounds[random.NextInt32(rounds.Count)];
            var places = FreePlaces(r);
            if (_free[r].Length < 2 || places.Count == 0)
                return;
            var before = Cost;
            _state.Mark();
            for (var times = 1 + random.NextInt32(2); times > 0; times--)
            {
                var members = _state.MembersOf(r, places[random.NextInt32(places.Count)]);
                var one = members.Count == 0 ? -1 : members[random.NextInt32(members.Count)];
                var other = _free[r][random.NextInt32(_free[r].Length)];
                if (one >= 0 && !_isBound[r][one] && _state.PlaceOf(r, one) != _state.PlaceOf(r, other))
                    _state.Swap(r, one, other);
            }

            Arrange(r);
            Shrink(r);
            if (before.IsBetterThan(Cost))
                _state.Undo(r);
        }
    }

    private void Arrange()
    {
        for (var isBetter = true; isBetter && !_meter.IsExhausted;)
        {
            isBetter = false;
            for (var r = 0; r < _question.Rounds.Count; r++)
                isBetter |= Arrange(r);
        }
    }

    /// <summary>Exchanges among the places whose cards are changed anyway.</summary>
    private bool Arrange(int r)
    {
        var places = FreePlaces(r);
        var isAnyBetter = false;
        for (var s = 0; s < places.Count; s++)
        {
            for (var t = 0; t < places.Count; t++)
            {
                if (s != t)
                    isAnyBetter |= Exchange(r, places[s], places[t]);
            }
        }

        return isAnyBetter;
    }

    private bool Exchange(int r, int s, int t)
    {
        var isAnyBetter = false;
        var others = _state.MembersOf(r, t).ToArray();
        foreach (var one in _state.MembersOf(r, s).ToArray())
        {
            if (_isBound[r][one])
                continue;
            if (MayMove(r, s, t))
                isAnyBetter |= TryMove(r, one, t);
            foreach (var other in others)
            {
                if (s < t && !_isBound[r][other] && _state.PlaceOf(r, one) == s && _state.PlaceOf(r, other) == t)
                    isAnyBetter |= TrySwap(r, one, other);
            }
        }

        return isAnyBetter;
    }

    private bool TrySwap(int r, int one, int other)
    {
        if (!_meter.TryStep())
            return false;
        if (_state.AddedRepeats(r, one, other) > 0)
            return false;
        var before = Cost;
        _state.Swap(r, one, other);
        if (Cost.IsBetterThan(before))
            return true;
        _state.Swap(r, one, other);
        return false;
    }

    private bool TryMove(int r, int person, int place)
    {
        if (!_meter.TryStep())
            return false;
        var before = Cost;
        var home = _state.PlaceOf(r, person);
        _state.Move(r, person, place);
        if (Cost.IsBetterThan(before))
            return true;
        _state.Move(r, person, home);
        return false;
    }

    private bool MayMove(int r, int from, int to) => from > 0 && to > 0
        && _state.MembersOf(r, from).Count > _question.Rounds[r].Least && _state.MembersOf(r, to).Count < _question.Rounds[r].Most;

    /// <summary>Repeats, forbidden meetings and quotas: the best exchange with anybody in the round, intact or not.</summary>
    private void Mend()
    {
        for (var isBetter = true; isBetter && (_state.Broken > 0 || _state.Repeats > 0);)
        {
            isBetter = false;
            for (var r = 0; r < _question.Rounds.Count; r++)
            {
                for (var place = 0; place < _state.PlacesOf(r); place++)
                {
                    while (_state.IsFaulty(r, place) && MendAt(r, place))
                        isBetter = true;
                }
            }
        }
    }

    private bool MendAt(int r, int place)
    {
        var best = Cost;
        var (first, second) = (-1, -1);
        foreach (var one in _state.MembersOf(r, place).ToArray())
        {
            for (var other = 0; other < _question.People && !_isBound[r][one]; other++)
            {
                var home = _state.PlaceOf(r, other);
                if (home < 0 || home == place || _isBound[r][other] || !_meter.TryStep())
                    continue;
                if (_state.Repeats + _state.AddedRepeats(r, one, other) > best.Repeats)
                    continue;
                _state.Swap(r, one, other);
                if (Cost.IsBetterThan(best))
                    (best, first, second) = (Cost, one, other);
                _state.Swap(r, one, other);
            }
        }

        if (first < 0)
            return false;
        _state.Swap(r, first, second);
        return true;
    }

    /// <summary>The exchanges that gain the most value for each card they change, until the value is enough.</summary>
    private void Raise()
    {
        while (_state.Value < _floor && !_meter.IsExhausted)
        {
            var gains = Gains();
            var before = _state.Value;
            foreach (var gain in gains.OrderByDescending(gain => gain.Value * 1_000 / ((gain.Cards * 100) + 1)).ThenBy(gain => gain.Round).ThenBy(gain => gain.One).ThenBy(gain => gain.Other))
            {
                if (_state.Value >= _floor)
                    return;
                if (_state.PlaceOf(gain.Round, gain.One) != _state.PlaceOf(gain.Round, gain.Other))
                    TrySwap(gain.Round, gain.One, gain.Other);
            }

            if (_state.Value == before)
                return;
        }
    }

    private List<(int Round, int One, int Other, long Value, long Cards)> Gains()
    {
        var gains = new List<(int Round, int One, int Other, long Value, long Cards)>();
        for (var r = 0; r < _question.Rounds.Count; r++)
        {
            for (var one = 0; one < _question.People; one++)
            {
                for (var other = one + 1; other < _question.People && _state.PlaceOf(r, one) >= 0 && !_isBound[r][one]; other++)
                {
                    if (_state.PlaceOf(r, other) < 0 || _state.PlaceOf(r, other) == _state.PlaceOf(r, one) || _isBound[r][other] || !_meter.TryStep())
                        continue;
                    if (_state.AddedRepeats(r, one, other) > 0)
                        continue;
                    var before = Cost;
                    _state.Swap(r, one, other);
                    if (_state.Broken <= before.Broken && _state.Repeats <= before.Repeats && _state.Value > before.Value)
                        gains.Add((r, one, other, _state.Value - before.Value, Math.Max(0, _state.Changed - before.Changed)));
                    _state.Swap(r, one, other);
                }
            }
        }

        return gains;
    }

    private void Shrink()
    {
        for (var r = 0; r < _question.Rounds.Count; r++)
            Shrink(r);
    }

    /// <summary>Brings people back to their printed places where that saves cards and costs nothing that counts more.</summary>
    private void Shrink(int r)
    {
        foreach (var (place, wanted) in _whole[r])
        {
            if (_state.IsIntact(r, place) || _state.MembersOf(r, place).Count != wanted.Length || !_meter.TryStep())
                continue;
            var before = Cost;
            var swaps = new List<(int In, int Out)>();
            foreach (var person in wanted.Where(person => _state.PlaceOf(r, person) != place).ToArray())
            {
                var outgoing = _state.MembersOf(r, place).Find(other => Array.IndexOf(wanted, other) < 0);
                if (_isBound[r][person] || _isBound[r][outgoing])
                    break;
                _state.Swap(r, person, outgoing);
                swaps.Add((person, outgoing));
            }

            if (Cost.IsBetterThan(before))
                continue;
            for (var k = swaps.Count - 1; k >= 0; k--)
                _state.Swap(r, swaps[k].In, swaps[k].Out);
        }
    }

    private List<int> FreePlaces(int r)
    {
        var places = new List<int>();
        for (var place = 0; place < _state.PlacesOf(r); place++)
        {
            if (!_state.IsIntact(r, place) && _state.MembersOf(r, place).Count > 0)
                places.Add(place);
        }

        return places;
    }
}
