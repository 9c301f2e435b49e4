using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Designs;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Designs;

public sealed class StationWalkTests
{
    public static TheoryData<bool> Orders => [false, true];

    [Theory]
    [MemberData(nameof(Orders))]
    public void Every_small_walk_keeps_groups_apart_and_visits_even(bool isPredecessorNew)
    {
        for (var stations = 1; stations <= 8; stations++)
        {
            for (var groups = 1; groups <= 8; groups++)
            {
                for (var rounds = 1; rounds <= 9; rounds++)
                {
                    if (StationWalk.Of(stations, groups, rounds, isPredecessorNew) is { } walk)
                        Check(walk, stations, groups, rounds, isPredecessorNew);
                    else
                        Assert.True(isPredecessorNew && rounds > StationWalk.MostRoundsWithNewPredecessor(stations, groups), $"{stations} {groups} {rounds}");
                }
            }
        }
    }

    [Theory]
    [InlineData(7, 3, 1)]
    [InlineData(7, 4, 2)]
    [InlineData(11, 5, 2)]
    [InlineData(13, 4, 1)]
    [InlineData(15, 7, 3)]
    [InlineData(21, 5, 1)]
    public void Difference_sets_are_found(int stations, int rounds, int shared)
    {
        var places = BalancedSteps.Of(stations, rounds, isStepNew: false)!;
        Assert.All(BalancedSteps.Shares(stations, places).Skip(1), share => Assert.Equal(shared, share));
    }

    [Fact]
    public void The_greatest_share_is_the_least_possible_on_small_rings()
    {
        for (var spots = 3; spots <= 10; spots++)
        {
            for (var rounds = 2; rounds < spots; rounds++)
            {
                var found = BalancedSteps.Shares(spots, BalancedSteps.Of(spots, rounds, isStepNew: false)!).Skip(1).Max();
                var best = Choices(spots, rounds).Min(places => BalancedSteps.Shares(spots, places).Skip(1).Max());
                Assert.Equal(best, found);
            }
        }
    }

    [Theory]
    [InlineData(31, 20)]
    [InlineData(51, 50)]
    [InlineData(101, 100)]
    [InlineData(200, 40)]
    public void Long_walks_are_made_with_bounded_work(int stations, int rounds)
    {
        var walk = StationWalk.Of(stations, stations, rounds, isPredecessorNew: true)!;
        Check(walk, stations, stations, rounds, isPredecessorNew: true);
    }

    private static void Check(StationWalk walk, int stations, int groups, int rounds, bool isPredecessorNew)
    {
        var what = $"{stations} stations, {groups} groups, {rounds} rounds";
        var follows = new HashSet<(int, int)>();
        for (var round = 0; round < rounds; round++)
        {
            var here = Enumerable.Range(0, groups).Select(group => walk.At(group, round)).ToList();
            Assert.True(here.Where(station => station >= 0).Distinct().Count() == here.Count(station => station >= 0), what);
            for (var station = 0; isPredecessorNew && round > 0 && station < stations; station++)
            {
                var left = Enumerable.Range(0, groups).Where(group => walk.At(group, round - 1) == station).DefaultIfEmpty(-1).First();
                var came = here.IndexOf(station);
                Assert.True(left < 0 || came < 0 || follows.Add((left, came)), what);
            }
        }

        for (var group = 0; group < groups; group++)
        {
            var seen = Enumerable.Range(0, rounds).Select(round => walk.At(group, round)).Where(station => station >= 0).ToList();
            Assert.True(rounds > walk.Spots || seen.Distinct().Count() == seen.Count, what);
        }

        Assert.Equal(rounds - 1, walk.Shifts().Length);
        // With a place to rest and groups missing, which of them rests where is what is left.
        Assert.True(rounds > walk.Spots || walk.Spots > System.Math.Max(stations, groups) || walk.IsVisitedEvenly || isPredecessorNew, what);
    }

    private static IEnumerable<int[]> Choices(int spots, int rounds) => Enumerable.Range(0, 1 << spots)
        .Select(bits => Enumerable.Range(0, spots).Where(place => (bits >> place & 1) == 1).ToArray())
        .Where(places => places.Length == rounds && places[0] == 0);
}
