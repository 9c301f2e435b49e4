using System;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>A symmetric matrix of whole numbers, factored in fixed point, with a proof of what its smallest eigenvalue is at least.</summary>
/// <remarks>
/// The factor L is rounded, the residual M − L·Lᵀ is computed exactly: no eigenvalue of M is below minus the greatest sum of its
/// absolute values over a row (Semyon Gershgorin 1931). André-Louis Cholesky's method (1910, published by Benoît 1924). Mutable,
/// one a computation.
/// </remarks>
internal sealed class SemidefiniteMatrix(int size)
{
    /// <summary>Binary places of the factor.</summary>
    private const int Places = 16;

    /// <summary>No row of the factor has squares that sum to more; so no sum of products, by Cauchy and Schwarz, can overflow.</summary>
    private const long MostSquares = 1L << 61;

    private readonly long[][] _factor = NewRows(size);

    /// <summary>The lower half, to be filled before <see cref="TryFactor"/>; entries from −2^28 to 2^28.</summary>
    public long[][] Lower { get; } = NewRows(size);

    /// <summary>Factors the matrix; fails where it has an eigenvalue below 0, or so near that rounding cannot tell.</summary>
    public bool TryFactor()
    {
        unchecked
        {
            for (var i = 0; i < size; i++)
            {
                long squares = 0;
                for (var j = 0; j < i; j++)
                {
                    var entry = ((Lower[i][j] << (2 * Places)) - Product(_factor[i], _factor[j], j)) / _factor[j][j];
                    _factor[i][j] = entry;
                    if (Math.Abs(entry) > 1 << 30 || (squares += entry * entry) > MostSquares)
                        return false;
                }

                var left = (Lower[i][i] << (2 * Places)) - squares;
                if (left < 1L << (2 * Places))
                    return false;
                _factor[i][i] = Root(left);
            }
        }

        return true;
    }

    /// <summary>After a factoring: no eigenvalue is below minus this number.</summary>
    public long Slack()
    {
        var rows = new long[size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var residual = Math.Abs((Lower[i][j] << (2 * Places)) - Product(_factor[i], _factor[j], j + 1));
                rows[i] += residual;
                if (j < i)
                    rows[j] += residual;
            }
        }

        long most = 0;
        foreach (var sum in rows)
            most = Math.Max(most, sum);
        return (most >> (2 * Places)) + 1;
    }

    private static long Product(long[] first, long[] second, int count)
    {
        long sum = 0;
        for (var k = 0; k < count; k++)
            sum = unchecked(sum + (first[k] * second[k]));
        return sum;
    }

    private static long Root(long square)
    {
        long root = 0;
        for (var bit = 1L << 31; bit > 0; bit >>= 1)
        {
            if (unchecked((ulong)(root + bit) * (ulong)(root + bit)) <= (ulong)square)
                root += bit;
        }

        return root;
    }

    private static long[][] NewRows(int size)
    {
        var rows = new long[size][];
        for (var i = 0; i < size; i++)
            rows[i] = new long[i + 1];
        return rows;
    }
}
