using System;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>An <c>n × n</c> square of the symbols <c>0 … n − 1</c>, each once in every row and every column.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class LatinSquare
{
    private readonly int[][] _cells;

    /// <param name="cells">Row → column → symbol; not copied.</param>
    /// <exception cref="ArgumentException">A symbol is missing from a row or a column.</exception>
    public LatinSquare(int[][] cells)
    {
        _cells = cells;
        for (var i = 0; i < Order; i++)
        {
            var inRow = new bool[Order];
            var inColumn = new bool[Order];
            for (var j = 0; j < Order; j++)
            {
                inRow[cells[i][j]] = true;
                inColumn[cells[j][i]] = true;
            }

            if (Array.IndexOf(inRow, false) >= 0 || Array.IndexOf(inColumn, false) >= 0)
                throw new ArgumentException($"Row or column {i} lacks a symbol.", nameof(cells));
        }
    }

    /// <summary>The number of rows, of columns and of symbols.</summary>
    public int Order => _cells.Length;

    public int this[int row, int column] => _cells[row][column];

    /// <summary>Whether laying the squares on each other shows every pair of symbols once.</summary>
    public bool IsOrthogonalTo(LatinSquare other)
    {
        var seen = new bool[Order * Order];
        for (var i = 0; i < Order; i++)
        {
            for (var j = 0; j < Order; j++)
            {
                var pair = (this[i, j] * Order) + other[i, j];
                if (seen[pair])
                    return false;
                seen[pair] = true;
            }
        }

        return true;
    }
}
