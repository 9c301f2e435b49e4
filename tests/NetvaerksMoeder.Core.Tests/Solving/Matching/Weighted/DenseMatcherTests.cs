using System.Collections.Generic;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Solving.Matching.Weighted;
using NetvaerksMoeder.Core.Solving.Randomness;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Matching.Weighted;

public sealed class DenseMatcherTests
{
    [Property(MaxTest = 300)]
    public void Costs_what_trying_everything_costs(long seed)
    {
        var random = new Xoshiro256StarStar(seed);
        var vertices = 2 + 2 * random.NextInt32(5);
        var edges = BlossomMatcherTests.RandomEdges(random, vertices, 20 + random.NextInt32(81), 1 + random.NextInt32(30));

        var mates = new DenseMatcher(Table(vertices, edges)).Solve();

        var expected = SubsetMatching.LeastCost(vertices, edges);
        Assert.Equal(expected, mates is null ? null : BlossomMatcherTests.CostOf(edges, mates));
    }

    [Theory]
    [InlineData(80, 100)]
    [InlineData(80, 3)]
    [InlineData(200, 10_000)]
    public void The_prices_prove_the_matching_for_all_edges(int vertices, int greatest)
    {
        var edges = BlossomMatcherTests.RandomEdges(new Xoshiro256StarStar(vertices + greatest), vertices, 100, greatest);
        var matcher = new DenseMatcher(Table(vertices, edges));

        var mates = matcher.Solve()!;

        Assert.Null(MatchingChecker.Fault(vertices, edges, mates, matcher.Last!.Certificate()));
    }

    internal static long[][] Table(int vertices, List<MatchingEdge> edges)
    {
        var cost = new long[vertices][];
        for (var i = 0; i < vertices; i++)
        {
            cost[i] = new long[vertices];
            for (var j = 0; j < vertices; j++)
                cost[i][j] = DenseMatcher.NoEdge;
        }

        foreach (var edge in edges)
            cost[edge.First][edge.Second] = cost[edge.Second][edge.First] = edge.Cost;
        return cost;
    }
}
