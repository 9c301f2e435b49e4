using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Matching;

namespace NetvaerksMoeder.Core.Tests.Solving.Matching.Carousel;

/// <summary>Tries every carousel of a few people: every seat, every shift, everything those can do who face an empty chair.</summary>
internal static class CarouselBruteForce
{
    /// <summary>The best of all seats with the same step each round: fewest forbidden pairs, fewest repeats, greatest value.</summary>
    public static (int Forbidden, int Repeats, long Value) BestSeats(PairSchedulingProblem problem, bool[] isSeated)
    {
        var seats = (problem.People + 1) / 2;
        var best = (int.MaxValue, 0, 0L);
        var steps = Enumerable.Range(1, seats).Where(step => step == 1 || (seats % step == 0 && seats / step >= problem.Rounds)).ToList();
        foreach (var order in Orders(Enumerable.Range(0, problem.People).ToArray(), 0))
        {
            var people = problem.People % 2 == 0 ? order : [.. order.Take(seats - 1), -1, .. order.Skip(seats - 1)];
            if (people.Skip(seats).Any(person => isSeated[person]))
                continue;
            foreach (var step in steps)
                best = Better(best, Best(problem, people, Enumerable.Range(0, problem.Rounds).Select(round => round * step % seats).ToArray()));
        }

        return best;
    }

    /// <summary>The best of all shifts for given seats.</summary>
    public static (int Forbidden, int Repeats, long Value) BestShifts(PairSchedulingProblem problem, int[] people)
    {
        var seats = people.Length / 2;
        var best = (int.MaxValue, 0, 0L);
        var offsets = new int[problem.Rounds];
        for (var number = 0; number < Math.Pow(seats, problem.Rounds); number++)
        {
            for (int round = 0, rest = number; round < offsets.Length; round++, rest /= seats)
                offsets[round] = rest % seats;
            best = Better(best, Best(problem, people, offsets));
        }

        return best;
    }

    /// <summary>The best that can be made of given seats and shifts.</summary>
    public static (int Forbidden, int Repeats, long Value) Best(PairSchedulingProblem problem, int[] people, int[] offsets)
    {
        var rounds = offsets.Select((offset, round) => Ways(problem, people, offset, round).ToList()).ToList();
        return Walk(problem, rounds, 0, []);
    }

    private static (int, int, long) Better((int Forbidden, int Repeats, long Value) one, (int Forbidden, int Repeats, long Value) other) =>
        (other.Forbidden, other.Repeats, -other.Value).CompareTo((one.Forbidden, one.Repeats, -one.Value)) < 0 ? other : one;

    private static (int, int, long) Walk(PairSchedulingProblem problem, List<List<List<int[]>>> rounds, int round, List<int[]> before)
    {
        if (round == rounds.Count)
            return Count(problem, before);
        var best = (int.MaxValue, 0, 0L);
        foreach (var way in rounds[round])
            best = Better(best, Walk(problem, rounds, round + 1, [.. before, .. way]));
        return best;
    }

    private static (int, int, long) Count(PairSchedulingProblem problem, List<int[]> groups)
    {
        var (forbidden, repeats, value) = (0, 0, 0L);
        var met = new HashSet<(int, int)>();
        foreach (var group in groups)
        {
            foreach (var (i, j) in group.SelectMany(i => group.Where(j => i < j).Select(j => (i, j))))
            {
                forbidden += problem.Forbidden.Contains(i, j) ? 1 : 0;
                if (problem.Met.Contains(i, j) || !met.Add((i, j)))
                    repeats++;
                else
                    value += problem.Scores.Of(i, j);
            }
        }

        return (forbidden, repeats, value);
    }

    // Each way to group the people of a round.
    private static IEnumerable<List<int[]>> Ways(PairSchedulingProblem problem, int[] people, int offset, int round)
    {
        var seats = people.Length / 2;
        var facing = new List<int[]>();
        var lones = new List<int>();
        for (var seat = 0; seat < seats; seat++)
        {
            int[] two = [people[seat], people[seats + ((seat + offset) % seats)]];
            two = two.Where(person => person >= 0 && problem.Presence.IsPresent(person, round)).ToArray();
            if (two.Length == 2)
                facing.Add(two);
            else
                lones.AddRange(two);
        }

        var isTrio = problem.Odd == OddRule.Trio;
        if (lones.Count % 2 == 0)
            return Pairings(lones).Select(pairs => facing.Concat(pairs).ToList());
        if (lones.Count == 1 && isTrio && facing.Count > 0)
            return facing.Select(host => facing.Where(two => two != host).Append([.. host, lones[0]]).ToList());
        if (lones.Count == 1 || !isTrio)
            return lones.SelectMany(bye => Pairings(lones.Where(person => person != bye).ToList()).Select(pairs => facing.Concat(pairs).ToList()));
        return lones.SelectMany(a => lones.Where(b => b > a).SelectMany(b => lones.Where(c => c > b).SelectMany(c =>
            Pairings(lones.Where(person => person != a && person != b && person != c).ToList()).Select(pairs => facing.Concat(pairs).Append([a, b, c]).ToList()))));
    }

    private static IEnumerable<List<int[]>> Pairings(List<int> people)
    {
        if (people.Count == 0)
            return [[]];
        return people.Skip(1).SelectMany(other => Pairings(people.Skip(1).Where(person => person != other).ToList()).Select(pairs => pairs.Append([people[0], other]).ToList()));
    }

    private static IEnumerable<int[]> Orders(int[] items, int from)
    {
        if (from >= items.Length - 1)
        {
            yield return (int[])items.Clone();
            yield break;
        }

        for (var k = from; k < items.Length; k++)
        {
            (items[from], items[k]) = (items[k], items[from]);
            foreach (var order in Orders(items, from + 1))
                yield return order;
            (items[from], items[k]) = (items[k], items[from]);
        }
    }
}
