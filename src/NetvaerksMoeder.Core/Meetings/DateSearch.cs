using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NodaTime;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Looks at every choice of dates that keeps the rules.</summary>
internal sealed class DateSearch
{
    private readonly DateProblem _problem;
    private readonly CancellationToken _cancellationToken;
    private readonly ulong[][] _there;
    private readonly long[] _weight;
    private readonly int[] _day;
    private readonly int _threshold;
    private readonly int[] _chosen;
    private readonly ulong[][] _once;
    private readonly ulong[][] _twice;
    private readonly List<Found> _best = [];

    public DateSearch(DateProblem problem, LocalDate[] possible, CancellationToken cancellationToken)
    {
        _problem = problem;
        _cancellationToken = cancellationToken;
        var busy = problem.People.Select(p => new HashSet<LocalDate>(p.Busy)).ToArray();
        Dates = possible.Where(d => !problem.People.Where((p, i) => p.IsRequired && busy[i].Contains(d)).Any()).ToArray();
        var words = (problem.People.Count + 63) / 64;
        _there = new ulong[Dates.Count][];
        _weight = new long[Dates.Count];
        _day = [.. Dates.Select(d => Period.DaysBetween(problem.From, d))];
        for (var d = 0; d < Dates.Count; d++)
        {
            _there[d] = new ulong[words];
            for (var p = 0; p < busy.Length; p++)
            {
                if (busy[p].Contains(Dates[d]))
                    continue;
                _there[d][p / 64] |= 1UL << (p % 64);
                _weight[d] += problem.People[p].Weight;
            }
        }

        _threshold = Math.Min(2, problem.Meetings);
        _chosen = new int[problem.Meetings];
        _once = new ulong[problem.Meetings + 1][];
        _twice = new ulong[problem.Meetings + 1][];
        for (var i = 0; i <= problem.Meetings; i++)
            (_once[i], _twice[i]) = (new ulong[words], new ulong[words]);
    }

    /// <summary>The dates on which everybody required can come.</summary>
    public IReadOnlyList<LocalDate> Dates { get; }

    /// <summary>How many choices were looked at.</summary>
    public long Considered { get; private set; }

    public IReadOnlyList<Found> Run()
    {
        Choose(0, 0, 0, long.MaxValue);
        return _best;
    }

    private void Choose(int meeting, int first, long weight, long worst)
    {
        if (meeting == _problem.Meetings)
        {
            Judge(weight, worst);
            return;
        }

        for (var d = first; d < _day.Length; d++)
        {
            if (meeting > 0)
            {
                var between = _day[d] - _day[_chosen[meeting - 1]];
                if (between < 7 * _problem.LeastWeeksBetween)
                    continue;
                if (between > 7 * _problem.MostWeeksBetween)
                    break;
            }

            _chosen[meeting] = d;
            for (var w = 0; w < _once[0].Length; w++)
            {
                _twice[meeting + 1][w] = _twice[meeting][w] | (_once[meeting][w] & _there[d][w]);
                _once[meeting + 1][w] = _once[meeting][w] | _there[d][w];
            }

            Choose(meeting + 1, d + 1, weight + _weight[d], Math.Min(worst, _weight[d]));
        }
    }

    private void Judge(long weight, long worst)
    {
        if (Considered++ % 4096 == 0)
            _cancellationToken.ThrowIfCancellationRequested();
        var count = 0;
        foreach (var word in (_threshold == 2 ? _twice : _once)[_problem.Meetings])
            count += Ones(word);

        // Dates come in ascending order, so that of equals the earlier one stays in front.
        var place = _best.Count;
        while (place > 0 && IsBetter(count, weight, worst, _best[place - 1]))
            place--;
        if (place == DatePlanner.MostChoices)
            return;
        _best.Insert(place, new Found([.. _chosen.Select(c => Dates[c])], count, weight, worst));
        if (_best.Count > DatePlanner.MostChoices)
            _best.RemoveAt(DatePlanner.MostChoices);
    }

    private static bool IsBetter(int count, long weight, long worst, Found than) =>
        count != than.Count ? count > than.Count : weight != than.Weight ? weight > than.Weight : worst > than.Worst;

    private static int Ones(ulong word)
    {
        var count = 0;
        for (; word != 0; word &= word - 1)
            count++;
        return count;
    }

    /// <summary>A choice with its figures.</summary>
    public sealed class Found(LocalDate[] dates, int count, long weight, long worst)
    {
        public LocalDate[] Dates { get; } = dates;

        public int Count { get; } = count;

        public long Weight { get; } = weight;

        public long Worst { get; } = worst;
    }
}
