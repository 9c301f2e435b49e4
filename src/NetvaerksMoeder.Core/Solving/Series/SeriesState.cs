using System;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>A plan of a whole series under search: who is where in every division, and who has met since when.</summary>
/// <remarks>
/// Mutable, one a search. One table holds how often each pair meets and where first, so that an exchange costs O(group size) to weigh,
/// whatever the number of divisions; only where a pair loses its first meeting and has others are these looked up. O(people²) memory.
/// </remarks>
internal sealed class SeriesState
{
    private readonly SeriesQuestion _question;
    private readonly int _people;
    private readonly int[] _placeOf;
    private readonly int[][][] _members;
    private readonly int[][] _sizes;
    private readonly int[][][] _quotaCounts;
    private readonly ushort[] _count;
    private readonly int[] _first;
    private readonly int[] _trios;
    private readonly int[] _byes;
    private readonly int[] _bridging;
    private readonly int[] _linking;
    private readonly SeriesChange _change;

    /// <summary>The divisions as the question gives them.</summary>
    public SeriesState(SeriesQuestion question)
    {
        _question = question;
        _people = question.People;
        var divisions = question.Divisions.Count;
        _placeOf = new int[divisions * _people];
        _members = new int[divisions][][];
        _sizes = new int[divisions][];
        _quotaCounts = new int[divisions][][];
        _count = new ushort[_people * _people];
        _first = new int[_people * _people];
        _trios = new int[_people];
        _byes = new int[_people];
        _bridging = new int[_people];
        _linking = new int[_people];
        _change = new SeriesChange(question);
        for (var division = 0; division < divisions; division++)
        {
            var groups = question.Divisions[division].Groups;
            _members[division] = [.. groups.Select(group => new int[group.Length + 1])];
            _sizes[division] = new int[groups.Length];
            _quotaCounts[division] = [.. groups.Select(_ => new int[question.Divisions[division].Quotas.Count])];
        }

        Restore([.. question.Divisions.Select(division => division.Groups)]);
    }

    /// <summary>What the plan amounts to; kept up by every exchange.</summary>
    public SeriesScore Score { get; private set; }

    public int PlaceOf(int division, int person) => _placeOf[unchecked((division * _people) + person)];

    public int SizeOf(int division, int group) => _sizes[division][group];

    public int MemberOf(int division, int group, int index) => _members[division][group][index];

    /// <summary>Takes a plan with the same people and sizes in every division.</summary>
    public void Restore(int[][][] plan)
    {
        for (var pair = 0; pair < _count.Length; pair++)
        {
            var from = _question.MetFrom is { } met ? met[pair] : SeriesQuestion.Never;
            _count[pair] = (ushort)(from == SeriesQuestion.Never ? 0 : 1);
            _first[pair] = from == SeriesQuestion.Never ? int.MaxValue : 2 * from;
        }

        for (var i = 0; i < _placeOf.Length; i++)
            _placeOf[i] = -1;
        for (var division = 0; division < plan.Length; division++)
        {
            for (var group = 0; group < plan[division].Length; group++)
            {
                _sizes[division][group] = 0;
                Array.Clear(_quotaCounts[division][group], 0, _quotaCounts[division][group].Length);
                foreach (var person in plan[division][group])
                    Seat(division, person, group);
            }

            for (var group = 0; group < plan[division].Length; group++)
                ForEachPair(division, group, Meet);
        }

        Recount();
    }

    /// <summary>The plan as arrays: division, group, members ascending.</summary>
    public int[][][] ToPlan()
    {
        var plan = new int[_members.Length][][];
        for (var division = 0; division < plan.Length; division++)
            plan[division] = [.. _members[division].Select((group, g) => group.Take(_sizes[division][g]).OrderBy(person => person).ToArray())];
        return plan;
    }

