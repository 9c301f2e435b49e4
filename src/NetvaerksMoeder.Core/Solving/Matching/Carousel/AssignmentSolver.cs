using System;

namespace NetvaerksMoeder.Core.Solving.Matching.Carousel;

/// <summary>Gives each row a column of its own so that the sum is greatest.</summary>
/// <remarks>Kuhn (1955), "The Hungarian method for the assignment problem", with prices and shortest augmenting paths (Jonker and Volgenant 1987,
/// "A shortest augmenting path algorithm for dense and sparse linear assignment problems"). O(rows² · columns).</remarks>
internal static class AssignmentSolver
{
    /// <summary>The column of each row.</summary>
    /// <param name="merit">[row][column]; at least as many columns as rows. Sums of a row's merits must not overflow.</param>
    public static int[] Greatest(long[][] merit)
    {
        var rows = merit.Length;
        if (rows == 0)
            return [];
        var columns = merit[0].Length;
        if (columns < rows)
            throw new ArgumentException($"{rows} rows and only {columns} columns.", nameof(merit));

        // Row and column 0 stand for nobody.
        var rowPrice = new long[rows + 1];
        var columnPrice = new long[columns + 1];
        var rowOf = new int[columns + 1];
        var before = new int[columns + 1];
        for (var row = 1; row <= rows; row++)
        {
            rowOf[0] = row;
            var column = 0;
            var least = new long[columns + 1];
            var isDone = new bool[columns + 1];
            for (var j = 1; j <= columns; j++)
                least[j] = long.MaxValue;
            do
            {
                isDone[column] = true;
                var at = rowOf[column];
                var delta = long.MaxValue;
                var next = 0;
                for (var j = 1; j <= columns; j++)
                {
                    if (isDone[j])
                        continue;
                    var slack = -merit[at - 1][j - 1] - rowPrice[at] - columnPrice[j];
                    if (slack < least[j])
                        (least[j], before[j]) = (slack, column);
                    if (least[j] < delta)
                        (delta, next) = (least[j], j);
                }

                for (var j = 0; j <= columns; j++)
                {
                    if (isDone[j])
                    {
                        rowPrice[rowOf[j]] += delta;
                        columnPrice[j] -= delta;
                    }
                    else if (j > 0)
                    {
                        least[j] -= delta;
                    }
                }

                column = next;
            }
            while (rowOf[column] != 0);

            while (column != 0)
            {
                rowOf[column] = rowOf[before[column]];
                column = before[column];
            }
        }

        var result = new int[rows];
        for (var j = 1; j <= columns; j++)
        {
            if (rowOf[j] > 0)
                result[rowOf[j] - 1] = j - 1;
        }

        return result;
    }
}
