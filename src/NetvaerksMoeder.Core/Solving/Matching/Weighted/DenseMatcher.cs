using System.Collections.Generic;
using System.Threading;

namespace NetvaerksMoeder.Core.Solving.Matching.Weighted;

/// <summary>A perfect matching of least cost where nearly all pairs have an edge.</summary>
/// <remarks>Solves on the few cheapest edges of each vertex, then lets the prices tell which other edges are cheaper than what
/// they pay, adds these and goes on from there, until there are none: then the prices prove the matching for all edges (W. Cook
/// and A. Rohe 1999, "Computing minimum-weight perfect matchings"). Each pricing takes O(n²); few are needed.</remarks>
internal sealed class DenseMatcher
{
    /// <summary>As a cost: there is no edge.</summary>
    public const long NoEdge = long.MaxValue;

    private const int Cheapest = 6;

    private readonly int _n;
    private readonly long[][] _cost;
    private readonly List<MatchingEdge> _edges = [];
    private readonly HashSet<long> _known = [];

    /// <param name="cost">Symmetric, n × n, not copied; <see cref="NoEdge"/> where there is none; the diagonal is not looked at.</param>
    public DenseMatcher(long[][] cost)
    {
        _cost = cost;
        _n = cost.Length;
    }

    /// <summary>The matcher of the last solve: its dual solution, or why there is no perfect matching.</summary>
    public BlossomMatcher? Last { get; private set; }

    /// <summary>The number of times the edges were priced.</summary>
    public int Pricings { get; private set; }

    /// <summary>The partner of each vertex; <see langword="null"/> where there is no perfect matching, see <see cref="Last"/>.</summary>
    public int[]? Solve(CancellationToken cancellationToken = default)
    {
        OfferCheapest();
        long[]? prices = null;
        int[]? mates = null;
        while (true)
        {
            var matcher = new BlossomMatcher(MatchingGraph.Of(_n, _edges));
            Last = matcher;
            if (!matcher.TrySolve(prices, mates, cancellationToken: cancellationToken))
            {
                if (!OfferAcross(matcher))
                    return null;
                continue;
            }

            mates = matcher.Mates();
            var before = _edges.Count;
            var certificate = matcher.Certificate();
            OfferViolated(matcher, certificate);
            if (_edges.Count == before)
                return mates;
            prices = matcher.FullPrices();
        }
    }

    private void Offer(int i, int j)
    {
        if (_known.Add(i < j ? (long)i * _n + j : (long)j * _n + i))
            _edges.Add(new MatchingEdge(i, j, _cost[i][j]));
    }

    private void OfferCheapest()
    {
        var best = new long[Cheapest];
        var who = new int[Cheapest];
        for (var i = 0; i < _n; i++)
        {
            var count = 0;
            var row = _cost[i];
            for (var j = 0; j < row.Length; j++)
            {
                if (j == i || row[j] == NoEdge || (count == Cheapest && row[j] >= best[count - 1]))
                    continue;
                var at = count < Cheapest ? count++ : count - 1;
                for (; at > 0 && best[at - 1] > row[j]; at--)
                    (best[at], who[at]) = (best[at - 1], who[at - 1]);
                (best[at], who[at]) = (row[j], j);
            }

            for (var k = 0; k < count; k++)
                Offer(i, who[k]);
        }
    }

    /// <summary>Adds the edges between the groups that could not be matched, and out of them.</summary>
    private bool OfferAcross(BlossomMatcher matcher)
    {
        var before = _edges.Count;
        var groupOf = new int[_n];
        for (var g = 0; g < matcher.Groups.Count; g++)
        {
            foreach (var v in matcher.Groups[g])
                groupOf[v] = g + 1;
        }

        foreach (var v in matcher.Separator)
            groupOf[v] = -1;
        foreach (var group in matcher.Groups)
        {
            foreach (var i in group)
            {
                for (var j = 0; j < _n; j++)
                {
                    if (groupOf[j] != groupOf[i] && groupOf[j] >= 0 && _cost[i][j] != NoEdge)
                        Offer(i, j);
                }
            }
        }

        return _edges.Count > before;
    }

    private void OfferViolated(BlossomMatcher matcher, MatchingCertificate certificate)
    {
        var prices = matcher.FullPrices();
        var top = matcher.OddSets();
        var setsOf = new List<int>?[_n];
        for (var s = 0; s < certificate.OddSets.Count; s++)
        {
            foreach (var v in certificate.OddSets[s].Members)
                (setsOf[v] ??= []).Add(s);
        }

        for (var i = 0; i < _n; i++)
        {
            var (row, price) = (_cost[i], prices[i]);
            for (var j = 0; j < i; j++)
            {
                if (row[j] == NoEdge || 2 * row[j] >= price + prices[j])
                    continue;
                long together = 0;
                if (top[i] == top[j] && setsOf[i] is { } sets && setsOf[j] is { } others)
                {
                    foreach (var s in sets)
                        together += others.Contains(s) ? certificate.OddSets[s].Price : 0;
                }

                if (2 * row[j] + 2 * together < price + prices[j])
                    Offer(i, j);
            }
        }

        Pricings++;
    }
}