    /// <summary>What exchanging some of two groups would change; either may be nobody. <see cref="Change"/> tells whom it concerns.</summary>
    public SeriesScore Weigh(int division, int from, int[] leaving, int to, int[] coming)
    {
        _change.Clear();
        foreach (var person in leaving)
            WeighMove(division, person, from, leaving, to, coming);
        foreach (var person in coming)
            WeighMove(division, person, to, coming, from, leaving);
        if (_question.Divisions[division].IsOdd)
            WeighTurns(division, from, leaving, to, coming);
        if (_question.Divisions[division].Quotas.Count > 0)
            WeighQuotas(division, from, leaving, to, coming);
        return _change.Total(_bridging, _linking);
    }

    /// <summary>What the exchange weighed last would change for each person it concerns.</summary>
    public SeriesChange Change => _change;

    /// <summary>Makes the exchange weighed last.</summary>
    public void Exchange(int division, int from, int[] leaving, int to, int[] coming, SeriesScore change)
    {
        var isOdd = _question.Divisions[division].IsOdd;
        if (isOdd)
        {
            CountTurns(division, from, -1);
            CountTurns(division, to, -1);
        }

        foreach (var person in leaving)
            Leave(division, person, from);
        foreach (var person in coming)
            Leave(division, person, to);
        foreach (var person in leaving)
            Join(division, person, to);
        foreach (var person in coming)
            Join(division, person, from);
        if (isOdd)
        {
            CountTurns(division, from, 1);
            CountTurns(division, to, 1);
        }

        Score += change;
    }

    /// <summary>The value each person gets from first meetings.</summary>
    public long[] ValuePerPerson()
    {
        var values = new long[_people];
        for (var i = 0; i < _people; i++)
        {
            for (var j = i + 1; j < _people; j++)
            {
                var pair = (i * _people) + j;
                if (_count[pair] > 0 && (_first[pair] & 1) == 1)
                {
                    var value = _question.ActivityOf(_first[pair] >> 1).Values[pair];
                    values[i] += value;
                    values[j] += value;
                }
            }
        }

        return values;
    }

    /// <summary>The division in which a pair meets for the first time, or -1 where it does not meet or has met before.</summary>
    public int FirstMeeting(int i, int j)
    {
        var pair = (i * _people) + j;
        return _count[pair] > 0 && (_first[pair] & 1) == 1 ? _first[pair] >> 1 : -1;
    }

    /// <summary>Whether a pair meets nowhere in the plan and has not met before it.</summary>
    public bool HasNeverMet(int i, int j) => _count[(i * _people) + j] == 0;

    private void WeighMove(int division, int person, int from, int[] leaving, int to, int[] coming)
    {
        var group = _members[division][from];
        for (var index = 0; index < _sizes[division][from]; index++)
        {
            if (Array.IndexOf(leaving, group[index]) < 0)
                WeighLoss(division, person, group[index]);
        }

        group = _members[division][to];
        for (var index = 0; index < _sizes[division][to]; index++)
        {
            if (Array.IndexOf(coming, group[index]) < 0)
                WeighGain(division, person, group[index]);
        }
    }

    private void WeighGain(int division, int i, int j)
    {
        if (!_question.Divisions[division].Meet(i, j))
            return;
        unchecked
        {
            var pair = (i * _people) + j;
            var activity = _question.ActivityOf(division);
            var rule = activity.RuleOf(pair);
            _change.Ruled(rule, 1);
            var first = _first[pair];
            if (_count[pair] == 0)
            {
                _change.First(i, j, pair, activity.Values[pair], 1);
            }
            else if ((2 * division) + 1 > first)
            {
                _change.Again(rule, 1);
            }
            else if ((first & 1) == 1)
            {
                // The meeting that was the first is one no longer.
                var other = _question.ActivityOf(first >> 1);
                _change.Worth(i, j, activity.Values[pair] - other.Values[pair]);
                _change.Again(other.RuleOf(pair), 1);
            }
            else
            {
                _change.First(i, j, pair, activity.Values[pair], 1);
            }
        }
    }

