using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>The order in which a series is swept: the divisions that are bound to share most, then tier by tier, large groups before small ones.</summary>
/// <remarks>
/// Each tier (<see cref="SeriesTier"/>) is swept around those before as if there were no later ones, then together with those before.
/// Fewer repeats are at times bought with value, and a plan that is worth less than the first is not kept. Then repeats are made cheaper, stage by
/// stage, until one is, and dearer again half the way: each time from the plan with fewest repeats that was worth too little.
/// Mutable, one a search. Temperatures are in 256ths of what a repeat costs at first, and that is eight times the greatest value.
/// </remarks>
internal sealed class SeriesStages
{
    private const int LeastStepsAPlace = 400;

    /// <summary>What a repeat costs at first, in eighths of the greatest value.</summary>
    private const int Weight = 64;
    private const int Hot = 80;
    private const int Halvings = 6;
    private const int Cool = 16;
    private const int CoolHalvings = 4;
    private const int AloneWeight = 4;

    /// <summary>Of all steps, in hundredths, how many each stage has.</summary>
    private static readonly int[] Shares = [80, 4, 4, 4, 4, 4];

    private readonly SeriesQuestion _question;
    private readonly SeriesSweeps _sweeps;
    private readonly SeriesCells? _cells;
    private readonly int[] _linked;
    private readonly List<SeriesTier> _tiers;
    private readonly int[] _kinds;
    private readonly Xoshiro256StarStar _random;
    private readonly StepMeter _meter;
    private readonly CancellationToken _cancellationToken;
    private readonly long _steps;
    private int _stage;
    private int _weight = Weight;
    private int _tooDear = 2 * Weight;
    private int _cheap;
    private int[][][] _last = [];
    private int[][][]? _dear;

    private SeriesStages(SeriesQuestion question, int[] kinds, Xoshiro256StarStar random, StepMeter meter, long steps, CancellationToken cancellationToken)
    {
        _question = question;
        _kinds = kinds;
        _random = random;
        _meter = meter;
        _cancellationToken = cancellationToken;
        _steps = steps;
        _sweeps = new SeriesSweeps(question, random, meter, cancellationToken);
        _cells = SeriesCells.Of(question);
        _linked = _cells?.Divisions ?? [];
        _tiers = SeriesTier.Of(question, _linked);
    }

    /// <summary>Whether all stages have been run.</summary>
    public bool IsOver => _stage >= Shares.Length;

    /// <summary>The stages; <see langword="null"/> where the steps are too few, or numbers too large.</summary>
    /// <param name="question">The question.</param>
    /// <param name="kinds">The kind of each person.</param>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="meter">Counts the steps.</param>
    /// <param name="steps">How many there are.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static SeriesStages? TryStart(SeriesQuestion question, int[] kinds, Xoshiro256StarStar random, StepMeter meter, long steps, CancellationToken cancellationToken)
    {
        var places = question.Divisions.Where(division => !division.IsFixed).Sum(division => (long)division.Present.Length);
        return places == 0 || steps < LeastStepsAPlace * places || !SeriesMasks.Fits(question)
            ? null
            : new SeriesStages(question, kinds, random, meter, steps, cancellationToken);
    }

    /// <summary>What a repeat costs now.</summary>
    private int Repeat => Math.Max(1, _weight * _question.Greatest / 8);

    /// <summary>Runs the next stage.</summary>
    /// <param name="plan">Where the first stage begins; the others go on from one another.</param>
    /// <param name="isShort">Whether the stage before ended with a plan that is worth too little to be kept.</param>
    public int[][][] Run(int[][][] plan, bool isShort)
    {
        var steps = _steps * Shares[_stage] / 100;
        if (_stage++ == 0)
            return _last = First(plan, steps);
        if (isShort)
            (_tooDear, _dear) = (_weight, _last);
        else
            _cheap = _weight;
        _weight = isShort && _cheap == 0 ? _weight * 3 / 8 : Math.Min(Weight, (_cheap + _tooDear) / 2);
        return _last = Sweep(_dear ?? _last, Cool, CoolHalvings, steps);
    }

    private int[][][] First(int[][][] plan, long steps)
    {
        var before = _meter.Used;
        var laid = _cells is null ? plan : Laid(_cells, plan);
        var left = steps - _meter.Used + before;
        long parts = _tiers.Sum(tier => tier.Alone + tier.Together);
        var done = _linked;
        for (var at = 0; at < _tiers.Count; at++)
        {
            var tier = _tiers[at];
            int[] later = [.. _tiers.Skip(at + 1).SelectMany(next => next.Divisions)];
            var isFirst = done.Length == 0;
            laid = Sweep(laid, Hot, Halvings, left * (isFirst ? tier.Alone + tier.Together : tier.Alone) / parts, later, done);
            if (!isFirst)
                laid = Sweep(laid, Cool, CoolHalvings, left * tier.Together / parts, later);
            done = [.. done, .. tier.Divisions];
        }

        return laid;
    }

    private int[][][] Sweep(int[][][] plan, int start, int halvings, long steps, int[]? without = null, int[]? except = null) =>
        _sweeps.Run(plan, new SeriesSweep((long)Weight * _question.Greatest / 8 * start, halvings, Repeat, steps) { Except = except ?? [], Without = without ?? [], Linked = _linked });

    /// <summary>The divisions that are bound to share most, laid out anew and then swept without the rest for fewest repeats.</summary>
    private int[][][] Laid(SeriesCells cells, int[][][] plan)
    {
        int[] order = [.. cells.Divisions.OrderBy(division => division)];
        int[][][]? best = null;
        var least = long.MaxValue;
        foreach (var turned in cells.Turned())
        {
            var start = turned.Lay(plan, _kinds);
            var alone = new SeriesQuestion(_question.People, _question.Activities, order.Select(division => _question.Divisions[division].With(start[division])));
            var swept = new SeriesSweeps(alone, _random, _meter, _cancellationToken)
                .Run([.. order.Select(division => start[division])], new SeriesSweep(AloneWeight * Hot / 2, Halvings - 1, AloneWeight, _steps / 30) { Worth = 0 });
            var state = new SeriesState(alone);
            state.Restore(swept);
            if (state.Score.Repeats < least)
                (least, best) = (state.Score.Repeats, swept);
        }

        var laid = (int[][][])plan.Clone();
        for (var k = 0; k < order.Length; k++)
            laid[order[k]] = best![k];
        return laid;
    }
}
