using System.Linq;
using NetvaerksMoeder.Core.Solving.Randomness;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Randomness;

public sealed class Xoshiro256StarStarTests
{
    [Fact]
    public void Known_answers_of_seed_42()
    {
        var random = new Xoshiro256StarStar(42);

        Assert.Equal(
            new[] { 1546998764402558742UL, 6990951692964543102UL, 12544586762248559009UL },
            new[] { random.NextUInt64(), random.NextUInt64(), random.NextUInt64() });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1000)]
    public void Bounded_draws_stay_in_range_and_reach_both_ends(int bound)
    {
        var random = new Xoshiro256StarStar(7);
        var draws = Enumerable.Range(0, 20_000).Select(_ => random.NextInt32(bound)).ToList();

        Assert.Equal(0, draws.Min());
        Assert.Equal(bound - 1, draws.Max());
    }

    [Fact]
    public void A_shuffle_keeps_every_item()
    {
        var items = Enumerable.Range(0, 100).ToList();

        new Xoshiro256StarStar(1).Shuffle(items);

        Assert.NotEqual(Enumerable.Range(0, 100), items);
        Assert.Equal(Enumerable.Range(0, 100), items.OrderBy(i => i));
    }
}
