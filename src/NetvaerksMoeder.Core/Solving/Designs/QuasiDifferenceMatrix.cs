using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>A matrix over an abelian group with some empty entries: the differences of any two of its rows hit every element once.</summary>
/// <remarks>Developing each column over the group gives an orthogonal array. The empty entries of a row become as many fixed symbols,
/// on which a smaller array is laid. Without empty entries the column's number is one more factor of the array.
/// Source: C. J. Colbourn and J. H. Dinitz (editors), "Handbook of Combinatorial Designs", 2nd edition, 2007, III.3 and VI.17.</remarks>
/// <param name="group">The group the entries are numbers in.</param>
/// <param name="columns">Each column top down, <see cref="Empty"/> where there is no entry; at most one in a column.</param>
/// <param name="addsColumn">Whether the number of the column is a factor of its own (only without empty entries).</param>
internal sealed class QuasiDifferenceMatrix(AbelianGroup group, IReadOnlyList<int[]> columns, bool addsColumn)
{
    /// <summary>No entry.</summary>
    public const int Empty = -1;

    /// <summary>The rows of the orthogonal array.</summary>
    public List<int[]> Develop()
    {
        var factors = columns[0].Length;
        var emptySeen = new int[factors];
        var rows = new List<int[]>();
        for (var c = 0; c < columns.Count; c++)
        {
            var fixedSymbol = new int[factors];
            for (var i = 0; i < factors; i++)
            {
                if (columns[c][i] == Empty)
                    fixedSymbol[i] = group.Order + emptySeen[i]++;
            }

            for (var shift = 0; shift < group.Order; shift++)
            {
                var row = new int[factors + (addsColumn ? 1 : 0)];
                for (var i = 0; i < factors; i++)
                    row[i] = columns[c][i] == Empty ? fixedSymbol[i] : group.Add(columns[c][i], shift);
                if (addsColumn)
                    row[factors] = c;
                rows.Add(row);
            }
        }

        LayHole(rows, factors, emptySeen[0]);
        return rows;
    }

    private void LayHole(List<int[]> rows, int factors, int hole)
    {
        if (hole == 0)
            return;
        foreach (var row in OrthogonalArray.Build(factors, hole))
        {
            for (var i = 0; i < factors; i++)
                row[i] += group.Order;
            rows.Add(row);
        }
    }
}
