using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>How many encounters of a class a person, or a set of people with the rest, can have in a series at most.</summary>
internal static class SeriesCapacity
{
    /// <summary>The most first meetings of a class a person can have: as many as there are others, and as they have places beside others.</summary>
    public static long OfPerson(SeriesQuestion question, int person, Func<int, int, bool> isOfClass)
    {
        var others = Enumerable.Range(0, question.People)
            .Count(other => other != person && isOfClass(person, other) && SeriesRepeats.CanMeet(question, Math.Min(person, other), Math.Max(person, other)));
        var places = question.Divisions.Where(division => division.IsIn(person)).Sum(division => (long)division.Shape.Most - 1);
        return Math.Min(others, places);
    }

    /// <summary>The most first meetings between a set and everybody else.</summary>
    /// <param name="question">The question.</param>
    /// <param name="isInside">Whether each person is in the set.</param>
    public static long BetweenSetAndRest(SeriesQuestion question, bool[] isInside)
    {
        long pairs = 0;
        for (var i = 0; i < question.People; i++)
        {
            for (var j = i + 1; j < question.People; j++)
                pairs += isInside[i] != isInside[j] && SeriesRepeats.CanMeet(question, i, j) ? 1 : 0;
        }

        return Math.Min(pairs, question.Divisions.Sum(division => MostBetween(division, isInside)));
    }

    /// <summary>A division's most pairs across: where a group has x of one side and the rest of the other, x · (size − x), so the fewer side is
    /// spread one by one, each where it gains most.</summary>
    public static long MostBetween(SeriesDivision division, bool[] isInside)
    {
        var inside = division.Present.Count(person => isInside[person]);
        var fewer = Math.Min(inside, division.Present.Length - inside);
        var shape = division.Shape;
        if (shape.Most < 2)
            return 0;
        if (shape.Least == shape.Most || shape.InLargest == division.Present.Length)
            return Spread(fewer, Enumerable.Repeat(shape.Most, Math.Max(shape.Groups, 1)));
        var large = shape.InLargest / shape.Most;
        return Spread(fewer, Enumerable.Repeat(shape.Most, large).Concat(Enumerable.Repeat(shape.Least, shape.Groups - large)));
    }

    private static long Spread(int people, IEnumerable<int> sizes)
    {
        // The gains of the first, the second … in a group are size − 1, size − 3, …, so the greatest are taken.
        return sizes.SelectMany(size => Enumerable.Range(0, size / 2).Select(k => size - 1L - (2 * k)))
            .OrderByDescending(gain => gain)
            .Take(people)
            .Sum();
    }
}
