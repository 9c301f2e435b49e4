using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Goes through all choices that may be better than a known one and leave no more unmet, those alike in what matters for the rest as one.</summary>
/// <remarks>Kind by kind, dynamic programming with bounds (Morin and Marsten 1976, "Branch-and-bound strategies for dynamic programming"): what
/// can still be added is known from <see cref="SeatPrices"/>. Where there are too many, the most hopeful are kept, and the best that the others
/// could have come to is the bound.</remarks>
internal sealed class SeatChoices
{
    private readonly SeatQuestion _question;
    private readonly SeatPrices _prices;
    private readonly (SeatUnit Unit, int At, int Kind)[] _kinds;
    private readonly NeedSlots _slots;
    private readonly int[] _shift;
    private readonly ulong[] _field;
    private readonly SeatRest _rest;
    private readonly int[] _unitAfter;
    private readonly int[] _roomAfter;
    private readonly long _allowed;

    private SeatChoices(SeatQuestion question, SeatPrices prices, long unmet)
    {
        _question = question;
        _prices = prices;
        _kinds = prices.Units.SelectMany(unit => unit.Kinds.Select((kind, at) => (unit, at, kind))).ToArray();
        _slots = new NeedSlots(_kinds.Select(kind => question.Needs[kind.Kind]).ToArray(), question.Costs.Length);
        var meetable = new HashSet<int>(question.Needs.SelectMany(needs => needs));
        _allowed = unmet - Enumerable.Range(0, question.Costs.Length).Where(need => !meetable.Contains(need)).Sum(need => question.Costs[need]);
        (_shift, _field) = (new int[question.LevelCount], new ulong[question.LevelCount]);
        for (var level = 0; level < _shift.Length; level++)
        {
            var most = Math.Min(question.Seats, Enumerable.Range(0, question.Kinds).Where(kind => question.Levels[kind] == level).Sum(kind => question.Most[kind]));
            var width = 1;
            while (most >> width > 0)
                width++;
            _shift[level] = Width;
            _field[level] = (1UL << width) - 1;
            Width += width;
        }

        _rest = new SeatRest(question, prices);
        (_unitAfter, _roomAfter) = (new int[_kinds.Length], new int[_kinds.Length + 1]);
        for (var i = _kinds.Length - 1; i >= 0; i--)
        {
            _roomAfter[i] = _roomAfter[i + 1] + question.Most[_kinds[i].Kind];
        }

        for (var i = 0; i < _kinds.Length; i++)
            _unitAfter[i] = i == 0 ? 1 : _unitAfter[i - 1] + (_kinds[i].At == 0 ? 1 : 0);
    }

    private int Width { get; }

    /// <summary>Looks for a better choice.</summary>
    /// <param name="question">The question.</param>
    /// <param name="prices">Prices with needs.</param>
    /// <param name="unmet">What the unmet needs cost in the known choice.</param>
    /// <param name="value">The value of the known choice.</param>
    /// <param name="steps">The greatest number of choices kept.</param>
    /// <param name="cancel">Stops the search.</param>
    /// <returns>A better choice, if one was found, and a limit of the value of all.</returns>
    public static (int[]? Better, long Bound) Run(SeatQuestion question, SeatPrices prices, long unmet, long value, long steps, CancellationToken cancel)
    {
        var search = new SeatChoices(question, prices, unmet);
        return search.Width > 64 || search._slots.Most > 64 ? (null, Floor(prices.Bound)) : search.Run(value, steps, cancel);
    }

    private static long Floor(long bound) => bound >= 0 ? bound / SeatPrices.Scale : -((-bound + SeatPrices.Scale - 1) / SeatPrices.Scale);

    private (int[]? Better, long Bound) Run(long value, long steps, CancellationToken cancel)
    {
        var (dropped, least) = (long.MinValue, (value + 1) * SeatPrices.Scale);
        var layers = new List<State[]> { new[] { new State(default, 0, 0, 0, -1, 0) } };
        for (var i = 0; i < _kinds.Length; i++)
        {
            cancel.ThrowIfCancellationRequested();
            var next = new List<State>();
            var places = new Dictionary<SeatLabel, int>();
            var before = layers[i];
            for (var parent = 0; parent < before.Length; parent++)
                Extend(i, parent, before[parent], least, next, places);
            var most = (int)Math.Max(1, steps / (_kinds.Length - i));
            if (next.Count > most)
            {
                // The order in which they were found decides between equals.
                var order = Enumerable.Range(0, next.Count).OrderByDescending(place => next[place].Bound).ThenBy(place => place).ToList();
                dropped = Math.Max(dropped, next[order[most]].Bound);
                next = order.Take(most).Select(place => next[place]).ToList();
            }

            steps -= next.Count;
            layers.Add(next.ToArray());
        }

        var bound = Math.Max(value, dropped == long.MinValue ? value : Floor(dropped));
        var last = layers[_kinds.Length];
        if (last.Length == 0)
            return (null, bound);
        var best = Enumerable.Range(0, last.Length).OrderByDescending(place => ValueOf(last[place])).ThenBy(place => place).First();
        if (ValueOf(last[best]) <= value)
            return (null, bound);
        bound = Math.Max(bound, ValueOf(last[best]));
        var counts = new int[_question.Kinds];
        for (var i = _kinds.Length - 1; i >= 0; i--)
        {
            var state = layers[i + 1][best];
            counts[_kinds[i].Kind] = state.Number;
            best = state.Parent;
        }

        return (counts, bound);
    }

