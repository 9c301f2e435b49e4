using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>An orthogonal array of order <c>m·t + u</c> from smaller ones: the last factor of an array of order <c>t</c> keeps
/// <c>u</c> symbols, every other symbol is blown up <c>m</c> times.</summary>
/// <remarks>Source: R. M. Wilson, 1974, "Concerning the number of mutually orthogonal Latin squares".</remarks>
internal static class WilsonArray
{
    /// <summary>The block size <c>t</c> that gives the most factors, more than <paramref name="atLeast"/>, or (0, 0).</summary>
    public static (int Block, int Factors) Best(int order, int atLeast)
    {
        var best = (Block: 0, Factors: atLeast);
        for (var t = 3; t <= order / 3; t++)
        {
            if (!FiniteField.IsPrimePower(t))
                continue;
            for (var m = Math.Max(3, order / (t + 1)); m * t < order && m <= order / t; m++)
            {
                var u = order - (m * t);
                if (u > t)
                    continue;
                var factors = Math.Min(Math.Min(t, Small(u)), Math.Min(Small(m), Small(m + 1)));
                if (factors > best.Factors && Multiplier(order, t) == m)
                    best = (t, factors);
            }
        }

        return best.Block == 0 ? (0, 0) : best;
    }

    /// <summary>The rows, given <c>t</c> from <see cref="Best"/>.</summary>
    public static List<int[]> Build(int factors, int t, int order)
    {
        var m = Multiplier(order, t);
        var u = order - (m * t);
        var plain = OrthogonalArray.Build(factors, m);
        var extended = WithLastBlock(OrthogonalArray.Build(factors, m + 1), factors, m);
        var rows = new List<int[]>();
        foreach (var row in OrthogonalArray.Build(factors + 1, t))
        {
            var isKept = row[factors] < u;
            foreach (var small in isKept ? extended : plain)
            {
                var made = new int[factors];
                for (var i = 0; i < factors; i++)
                    made[i] = small[i] < m ? (row[i] * m) + small[i] : (m * t) + row[factors];
                rows.Add(made);
            }
        }

        foreach (var row in OrthogonalArray.Build(factors, u))
            rows.Add(Array.ConvertAll(row, x => x + (m * t)));
        return rows;
    }

    private static int Multiplier(int order, int t) => order / t;

    private static int Small(int order) => OrthogonalArray.MostFactors(order);

    // Renames the symbols so that (m, …, m) is a row, and leaves that row out.
    private static List<int[]> WithLastBlock(List<int[]> rows, int factors, int m)
    {
        var model = (int[])rows[0].Clone();
        var made = new List<int[]>();
        for (var r = 1; r < rows.Count; r++)
        {
            var row = new int[factors];
            for (var i = 0; i < factors; i++)
                row[i] = rows[r][i] == model[i] ? m : rows[r][i] == m ? model[i] : rows[r][i];
            made.Add(row);
        }

        return made;
    }
}
