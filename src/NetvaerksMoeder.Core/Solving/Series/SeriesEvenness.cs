using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>How often somebody can stand in a group of three at most where turns are as even as in some plan.</summary>
/// <remarks>
/// Unevenness is the sum of the squares of everybody's turns. Somebody with many groups of three leaves the others fewer, and these add least
/// where they are spread evenly over all others; what is above the limit then cannot be. Who is there when does not count, which makes the
/// limit no smaller than it is.
/// </remarks>
internal static class SeriesEvenness
{
    /// <summary>For each person, how many groups of three at most in the rounds of this series; as many as there are rounds where turns may be as
    /// uneven as they like. O(people · rounds · people).</summary>
    /// <param name="question">The question.</param>
    /// <param name="uneven">The sum of the squares that no plan may exceed.</param>
    public static long[] MostTrios(SeriesQuestion question, long uneven)
    {
        var odd = question.Divisions.Where(division => division.IsOdd).ToList();
        var (places, byes) = (Places(odd, 3), Places(odd, 1));
        var most = Enumerable.Repeat((long)odd.Count, question.People).ToArray();
        if (uneven == long.MaxValue)
            return most;

        var sitting = Least(question.EarlierByes, byes, -1);
        for (var person = 0; person < most.Length; person++)
        {
            while (most[person] > 0 && sitting + With(question.EarlierTrios, places, person, most[person]) > uneven)
                most[person]--;
        }

        return most;
    }

    /// <summary>The least sum of squares where one person has so many of the turns.</summary>
    private static long With(int[] earlier, int turns, int person, long own)
    {
        var all = earlier[person] + own;
        return (all * all) + Least(earlier, Math.Max(0, turns - own), person);
    }

    /// <summary>The least sum of squares where so many turns are shared by all but one: whoever has had fewest takes the next.</summary>
    private static long Least(int[] earlier, long turns, int except)
    {
        var had = earlier.Where((_, person) => person != except).Select(times => (long)times).OrderBy(times => times).ToArray();
        var sum = had.Sum(times => times * times);
        if (had.Length == 0)
            return sum;

        // Those who have had fewest are raised together, level by level.
        var raised = 1;
        var level = had[0];
        while (turns > 0)
        {
            while (raised < had.Length && had[raised] == level)
                raised++;
            var now = Math.Min(turns, raised);
            sum += now * ((2 * level) + 1);
            turns -= now;
            level++;
        }

        return sum;
    }

    private static int Places(IEnumerable<SeriesDivision> odd, int size) =>
        odd.Sum(division => division.Groups.Where(group => group.Length == size).Sum(group => group.Length));
}
