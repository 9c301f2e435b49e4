using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>All plans of a tiny series, a handful of people: there are few enough to look at each.</summary>
internal static class SeriesEveryPlan
{
    private const int Most = 50_000;

    /// <summary>Every plan with the same sizes; <see langword="null"/> where there are too many.</summary>
    /// <param name="question">The question.</param>
    /// <param name="steps">The most plans there may be.</param>
    public static IEnumerable<int[][][]>? Of(SeriesQuestion question, long steps)
    {
        var every = new List<List<int[][]>>();
        var number = 1L;
        foreach (var division in question.Divisions)
        {
            var own = division.IsFixed ? [division.Groups] : Divided(division).Take(Most + 1).ToList();
            number *= own.Count;
            if (number > Math.Min(Most, steps))
                return null;
            every.Add(own);
        }

        return Joined(every, 0, new int[every.Count][][]);
    }

    private static IEnumerable<int[][][]> Joined(List<List<int[][]>> every, int at, int[][][] plan)
    {
        if (at == every.Count)
        {
            yield return plan;
            yield break;
        }

        foreach (var groups in every[at])
        {
            plan[at] = groups;
            foreach (var joined in Joined(every, at + 1, plan))
                yield return joined;
        }
    }

    /// <summary>Whoever stays in their group or with others does so.</summary>
    private static IEnumerable<int[][]> Divided(SeriesDivision division)
    {
        var free = new HashSet<int>(division.Units.SelectMany(unit => unit));
        var groups = division.Groups.Select(group => group.Where(person => !free.Contains(person)).ToList()).ToArray();
        return Filled(division, groups, 0);
    }

    private static IEnumerable<int[][]> Filled(SeriesDivision division, List<int>[] groups, int at)
    {
        if (at == division.Units.Length)
        {
            yield return [.. groups.Select(group => group.OrderBy(person => person).ToArray())];
            yield break;
        }

        var unit = division.Units[at];
        var tried = new HashSet<int>();
        for (var group = 0; group < groups.Length; group++)
        {
            // Empty groups of one size are alike.
            var size = division.Groups[group].Length;
            if (groups[group].Count + unit.Length > size || (groups[group].Count == 0 && !tried.Add(size)))
                continue;
            groups[group].AddRange(unit);
            foreach (var filled in Filled(division, groups, at + 1))
                yield return filled;
            groups[group].RemoveRange(groups[group].Count - unit.Length, unit.Length);
        }
    }
}