    private void Extend(int i, int parent, State state, long least, List<State> next, Dictionary<SeatLabel, int> places)
    {
        var (unit, at, kind) = _kinds[i];
        var level = _question.Levels[kind];
        var values = _question.Values;
        var isLastOfUnit = at + 1 == unit.Kinds.Count;
        var worth = state.Worth;
        var plain = state.Plain;
        var met = state.Label.Met;
        for (var number = 0; number <= _question.Most[kind]; number++)
        {
            if (number > 0)
            {
                var added = (_question.CellValue * (state.Label.InCell + number - 1)) - ((long)(values.Diagonal - values.Linking) * (state.Label.InUnit + number - 1));
                plain += added;
                worth += (SeatPrices.Scale * added) - _prices.Levels[level];
            }

            if (number == 1)
            {
                foreach (var need in _question.Needs[kind])
                {
                    var bit = 1UL << _slots.SlotOf[need];
                    worth += (met & bit) == 0 ? _prices.Needs[need] : 0;
                    met |= bit;
                }
            }

            if (state.People + number > _question.Seats)
                break;
            if (number < _question.Least[kind] || state.People + number + _roomAfter[i + 1] < _question.Seats)
                continue;
            var (after, missing) = (met, state.Label.Missing);
            foreach (var need in _slots.Closing[i])
            {
                var bit = 1UL << _slots.SlotOf[need];
                missing += (after & bit) == 0 ? _question.Costs[need] : 0;
                after &= ~bit;
            }

            if (missing > _allowed)
                continue;
            var label = new SeatLabel(
                state.Label.Levels + ((ulong)number << _shift[level]), after, isLastOfUnit ? 0 : state.Label.InUnit + number, unit.Continues(at) ? state.Label.InCell + number : 0, missing);
            // A need that no later kind meets no longer matters.
            var reached = met;
            var rest = isLastOfUnit ? 0 : unit.From(at + 1, label.InUnit, label.InCell, need => _slots.First[need] <= i && (reached & (1UL << _slots.SlotOf[need])) != 0);
            if (rest == long.MinValue)
                continue;
            var bound = worth + rest + _rest.From(_unitAfter[i], Shared(i, reached)) + _prices.Rest;
            if (bound < least)
                continue;
            var made = new State(label, plain, worth, bound, parent, number) { People = state.People + number };
            if (!places.TryGetValue(label, out var place))
            {
                places.Add(label, next.Count);
                next.Add(made);
            }
            else if (plain > next[place].Plain)
            {
                next[place] = made;
            }
        }
    }

    private int Shared(int i, ulong met)
    {
        var shared = 0;
        for (var place = 0; place < _rest.Needs.Count; place++)
        {
            var need = _rest.Needs[place];
            shared |= _slots.First[need] <= i && _slots.Last[need] > i && (met & (1UL << _slots.SlotOf[need])) != 0 ? 1 << place : 0;
        }

        return shared;
    }

    private long ValueOf(State state)
    {
        var inLevels = 0L;
        for (var level = 0; level < _shift.Length; level++)
        {
            var number = (long)((state.Label.Levels >> _shift[level]) & _field[level]);
            inLevels += number * (number - 1) / 2;
        }

        return state.Plain + ((long)_question.Values.Diagonal * ((long)_question.Seats * (_question.Seats - 1) / 2)) - ((long)(_question.Values.Diagonal - _question.Values.Bridging) * inLevels);
    }

    private readonly struct State(SeatLabel label, long plain, long worth, long bound, int parent, int number)
    {
        public SeatLabel Label { get; } = label;

        /// <summary>What the pairs inside units take away so far.</summary>
        public long Plain { get; } = plain;

        /// <summary>The same at prices, with levels and needs.</summary>
        public long Worth { get; } = worth;

        public long Bound { get; } = bound;

        public int Parent { get; } = parent;

        public int Number { get; } = number;

        public int People { get; init; }
    }
}
