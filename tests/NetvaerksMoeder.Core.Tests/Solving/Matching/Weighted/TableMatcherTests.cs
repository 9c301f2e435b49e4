using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Solving.Matching.Weighted;
using NetvaerksMoeder.Core.Solving.Randomness;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Matching.Weighted;

public sealed class TableMatcherTests
{
    [Property(MaxTest = 300)]
    public void Costs_what_trying_everything_costs(long seed)
    {
        var random = new Xoshiro256StarStar(seed);
        var vertices = 2 + 2 * random.NextInt32(5);
        var edges = BlossomMatcherTests.RandomEdges(random, vertices, 20 + random.NextInt32(81), 1 + random.NextInt32(30));

        var mates = new TableMatcher(DenseMatcherTests.Table(vertices, edges)).Solve();

        var expected = SubsetMatching.LeastCost(vertices, edges);
        Assert.Equal(expected, mates is null ? null : BlossomMatcherTests.CostOf(edges, mates));
    }

    [Theory]
    [InlineData(100, 1)]
    [InlineData(100, 1000)]
    [InlineData(30, 3)]
    [InlineData(12, 100)]
    [InlineData(8, 1)]
    [InlineData(100, int.MaxValue / 4)]
    public void Both_forms_agree_and_both_prove_it(int percent, int greatest)
    {
        var (solved, failed) = (0, 0);
        for (var seed = 1; seed <= 100; seed++)
        {
            var random = new Xoshiro256StarStar(seed);
            var vertices = 2 * (1 + random.NextInt32(24));
            var edges = BlossomMatcherTests.RandomEdges(random, vertices, percent, greatest);
            var sparse = new BlossomMatcher(MatchingGraph.Of(vertices, edges));
            var table = new TableMatcher(DenseMatcherTests.Table(vertices, edges));

            var mates = table.Solve();

            Assert.Equal(sparse.TrySolve(), mates is not null);
            if (mates is null)
            {
                failed++;
                BlossomMatcherTests.AssertWitness(vertices, edges, table.Separator, table.Groups);
                continue;
            }

            solved++;
            Assert.Equal(BlossomMatcherTests.CostOf(edges, sparse.Mates()), BlossomMatcherTests.CostOf(edges, mates));
            Assert.Null(MatchingChecker.Fault(vertices, edges, mates, table.Certificate()));
            Assert.Null(MatchingChecker.Fault(vertices, edges, sparse.Mates(), sparse.Certificate()));

            // Either's prices prove the other's matching.
            Assert.Null(MatchingChecker.Fault(vertices, edges, sparse.Mates(), table.Certificate()));
        }

        Assert.True(solved >= (percent > 8 ? 10 : 1));
        Assert.True(percent > 8 || failed >= 10);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(40)]
    public void Costs_close_to_the_limit_are_exact(int vertices)
    {
        var most = (1L << 60) / vertices;
        for (var seed = 1; seed <= 20; seed++)
        {
            var random = new Xoshiro256StarStar(seed);
            var edges = new List<MatchingEdge>();
            for (var i = 0; i < vertices; i++)
            {
                for (var j = 0; j < i; j++)
                    edges.Add(new MatchingEdge(i, j, random.NextInt32(2) == 0 ? most - random.NextInt32(3) : random.NextInt32(3) - most));
            }

            var table = new TableMatcher(DenseMatcherTests.Table(vertices, edges));

            var mates = table.Solve()!;

            Assert.Null(MatchingChecker.Fault(vertices, edges, mates, table.Certificate()));
        }
    }

    [Fact]
    public void Costs_beyond_the_limit_are_refused()
    {
        long[][] cost = [[0, (1L << 59) + 1], [(1L << 59) + 1, 0]];

        Assert.Throws<ArgumentOutOfRangeException>(() => new TableMatcher(cost));
    }

    [Fact]
    public void A_corrupted_certificate_is_rejected()
    {
        var (edges, matcher, mates) = WithOddSets(40);
        var certificate = matcher.Certificate();
        Assert.NotEmpty(certificate.OddSets);
        Assert.Null(MatchingChecker.Fault(40, edges, mates, certificate));

        for (var v = 0; v < 40; v++)
        {
            foreach (var by in new[] { -1, 1 })
            {
                var prices = certificate.Prices.ToArray();
                prices[v] += by;
                Assert.NotNull(MatchingChecker.Fault(40, edges, mates, new MatchingCertificate(prices, certificate.OddSets)));
            }
        }

        for (var s = 0; s < certificate.OddSets.Count; s++)
        {
            var set = certificate.OddSets[s];
            var stranger = Enumerable.Range(0, 40).First(v => !set.Members.Contains(v));
            foreach (var wrong in new[]
            {
                new MatchingOddSet(set.Members, set.Price - 1),
                new MatchingOddSet(set.Members, set.Price + 1),
                new MatchingOddSet(set.Members, -set.Price),
                new MatchingOddSet([.. set.Members.Skip(1)], set.Price),
                new MatchingOddSet([.. set.Members, set.Members[0], set.Members[0]], set.Price),
            })
            {
                Assert.NotNull(MatchingChecker.Fault(40, edges, mates, With(certificate, s, wrong)));
            }

            // With another member in place of one, some edge is charged too much or the matching leaves the set too often.
            Assert.Contains(set.Members, member => MatchingChecker.Fault(
                40, edges, mates, With(certificate, s, new MatchingOddSet([.. set.Members.Where(v => v != member), stranger], set.Price))) is not null);
            Assert.NotNull(MatchingChecker.Fault(40, edges, mates, With(certificate, s, new MatchingOddSet([.. set.Members.Skip(2), 40, -1], set.Price))));
        }
    }

    [Fact]
    public void A_corrupted_matching_is_rejected()
    {
        var (edges, matcher, mates) = WithOddSets(40);
        var certificate = matcher.Certificate();
        for (var v = 1; v < 40; v++)
        {
            if (mates[0] == v)
                continue;
            var swapped = (int[])mates.Clone();
            (swapped[0], swapped[v], swapped[mates[0]], swapped[mates[v]]) = (v, 0, mates[v], mates[0]);
            var known = edges.Where(edge => swapped[edge.First] == edge.Second).ToList();
            if (known.Count == 20 && known.Sum(edge => edge.Cost) == BlossomMatcherTests.CostOf(edges, mates))
                continue;
            Assert.NotNull(MatchingChecker.Fault(40, edges, swapped, certificate));
        }

        mates[3] = mates[5];
        Assert.NotNull(MatchingChecker.Fault(40, edges, mates, certificate));
    }

    /// <summary>A matching whose proof needs odd sets.</summary>
    private static (List<MatchingEdge> Edges, TableMatcher Matcher, int[] Mates) WithOddSets(int vertices)
    {
        for (var seed = 1; ; seed++)
        {
            var edges = BlossomMatcherTests.RandomEdges(new Xoshiro256StarStar(seed), vertices, 25, 50);
            var matcher = new TableMatcher(DenseMatcherTests.Table(vertices, edges));
            if (matcher.Solve() is { } mates && matcher.Certificate().OddSets.Count >= 2)
                return (edges, matcher, mates);
        }
    }

    private static MatchingCertificate With(MatchingCertificate certificate, int at, MatchingOddSet set)
    {
        var sets = certificate.OddSets.ToArray();
        sets[at] = set;
        return new MatchingCertificate(certificate.Prices, sets);
    }
}
