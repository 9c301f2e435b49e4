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
        var limit = Math.Min(Most, steps);
        var number = 1L;
        if (question.Divisions.Aggregate(1L, (product, division) => Math.Min(limit + 1, product * AtLeast(division, limit))) > limit)
            return null;
        foreach (var division in question.Divisions)
        {
            var own = division.IsFixed ? [division.Groups] : Divided(division).Take((int)limit + 1).ToList();
            number *= own.Count;
            if (number > limit)
                return null;
            every.Add(own);
        }

        return Joined(every, 0, new int[every.Count][][]);
    }

    /// <summary>In how many ways single people can be divided while all others stay where they are, groups of a size being alike; at most
    /// one above the limit.</summary>
    private static long AtLeast(SeriesDivision division, long limit)
    {
        if (division.IsFixed)
            return 1;
        var single = new HashSet<int>(division.Units.Where(unit => unit.Length == 1).Select(unit => unit[0]));
        var (ways, placed) = (1L, 0);
        foreach (var alike in division.Groups.Select(group => group.Count(single.Contains)).Where(size => size > 0).GroupBy(size => size))
        {
            placed += alike.Sum();
            ways = Product(ways, Choices(placed, alike.Sum()));
            for (var groups = alike.Count(); groups > 1; groups--)
                ways = Product(ways, Choices((groups * alike.Key) - 1, alike.Key - 1));
        }

        return ways;

        long Product(long one, long other) => Math.Min(limit + 1, one * other);

        // Some of a number, in any order.
        long Choices(int number, int some)
        {
            var choices = 1L;
            for (var k = 1; k <= Math.Min(some, number - some) && choices <= limit; k++)
                choices = choices * (number - k + 1) / k;
            return Math.Min(limit + 1, choices);
        }
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
