using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.General;

/// <summary>Good prices for a <see cref="FactorCertificate"/>, without odd sets: each person's price in turn is put where just
/// as many partners are worth it as the person has rounds.</summary>
/// <remarks>Coordinate descent on the dual of the fractional relaxation; it may stop a little above the best prices.</remarks>
internal static class FactorPrices
{
    private const int Passes = 12;

    /// <summary>Prices that hold for any number of repeats.</summary>
    public static FactorCertificate OfValue(PairSchedulingProblem problem)
    {
        var prices = new long[problem.People];
        for (var i = 0; i < prices.Length; i++)
            prices[i] = problem.Scores.Greatest;
        var rest = new List<long>();
        for (var pass = 0; pass < Passes; pass++)
        {
            for (var i = 0; i < prices.Length; i++)
            {
                rest.Clear();
                for (var j = 0; j < prices.Length; j++)
                {
                    if (j != i && CanMeet(problem, i, j) && !problem.Met.Contains(i, j))
                        rest.Add(2 * problem.Scores.Of(i, j) - prices[j]);
                }

                rest.Sort();
                var rounds = problem.Presence.RoundsOf(i);
                var last = rounds == 0 ? 0 : rest.Count >= rounds ? Math.Max(0, rest[rest.Count - rounds]) : 0;
                var next = rest.Count > rounds ? Math.Max(0, rest[rest.Count - rounds - 1]) : 0;
                prices[i] = next + (last - next) / 2;
            }
        }

        return new FactorCertificate(prices, 0, []);
    }

    /// <summary>Prices that prove how many repeats there must be: counting pairs, and counting each person's partners.</summary>
    public static FactorCertificate? OfRepeats(PairSchedulingProblem problem, out long bound)
    {
        var everybody = new long[problem.People];
        var scarce = new long[problem.People];
        for (var i = 0; i < everybody.Length; i++)
        {
            everybody[i] = -1;
            var partners = 0;
            for (var j = 0; j < everybody.Length; j++)
                partners += j != i && CanMeet(problem, i, j) && !problem.Met.Contains(i, j) ? 1 : 0;
            scarce[i] = partners < problem.Presence.RoundsOf(i) ? -2 : 0;
        }

        bound = 0;
        FactorCertificate? best = null;
        foreach (var prices in new[] { everybody, scarce })
        {
            var certificate = new FactorCertificate(prices, 2, []);
            var proven = FactorCertificateChecker.RepeatsBound(problem, certificate)!.Value;
            if (proven <= bound)
                continue;
            bound = proven;
            best = certificate;
        }

        return best;
    }

    private static bool CanMeet(PairSchedulingProblem problem, int i, int j)
    {
        if (problem.Forbidden.Contains(i, j))
            return false;
        for (var round = 0; round < problem.Rounds; round++)
        {
            if (problem.Presence.IsPresent(i, round) && problem.Presence.IsPresent(j, round))
                return true;
        }

        return false;
    }
}
