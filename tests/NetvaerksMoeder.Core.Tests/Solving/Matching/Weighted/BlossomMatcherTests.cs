using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Solving.Matching.Weighted;
using NetvaerksMoeder.Core.Solving.Randomness;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Matching.Weighted;

public sealed class BlossomMatcherTests
{
    [Property(MaxTest = 1000)]
    public void Costs_what_trying_everything_costs(long seed)
    {
        var random = new Xoshiro256StarStar(seed);
        var vertices = 2 + 2 * random.NextInt32(5);
        var edges = RandomEdges(random, vertices, 20 + random.NextInt32(81), 1 + random.NextInt32(30));

        var matcher = new BlossomMatcher(MatchingGraph.Of(vertices, edges));
        var solved = matcher.TrySolve();

        var expected = SubsetMatching.LeastCost(vertices, edges);
        Assert.Equal(expected is not null, solved);
        if (!solved)
        {
            AssertWitness(vertices, edges, matcher.Separator, matcher.Groups);
            return;
        }

        var mates = matcher.Mates();
        Assert.Null(MatchingChecker.Fault(vertices, edges, mates, matcher.Certificate()));
        Assert.Equal(expected, CostOf(edges, mates));
    }

    [Theory]
    [InlineData(60, 3)]
    [InlineData(60, 100)]
    [InlineData(150, 2)]
    [InlineData(150, 1000)]
    public void Larger_graphs_with_many_ties_are_proven(int vertices, int greatest)
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var random = new Xoshiro256StarStar(seed);
            var edges = RandomEdges(random, vertices, seed % 2 == 0 ? 100 : 12, greatest);
            var matcher = new BlossomMatcher(MatchingGraph.Of(vertices, edges));
            if (matcher.TrySolve())
                Assert.Null(MatchingChecker.Fault(vertices, edges, matcher.Mates(), matcher.Certificate()));
            else
                AssertWitness(vertices, edges, matcher.Separator, matcher.Groups);
        }
    }

    [Property(MaxTest = 200)]
    public void Any_starting_prices_lead_to_the_same_cost(long seed)
    {
        var random = new Xoshiro256StarStar(seed);
        var edges = RandomEdges(random, 30, 100, 50);
        var plain = new BlossomMatcher(MatchingGraph.Of(30, edges));
        var started = new BlossomMatcher(MatchingGraph.Of(30, edges));

        Assert.True(plain.TrySolve());
        Assert.True(started.TrySolve([.. Enumerable.Range(0, 30).Select(_ => (long)random.NextInt32(200) - 100)]));

        Assert.Equal(CostOf(edges, plain.Mates()), CostOf(edges, started.Mates()));
        Assert.Null(MatchingChecker.Fault(30, edges, started.Mates(), started.Certificate()));
    }

    [Fact]
    public void A_corrupted_certificate_is_rejected()
    {
        var random = new Xoshiro256StarStar(5);
        var edges = RandomEdges(random, 40, 30, 100);
        var matcher = new BlossomMatcher(MatchingGraph.Of(40, edges));
        Assert.True(matcher.TrySolve());
        var mates = matcher.Mates();
        var certificate = matcher.Certificate();

        for (var v = 0; v < 40; v++)
        {
            foreach (var by in new[] { -1, 1 })
            {
                var prices = certificate.Prices.ToArray();
                prices[v] += by;
                Assert.NotNull(MatchingChecker.Fault(40, edges, mates, new MatchingCertificate(prices, certificate.OddSets)));
            }
        }

        (mates[0], mates[mates[0]]) = (mates[mates[0]], mates[0]);
        Assert.NotNull(MatchingChecker.Fault(40, edges, mates, certificate));
    }

    internal static List<MatchingEdge> RandomEdges(Xoshiro256StarStar random, int vertices, int percent, int greatest)
    {
        var edges = new List<MatchingEdge>();
        for (var i = 0; i < vertices; i++)
        {
            for (var j = i + 1; j < vertices; j++)
            {
                if (random.NextInt32(100) < percent)
                    edges.Add(new MatchingEdge(i, j, random.NextInt32(2 * greatest + 1) - greatest));
            }
        }

        return edges;
    }

    internal static long CostOf(IReadOnlyList<MatchingEdge> edges, int[] mates) =>
        edges.Where(edge => mates[edge.First] == edge.Second).Sum(edge => edge.Cost);

    internal static void AssertWitness(
        int vertices, List<MatchingEdge> edges, IReadOnlyList<int> separator, IReadOnlyList<IReadOnlyList<int>> groups)
    {
        var groupOf = new int[vertices];
        for (var g = 0; g < groups.Count; g++)
        {
            Assert.Equal(1, groups[g].Count % 2);
            foreach (var v in groups[g])
                groupOf[v] = g + 1;
        }

        foreach (var v in separator)
            groupOf[v] = -1;
        Assert.True(groups.Count > separator.Count);
        Assert.DoesNotContain(edges, edge =>
            groupOf[edge.First] != groupOf[edge.Second] && Math.Min(groupOf[edge.First], groupOf[edge.Second]) >= 0);
    }
}
