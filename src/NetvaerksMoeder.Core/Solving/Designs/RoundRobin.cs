using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Pairs: an even number of points in one round less than there are points.</summary>
/// <remarks>One point stays, the others turn about it. Source: T. P. Kirkman, 1847, "On a problem in combinations"; E. Lucas, 1883,
/// "Récréations mathématiques" II.</remarks>
internal static class RoundRobin
{
    /// <summary>The rounds of an even number of points. O(points²).</summary>
    public static List<int[][]> Build(int points)
    {
        var turning = points - 1;
        var baseRound = new int[points / 2][];
        baseRound[0] = [0, turning];
        for (var j = 1; j < baseRound.Length; j++)
            baseRound[j] = [j, turning - j];
        return new Starter(turning, 1, 1, [baseRound]).Develop();
    }
}
