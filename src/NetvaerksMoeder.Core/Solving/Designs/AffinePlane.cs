using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>The <c>q²</c> points and <c>q² + q</c> lines over a field of <c>q</c> elements: <c>q + 1</c> rounds of <c>q</c> groups of
/// <c>q</c>, every two points meeting once.</summary>
/// <remarks>Source: R. C. Bose, 1938, "On the application of the properties of Galois fields to the problem of construction of
/// hyper-Graeco-Latin squares".</remarks>
internal static class AffinePlane
{
    /// <summary>The rounds: lines of each slope, then the upright lines. Point (x, y) has number <c>x·q + y</c>. O(q³).</summary>
    public static List<int[][]> Build(int order)
    {
        var rounds = TransversalDesign.Build(order, order);
        var rows = new int[order][];
        for (var x = 0; x < order; x++)
        {
            rows[x] = new int[order];
            for (var y = 0; y < order; y++)
                rows[x][y] = (x * order) + y;
        }

        rounds.Add(rows);
        return rounds;
    }
}
