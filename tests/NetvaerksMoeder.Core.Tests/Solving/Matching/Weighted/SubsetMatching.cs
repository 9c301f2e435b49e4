using System.Collections.Generic;
using NetvaerksMoeder.Core.Solving.Matching.Weighted;

namespace NetvaerksMoeder.Core.Tests.Solving.Matching.Weighted;

/// <summary>The least cost of a perfect matching by dynamic programming over sets of vertices: slow, and simple enough to trust.</summary>
internal static class SubsetMatching
{
    public static long? LeastCost(int vertices, IReadOnlyList<MatchingEdge> edges)
    {
        var best = new long?[1 << vertices];
        best[0] = 0;
        for (var set = 0; set < best.Length; set++)
        {
            if (best[set] is not { } soFar)
                continue;
            var first = 0;
            while ((set >> first & 1) == 1)
                first++;
            foreach (var edge in edges)
            {
                var bits = 1 << edge.First | 1 << edge.Second;
                if ((edge.First != first && edge.Second != first) || (set & bits) != 0)
                    continue;
                var cost = soFar + edge.Cost;
                if (best[set | bits] is not { } known || cost < known)
                    best[set | bits] = cost;
            }
        }

        return best[best.Length - 1];
    }
}
