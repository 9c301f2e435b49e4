using System;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>What plans without repeats are worth at most where sizes may differ from round to round.</summary>
/// <remarks>
/// Those of one group are in different groups in every other round, so no group is larger than another round has groups. One round has
/// the fewest groups, and all others have none larger than that number; each number is tried.
/// </remarks>
internal static class RangeBound
{
    /// <summary>The bound; no limit where somebody is away for a round or people are kept together.</summary>
    public static long WithoutRepeats(GroupSchedulingProblem problem)
    {
        if (problem.Rounds < 2 || !problem.Presence.IsFull || problem.Together.Count > 0)
            return long.MaxValue;
        var all = RoundShape.Of(problem, true)[0];
        var acquaintance = new Acquaintance(problem);
        var bound = long.MinValue;
        foreach (var fewest in all)
        {
            RoundShape[] Within(Func<RoundShape, bool> fits, int most) =>
                [.. all.Where(shape => fits(shape) && shape.Least <= most && (long)shape.Groups * most >= shape.Present).Select(shape => RoundShape.Within(shape.Present, shape.Groups, shape.Least, Math.Min(shape.Most, most)))];
            var first = Within(shape => shape.Groups == fewest.Groups, all.Max(shape => shape.Groups));
            var others = Within(shape => shape.Groups >= fewest.Groups, fewest.Groups);
            if (first.Length > 0 && others.Length > 0)
                bound = Math.Max(bound, ValueBound.Of(problem, [first, .. Enumerable.Repeat(others, problem.Rounds - 1)], acquaintance, 0));
        }

        return bound == long.MinValue ? long.MaxValue : bound;
    }
}
