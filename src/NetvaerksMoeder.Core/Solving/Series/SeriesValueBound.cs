using System;
using System.Linq;
using System.Threading;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>What a whole series is worth at most, by prices on what is scarce.</summary>
/// <remarks>
/// Each pair counts once, in the activity where that is worth most; each kind of people has only so many meetings in a division, a division
/// only so many pairs, and a unit or level with more people than there are groups must meet itself. These limits are priced (Lagrangian
/// duality): any prices give a proof, and a subgradient walk in whole numbers looks for low ones. Marshall Fisher (1981), "The Lagrangian
/// relaxation method for solving integer programming problems", Management Science 27; step lengths after Boris Polyak (1969),
/// "Minimization of unsmooth functionals".
/// </remarks>
internal sealed class SeriesValueBound
{
    private const int CoarseSteps = 2_500;
    private const long MostCoarseWork = 4_000_000;
    private const int FineSteps = 250;
    private const long MostFineWork = 12_000_000;
    private const int Patience = 15;

    private readonly SeriesValueTables _coarse;
    private readonly SeriesValueTables _fine;
    private readonly int[] _kindOf;
    private readonly int[] _blockOf;
    private readonly long[] _coarsePrices;
    private long[] _finePrices;
    private bool _isCoarse;

    /// <param name="question">The question.</param>
    /// <param name="kinds">The kind of each person: people of one kind are in the same blocks.</param>
    /// <param name="blocks">For each person their unit and their level, all units and levels numbered together.</param>
    public SeriesValueBound(SeriesQuestion question, int[] kinds, int[][] blocks)
    {
        // First one price for all units, and one kind for each level: few prices are soon low.
        var count = blocks.SelectMany(own => own).DefaultIfEmpty(-1).Max() + 1;
        var levels = blocks.Select(own => own[own.Length - 1]).Distinct().OrderBy(level => level).ToList();
        _blockOf = [.. Enumerable.Range(0, count).Select(block => 1 + levels.IndexOf(block))];
        _kindOf = new int[kinds.Length == 0 ? 0 : kinds.Max() + 1];
        for (var person = 0; person < kinds.Length; person++)
            _kindOf[kinds[person]] = levels.IndexOf(blocks[person][blocks[person].Length - 1]);
        _coarse = new SeriesValueTables(question, [.. kinds.Select(kind => _kindOf[kind])], blocks, _blockOf);
        _fine = new SeriesValueTables(question, kinds, blocks, [.. Enumerable.Range(0, count)]);
        _coarsePrices = new long[_coarse.Prices];
        _finePrices = new long[_fine.Prices];
    }

    /// <summary>The prices that prove the bound last asked for.</summary>
    public SeriesPrices Prices => _isCoarse ? _coarse.ToPrices(_coarsePrices) : _fine.ToPrices(_finePrices);

    /// <summary>The bound for plans with so many repeats at most.</summary>
    /// <param name="repeats">The number of repeats.</param>
    /// <param name="reached">The value of a plan with as many: the walk ends where the bound has come down to it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public long Of(long repeats, long reached, CancellationToken cancellationToken)
    {
        var coarse = Walk(_coarse, _coarsePrices, repeats, reached, Steps(CoarseSteps, MostCoarseWork, _coarse), cancellationToken);
        var refined = _fine.Refined(_coarsePrices, _coarse, _kindOf, _blockOf);
        if (_fine.Sum(refined, repeats, null) < _fine.Sum(_finePrices, repeats, null))
            _finePrices = refined;
        var fine = Walk(_fine, _finePrices, repeats, reached, Steps(FineSteps, MostFineWork, _fine), cancellationToken);
        _isCoarse = coarse < fine;
        return Math.Min(coarse, fine) / _fine.Scale;
    }

    private static int Steps(int most, long work, SeriesValueTables tables) => (int)Math.Max(30, Math.Min(most, work / Math.Max(1, tables.Work)));

    /// <summary>Goes down from the best prices known.</summary>
    /// <returns>The least sum found, that of the prices left in <paramref name="best"/>.</returns>
    private static long Walk(SeriesValueTables tables, long[] best, long repeats, long reached, int steps, CancellationToken cancellationToken)
    {
        var prices = (long[])best.Clone();
        var slope = new long[prices.Length];
        var least = tables.Sum(prices, repeats, null);
        long share = 256;
        var idle = 0;
        for (var step = 0; step < steps && least / tables.Scale > reached; step++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var sum = tables.Sum(prices, repeats, slope);
            if (sum < least)
            {
                (least, idle) = (sum, 0);
                Array.Copy(prices, best, prices.Length);
            }
            else if (++idle >= Patience)
            {
                (share, idle) = (Math.Max(1, share * 2 / 3), 0);
                Array.Copy(best, prices, prices.Length);
                sum = tables.Sum(prices, repeats, slope);
            }

            Move(prices, slope, Math.Max(1, sum - (reached * tables.Scale)), share);
        }

        return least;
    }

    /// <summary>A step against the slope, as long as would bring the sum down to its aim were it a plane.</summary>
    private static void Move(long[] prices, long[] slope, long gap, long share)
    {
        long norm = 0;
        for (var k = 0; k < slope.Length; k++)
        {
            // Nothing can be gained of a price that is 0 already.
            if (prices[k] == 0 && slope[k] > 0)
                slope[k] = 0;
            norm += slope[k] * slope[k];
        }

        if (norm == 0)
            return;
        // Exact in decimals, cut to whole parts: the same on every runtime.
        var length = (decimal)Math.Min(gap, 1L << 45) * share / 256;
        for (var k = 0; k < prices.Length; k++)
        {
            if (slope[k] != 0)
                prices[k] = Math.Max(0, prices[k] - (long)decimal.Truncate(length * slope[k] / norm));
        }
    }
}
