using System;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Randomness;
using NetvaerksMoeder.Core.Solving.Temporal;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Temporal;

public sealed class SimpleTemporalNetworkTests
{
    [Fact]
    public void The_example_of_Dechter_Meiri_and_Pearl_has_its_published_closure()
    {
        // Example 1.1: John and Fred on their way to work; x1 to x4 after x0 = 7.00, as in figure 3 of the paper.
        var network = new SimpleTemporalNetwork(5);
        Between(0, 1, 10, 20);
        Between(1, 2, 30, 40);
        Between(3, 2, 10, 20);
        Between(3, 4, 40, 50);
        Between(0, 4, 60, 70);

        Assert.Equal([0, 20, 50, 30, 70], network.Latest()!);
        Assert.Equal([0, 10, 40, 20, 60], network.Earliest()!);
        var closure = network.Closure()!;
        Assert.Equal([0, 20, 50, 30, 70], Enumerable.Range(0, 5).Select(to => closure[0, to]));
        Assert.Equal(-10, closure[1, 0]);

        void Between(int from, int to, long least, long most)
        {
            network.AtLeast(from, to, least);
            network.AtMost(from, to, most);
        }
    }

    [Fact]
    public void A_clash_is_told_with_the_minutes_missing()
    {
        // A talk of 20 from 11.50 at the earliest, then one of 30 that has ended by 12.30; a third has nothing to do with it.
        var network = new SimpleTemporalNetwork(4);
        network.AtLeast(0, 1, 710, 0);
        network.AtLeast(1, 2, 20, 1);
        network.AtMost(0, 2, 750 - 30, 2);
        network.AtLeast(0, 3, 100, 3);

        var clash = network.Clash();
        Assert.NotNull(clash);
        Assert.Equal([0, 1, 2], clash!.Value.Labels.OrderBy(l => l));
        Assert.Equal(10, clash.Value.Missing);
        Assert.Null(network.Latest());
        Assert.Null(network.Earliest());
        Assert.Null(network.Closure());
    }

    [Fact]
    public void Points_that_nothing_binds_have_no_bounds()
    {
        var network = new SimpleTemporalNetwork(2);

        Assert.Equal(SimpleTemporalNetwork.Unbounded, network.Latest()![1]);
        Assert.Equal(long.MinValue, network.Earliest()![1]);
        Assert.Null(network.Clash());
    }

    [Fact]
    public void Random_networks_agree_with_their_closure_and_a_clash_needs_each_of_its_bounds()
    {
        var clashes = 0;
        for (var seed = 1; seed <= 300; seed++)
        {
            var random = new Xoshiro256StarStar(seed);
            var points = 2 + random.NextInt32(6);
            var bounds = Enumerable.Range(0, 1 + random.NextInt32(3 * points)).Select(_ => (From: random.NextInt32(points), To: random.NextInt32(points), Most: random.NextInt32(30) - 8)).Where(b => b.From != b.To).ToArray();
            SimpleTemporalNetwork Of(Func<int, bool> isIn)
            {
                var network = new SimpleTemporalNetwork(points);
                for (var b = 0; b < bounds.Length; b++)
                {
                    if (isIn(b))
                        network.AtMost(bounds[b].From, bounds[b].To, bounds[b].Most, b);
                }

                return network;
            }

            var whole = Of(_ => true);
            var closure = whole.Closure();
            var clash = whole.Clash();
            Assert.Equal(closure is null, clash is not null);
            if (clash is { } found)
            {
                clashes++;
                Assert.True(found.Missing > 0);
                Assert.NotNull(Of(b => found.Labels.Contains(b)).Clash());
                foreach (var left in found.Labels)
                    Assert.Null(Of(b => b != left && found.Labels.Contains(b)).Clash());
                continue;
            }

            Assert.Equal(Enumerable.Range(0, points).Select(to => closure![0, to]), whole.Latest()!);
            Assert.Equal(Enumerable.Range(0, points).Select(from => closure![from, 0] == SimpleTemporalNetwork.Unbounded ? long.MinValue : -closure[from, 0]), whole.Earliest()!);
        }

        Assert.InRange(clashes, 30, 270);
    }
}
