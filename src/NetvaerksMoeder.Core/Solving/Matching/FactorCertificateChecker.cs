using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Matching;

/// <summary>Computes from the question alone what a <see cref="FactorCertificate"/> proves. Any prices prove something; good
/// ones prove much.</summary>
/// <remarks>
/// Everything a plan can do is charged: a person's meetings at the person's price, a first meeting of a pair with its value less
/// the prices it pays (where that is a gain), a repeat likewise with minus the repeat's price, sitting out as a meeting with
/// nobody, the group of three with the dearest three people in that round, less what their own three meetings are worth under the
/// prices; where nobody meets twice, the groups of all rounds together with the dearest ones that have no pair in common
/// (<see cref="TrioPacking"/>). Takes O(people² + pairs in odd sets), and at worst O(people³) with groups of three.
/// </remarks>
internal static class FactorCertificateChecker
{
    // Beyond this a group of three is charged the dearest three people, whatever their meetings are worth.
    private const int MostPeopleForTrios = 600;

    // Beyond this the groups of three of different rounds are charged one by one, as if they could have pairs in common.
    private const int MostPeopleForPacking = 120;

    /// <summary>No plan with at most <paramref name="repeats"/> repeats has a greater value.</summary>
    /// <returns>The bound; <see langword="null"/> where the certificate does not fit the question or is not about so many repeats.</returns>
    public static long? ValueBound(PairSchedulingProblem problem, FactorCertificate certificate, long repeats)
    {
        if (!Fits(problem, certificate) || (repeats > 0 && certificate.RepeatPrice == FactorCertificate.NoRepeats))
            return null;
        var doubled = Charge(problem, certificate, problem.Scores.Of, repeats == 0) + repeats * (decimal)Math.Max(0, certificate.RepeatPrice);
        return (long)decimal.Floor(doubled / 2);
    }

    /// <summary>No plan has fewer repeats.</summary>
    /// <returns>The bound, 0 or more; <see langword="null"/> where the certificate does not fit the question.</returns>
    public static long? RepeatsBound(PairSchedulingProblem problem, FactorCertificate certificate)
    {
        if (!Fits(problem, certificate) || certificate.RepeatPrice <= 0)
            return null;
        var doubled = Charge(problem, certificate, static (_, _) => 0, meetOnce: false);
        return Math.Max(0, (long)decimal.Ceiling(-doubled / certificate.RepeatPrice));
    }

    private static bool Fits(PairSchedulingProblem problem, FactorCertificate certificate)
    {
        var nobody = problem.People;
        return certificate.Prices.Count == nobody + 1
            && certificate.RepeatPrice >= FactorCertificate.NoRepeats
            && certificate.OddSets.All(set =>
                set.Price >= 0
                && set.People.Distinct().Count() == set.People.Count
                && set.People.All(i => i >= 0 && i <= nobody)
                && set.Leaving.Where(pair => pair.Inside != nobody && pair.Outside != nobody)
                    .GroupBy(pair => pair).All(same => same.Count() == 1)
                && set.Leaving.All(pair => pair.Outside >= 0 && pair.Outside <= nobody
                    && set.People.Contains(pair.Inside) && !set.People.Contains(pair.Outside)));
    }

