using System;
using System.Linq;
using System.Threading;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>The order in which a series is swept: the divisions that are bound to share most, the rest around them, then all together.</summary>
/// <remarks>Mutable, one a search. Temperatures are in 256ths of what a repeat costs, and that is eight times the greatest value.</remarks>
internal sealed class SeriesStages
{
    private const int LeastStepsAPlace = 400;
    private const int Weight = 8;
    private const int Hot = 128;
    private const int Halvings = 7;
    private const int Cool = 16;
    private const int CoolHalvings = 4;
    private const int AloneWeight = 4;

    private readonly SeriesQuestion _question;
    private readonly SeriesSweeps _sweeps;
    private readonly SeriesCells? _cells;
    private readonly int[] _kinds;
    private readonly Xoshiro256StarStar _random;
    private readonly StepMeter _meter;
    private readonly CancellationToken _cancellationToken;
    private readonly long _steps;
    private readonly int _repeat;
    private int _stage;

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
        _repeat = Weight * question.Greatest;
    }

    /// <summary>Whether all stages have been run.</summary>
    public bool IsOver => _stage > 1;

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

    /// <summary>Runs the next stage.</summary>
    /// <param name="plan">The best plan so far.</param>
    /// <param name="isKept">Whether that came from the stage before, which is then gone on from; otherwise another way is tried.</param>
    public int[][][] Run(int[][][] plan, bool isKept)
    {
        if (_stage++ > 0)
            return isKept ? Sweep(plan, Cool, CoolHalvings, _meter.Left) : Sweep(plan, Hot, Halvings, _meter.Left);
        if (_cells is null)
            return Sweep(plan, Hot, Halvings, _steps / 2);
        var laid = Laid(_cells, plan);
        laid = _sweeps.Run(laid, (long)_repeat * Hot, Halvings, _repeat, 1, _steps * 30 / 100, _cells.Divisions, _cells.Divisions);
        return Sweep(laid, Cool, CoolHalvings, _steps * 18 / 100);
    }

    private int[][][] Sweep(int[][][] plan, int start, int halvings, long steps) =>
        _sweeps.Run(plan, (long)_repeat * start, halvings, _repeat, 1, Math.Max(1, steps), null, _cells?.Divisions);

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
                .Run([.. order.Select(division => start[division])], AloneWeight * Hot / 2, Halvings - 1, AloneWeight, 0, Math.Max(1, _steps / 20));
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
