using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>The order in which groups walk through <c>k</c> stations: in round r group g is at station (g + w(r)) mod k.</summary>
/// <remarks>Any w of different numbers takes each group to different stations, one group at each. Where also the steps w(r + 1) − w(r) are
/// different, no group follows the same group twice: a row-complete Latin rectangle, after E. J. Williams (1949), "Experimental designs
/// balanced for the estimation of residual effects of treatments", and B. Gordon (1961), "Sequences in groups with distinct partial
/// products". For an even k that goes on for k rounds, for an odd k for k − 1.</remarks>
internal static class StationOrder
{
    /// <summary>One station on each round: the simplest to say.</summary>
    public static int[] Cyclic(int stations, int rounds)
    {
        var order = new int[rounds];
        for (var r = 0; r < rounds; r++)
            order[r] = r % stations;
        return order;
    }

    // For an odd number nothing but search is known to us; where it takes long, a place to rest makes the number even.
    private const int Budget = 200_000;

    /// <summary>Different stations and different steps; <see langword="null"/> where so many rounds are not possible, or, with an odd number
    /// of stations, where they are not found with bounded work.</summary>
    public static int[]? RowComplete(int stations, int rounds)
    {
        if (rounds > stations || (rounds == stations && stations % 2 == 1 && stations > 1))
            return null;

        var order = new int[rounds];
        if (stations % 2 == 0)
        {
            for (var r = 0; r < rounds; r++)
                order[r] = r % 2 == 1 ? (r + 1) / 2 : (stations - (r / 2)) % stations;
            return order;
        }

        var left = Budget;
        return Extend(order, 1, stations, [0], [], ref left) ? order : null;
    }

    private static bool Extend(int[] order, int length, int stations, HashSet<int> used, HashSet<int> steps, ref int left)
    {
        if (length >= order.Length)
            return true;

        for (var step = 1; step < stations && left-- > 0; step++)
        {
            var next = (order[length - 1] + step) % stations;
            if (!steps.Add(step))
                continue;
            if (used.Add(next))
            {
                order[length] = next;
                if (Extend(order, length + 1, stations, used, steps, ref left))
                    return true;
                used.Remove(next);
            }

            steps.Remove(step);
        }

        return false;
    }
}
