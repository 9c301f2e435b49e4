using System;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>How many repeats every plan has because people in few groups, and then in few others, are bound to share both.</summary>
/// <remarks>
/// People spread over the cells (group here, group there) of two divisions as evenly as possible still share some: 60 people in 4 groups and in
/// 4 others share 16 cells, so at least 84 pairs meet in both. A pair that meets in k divisions has k − 1 repeats, and of the edges of a tree
/// over the divisions at most k − 1 join two of the k: so the pairs forced along any tree are all repeats, and the heaviest tree proves most.
/// That tree is found as by Robert Prim (1957), "Shortest connection networks and some generalizations".
/// </remarks>
internal static class SeriesPigeonholes
{
    /// <summary>The bound. O(divisions² · people + people² · divisions).</summary>
    public static long Of(SeriesQuestion question)
    {
        var divisions = question.Divisions;
        var joined = new bool[divisions.Count];
        var heaviest = new long[divisions.Count];
        long sum = 0;
        for (var step = 0; step < divisions.Count; step++)
        {
            var next = -1;
            for (var at = 0; at < divisions.Count; at++)
            {
                if (!joined[at] && (next < 0 || heaviest[at] > heaviest[next]))
                    next = at;
            }

            joined[next] = true;
            sum += heaviest[next];
            for (var at = 0; at < divisions.Count; at++)
            {
                if (!joined[at])
                    heaviest[at] = Math.Max(heaviest[at], Shared(divisions[next], divisions[at]));
            }
        }

        return sum;
    }

    /// <summary>How many pairs meet in both, at least; pairs that a rule keeps together in either do not count.</summary>
    public static long Shared(SeriesDivision one, SeriesDivision other)
    {
        if (one.IsMixed || other.IsMixed)
            return 0;
        var cells = (long)one.Shape.Groups * other.Shape.Groups;
        if (Math.Min(one.Present.Length, other.Present.Length) <= cells)
            return 0;
        int common = 0, whole = 0;
        long missed = 0;
        for (int a = 0, b = 0; a < one.Present.Length && b < other.Present.Length;)
        {
            var order = one.Present[a].CompareTo(other.Present[b]);
            if (order == 0)
            {
                common++;
                whole += one.Missed[a] == 0 && other.Missed[b] == 0 ? 1 : 0;
                missed += one.Missed[a] + other.Missed[b];
            }

            a += order <= 0 ? 1 : 0;
            b += order >= 0 ? 1 : 0;
        }

        // Those who miss somebody are left out, or all they miss is taken off.
        var most = Math.Max(DivisionShape.EvenPairs(whole, cells), DivisionShape.EvenPairs(common, cells) - (missed / 2));
        return Math.Max(0, most - one.KeptPairs - other.KeptPairs);
    }
}
