using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Orthogonal arrays of single orders that no general rule reaches, each from a small base matrix.</summary>
/// <remarks>Source, where a method names no other: C. J. Colbourn and J. H. Dinitz (editors), "Handbook of Combinatorial
/// Designs", 2nd edition, 2007, III.3.6 (R. J. R. Abel, C. J. Colbourn and J. H. Dinitz, "Mutually orthogonal Latin squares").
/// The base matrices were read from the design database of SageMath, which gives the same source; the squares of order 12, 14 and 15 there
/// come from B. McKay and I. Wanless, so the papers named with these orders are the first proofs that such squares exist.</remarks>
internal static partial class SpecialArrays
{
    private const int E = QuasiDifferenceMatrix.Empty;

    /// <summary>The number of factors, or 0 where the order is not special.</summary>
    public static int Factors(int order) => order switch
    {
        10 => 4,
        12 => 7,
        14 => 6,
        15 => 6,
        18 => 7,
        20 => 6,
        21 => 7,
        22 => 5,
        24 => 9,
        26 => 6,
        28 => 7,
        30 => 6,
        33 => 7,
        34 => 6,
        38 => 6,
        39 => 7,
        _ => 0,
    };

    /// <summary>The rows of the array of a special order.</summary>
    public static List<int[]> Build(int order) => order switch
    {
        10 => Order10(),
        12 => Order12(),
        14 => Order14(),
        15 => Order15(),
        18 => Order18(),
        20 => Order20(),
        21 => Order21(),
        22 => Order22(),
        24 => Order24(),
        26 => Order26(),
        28 => Order28(),
        30 => Order30(),
        33 => Order33(),
        34 => Order34(),
        38 => Order38(),
        39 => Order39(),
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "The order is not special."),
    };

    private static int[] Column(int[][] matrix, int column) => Array.ConvertAll(matrix, row => row[column]);

    // The column, and the ones made by moving its entries up one place at a time.
    private static IEnumerable<int[]> Rotations(int[] column)
    {
        for (var r = 0; r < column.Length; r++)
        {
            var turned = new int[column.Length];
            for (var i = 0; i < column.Length; i++)
                turned[i] = column[(i + r) % column.Length];
            yield return turned;
        }
    }

    private static List<int[]> FromRotations(int[][] vectors, AbelianGroup group, int[]? zeroColumn, bool addsColumn)
    {
        var columns = new List<int[]>();
        if (zeroColumn is not null)
            columns.Add(zeroColumn);
        foreach (var vector in vectors)
            columns.AddRange(Rotations(vector));
        return new QuasiDifferenceMatrix(group, columns, addsColumn).Develop();
    }
}
