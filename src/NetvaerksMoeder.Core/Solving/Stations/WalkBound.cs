using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Stations;

/// <summary>What no gallery walk can be worth more than, however often people meet again: what groups can be worth, and what the stands can bring.</summary>
/// <remarks>What a stand brings is bounded from both sides, the lower counts: each host has the best people of so many visits, and each visitor
/// the best hosts of so many at once. Nor can it all be worth more than the best pairs, as many as meet at all. O(people² log people).</remarks>
internal static class WalkBound
{
    private const int MostPeopleSorted = 2_000;

    /// <param name="problem">The walk.</param>
    /// <param name="ofGroups">What the groups alone can be worth.</param>
    /// <param name="sizes">The sizes of the groups.</param>
    public static long Of(WalkProblem problem, long ofGroups, IReadOnlyList<int> sizes)
    {
        var greatest = sizes.DefaultIfEmpty(0).Max();
        var isOnce = problem.Rounds <= Math.Max(problem.Rows.Length, problem.Rows.SelectMany(row => row).DefaultIfEmpty(0).Max() + 1);
        var visits = isOnce ? Math.Min(problem.Rounds, sizes.Count) : problem.Rounds;
        long sum = ofGroups, meetings = sizes.Sum(size => (long)size * (size - 1) / 2);
        foreach (var stand in problem.Stands)
        {
            var hosts = stand.Always.Concat(stand.ByTurns).ToArray();
            var atOnce = stand.Always.Length + Math.Min(stand.AtOnce, stand.ByTurns.Length);
            var among = atOnce < 2 ? [] : hosts.SelectMany(host => hosts.Where(other => other < host).Select(other => Worth(problem, host, other))).ToArray();
            sum += among.Sum() + Math.Min(ByHosts(problem, stand, visits, greatest), ByVisitors(problem, hosts, atOnce, visits, greatest, isOnce));
            meetings += among.Length + ((long)atOnce * visits * greatest);
        }

        return problem.People <= MostPeopleSorted ? Math.Min(sum, BestPairs(problem, meetings)) : sum;
    }

    private static long ByHosts(WalkProblem problem, WalkStand stand, int visits, int greatest)
    {
        var sum = stand.Always.Sum(host => Blocks(problem, host, visits, greatest).Sum());
        // Of each host later visits bring no more than earlier ones, so the best visits of all hosts are the best of each.
        return sum + stand.ByTurns.SelectMany(host => Blocks(problem, host, visits, greatest)).OrderByDescending(worth => worth).Take(stand.AtOnce * visits).Sum();
    }

    private static IEnumerable<long> Blocks(WalkProblem problem, int host, int visits, int greatest)
    {
        var others = Others(problem, host).OrderByDescending(worth => worth).ToArray();
        for (var visit = 0; visit < visits; visit++)
            yield return others.Skip(visit * greatest).Take(greatest).Sum();
    }

    private static long ByVisitors(WalkProblem problem, int[] hosts, int atOnce, int visits, int greatest, bool isOnce)
    {
        var each = Enumerable.Range(0, problem.People).Select(person => hosts.Where(host => host != person).Select(host => Worth(problem, host, person))
            .OrderByDescending(worth => worth).Take(isOnce ? atOnce : hosts.Length).Sum());
        return each.OrderByDescending(worth => worth).Take(isOnce ? visits * greatest : problem.People).Sum();
    }

    private static long BestPairs(WalkProblem problem, long count)
    {
        var counts = new SortedDictionary<long, long>();
        for (var person = 0; person < problem.People; person++)
        {
            for (var other = 0; other < person; other++)
            {
                var worth = Worth(problem, person, other);
                counts[worth] = (counts.TryGetValue(worth, out var so) ? so : 0) + 1;
            }
        }

        long sum = 0;
        foreach (var worth in counts.Reverse())
        {
            var taken = Math.Min(count, worth.Value);
            sum += taken * worth.Key;
            count -= taken;
        }

        return sum;
    }

    private static IEnumerable<long> Others(WalkProblem problem, int host) =>
        Enumerable.Range(0, problem.People).Where(other => other != host).Select(other => Worth(problem, host, other));

    private static long Worth(WalkProblem problem, int host, int other) =>
        problem.Met.Contains(host, other) || problem.Forbidden.Contains(host, other) ? 0 : problem.Scores.Of(host, other);
}
