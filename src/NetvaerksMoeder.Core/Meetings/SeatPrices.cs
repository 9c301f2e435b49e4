using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>A proven upper limit of the value of all choices that meet as many needs as a known one, from prices of levels and needs.</summary>
/// <remarks>
/// Lagrangian relaxation (Fisher 1981, "The Lagrangian relaxation method for solving integer programming problems"): that the people of the
/// units add up to those of the levels, and that a need is met only by somebody who comes, is bought at prices instead of required. Then each
/// unit is on its own (<see cref="SeatUnit"/>), levels are filled where the next is worth most, and of the needs as many as must be met are
/// those of the lowest price. Any prices give a limit, counted in whole numbers; better ones are sought by subgradient steps (Held, Wolfe and
/// Crowder 1974, "Validation of subgradient optimization").
/// </remarks>
internal sealed class SeatPrices
{
    /// <summary>What one of the values is worth in prices.</summary>
    public const long Scale = 1024;

    private readonly SeatQuestion _question;
    private readonly bool[] _counts;
    private readonly long[] _classes;
    private readonly int[] _mustMeet;
    private readonly int[] _levelRoom;
    private readonly int[] _inLevels;
    private readonly int[] _chosen;
    private readonly bool[] _required;

    /// <param name="question">The question.</param>
    /// <param name="known">A choice: how many come of each kind.</param>
    /// <param name="withNeeds">Whether only choices that leave as few unmet are limited; otherwise all are.</param>
    public SeatPrices(SeatQuestion question, int[] known, bool withNeeds)
    {
        _question = question;
        var kinds = Enumerable.Range(0, question.Kinds).ToList();
        Units = kinds.GroupBy(kind => question.Units[kind]).OrderBy(unit => unit.Key).Select(unit => new SeatUnit(
            question,
            unit.ToArray(),
            withNeeds ? unit.SelectMany(kind => question.Needs[kind]).GroupBy(need => need).Where(need => need.Count() > 1 && kinds.TrueForAll(kind => question.Units[kind] == unit.Key || !question.Needs[kind].Contains(need.Key))).Select(need => need.Key).OrderBy(need => need) : [])).ToList();
        var met = new bool[question.Costs.Length];
        _levelRoom = new int[question.LevelCount];
        Levels = new long[question.LevelCount];
        foreach (var kind in kinds)
        {
            _levelRoom[question.Levels[kind]] += question.Most[kind];
            Levels[question.Levels[kind]] += known[kind];
            foreach (var need in question.Needs[kind])
                met[need] |= known[kind] > 0;
        }

        for (var level = 0; level < Levels.Length; level++)
            Levels[level] *= Scale * InLevel;
        Needs = new long[question.Costs.Length];
        _counts = Enumerable.Range(0, Needs.Length).Select(need => withNeeds && question.Needs.Any(needs => needs.Contains(need))).ToArray();
        _classes = question.Costs.Distinct().OrderBy(cost => cost).ToArray();
        _mustMeet = _classes.Select(cost => Enumerable.Range(0, Needs.Length).Count(need => question.Costs[need] == cost && met[need])).ToArray();
        (_inLevels, _chosen, _required) = (new int[question.LevelCount], new int[question.Kinds], new bool[Needs.Length]);
    }

    public IReadOnlyList<SeatUnit> Units { get; }

    /// <summary>What one of each level costs.</summary>
    public long[] Levels { get; private set; }

    /// <summary>What meeting each need adds.</summary>
    public long[] Needs { get; private set; }

    /// <summary>No choice has a greater value, times <see cref="Scale"/>.</summary>
    public long Bound { get; private set; } = long.MaxValue;

    /// <summary>What is not the units' at the best prices: <see cref="Bound"/> less the greatest worth of each.</summary>
    public long Rest { get; private set; }

    /// <summary>How much work one evaluation is.</summary>
    public long Work => Units.Sum(unit => unit.Work);

    private long InLevel => _question.Values.Diagonal - _question.Values.Bridging;

