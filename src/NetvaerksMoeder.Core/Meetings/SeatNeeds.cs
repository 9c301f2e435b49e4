using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>The greatest cost of needs that the seats can meet, with kinds that meet it.</summary>
/// <remarks>Kind by kind: what has been met matters only as long as a later kind can meet it too, so choices alike in that and in seats used are
/// one, and the best of them goes on. Each kind need come once at most, since a second of it meets nothing new.</remarks>
internal sealed class SeatNeeds
{
    private const int Slots = 64;

    private readonly SeatQuestion _question;
    private readonly int[] _kinds;
    private readonly int _seats;
    private readonly NeedSlots _slots;
    private readonly long[] _prices;
    private readonly long[][] _mostOf;
    private readonly List<(int Parent, bool Comes)[]> _steps = [];
    private long _stepsLeft;

    private SeatNeeds(SeatQuestion question, long steps)
    {
        _question = question;
        _stepsLeft = steps;
        var met = new bool[question.Costs.Length];
        for (var kind = 0; kind < question.Kinds; kind++)
        {
            foreach (var need in question.Needs[kind])
                met[need] |= question.Least[kind] > 0;
        }

        Open = question.Needs.Select(needs => needs.Where(need => !met[need]).ToArray()).ToArray();
        _seats = question.Seats - question.Least.Sum();
        // Kinds of one workplace after one another, so that few needs are open at a time.
        _kinds = Enumerable.Range(0, question.Kinds).Where(kind => question.Most[kind] > 0 && Open[kind].Length > 0).OrderBy(kind => Open[kind].Max()).ToArray();
        _slots = new NeedSlots(_kinds.Select(kind => Open[kind]).ToArray(), question.Costs.Length);
        _prices = NeedPrices.Of(question.Costs, _kinds.Select(kind => Open[kind]).ToArray(), _seats);
        _mostOf = new long[_kinds.Length + 1][];
        var gains = new List<long>();
        for (var at = _kinds.Length; at >= 0; at--)
        {
            if (at < _kinds.Length)
                gains.Add(Open[_kinds[at]].Sum(need => _prices[need]));
            gains.Sort((one, other) => other.CompareTo(one));
            _mostOf[at] = gains.Take(_seats).ToArray();
            for (var i = 1; i < _mostOf[at].Length; i++)
                _mostOf[at][i] += _mostOf[at][i - 1];
        }
    }

    /// <summary>Of each kind the needs that nobody who must come meets.</summary>
    private int[][] Open { get; }

    /// <summary>Finds kinds that meet needs of a greater cost than those known to be met.</summary>
    /// <param name="question">The question.</param>
    /// <param name="unmet">What the unmet needs cost in the best choice known.</param>
    /// <param name="steps">The greatest number of choices looked at.</param>
    /// <param name="cancel">Stops the search.</param>
    /// <returns>The kinds besides those who must come, or none where nothing better was found, and whether there is none.</returns>
    public static (int[]? Kinds, bool IsProven) Better(SeatQuestion question, long unmet, long steps, CancellationToken cancel)
    {
        var search = new SeatNeeds(question, steps);
        var reachable = search.Open.SelectMany(needs => needs).Distinct().Sum(need => question.Costs[need]);
        var meetable = new HashSet<int>(question.Needs.Where((_, kind) => question.Most[kind] > 0).SelectMany(needs => needs));
        var known = reachable - (unmet - Enumerable.Range(0, question.Costs.Length).Where(need => !meetable.Contains(need)).Sum(need => question.Costs[need]));
        return known >= reachable ? (null, true) : search._slots.Most > Slots ? (null, false) : search.Run(known, reachable, cancel);
    }

    private (int[]? Kinds, bool IsProven) Run(long known, long reachable, CancellationToken cancel)
    {
        var states = new List<(ulong Met, int Used, long Gain, long Lost, long Hope)> { (0, 0, 0, 0, Open.SelectMany(needs => needs).Distinct().Sum(need => _question.Costs[need] - _prices[need])) };
        for (var at = 0; at < _kinds.Length; at++)
        {
            cancel.ThrowIfCancellationRequested();
            var next = new List<(ulong Met, int Used, long Gain, long Lost, long Hope)>();
            var steps = new List<(int, bool)>();
            var places = new Dictionary<(ulong, int), int>();
            for (var i = 0; i < states.Count; i++)
            {
                var state = states[i];
                Put(i, state, comes: false);
                if (state.Used < _seats)
                    Put(i, Coming(state, at), comes: true);
            }

            if (_stepsLeft < 0)
                return (null, false);
            states = next;
            _steps.Add([.. steps]);

            void Put(int parent, (ulong Met, int Used, long Gain, long Lost, long Hope) state, bool comes)
            {
                foreach (var need in _slots.Closing[at])
                {
                    var bit = 1UL << _slots.SlotOf[need];
                    if ((state.Met & bit) == 0)
                    {
                        state.Lost += _question.Costs[need];
                        state.Hope -= _question.Costs[need] - _prices[need];
                    }

                    state.Met &= ~bit;
                }

                if (reachable - state.Lost <= known || state.Hope + MostFrom(at + 1, _seats - state.Used) <= known)
                    return;
                _stepsLeft--;
                if (!places.TryGetValue((state.Met, state.Used), out var place))
                {
                    places.Add((state.Met, state.Used), next.Count);
                    next.Add(state);
                    steps.Add((parent, comes));
                }
                else if (state.Gain > next[place].Gain)
                {
                    next[place] = state;
                    steps[place] = (parent, comes);
                }
            }
        }

        if (states.Count == 0)
            return (null, true);
        var best = Enumerable.Range(0, states.Count).OrderByDescending(i => states[i].Gain).ThenBy(i => states[i].Used).First();
        var kinds = new List<int>();
        for (var at = _kinds.Length - 1; at >= 0; at--)
        {
            var (parent, comes) = _steps[at][best];
            if (comes)
                kinds.Add(_kinds[at]);
            best = parent;
        }

        return (kinds.ToArray(), true);
    }

    private (ulong Met, int Used, long Gain, long Lost, long Hope) Coming((ulong Met, int Used, long Gain, long Lost, long Hope) state, int at)
    {
        foreach (var need in Open[_kinds[at]])
        {
            var bit = 1UL << _slots.SlotOf[need];
            if ((state.Met & bit) == 0)
            {
                state.Gain += _question.Costs[need];
                state.Hope += _prices[need];
            }

            state.Met |= bit;
        }

        state.Used++;
        return state;
    }

    private long MostFrom(int at, int seats) => _mostOf[at].Length == 0 || seats == 0 ? 0 : _mostOf[at][Math.Min(seats, _mostOf[at].Length) - 1];
}