    private void WeighLoss(int division, int i, int j)
    {
        if (!_question.Divisions[division].Meet(i, j))
            return;
        unchecked
        {
            var pair = (i * _people) + j;
            var activity = _question.ActivityOf(division);
            var rule = activity.RuleOf(pair);
            _change.Ruled(rule, -1);
            if (_first[pair] != (2 * division) + 1)
            {
                _change.Again(rule, -1);
                return;
            }

            var next = _count[pair] == 1 ? int.MaxValue : Next(division, i, j);
            if (next != int.MaxValue && (next & 1) == 1)
            {
                var other = _question.ActivityOf(next >> 1);
                _change.Worth(i, j, other.Values[pair] - activity.Values[pair]);
                _change.Again(other.RuleOf(pair), -1);
            }
            else
            {
                _change.First(i, j, pair, activity.Values[pair], -1);
            }
        }
    }

    /// <summary>When two people meet next after a division, or have met by then, as in <see cref="_first"/>.</summary>
    private int Next(int division, int i, int j)
    {
        var met = _question.MetFrom is { } from && from[(i * _people) + j] is var start && start != SeriesQuestion.Never && start > division ? 2 * start : int.MaxValue;
        for (var later = division + 1; later < _members.Length && (2 * later) + 1 < met; later++)
        {
            var place = PlaceOf(later, i);
            if (place >= 0 && place == PlaceOf(later, j) && _question.Divisions[later].Meet(i, j))
                return (2 * later) + 1;
        }

        return met;
    }

    private void WeighTurns(int division, int from, int[] leaving, int to, int[] coming)
    {
        int before = _sizes[division][from], other = _sizes[division][to];
        var (after, otherAfter) = (before - leaving.Length + coming.Length, other - coming.Length + leaving.Length);
        for (var index = 0; index < before; index++)
        {
            var person = _members[division][from][index];
            _change.Turn(_trios[person], _byes[person], before, Array.IndexOf(leaving, person) >= 0 ? otherAfter : after);
        }

        for (var index = 0; index < other; index++)
        {
            var person = _members[division][to][index];
            _change.Turn(_trios[person], _byes[person], other, Array.IndexOf(coming, person) >= 0 ? after : otherAfter);
        }
    }

    private void WeighQuotas(int division, int from, int[] leaving, int to, int[] coming)
    {
        var quotas = _question.Divisions[division].Quotas;
        for (var quota = 0; quota < quotas.Count; quota++)
        {
            var more = 0;
            foreach (var person in coming)
                more += quotas[quota].Members[person] ? 1 : 0;
            foreach (var person in leaving)
                more -= quotas[quota].Members[person] ? 1 : 0;
            if (more == 0)
                continue;
            int here = _quotaCounts[division][from][quota], there = _quotaCounts[division][to][quota];
            _change.Break(quotas[quota].CostOf(here + more) - quotas[quota].CostOf(here) + quotas[quota].CostOf(there - more) - quotas[quota].CostOf(there));
        }
    }

    private void CountTurns(int division, int group, int by)
    {
        var turns = _sizes[division][group] switch { 3 => _trios, 1 => _byes, _ => null };
        for (var index = 0; turns is not null && index < _sizes[division][group]; index++)
            turns[_members[division][group][index]] += by;
    }

    private void Leave(int division, int person, int group)
    {
        var members = _members[division][group];
        var last = --_sizes[division][group];
        members[Array.IndexOf(members, person, 0, last + 1)] = members[last];
        _placeOf[(division * _people) + person] = -1;
        for (var index = 0; index < last; index++)
            Part(division, person, members[index]);
        CountQuotas(division, person, group, -1);
    }

    private void Join(int division, int person, int group)
    {
        for (var index = 0; index < _sizes[division][group]; index++)
            Meet(division, person, _members[division][group][index]);
        Seat(division, person, group);
    }

    private void Seat(int division, int person, int group)
    {
        if (_sizes[division][group] == _members[division][group].Length)
            Array.Resize(ref _members[division][group], (_members[division][group].Length * 2) + 1);
        _members[division][group][_sizes[division][group]++] = person;
        _placeOf[(division * _people) + person] = group;
        CountQuotas(division, person, group, 1);
    }