    private static decimal Charge(PairSchedulingProblem problem, FactorCertificate certificate, Func<int, int, long> value, bool meetOnce)
    {
        var n = problem.People;
        var setsOf = new List<int>[n + 1];
        var inSets = new long[n + 1];
        var leaving = new Dictionary<(int, int), List<long>>();
        for (var i = 0; i <= n; i++)
            setsOf[i] = [];
        for (var s = 0; s < certificate.OddSets.Count; s++)
        {
            var set = certificate.OddSets[s];
            foreach (var i in set.People)
            {
                setsOf[i].Add(s);
                inSets[i] += set.Price;
            }

            foreach (var same in set.Leaving.GroupBy(pair => pair.Inside < pair.Outside ? pair : (pair.Outside, pair.Inside)))
            {
                // The first meeting of a pair counts once, the first k times of sitting out once each.
                if (!leaving.TryGetValue(same.Key, out var extra))
                    leaving[same.Key] = extra = [];
                for (var copy = 0; copy < same.Count(); copy++)
                {
                    if (copy == extra.Count)
                        extra.Add(0);
                    extra[copy] += set.Price;
                }
            }
        }

        var total = People(problem, certificate, inSets, Trio, meetOnce ? Trios : null, out var sitsOut);
        for (var i = 0; i < n; i++)
        {
            for (var copy = 0; copy < sitsOut[i]; copy++)
                total += Math.Max(0, -Paid(certificate, setsOf, i, n) - Extra(leaving, i, n, copy));
            for (var j = i + 1; j < n; j++)
            {
                if (problem.Forbidden.Contains(i, j))
                    continue;
                var together = Together(problem, i, j);
                if (together == 0)
                    continue;
                var paid = Paid(certificate, setsOf, i, j);
                if (!problem.Met.Contains(i, j))
                {
                    total += Math.Max(0, 2 * value(i, j) - paid - Extra(leaving, i, j, 0));
                    together--;
                }

                if (certificate.RepeatPrice >= 0)
                    total += (decimal)together * Math.Max(0, -certificate.RepeatPrice - paid);
            }
        }

        return total;

        // What the group of three has more than pairs have: a meeting each, less what its meetings fall short of their prices.
        decimal Trio(int[] present)
        {
            var order = present.OrderByDescending(i => certificate.Prices[i] + inSets[i]).ThenBy(i => i).ToArray();
            var price = Array.ConvertAll(order, i => certificate.Prices[i] + inSets[i]);
            decimal dearest = price[0] + price[1] + price[2];
            if (order.Length > MostPeopleForTrios)
                return dearest;
            var shortfall = new long?[order.Length, order.Length];
            for (var a = 0; a < order.Length; a++)
            {
                for (var b = a + 1; b < order.Length; b++)
                    shortfall[a, b] = Shortfall(order[a], order[b]);
            }

            long? best = null;
            for (var a = 0; a + 2 < order.Length && !(price[a] + price[a + 1] + price[a + 2] <= best); a++)
            {
                for (var b = a + 1; b + 1 < order.Length && !(price[a] + price[b] + price[b + 1] <= best); b++)
                {
                    for (var c = b + 1; c < order.Length && !(price[a] + price[b] + price[c] <= best); c++)
                    {
                        if (price[a] + price[b] + price[c] - shortfall[a, b] - shortfall[a, c] - shortfall[b, c] is { } here && !(here <= best))
                            best = here;
                    }
                }
            }

            return best ?? dearest;
        }

        // The groups of three of so many rounds with the same people, who meet nobody twice; null where they cannot all be formed, or are too many.
        decimal? Trios(int[] present, int rounds)
        {
            if (present.Length > MostPeopleForPacking)
                return null;
            var price = Array.ConvertAll(present, i => certificate.Prices[i] + inSets[i]);
            var shortfall = new long?[present.Length, present.Length];
            for (var a = 0; a < present.Length; a++)
            {
                for (var b = a + 1; b < present.Length; b++)
                    shortfall[a, b] = problem.Met.Contains(present[a], present[b]) ? null : Shortfall(present[a], present[b]);
            }

            var groups = new List<(long Worth, int A, int B, int C)>();
            for (var a = 0; a < present.Length; a++)
            {
                for (var b = a + 1; b < present.Length; b++)
                {
                    for (var c = b + 1; c < present.Length; c++)
                    {
                        if (price[a] + price[b] + price[c] - shortfall[a, b] - shortfall[a, c] - shortfall[b, c] is { } worth)
                            groups.Add((worth, a, b, c));
                    }
                }
            }

            groups.Sort(static (one, two) => two.CompareTo(one));
            return groups.Count < rounds ? null : TrioPacking.MostOf(groups, rounds, present.Length);
        }

        long? Shortfall(int i, int j)
        {
            if (problem.Forbidden.Contains(i, j))
                return null;
            var paid = Paid(certificate, setsOf, i, j);
            long? first = problem.Met.Contains(i, j) ? null : Math.Max(0, paid - (2 * value(i, j)));
            long? again = certificate.RepeatPrice >= 0 ? Math.Max(0, paid + certificate.RepeatPrice) : null;
            return first is { } one && again is { } two ? Math.Min(one, two) : first ?? again;
        }
    }

    /// <summary>What a meeting of two pays: their prices and those of the sets with both.</summary>
    private static long Paid(FactorCertificate certificate, List<int>[] setsOf, int i, int j)
    {
        var paid = certificate.Prices[i] + certificate.Prices[j];
        return setsOf[i].Count == 0 || setsOf[j].Count == 0
            ? paid
            : paid + setsOf[i].Intersect(setsOf[j]).Sum(s => certificate.OddSets[s].Price);
    }

    private static long Extra(Dictionary<(int, int), List<long>> leaving, int i, int j, int copy) =>
        leaving.Count > 0 && leaving.TryGetValue((i, j), out var extra) && copy < extra.Count ? extra[copy] : 0;

    /// <summary>What each person's meetings are charged, and the odd sets; how often each may sit out.</summary>
    private static decimal People(
        PairSchedulingProblem problem,
        FactorCertificate certificate,
        long[] inSets,
        Func<int[], decimal> trio,
        Func<int[], int, decimal?>? trios,
        out int[] sitsOut)
    {
        decimal? ofAll = null;
        var meetings = new long[problem.People + 1];
        sitsOut = new int[problem.People];
        var total = 0m;
        for (var round = 0; round < problem.Rounds; round++)
        {
            var present = problem.PresentIn(round);
            foreach (var i in present)
                meetings[i]++;
            if (present.Length % 2 == 0)
                continue;
            if (present.Length > 1 && problem.Odd == OddRule.Trio)
            {
                if (!problem.Presence.IsFull)
                    total += trio(present);
                else if (ofAll is null)
                    total += ofAll ??= trios?.Invoke(present, problem.Rounds) ?? problem.Rounds * trio(present);
                continue;
            }

            meetings[problem.People]++;
            foreach (var i in present)
                sitsOut[i]++;
        }

        for (var i = 0; i <= problem.People; i++)
            total += (decimal)meetings[i] * certificate.Prices[i];
        foreach (var set in certificate.OddSets)
            total += set.Price * (decimal)((set.People.Sum(i => meetings[i]) + set.Leaving.Count) / 2);
        return total;
    }

    private static int Together(PairSchedulingProblem problem, int i, int j)
    {
        if (problem.Presence.IsAlwaysPresent(i) && problem.Presence.IsAlwaysPresent(j))
            return problem.Rounds;
        var rounds = 0;
        for (var round = 0; round < problem.Rounds; round++)
            rounds += problem.Presence.IsPresent(i, round) && problem.Presence.IsPresent(j, round) ? 1 : 0;
        return rounds;
    }
}
