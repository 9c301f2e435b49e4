using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Series;

namespace NetvaerksMoeder.Core.Tests.Solving.Series;

/// <summary>Counts a plan of a series from its groups alone: for each pair the list of its meetings in the order of time.</summary>
internal static class SeriesRecount
{
    public static (long Broken, long Missing, long Repeats, long Avoided, long Uneven, long Value) Of(SeriesQuestion question, int[][][] plan)
    {
        long broken = 0, repeats = 0, avoided = 0, value = 0;
        var (bridging, linking, trios, byes) = (new int[question.People], new int[question.People], (int[])question.EarlierTrios.Clone(), (int[])question.EarlierByes.Clone());
        for (var i = 0; i < question.People; i++)
        {
            for (var j = i + 1; j < question.People; j++)
            {
                var pair = (i * question.People) + j;
                var isNew = true;
                for (var at = 0; at < plan.Length; at++)
                {
                    if (!plan[at].Any(group => group.Contains(i) && group.Contains(j)) || !question.Divisions[at].Meet(i, j))
                        continue;
                    var rule = question.ActivityOf(at).RuleOf(pair);
                    broken += rule == PairRule.Apart ? 1 : 0;
                    avoided += rule == PairRule.Avoided ? 1 : 0;
                    if (isNew && (question.MetFrom is null || question.MetFrom[pair] > at))
                    {
                        value += question.ActivityOf(at).Values[pair];
                        bridging[i] += question.Bridging?[pair] == true ? 1 : 0;
                        bridging[j] += question.Bridging?[pair] == true ? 1 : 0;
                        linking[i] += question.Linking?[pair] == true ? 1 : 0;
                        linking[j] += question.Linking?[pair] == true ? 1 : 0;
                    }
                    else
                    {
                        repeats += rule == PairRule.Together ? 0 : 1;
                    }

                    isNew = false;
                }
            }
        }

        for (var at = 0; at < plan.Length; at++)
        {
            foreach (var group in plan[at])
            {
                broken += question.Divisions[at].Quotas.Sum(quota => quota.CostOf(group.Count(person => quota.Members[person])));
                foreach (var person in question.Divisions[at].IsPairs ? group : [])
                {
                    trios[person] += group.Length == 3 ? 1 : 0;
                    byes[person] += group.Length == 1 ? 1 : 0;
                }
            }
        }

        var missing = Enumerable.Range(0, question.People)
            .Sum(person => Math.Max(0, question.LeastBridging - bridging[person]) + Math.Max(0, question.LeastLinking - linking[person]));
        return (broken, missing, repeats, avoided, trios.Concat(byes).Sum(turns => (long)turns * turns), value);
    }

    /// <summary>What prices prove, pair of people by pair of people: no table of kinds, no search.</summary>
    public static decimal Proven(SeriesQuestion question, int[][] blocks, SeriesPrices prices, long repeats)
    {
        decimal sum = 0;
        long again = 0;
        for (var i = 0; i < question.People; i++)
        {
            for (var j = i + 1; j < question.People; j++)
            {
                var pair = (i * question.People) + j;
                var gains = Enumerable.Range(0, question.Divisions.Count).Select(at => (
                    Own: Own(at, i, j),
                    Value: question.ActivityOf(at).Values[pair] * prices.Scale)).ToList();
                again = Math.Max(again, gains.Max(gain => -gain.Own));
                if (SeriesRepeats.CanMeet(question, i, j))
                    sum += Math.Max(0, gains.Max(gain => gain.Value - gain.Own));
            }
        }

        for (var at = 0; at < question.Divisions.Count; at++)
        {
            var division = question.Divisions[at];
            var (of, shape) = (prices.ClassOf[at], division.Shape);
            sum += shape.MostPairs * prices.OfMeeting[of];
            foreach (var kind in division.Present.GroupBy(person => prices.Kinds[person]))
                sum += ((long)kind.Count() * (shape.Least - 1) + (long)Math.Min(kind.Count(), shape.InLargest) * (shape.Most - shape.Least)) * prices.OfKind[of][kind.Key];
            foreach (var block in division.Present.Where(division.IsWhole).SelectMany(person => blocks[person]).GroupBy(block => block))
                sum -= Fewest(block.Count(), shape.Groups) * prices.OfBlock[of][prices.PriceOfBlock[block.Key]];
        }

        return Math.Floor((sum + ((decimal)repeats * again)) / prices.Scale);

        long Own(int at, int i, int j)
        {
            var of = prices.ClassOf[at];
            return prices.OfKind[of][prices.Kinds[i]] + prices.OfKind[of][prices.Kinds[j]] + prices.OfMeeting[of] - blocks[i].Intersect(blocks[j]).Sum(block => prices.OfBlock[of][prices.PriceOfBlock[block]]);
        }
    }

    private static long Fewest(int people, int groups)
    {
        var sizes = new int[groups];
        for (var person = 0; person < people; person++)
            sizes[person % groups]++;
        return sizes.Sum(size => (long)size * (size - 1) / 2);
    }

    /// <summary>Every way to divide a division's people into groups of its sizes, groups of one size in the order of their first member.</summary>
    public static IEnumerable<int[][]> Every(SeriesDivision division)
    {
        return Fill([.. division.Groups.Select(group => group.Length).OrderByDescending(size => size)], division.Present, []);

        static IEnumerable<int[][]> Fill(int[] sizes, int[] rest, int[][] groups)
        {
            if (groups.Length == sizes.Length)
            {
                yield return groups;
                yield break;
            }

            foreach (var group in Choose(rest, sizes[groups.Length]))
            {
                if (groups.Length > 0 && groups[groups.Length - 1].Length == group.Length && groups[groups.Length - 1][0] > group[0])
                    continue;
                foreach (var full in Fill(sizes, [.. rest.Except(group)], [.. groups, group]))
                    yield return full;
            }
        }

        static IEnumerable<int[]> Choose(int[] from, int count) => count == 0
            ? [[]]
            : from.SelectMany((first, at) => Choose([.. from.Skip(at + 1)], count - 1).Select(others => new[] { first }.Concat(others).ToArray()));
    }
}