    private void CountQuotas(int division, int person, int group, int by)
    {
        var quotas = _question.Divisions[division].Quotas;
        for (var quota = 0; quota < quotas.Count; quota++)
            _quotaCounts[division][group][quota] += quotas[quota].Members[person] ? by : 0;
    }

    private void Meet(int division, int i, int j)
    {
        if (!_question.Divisions[division].Meet(i, j))
            return;
        var at = (2 * division) + 1;
        int pair = (i * _people) + j, reverse = (j * _people) + i;
        var isNew = _count[pair] == 0 || at < _first[pair];
        if (isNew && (_count[pair] == 0 || (_first[pair] & 1) == 0))
            Acquaint(i, j, pair, 1);
        _count[reverse] = ++_count[pair];
        if (isNew)
            _first[pair] = _first[reverse] = at;
    }

    private void Part(int division, int i, int j)
    {
        if (!_question.Divisions[division].Meet(i, j))
            return;
        int pair = (i * _people) + j, reverse = (j * _people) + i;
        _count[reverse] = --_count[pair];
        if (_first[pair] != (2 * division) + 1)
            return;
        _first[pair] = _first[reverse] = _count[pair] == 0 ? int.MaxValue : Next(division, i, j);
        if (_count[pair] == 0 || (_first[pair] & 1) == 0)
            Acquaint(i, j, pair, -1);
    }

    private void Acquaint(int i, int j, int pair, int by)
    {
        if (_question.Bridging is { } bridging && bridging[pair])
        {
            _bridging[i] += by;
            _bridging[j] += by;
        }

        if (_question.Linking is { } linking && linking[pair])
        {
            _linking[i] += by;
            _linking[j] += by;
        }
    }

    private void Recount()
    {
        long broken = 0, missing = 0, repeats = 0, avoided = 0, uneven = 0, value = 0;
        Array.Clear(_bridging, 0, _people);
        Array.Clear(_linking, 0, _people);
        for (var person = 0; person < _people; person++)
            (_trios[person], _byes[person]) = (_question.EarlierTrios[person], _question.EarlierByes[person]);
        for (var division = 0; division < _members.Length; division++)
        {
            var activity = _question.ActivityOf(division);
            for (var group = 0; group < _members[division].Length; group++)
            {
                if (_question.Divisions[division].IsOdd)
                    CountTurns(division, group, 1);
                for (var quota = 0; quota < _question.Divisions[division].Quotas.Count; quota++)
                    broken += _question.Divisions[division].Quotas[quota].CostOf(_quotaCounts[division][group][quota]);
                ForEachPair(division, group, (at, i, j) =>
                {
                    var pair = (i * _people) + j;
                    var rule = activity.RuleOf(pair);
                    broken += rule == PairRule.Apart ? 1 : 0;
                    avoided += rule == PairRule.Avoided ? 1 : 0;
                    if (_first[pair] == (2 * at) + 1)
                    {
                        value += activity.Values[pair];
                        Acquaint(i, j, pair, 1);
                    }
                    else
                    {
                        repeats += rule == PairRule.Together ? 0 : 1;
                    }
                });
            }
        }

        for (var person = 0; person < _people; person++)
        {
            uneven += ((long)_trios[person] * _trios[person]) + ((long)_byes[person] * _byes[person]);
            if (_question.TakesPart[person])
                missing += Math.Max(0, _question.LeastBridging - _bridging[person]) + Math.Max(0, _question.LeastLinking - _linking[person]);
        }

        Score = new SeriesScore(broken, missing, repeats, avoided, uneven, value);
    }

    private void ForEachPair(int division, int group, Action<int, int, int> action)
    {
        var members = _members[division][group];
        for (var a = 1; a < _sizes[division][group]; a++)
        {
            for (var b = 0; b < a; b++)
            {
                if (_question.Divisions[division].Meet(members[a], members[b]))
                    action(division, members[a], members[b]);
            }
        }
    }
}
