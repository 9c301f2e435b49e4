using System;

namespace NetvaerksMoeder.Core.Solving.Matching.Carousel;

/// <summary>What a meeting of two people is worth to the search, in one number: a new meeting its value, a repeat and a forbidden one a cost.</summary>
/// <remarks>Strict costs put forbidden pairs before repeats before value, as far as numbers reach. Soft ones are a few meetings high, so that
/// annealing can cross them. Where fairness comes first values are weighed person by person elsewhere, and only costs count here.</remarks>
internal sealed class CarouselMerits
{
    private const int MostRows = 1500;
    private const long MostTotal = 1L << 44;

    private readonly PairSchedulingProblem _problem;
    private readonly bool _hasValues;
    private readonly long[][]? _rows;

    /// <param name="problem">The question.</param>
    /// <param name="isStrict">Whether one forbidden pair costs more than all repeats, and a repeat more than all values.</param>
    /// <param name="hasValues">Whether values count; otherwise only costs do.</param>
    public CarouselMerits(PairSchedulingProblem problem, bool isStrict, bool hasValues)
    {
        _problem = problem;
        _hasValues = hasValues;
        var meetings = (long)problem.People * (problem.Rounds + 2);
        var greatest = Math.Max(1, problem.Scores.Greatest);
        var weight = 1L << 12;
        while (weight > 1 && greatest * meetings > MostTotal / weight)
            weight >>= 2;
        Weight = weight;
        if (isStrict)
        {
            RepeatCost = greatest * weight * meetings;
            ForbiddenCost = Math.Min(RepeatCost, long.MaxValue / (16 * meetings) / meetings) * meetings;
        }
        else
        {
            var one = hasValues ? greatest * weight : WorthLedger.MostLack;
            RepeatCost = 4 * one;
            ForbiddenCost = 12 * one;
        }

        if (problem.People <= MostRows)
            _rows = Rows();
    }

    /// <summary>What a value of 1 weighs; a tie-break weighs 1.</summary>
    public long Weight { get; }

    public long RepeatCost { get; }

    public long ForbiddenCost { get; }

    /// <summary>Every pair's first meeting, person by person; <see langword="null"/> where there are too many people.</summary>
    public long[][]? Table => _rows;

    /// <summary>The first meeting of two people in the plan: 0 or more where it is new and allowed, else a cost below 0.</summary>
    public long First(int i, int j) => _rows is { } rows ? rows[i][j] : Weigh(i, j);

    /// <summary>Some meetings of the same two people.</summary>
    public long Of(int i, int j, int times)
    {
        var first = First(i, j);
        return first < 0 ? first * times : first - ((times - 1) * RepeatCost);
    }

    /// <summary>What the first meeting is worth to each of the two: nothing where they have met before.</summary>
    public long Worth(int i, int j) => First(i, j) < 0 ? 0 : _problem.Scores.Of(i, j);

    private long[][] Rows()
    {
        var rows = new long[_problem.People][];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new long[rows.Length];
            for (var j = 0; j < rows.Length; j++)
                rows[i][j] = i == j ? 0 : Weigh(i, j);
        }

        return rows;
    }

    private long Weigh(int i, int j)
    {
        if (_problem.Forbidden.Contains(i, j))
            return -ForbiddenCost;
        if (_problem.Met.Contains(i, j))
            return -RepeatCost;
        return _hasValues ? _problem.Scores.Of(i, j) * Weight : 0;
    }
}