    /// <summary>Seeks prices with a low bound.</summary>
    /// <param name="value">The value of the best choice known.</param>
    /// <param name="rounds">How often prices are tried.</param>
    /// <param name="cancel">Stops the search.</param>
    public void Improve(long value, long rounds, CancellationToken cancel)
    {
        var (bestLevels, bestNeeds) = ((long[])Levels.Clone(), (long[])Needs.Clone());
        var (part, since) = (1024L, 0);
        for (var round = 0L; round <= rounds; round++)
        {
            cancel.ThrowIfCancellationRequested();
            var bound = Evaluate();
            if (bound < Bound)
            {
                Bound = bound;
                (bestLevels, bestNeeds) = ((long[])Levels.Clone(), (long[])Needs.Clone());
                since = 0;
            }
            else if (++since == 12)
            {
                (Levels, Needs) = ((long[])bestLevels.Clone(), (long[])bestNeeds.Clone());
                (part, since) = (part * 5 / 8, 0);
                _ = Evaluate();
            }

            if (Bound < (value + 1) * Scale || part < 4 || !Step(bound - (value * Scale), part))
                break;
        }

        (Levels, Needs) = (bestLevels, bestNeeds);
        Bound = Evaluate();
    }

    private bool Step(long gap, long part)
    {
        var levels = new long[Levels.Length];
        for (var level = 0; level < levels.Length; level++)
            levels[level] = -_inLevels[level];
        var needs = new long[Needs.Length];
        for (var kind = 0; kind < _chosen.Length; kind++)
        {
            levels[_question.Levels[kind]] += _chosen[kind];
            foreach (var need in _chosen[kind] > 0 ? _question.Needs[kind] : [])
                needs[need]++;
        }

        for (var need = 0; need < needs.Length; need++)
            needs[need] = _counts[need] ? (_required[need] ? 1 : 0) - needs[need] : 0;
        long square = 0;
        foreach (var one in levels.Concat(needs.Where((direction, need) => direction > 0 || Needs[need] > 0)))
            square += one * one;
        if (square == 0)
            return false;
        var unit = Math.Max(1, gap / 1024 * part / square);
        for (var level = 0; level < levels.Length; level++)
            Levels[level] += unit * levels[level];
        for (var need = 0; need < needs.Length; need++)
            Needs[need] = Math.Max(0, Needs[need] + (unit * needs[need]));
        return true;
    }

    private long Evaluate()
    {
        Rest = (Scale * _question.Values.Diagonal * ((long)_question.Seats * (_question.Seats - 1) / 2)) + FillLevels() - LeastOfNeeds();
        var bound = Rest;
        foreach (var unit in Units)
        {
            unit.Evaluate(Scale, Levels, Needs);
            unit.Take(_chosen);
            bound += unit.Worth;
        }

        return bound;
    }

    private long FillLevels()
    {
        long sum = 0;
        if (InLevel < 0)
        {
            // Each is worth most empty or full, whatever the seats.
            for (var level = 0; level < Levels.Length; level++)
            {
                var number = Math.Min(_question.Seats, _levelRoom[level]);
                var full = (Levels[level] * number) - (Scale * InLevel * number * (number - 1) / 2);
                _inLevels[level] = full > 0 ? number : 0;
                sum += Math.Max(0, full);
            }

            return sum;
        }

        Array.Clear(_inLevels, 0, _inLevels.Length);
        for (var seat = 0; seat < _question.Seats; seat++)
        {
            var (best, worth) = (-1, long.MinValue);
            for (var level = 0; level < Levels.Length; level++)
            {
                var next = Levels[level] - (Scale * InLevel * _inLevels[level]);
                if (_inLevels[level] < _levelRoom[level] && next > worth)
                    (best, worth) = (level, next);
            }

            _inLevels[best]++;
            sum += worth;
        }

        return sum;
    }

    private long LeastOfNeeds()
    {
        long sum = 0;
        Array.Clear(_required, 0, _required.Length);
        for (var i = 0; i < _classes.Length; i++)
        {
            foreach (var need in Enumerable.Range(0, Needs.Length).Where(need => _counts[need] && _question.Costs[need] == _classes[i]).OrderBy(need => Needs[need]).ThenBy(need => need).Take(_mustMeet[i]))
            {
                _required[need] = true;
                sum += Needs[need];
            }
        }

        return sum;
    }
}
