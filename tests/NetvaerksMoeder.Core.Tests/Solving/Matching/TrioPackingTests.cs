using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Solving.Matching;
using NetvaerksMoeder.Core.Solving.Randomness;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Matching;

public sealed class TrioPackingTests
{
    [Property(MaxTest = 60)]
    public void Sums_what_trying_everything_sums(long seed)
    {
        var random = new Xoshiro256StarStar(seed);
        var people = 3 + random.NextInt32(5);
        var groups = (from a in Enumerable.Range(0, people)
                      from b in Enumerable.Range(a + 1, people - a - 1)
                      from c in Enumerable.Range(b + 1, people - b - 1)
                      select (Worth: (long)random.NextInt32(40) - 10, A: a, B: b, C: c)).ToList();
        groups.Sort((one, two) => two.CompareTo(one));

        for (var count = 1; count <= System.Math.Min(3, groups.Count); count++)
            Assert.Equal(Most(groups, count), TrioPacking.MostOf(groups, count, people));
    }

    [Fact]
    public void With_more_to_try_than_there_is_time_for_the_sum_is_never_too_small()
    {
        // All alike, and eighteen groups of eleven people without a common pair would need 54 of the 55 pairs: there are none, but trying all takes too long.
        var groups = (from a in Enumerable.Range(0, 11)
                      from b in Enumerable.Range(a + 1, 10 - a)
                      from c in Enumerable.Range(b + 1, 10 - b)
                      select (7L, a, b, c)).ToList();

        Assert.Equal(18 * 7m, TrioPacking.MostOf(groups, 18, 11));
    }

    private static decimal? Most(List<(long Worth, int A, int B, int C)> groups, int count, int from = 0, decimal sum = 0, params (int, int)[] taken)
    {
        if (count == 0)
            return sum;
        decimal? best = null;
        for (var k = from; k < groups.Count; k++)
        {
            var (worth, a, b, c) = groups[k];
            (int, int)[] pairs = [(a, b), (a, c), (b, c)];
            if (!pairs.Intersect(taken).Any() && Most(groups, count - 1, k + 1, sum + worth, [.. taken, .. pairs]) is { } here && !(here <= best))
                best = here;
        }

        return best;
    }
}
