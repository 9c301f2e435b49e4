using System;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>The greatest value of columns used so often that each row is exact, columns being handed in as they are found.</summary>
/// <remarks>
/// The revised simplex method with columns generated (Paul Gilmore and Ralph Gomory 1961, "A linear programming approach to the
/// cutting-stock problem", Operations Research 9), in decimal numbers, which are the same on every runtime. Its prices are only
/// proposals: what they prove is counted by the caller in whole numbers. Mutable, one a computation. O(rows²) a column.
/// </remarks>
internal sealed class ColumnSimplex
{
    private const decimal Small = 0.000000000001m;

    /// <summary>So that no two rows are ever exhausted at once, which could go round for ever.</summary>
    private const decimal Apart = 0.0000001m;

    private readonly decimal[][] _inverse;
    private readonly decimal[] _used;
    private readonly decimal[] _worth;

    /// <param name="rows">What each row must be.</param>
    /// <param name="missing">What a row not met costs.</param>
    public ColumnSimplex(long[] rows, decimal missing)
    {
        _inverse = new decimal[rows.Length][];
        _used = new decimal[rows.Length];
        _worth = new decimal[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            _inverse[i] = new decimal[rows.Length];
            _inverse[i][i] = 1;
            _used[i] = rows[i] + (Apart * (i + 1));
            _worth[i] = -missing;
        }
    }

    /// <summary>The price of each row.</summary>
    public decimal[] Prices()
    {
        var prices = new decimal[_used.Length];
        for (var i = 0; i < prices.Length; i++)
        {
            for (var k = 0; k < prices.Length; k++)
                prices[k] += _inverse[i][k] == 0 ? 0 : _worth[i] * _inverse[i][k];
        }

        return prices;
    }

    /// <summary>Takes a column into use in the place of another.</summary>
    /// <returns><see langword="false"/> where it changes nothing.</returns>
    public bool Enter(long[] column, long worth)
    {
        var rate = new decimal[_used.Length];
        var leaving = -1;
        for (var i = 0; i < rate.Length; i++)
        {
            for (var k = 0; k < column.Length; k++)
                rate[i] += column[k] == 0 ? 0 : _inverse[i][k] * column[k];
            if (rate[i] > Small && (leaving < 0 || _used[i] * rate[leaving] < _used[leaving] * rate[i]))
                leaving = i;
        }

        if (leaving < 0)
            return false;
        var share = 1 / rate[leaving];
        for (var k = 0; k < rate.Length; k++)
            _inverse[leaving][k] *= share;
        _used[leaving] *= share;
        _worth[leaving] = worth;
        for (var i = 0; i < rate.Length; i++)
        {
            if (i == leaving || Math.Abs(rate[i]) <= Small)
                continue;
            for (var k = 0; k < rate.Length; k++)
                _inverse[i][k] -= _inverse[leaving][k] == 0 ? 0 : rate[i] * _inverse[leaving][k];
            _used[i] -= rate[i] * _used[leaving];
        }

        return true;
    }
}
