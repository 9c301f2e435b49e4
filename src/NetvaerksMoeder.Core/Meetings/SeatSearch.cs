using System;
using System.Threading;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Gives the seats to kinds of people: first the needs, then the greatest value of all pairs.</summary>
/// <remarks>Greedy, then exchanges of one for another as long as one is better, then branch and bound over the numbers of each kind: the
/// answer is proven best where that comes to its end within the steps. O(kinds² · needs) an exchange, O(seats · (units + levels)) a step.</remarks>
internal sealed class SeatSearch
{
    private readonly SeatQuestion _question;
    private readonly CancellationToken _cancel;
    private readonly SeatState _state;
    private readonly int[] _unitRoom;
    private readonly int[] _levelRoom;
    private readonly int[] _roomAfter;
    private readonly int[] _providers;
    private readonly long[] _gains;
    private readonly long[] _sorted;
    private long _stepsLeft;

    private SeatSearch(SeatQuestion question, long steps, CancellationToken cancel)
    {
        _question = question;
        _cancel = cancel;
        _stepsLeft = steps;
        _state = new SeatState(question);
        _unitRoom = new int[question.UnitCount];
        _levelRoom = new int[question.LevelCount];
        _roomAfter = new int[question.Kinds + 1];
        _providers = new int[question.Costs.Length];
        (_gains, _sorted) = (new long[question.Kinds], new long[question.Kinds]);
        for (var kind = question.Kinds - 1; kind >= 0; kind--)
        {
            _roomAfter[kind] = _roomAfter[kind + 1] + question.Most[kind];
            Open(kind, 1);
        }

        Bound = _state.Bound(_unitRoom, _levelRoom);
        Best = new int[question.Kinds];
        BestScore = long.MinValue;
    }

    /// <summary>How many of each kind come.</summary>
    public int[] Best { get; private set; }

    public long BestScore { get; private set; }

    /// <summary>No choice has a greater value.</summary>
    public long Bound { get; private set; }

    /// <summary>Whether no choice meets more needs or, meeting as many, has a greater value.</summary>
    public bool IsProven { get; private set; }

    public static SeatSearch Run(SeatQuestion question, long steps, CancellationToken cancel = default)
    {
        var search = new SeatSearch(question, steps, cancel);
        search.Construct();
        search.IsProven = search.Branch(0);
        if (search.IsProven)
            search.Bound = search.ValueOfBest();
        return search;
    }

    /// <summary>The state of the answer.</summary>
    public SeatState Answer()
    {
        var state = new SeatState(_question);
        for (var kind = 0; kind < Best.Length; kind++)
            state.Add(kind, Best[kind]);
        return state;
    }

    private long ValueOfBest() => Answer().Value;

    private void Construct()
    {
        var state = new SeatState(_question);
        for (var kind = 0; kind < _question.Kinds; kind++)
            state.Add(kind, _question.Least[kind]);
        while (state.People < _question.Seats)
            state.Add(BestKind(state, kind => state.Counts[kind] < _question.Most[kind]), 1);
        while (Exchange(state))
            _cancel.ThrowIfCancellationRequested();
        Keep(state);
    }

    private int BestKind(SeatState state, Func<int, bool> isAllowed)
    {
        var (best, score) = (-1, long.MinValue);
        for (var kind = 0; kind < _question.Kinds; kind++)
        {
            if (!isAllowed(kind))
                continue;
            state.Add(kind, 1);
            if (best < 0 || state.Score > score)
                (best, score) = (kind, state.Score);
            state.Add(kind, -1);
        }

        return best;
    }

    /// <summary>Makes the best exchange of one for one; false where none is better.</summary>
    private bool Exchange(SeatState state)
    {
        var (bestOut, bestIn, score) = (-1, -1, state.Score);
        for (var leaves = 0; leaves < _question.Kinds; leaves++)
        {
            if (state.Counts[leaves] <= _question.Least[leaves])
                continue;
            state.Add(leaves, -1);
            var joins = BestKind(state, kind => kind != leaves && state.Counts[kind] < _question.Most[kind]);
            if (joins >= 0)
            {
                state.Add(joins, 1);
                if (state.Score > score)
                    (bestOut, bestIn, score) = (leaves, joins, state.Score);
                state.Add(joins, -1);
            }

            state.Add(leaves, 1);
        }

        if (bestOut < 0)
            return false;
        state.Add(bestOut, -1);
        state.Add(bestIn, 1);
        return true;
    }

    /// <summary>Tries every number of the kinds from one on; false where the steps ran out.</summary>
    private bool Branch(int kind)
    {
        if (_stepsLeft-- <= 0)
            return false;
        _cancel.ThrowIfCancellationRequested();
        if (_state.People > _question.Seats || _state.People + _roomAfter[kind] < _question.Seats)
            return true;
        if (kind == _question.Kinds)
        {
            Keep(_state);
            return true;
        }

        if (_state.Bound(_unitRoom, _levelRoom) - LeastCost(kind) <= BestScore)
            return true;
        Open(kind, -1);
        var isDone = true;
        for (var number = Math.Min(_question.Most[kind], _question.Seats - _state.People); isDone && number >= _question.Least[kind]; number--)
        {
            _state.Add(kind, number);
            isDone = Branch(kind + 1);
            _state.Add(kind, -number);
        }

        Open(kind, 1);
        return isDone;
    }

    /// <summary>What needs cost that neither those who come nor those not decided on can meet, and what the seats left are too few for.</summary>
    private long LeastCost(int from)
    {
        long cost = 0;
        for (var need = 0; need < _providers.Length; need++)
            cost += _state.IsMet(need) || _providers[need] > 0 ? 0 : _question.Costs[need];

        // Each seat meets at most the needs of one kind; a second of the same kind meets no more.
        var seats = _question.Seats - _state.People;
        if (_state.Cost == cost || seats >= _question.Kinds - from)
            return cost;
        for (var kind = from; kind < _question.Kinds; kind++)
        {
            long gain = 0;
            foreach (var need in _question.Needs[kind])
                gain += _state.IsMet(need) ? 0 : _question.Costs[need];
            _gains[kind] = gain;
        }

        Array.Copy(_gains, from, _sorted, 0, _question.Kinds - from);
        Array.Sort(_sorted, 0, _question.Kinds - from);
        long most = 0;
        for (var seat = 0; seat < seats; seat++)
            most += _sorted[_question.Kinds - from - 1 - seat];
        return Math.Max(cost, _state.Cost - most);
    }

    private void Open(int kind, int sign)
    {
        var most = sign * _question.Most[kind];
        _unitRoom[_question.Units[kind]] += most;
        _levelRoom[_question.Levels[kind]] += most;
        foreach (var need in _question.Needs[kind])
            _providers[need] += most;
    }

    private void Keep(SeatState state)
    {
        if (state.People != _question.Seats || state.Score <= BestScore)
            return;
        BestScore = state.Score;
        Best = (int[])state.Counts.Clone();
    }
}
