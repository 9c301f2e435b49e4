using System;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>How many repeats every plan of a series has at least.</summary>
/// <remarks>
/// The greatest of: meetings needed less the pairs there are, in all and person by person, each pair once; and the pigeonhole of a division
/// against an earlier one – people spread over the cells (group now, group then) as evenly as possible still share some. 60 people in 4
/// groups and later in 4 others share 16 cells, so at least 84 pairs meet twice.
/// </remarks>
internal static class SeriesRepeats
{
    /// <summary>The bound. O(people² · divisions).</summary>
    public static long Of(SeriesQuestion question)
    {
        var partners = new long[question.People];
        long pairs = 0;
        for (var i = 0; i < question.People; i++)
        {
            for (var j = i + 1; j < question.People; j++)
            {
                if (!CanMeetFreely(question, i, j))
                    continue;
                partners[i]++;
                partners[j]++;
                pairs++;
            }
        }

        var needed = question.Divisions.Sum(division => division.IsPlain ? division.Shape.FewestPairs - division.KeptPairs : 0);
        return new[] { 0, needed - pairs, ByPerson(question, partners), ByDivisions(question) }.Max();
    }

    /// <summary>Whether two people can meet for the first time in the series at all.</summary>
    public static bool CanMeet(SeriesQuestion question, int i, int j)
    {
        var pair = (i * question.People) + j;
        for (var at = 0; at < question.Divisions.Count; at++)
        {
            if (question.MetFrom is { } from && from[pair] <= at)
                return false;
            var division = question.Divisions[at];
            if (question.ActivityOf(at).RuleOf(pair) != PairRule.Apart && division.IsIn(i) && division.IsIn(j) && division.Meet(i, j))
                return true;
        }

        return false;
    }

    /// <summary>Whether two people can meet for the first time before a rule brings them together.</summary>
    private static bool CanMeetFreely(SeriesQuestion question, int i, int j)
    {
        var pair = (i * question.People) + j;
        for (var at = 0; at < question.Divisions.Count; at++)
        {
            if (question.MetFrom is { } from && from[pair] <= at)
                return false;
            var division = question.Divisions[at];
            if (!division.IsIn(i) || !division.IsIn(j) || !division.Meet(i, j))
                continue;
            switch (question.ActivityOf(at).RuleOf(pair))
            {
                case PairRule.Together:
                    return false;
                case PairRule.Apart:
                    break;
                default:
                    return true;
            }
        }

        return false;
    }

    private static long ByPerson(SeriesQuestion question, long[] partners)
    {
        var needed = new long[question.People];
        foreach (var division in question.Divisions.Where(division => division.IsPlain))
        {
            foreach (var person in division.Present)
                needed[person] += Math.Max(0, division.Shape.Least - 1);
            foreach (var unit in division.Kept)
            {
                foreach (var person in unit)
                    needed[person] -= Math.Min(unit.Length, division.Shape.Least) - 1;
            }
        }

        return (Enumerable.Range(0, question.People).Sum(person => Math.Max(0, needed[person] - partners[person])) + 1) / 2;
    }

    private static long ByDivisions(SeriesQuestion question)
    {
        var divisions = question.Divisions;
        long sum = 0;
        for (var later = 1; later < divisions.Count; later++)
        {
            long most = 0;
            for (var earlier = 0; earlier < later; earlier++)
            {
                var common = divisions[later].Present.Count(person => divisions[later].IsWhole(person) && divisions[earlier].IsIn(person) && divisions[earlier].IsWhole(person));
                var cells = (long)divisions[later].Shape.Groups * divisions[earlier].Shape.Groups;
                if (common > cells)
                    most = Math.Max(most, DivisionShape.EvenPairs(common, cells) - divisions[later].KeptPairs);
            }

            sum += most;
        }

        return sum;
    }
}
