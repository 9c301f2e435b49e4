using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>What a division is worth at most, whatever the values.</summary>
/// <remarks>The least of: each person's best partners in a largest group, halved; the best pairs, as many as the sizes make; what
/// the eigenvalues say (<see cref="SpectralBound"/>); and, where the values come from classes (<see cref="RecoveredClasses"/>), the
/// bounds of those. Not tight, but never vacuous.</remarks>
internal static class GroupingBound
{
    /// <summary>The bound, in O(people² log people).</summary>
    public static long Of(DiverseGroupingProblem problem)
    {
        var pairs = GroupingSizes.Largest(problem.Least, problem.Most, problem.People).Pairs;
        var all = new List<long>();
        var rows = new long[problem.People][];
        for (var i = 0; i < problem.People; i++)
        {
            rows[i] = [.. Enumerable.Range(0, problem.People).Where(j => j != i).Select(j => problem.Scores.Of(i, j)).OrderByDescending(value => value)];
            for (var j = 0; j < i; j++)
                all.Add(problem.Scores.Of(i, j));
        }

        all.Sort();
        long best = 0;
        for (var k = 1; k <= pairs; k++)
            best += all[all.Count - k];

        var largest = Math.Max(1, Math.Min(problem.Most.Max(), problem.People));
        var partners = rows.Sum(row => row.Take(largest - 1).Sum());
        return Math.Min(Math.Min(best, partners / 2), Math.Min(SpectralBound.Of(problem), ByClasses(problem)));
    }

    private static long ByClasses(DiverseGroupingProblem problem)
    {
        if (RecoveredClasses.Of(problem.Scores) is not { } scores)
            return long.MaxValue;
        int[] everybody = [.. Enumerable.Range(0, problem.People)];
        var shape = new RoundShape(problem.People, problem.Groups, problem.Least.Min(), Math.Min(problem.Most.Max(), problem.People));
        return Math.Min(ClassBound.Of(scores, everybody, shape), CompositionBound.Of(scores, everybody, shape));
    }
}
