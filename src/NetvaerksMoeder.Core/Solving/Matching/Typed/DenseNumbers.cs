using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>Replaces any numbers by 0, 1, 2 … in the order of first appearance.</summary>
internal static class DenseNumbers
{
    /// <summary>Renumbers in place.</summary>
    /// <returns>How many different numbers there were.</returns>
    public static int Renumber(int[] numbers)
    {
        var known = new Dictionary<int, int>();
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!known.TryGetValue(numbers[i], out var number))
            {
                number = known.Count;
                known.Add(numbers[i], number);
            }

            numbers[i] = number;
        }

        return known.Count;
    }
}
