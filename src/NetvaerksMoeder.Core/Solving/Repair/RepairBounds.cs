using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Repair;

/// <summary>What no plan can do better than: cards that must change, and what the rounds to come can be worth.</summary>
internal static class RepairBounds
{
    /// <summary>Cards that every plan changes: those that name somebody who is not there, and those that must give way for the sizes.</summary>
    public static long Changed(RepairQuestion question) => question.Rounds.Sum(Changed);

    /// <summary>Each person meets at most so many, and at best those worth the most whom they have not met. O(people²).</summary>
    public static long Value(RepairQuestion question)
    {
        var people = question.People;
        var meets = new long[people];
        long extra = 0, pairs = 0;
        foreach (var round in question.Rounds)
        {
            var inGroups = round.People - round.Byes;
            var large = round.Groups == 0 ? 0 : Math.Min(round.Most, ((inGroups + round.Groups - 1) / round.Groups));
            // A single group of three among pairs gives its people one meeting more than others have.
            var isTrio = round.Most == 3 && round.Least == 2 && inGroups % 2 == 1 && round.Groups == inGroups / 2;
            for (var person = 0; person < people; person++)
            {
                if (round.Present[person])
                    meets[person] += Math.Max(0, (isTrio ? 2 : round.IsRange ? round.Most : large) - 1);
            }

            extra += isTrio ? 3 : 0;
            pairs += round.IsRange ? long.MaxValue / 1_000_000_000 : Pairs(inGroups, round.Groups);
        }

        long sum = 0;
        var worth = new long[people];
        for (var person = 0; person < people; person++)
        {
            var count = 0;
            for (var other = 0; meets[person] > 0 && other < people; other++)
            {
                if (other != person && !question.Met.Contains(person, other) && !question.Apart.Contains(person, other))
                    worth[count++] = question.Scores.Of(person, other);
            }

            Array.Sort(worth, 0, count);
            for (var k = 0; k < meets[person] && k < count; k++)
                sum += worth[count - 1 - k];
        }

        return Math.Min(((sum + (extra * question.Scores.Greatest)) / 2) + 1, pairs > long.MaxValue / Math.Max(1, question.Scores.Greatest) ? long.MaxValue : pairs * question.Scores.Greatest);
    }

    private static long Pairs(int people, int groups)
    {
        if (groups == 0)
            return 0;
        long small = people / groups, large = people % groups;
        return (large * (small + 1) * small / 2) + ((groups - large) * small * (small - 1) / 2);
    }

    private static long Changed(RepairRound round)
    {
        // Places whose cards can all be kept, by how many people they have; the rest have changed cards if they have a card at all.
        var whole = new List<int>();
        var isSatOverWhole = false;
        long cards = 0;
        var there = new Dictionary<int, int>();
        for (var person = 0; person < round.Present.Length; person++)
        {
            if (!round.Present[person] || round.Printed[person] < 0)
                continue;
            cards++;
            there[round.Printed[person]] = (there.TryGetValue(round.Printed[person], out var count) ? count : 0) + 1;
        }

        foreach (var place in there.Where(place => round.PrintedSize[place.Key] == place.Value))
        {
            if (place.Key == 0)
                isSatOverWhole = round.Byes > 0;
            else if (place.Value >= round.Least && place.Value <= round.Most)
                whole.Add(place.Value);
        }

        return cards - Kept(round, whole) - (isSatOverWhole ? round.Byes : 0);
    }

    /// <summary>The most people in whole places that can be kept while the others can still be divided.</summary>
    private static long Kept(RepairRound round, List<int> whole)
    {
        var sizes = whole.GroupBy(size => size).Select(group => (Size: group.Key, Count: group.Count())).OrderByDescending(group => group.Size).ToArray();
        long best = 0;
        Choose(0, 0, 0);
        return best;

        void Choose(int index, int places, int people)
        {
            if (index == sizes.Length)
            {
                if (Fits(places, people))
                    best = Math.Max(best, people);
                return;
            }

            for (var count = sizes[index].Count; count >= 0; count--)
            {
                // Fewer of a size only matters near the limit: the last few decide whether the rest can be divided.
                if (sizes[index].Count - count > 2 * round.Most)
                    break;
                Choose(index + 1, places + count, people + (count * sizes[index].Size));
            }
        }

        bool Fits(int places, int people)
        {
            var left = round.People - round.Byes - people;
            if (round.IsRange)
                return left == 0 || (left + round.Most - 1) / round.Most <= left / round.Least;
            var groups = round.Groups - places;
            return groups == 0 ? left == 0 : groups > 0 && left >= (long)groups * round.Least && left <= (long)groups * round.Most;
        }
    }
}
