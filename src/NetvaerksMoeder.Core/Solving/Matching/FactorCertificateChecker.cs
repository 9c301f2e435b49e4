using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Matching;

/// <summary>Computes from the question alone what a <see cref="FactorCertificate"/> proves. Any prices prove something; good
/// ones prove much.</summary>
/// <remarks>
/// Everything a plan can do is charged: a person's meetings at the person's price, a first meeting of a pair with its value less
/// the prices it pays (where that is a gain), a repeat likewise with minus the repeat's price, the group of three or the one
/// who sits out with the best choice of people in that round. Takes O(people² + pairs in odd sets).
/// </remarks>
internal static class FactorCertificateChecker
{
    /// <summary>No plan with at most <paramref name="repeats"/> repeats has a greater value.</summary>
    /// <returns>The bound; <see langword="null"/> where the certificate does not fit the question or is not about so many repeats.</returns>
    public static long? ValueBound(PairSchedulingProblem problem, FactorCertificate certificate, long repeats)
    {
        if (!Fits(problem, certificate) || (repeats > 0 && certificate.RepeatPrice == FactorCertificate.NoRepeats))
            return null;
        var doubled = Charge(problem, certificate, problem.Scores.Of) + repeats * (decimal)Math.Max(0, certificate.RepeatPrice);
        return (long)decimal.Floor(doubled / 2);
    }

    /// <summary>No plan has fewer repeats.</summary>
    /// <returns>The bound, 0 or more; <see langword="null"/> where the certificate does not fit the question.</returns>
    public static long? RepeatsBound(PairSchedulingProblem problem, FactorCertificate certificate)
    {
        if (!Fits(problem, certificate) || certificate.RepeatPrice <= 0)
            return null;
        var doubled = Charge(problem, certificate, static (_, _) => 0);
        return Math.Max(0, (long)decimal.Ceiling(-doubled / certificate.RepeatPrice));
    }

    private static bool Fits(PairSchedulingProblem problem, FactorCertificate certificate) =>
        certificate.Prices.Count == problem.People
        && certificate.RepeatPrice >= FactorCertificate.NoRepeats
        && certificate.OddSets.All(set =>
            set.Price >= 0
            && set.People.Distinct().Count() == set.People.Count
            && set.People.All(i => (uint)i < (uint)problem.People)
            && set.Leaving.Distinct().Count() == set.Leaving.Count
            && set.Leaving.All(pair => (uint)pair.Outside < (uint)problem.People
                && set.People.Contains(pair.Inside) && !set.People.Contains(pair.Outside)));

    private static decimal Charge(PairSchedulingProblem problem, FactorCertificate certificate, Func<int, int, long> value)
    {
        var n = problem.People;
        var setsOf = new List<int>[n];
        var inSets = new long[n];
        var leaving = new Dictionary<(int, int), long>();
        for (var i = 0; i < n; i++)
            setsOf[i] = [];
        for (var s = 0; s < certificate.OddSets.Count; s++)
        {
            var set = certificate.OddSets[s];
            foreach (var i in set.People)
            {
                setsOf[i].Add(s);
                inSets[i] += set.Price;
            }

            foreach (var (i, j) in set.Leaving)
            {
                var key = i < j ? (i, j) : (j, i);
                leaving[key] = (leaving.TryGetValue(key, out var known) ? known : 0) + set.Price;
            }
        }

        var total = People(problem, certificate, inSets);
        for (var i = 0; i < n; i++)
        {
            for (var j = i + 1; j < n; j++)
            {
                if (problem.Forbidden.Contains(i, j))
                    continue;
                var together = Together(problem, i, j);
                if (together == 0)
                    continue;
                var paid = certificate.Prices[i] + certificate.Prices[j];
                if (setsOf[i].Count > 0 && setsOf[j].Count > 0)
                    paid += setsOf[i].Intersect(setsOf[j]).Sum(s => certificate.OddSets[s].Price);
                if (!problem.Met.Contains(i, j))
                {
                    var first = paid + (leaving.TryGetValue((i, j), out var extra) ? extra : 0);
                    total += Math.Max(0, 2 * value(i, j) - first);
                    together--;
                }

                if (certificate.RepeatPrice >= 0)
                    total += (decimal)together * Math.Max(0, -certificate.RepeatPrice - paid);
            }
        }

        return total;
    }

    /// <summary>What each person's meetings are charged, and the odd sets.</summary>
    private static decimal People(PairSchedulingProblem problem, FactorCertificate certificate, long[] inSets)
    {
        var meetings = new long[problem.People];
        var total = 0m;
        for (var round = 0; round < problem.Rounds; round++)
        {
            var present = problem.PresentIn(round);
            foreach (var i in present)
                meetings[i]++;
            if (present.Length % 2 == 0)
                continue;
            if (present.Length == 1 || problem.Odd != OddRule.Trio)
                total += present.Max(i => -certificate.Prices[i]);
            else
                total += present.Select(i => certificate.Prices[i] + inSets[i]).OrderByDescending(price => price).Take(3).Sum();
        }

        for (var i = 0; i < problem.People; i++)
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
