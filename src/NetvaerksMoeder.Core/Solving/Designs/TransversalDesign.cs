using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary><c>s</c> rows of <c>g</c> points; in each of <c>g</c> rounds every group takes one point of each row, and any two points of
/// different rows meet once. Point (row <c>i</c>, place <c>x</c>) has number <c>i·g + x</c>.</summary>
/// <remarks>The last factor of an orthogonal array of <c>s + 1</c> factors numbers the rounds. Points of one row never meet.
/// Source: H. Hanani, 1960, "On quadruple systems" (transversal designs); R. C. Bose, S. S. Shrikhande and E. T. Parker, 1960,
/// "Further results on the construction of mutually orthogonal Latin squares".</remarks>
internal static class TransversalDesign
{
    /// <summary>Whether the rounds are known for a size and a number of groups.</summary>
    public static bool IsKnown(int size, int groups) => size == 1 || OrthogonalArray.MostFactors(groups) >= size + 1;

    /// <summary>The <paramref name="groups"/> rounds. O(groups² · size).</summary>
    public static List<int[][]> Build(int size, int groups)
    {
        var rounds = new List<int[]>[groups];
        for (var r = 0; r < groups; r++)
            rounds[r] = [];
        foreach (var row in OrthogonalArray.Build(size + 1, groups))
        {
            var group = new int[size];
            for (var i = 0; i < size; i++)
                group[i] = (i * groups) + row[i];
            rounds[row[size]].Add(group);
        }

        return [.. System.Array.ConvertAll(rounds, round => round.ToArray())];
    }
}
