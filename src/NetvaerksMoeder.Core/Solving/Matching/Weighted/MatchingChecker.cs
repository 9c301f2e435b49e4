using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Weighted;

/// <summary>Checks that a matching is perfect and that its certificate proves it to be of least cost, from the edges alone.</summary>
internal static class MatchingChecker
{
    /// <summary>What is wrong, or <see langword="null"/> where the proof holds.</summary>
    /// <param name="vertices">The number of vertices.</param>
    /// <param name="edges">All edges of the graph.</param>
    /// <param name="mates">The partner of each vertex.</param>
    /// <param name="certificate">The dual solution.</param>
    public static string? Fault(int vertices, IReadOnlyList<MatchingEdge> edges, IReadOnlyList<int> mates, MatchingCertificate certificate)
    {
        if (certificate.Prices.Count != vertices || mates.Count != vertices)
            return "a vertex has no price or no partner";
        var setsOf = new List<int>[vertices];
        for (var v = 0; v < vertices; v++)
        {
            setsOf[v] = [];
            if ((uint)mates[v] >= (uint)vertices || mates[v] == v || mates[mates[v]] != v)
                return $"vertex {v} has no partner that has it as partner";
        }

        var prices = 0m;
        for (var s = 0; s < certificate.OddSets.Count; s++)
        {
            var set = certificate.OddSets[s];
            if (set.Members.Count % 2 == 0 || set.Price < 0)
                return $"set {s} is even or has a negative price";
            foreach (var v in set.Members)
            {
                if ((uint)v >= (uint)vertices || setsOf[v].Contains(s))
                    return $"set {s} has vertex {v} twice, or there is no such vertex";
                setsOf[v].Add(s);
            }

            prices += set.Price;
        }

        foreach (var price in certificate.Prices)
            prices += price;
        return EdgeFault(edges, mates, certificate, setsOf, prices);
    }

    private static string? EdgeFault(
        IReadOnlyList<MatchingEdge> edges, IReadOnlyList<int> mates, MatchingCertificate certificate, List<int>[] setsOf, decimal prices)
    {
        var cheapest = new Dictionary<int, long>();
        foreach (var edge in edges)
        {
            var left = (decimal)certificate.Prices[edge.First] + certificate.Prices[edge.Second];
            foreach (var s in setsOf[edge.First])
                left += setsOf[edge.Second].Contains(s) ? 0 : certificate.OddSets[s].Price;
            foreach (var s in setsOf[edge.Second])
                left += setsOf[edge.First].Contains(s) ? 0 : certificate.OddSets[s].Price;
            if (left > 2 * (decimal)edge.Cost)
                return $"edge ({edge.First}, {edge.Second}) costs less than the prices it leaves";
            if (mates[edge.First] != edge.Second)
                continue;
            var key = edge.First < edge.Second ? edge.First : edge.Second;
            cheapest[key] = cheapest.TryGetValue(key, out var known) && known <= edge.Cost ? known : edge.Cost;
        }

        if (2 * cheapest.Count != mates.Count)
            return "two partners have no edge between them";
        var cost = 0m;
        foreach (var pair in cheapest)
            cost += pair.Value;
        return 2 * cost == prices ? null : $"the matching costs {cost}, the doubled prices sum to {prices}";
    }
}
