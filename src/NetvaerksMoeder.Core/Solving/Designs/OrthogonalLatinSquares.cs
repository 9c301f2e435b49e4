namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Sets of Latin squares, any two of them orthogonal (MOLS).</summary>
internal static class OrthogonalLatinSquares
{
    /// <summary>How many mutually orthogonal Latin squares of an order are built here; 0 for an order below 2.</summary>
    public static int Known(int order) => order < 2 ? 0 : OrthogonalArray.MostFactors(order) - 2;

    /// <summary>Builds <paramref name="count"/> mutually orthogonal squares. O(count · order²).</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">More than <see cref="Known"/>.</exception>
    public static LatinSquare[] Build(int count, int order)
    {
        var rows = OrthogonalArray.Build(count + 2, order);
        var squares = new LatinSquare[count];
        for (var s = 0; s < count; s++)
        {
            var cells = new int[order][];
            for (var i = 0; i < order; i++)
                cells[i] = new int[order];
            foreach (var row in rows)
                cells[row[0]][row[1]] = row[s + 2];
            squares[s] = new LatinSquare(cells);
        }

        return squares;
    }
}
