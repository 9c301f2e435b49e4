using System;
using System.Collections.Generic;
using System.Threading;

namespace NetvaerksMoeder.Core.Solving.Matching.Factors;

/// <summary>The factor of greatest worth: the meetings of all rounds at once, the rounds forgotten.</summary>
/// <remarks>Only the most promising pairs of each person are on offer at first; the prices that come out tell which others would
/// be worth more than they pay, these are added, and it is solved again, until there are none (column generation as for
/// matchings in W. Cook and A. Rohe 1999, "Computing minimum-weight perfect matchings").</remarks>
internal sealed class FactorSolver(FactorQuestion question, StepMeter work, CancellationToken cancellationToken)
{
    private const int Spare = 4;
    private const int MostPricings = 30;

    private readonly ushort[] _repeats = new ushort[question.People * question.People];

    // Beyond this a matching would take minutes.
    private const long MostLinks = 2_000_000;

    /// <summary>Solves.</summary>
    /// <param name="prices">Doubled prices to start from.</param>
    /// <param name="aim">What is asked.</param>
    /// <returns>The factor; <see langword="null"/> where there is none, or where it would take too long.</returns>
    public FactorResult? Solve(long[] prices, FactorAim aim)
    {
        var n = question.People;
        var edges = new List<FactorEdge>();
        var offered = new bool[n * n];
        OfferBest(prices, edges, offered, aim);
        Array.Clear(_repeats, 0, _repeats.Length);
        if (aim.RepeatPrice != FactorCertificate.NoRepeats)
            OfferRepeats(edges, aim.RepeatPrice);
        List<int[]> byes = aim.TriosAsByes ? [.. question.Byes, .. question.Trios] : question.Byes;
        FactorResult? best = null;
        for (var pricing = 0; pricing < MostPricings; pricing++)
        {
            var gadget = new FactorGadget(question.Wanted, edges, byes, aim.TriosAsByes ? [] : question.Trios, aim.ByeWorth);
            if (gadget.Links > MostLinks)
                return best;
            if (!gadget.TrySolve(prices, work, cancellationToken))
            {
                if (gadget.HasGivenUp)
                    return best;

                // What is on offer may be too little.
                if (!OfferAll(edges, offered, aim))
                    return best;
                continue;
            }

            var chosen = new List<FactorEdge>();
            for (var e = 0; e < edges.Count; e++)
            {
                if (gadget.IsChosen(e))
                    chosen.Add(edges[e]);
            }

            var certificate = gadget.Certificate(aim.RepeatPrice == FactorCertificate.NoRepeats ? aim.RepeatPrice : 2 * aim.RepeatPrice);
            best = new FactorResult(chosen, gadget.Byes(), certificate);
            prices = [.. certificate.Prices];
            if (!OfferGains(certificate, edges, offered, aim))
                return best;
        }

        return best;
    }

    /// <summary>Offers repeats round the circle of people, as many as somebody lacks partners, and some to spare.</summary>
    private void OfferRepeats(List<FactorEdge> edges, long price)
    {
        var n = question.People;
        var lacking = 0;
        for (var i = 0; i < n; i++)
        {
            var partners = 0;
            for (var j = 0; j < n; j++)
                partners += question.First(i, j) == FactorQuestion.None ? 0 : 1;
            lacking = Math.Max(lacking, question.Wanted[i] - partners);
        }

        for (var step = 1; step <= (lacking + Spare) / 2; step++)
        {
            for (var i = 0; i < n; i++)
                OfferRepeat(i, (i + step) % n, edges, price);
        }
    }

    private bool OfferRepeat(int i, int j, List<FactorEdge> edges, long price)
    {
        var at = Math.Min(i, j) * question.People + Math.Max(i, j);
        var most = i == j ? 0 : question.Together(i, j) - (question.First(i, j) == FactorQuestion.None ? 0 : 1);
        if (_repeats[at] >= most)
            return false;
        _repeats[at]++;
        edges.Add(new FactorEdge(Math.Min(i, j), Math.Max(i, j), -price));
        return true;
    }

    /// <summary>Each person's best pairs by what they are worth less the prices: as many as wanted and some to spare.</summary>
    private void OfferBest(long[] prices, List<FactorEdge> edges, bool[] offered, FactorAim aim)
    {
        var n = question.People;
        var gain = new long[n];
        var order = new int[n];
        for (var i = 0; i < n; i++)
        {
            var count = 0;
            for (var j = 0; j < n; j++)
            {
                if (question.First(i, j) == FactorQuestion.None)
                    continue;
                gain[count] = prices[j] - 2 * aim.WorthOf(question, i, j);
                order[count++] = j;
            }

            Array.Sort(gain, order, 0, count);
            var take = Math.Min(count, question.Wanted[i] + Spare);
            for (var k = 0; k < take; k++)
                Offer(i, order[k], edges, offered, aim);
        }
    }

    private bool OfferAll(List<FactorEdge> edges, bool[] offered, FactorAim aim)
    {
        var before = edges.Count;
        for (var i = 0; i < question.People; i++)
        {
            for (var j = 0; j < i; j++)
            {
                Offer(i, j, edges, offered, aim);
                if (aim.RepeatPrice != FactorCertificate.NoRepeats)
                    OfferRepeat(i, j, edges, aim.RepeatPrice);
            }
        }

        return edges.Count > before;
    }

    private bool OfferGains(FactorCertificate certificate, List<FactorEdge> edges, bool[] offered, FactorAim aim)
    {
        var n = question.People;
        var setsOf = new List<int>[n + 1];
        for (var i = 0; i <= n; i++)
            setsOf[i] = [];
        for (var s = 0; s < certificate.OddSets.Count; s++)
        {
            foreach (var i in certificate.OddSets[s].People)
                setsOf[i].Add(s);
        }

        var before = edges.Count;
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var paid = certificate.Prices[i] + certificate.Prices[j];
                var first = offered[i * n + j] || question.First(i, j) == FactorQuestion.None ? long.MinValue : 2 * aim.WorthOf(question, i, j);
                var again = aim.RepeatPrice == FactorCertificate.NoRepeats ? long.MinValue : -2 * aim.RepeatPrice;
                if (Math.Max(first, again) <= paid)
                    continue;
                foreach (var s in setsOf[i])
                    paid += setsOf[j].Contains(s) ? certificate.OddSets[s].Price : 0;
                if (first > paid)
                    Offer(i, j, edges, offered, aim);
                if (again > paid)
                    OfferRepeat(i, j, edges, aim.RepeatPrice);
            }
        }

        return edges.Count > before;
    }

    private void Offer(int i, int j, List<FactorEdge> edges, bool[] offered, FactorAim aim)
    {
        var n = question.People;
        if (offered[i * n + j] || question.First(i, j) == FactorQuestion.None)
            return;
        offered[i * n + j] = offered[j * n + i] = true;
        edges.Add(new FactorEdge(Math.Min(i, j), Math.Max(i, j), aim.WorthOf(question, i, j)));
    }
}
