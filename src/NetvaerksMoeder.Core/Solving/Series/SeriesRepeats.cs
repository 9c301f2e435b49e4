using System;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>How many repeats every plan of a series has at least.</summary>
/// <remarks>
/// The greatest of: meetings needed less the pairs that can meet, in all and person by person, each pair once, where somebody who is there
/// less meets no more people than they have places beside; and the pigeonhole between divisions, see <see cref="SeriesPigeonholes"/>.
/// Even turns come before repeats: so nobody stands in groups of three more often than in a plan as even as the one at hand, and has no more places.
/// </remarks>
internal static class SeriesRepeats
{
    /// <summary>The bound. O(people² · divisions).</summary>
    /// <param name="question">The question.</param>
    /// <param name="uneven">How uneven turns may be, as in <see cref="SeriesScore.Uneven"/>; however uneven by default.</param>
    public static long Of(SeriesQuestion question, long uneven = long.MaxValue)
    {
        var partners = new long[question.People];
        var canMeet = new bool[question.People * question.People];
        long pairs = 0;
        for (var i = 0; i < question.People; i++)
        {
            for (var j = i + 1; j < question.People; j++)
            {
                if (!CanMeetFreely(question, i, j))
                    continue;
                canMeet[(i * question.People) + j] = canMeet[(j * question.People) + i] = true;
                partners[i]++;
                partners[j]++;
                pairs++;
            }
        }

        var needed = question.Divisions.Sum(division => Math.Max(0, division.Shape.FewestPairs - division.KeptPairs - (division.Missed.Sum(missed => (long)missed) / 2)));
        return new[] { 0, needed - pairs + TooMany(question, (long[])partners.Clone(), canMeet, uneven), ByPerson(question, partners), SeriesPigeonholes.Of(question) }.Max();
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

    /// <summary>Of the pairs that can meet, how many cannot all do so: somebody has fewer places beside others than there are others.</summary>
    private static long TooMany(SeriesQuestion question, long[] partners, bool[] canMeet, long uneven)
    {
        var places = Places(question, uneven);
        long sum = 0;
        foreach (var person in Enumerable.Range(0, question.People).Where(person => places[person] < partners[person]).OrderBy(person => places[person] - partners[person]).ThenBy(person => person))
        {
            // A pair is taken off once: partners counted already are no longer there.
            if (partners[person] <= places[person])
                continue;
            sum += partners[person] - places[person];
            for (var other = 0; other < question.People; other++)
            {
                if (canMeet[(person * question.People) + other])
                    partners[other]--;
                canMeet[(person * question.People) + other] = canMeet[(other * question.People) + person] = false;
            }
        }

        return sum;
    }

    /// <summary>Beside how many others each person can be at most, those they are kept with by rule apart.</summary>
    private static long[] Places(SeriesQuestion question, long uneven)
    {
        var (places, trios) = (new long[question.People], new long[question.People]);
        foreach (var division in question.Divisions)
        {
            var isTurn = division.IsOdd && division.Shape.Most == 3;
            foreach (var person in division.Present)
            {
                places[person] += Math.Max(0, isTurn ? 1 : division.Shape.Most - 1);
                trios[person] += isTurn ? 1 : 0;
            }

            foreach (var unit in division.Kept)
            {
                foreach (var person in unit)
                    places[person] -= unit.Length - 1;
            }
        }

        var most = SeriesEvenness.MostTrios(question, uneven);
        for (var person = 0; person < places.Length; person++)
            places[person] += Math.Min(trios[person], most[person]);
        return places;
    }

    private static long ByPerson(SeriesQuestion question, long[] partners)
    {
        var needed = new long[question.People];
        foreach (var division in question.Divisions)
        {
            var others = division.Present.Select((_, at) => (long)division.Shape.Least - 1 - division.Missed[at]).ToArray();
            foreach (var unit in division.Kept)
            {
                foreach (var person in unit)
                    others[Array.BinarySearch(division.Present, person)] -= unit.Length - 1;
            }

            for (var at = 0; at < others.Length; at++)
                needed[division.Present[at]] += Math.Max(0, others[at]);
        }

        return (Enumerable.Range(0, question.People).Sum(person => Math.Max(0, needed[person] - partners[person])) + 1) / 2;
    }
}
