using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Solving.Randomness;
using NetvaerksMoeder.Core.Solving.Series;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Series;

public sealed class SeriesClashTests
{
#if NETFRAMEWORK
    private const int Cases = 5;
#else
    private const int Cases = 30;
#endif

    [Fact]
    public void Nineteen_promises_are_one_more_than_three_others_have_room_for_in_six_rounds()
    {
        var clash = Clash(30, 6, person => person < 3 ? 1 : 0, asked: 1);
        var smallest = clash.Smallest();

        Assert.Equal(19, smallest.Count);
        Assert.All(smallest, rule => Assert.True(rule.IsPromise && rule.One >= 3));
        AssertIsSmallest(clash, smallest);
    }

    [Fact]
    public void One_who_is_promised_more_than_there_are_rounds_is_the_whole_set()
    {
        var clash = Clash(12, 3, person => person % 2, asked: 4);

        Assert.True(Assert.Single(clash.Smallest()).IsPromise);
    }

    [Fact]
    public void One_who_is_kept_apart_from_two_of_three_clashes_with_both_rules()
    {
        // Two are to be met, three are of the other side, two of them apart: each rule taken away leaves enough.
        var clash = Clash(12, 6, person => person < 3 ? 1 : 0, asked: 2, apart: [(0, 11), (1, 11)]);
        var smallest = clash.Smallest();

        Assert.Equal([(0, 11), (1, 11), (11, -1)], smallest.Select(rule => (rule.One, rule.Other)).OrderBy(rule => rule.One));
        AssertIsSmallest(clash, smallest);
    }

    [Fact]
    public void Those_who_have_met_before_are_a_rule_of_their_own()
    {
        var clash = Clash(8, 4, person => person % 2, asked: 2, met: [(0, 1), (0, 3), (0, 5)]);
        var smallest = clash.Smallest();

        Assert.Equal([SeriesClashRule.History], smallest.Where(rule => !rule.IsPromise));
        Assert.Equal(0, Assert.Single(smallest, rule => rule.IsPromise).One);
        AssertIsSmallest(clash, smallest);
    }

    [Fact]
    public void What_can_be_had_does_not_clash() => Assert.Empty(Clash(12, 6, person => person % 2, asked: 5).Smallest());

    [Property(MaxTest = Cases)]
    public void Every_set_is_smallest_and_none_is_named_where_a_plan_keeps_all(int seed)
    {
        var random = new Xoshiro256StarStar(seed);
        var people = 6 + (2 * random.NextInt32(5));
        var pairs = Enumerable.Range(0, random.NextInt32(people)).Select(_ => (One: random.NextInt32(people), Other: random.NextInt32(people)))
            .Where(pair => pair.One < pair.Other).ToList();
        var (few, asked, rounds) = (1 + random.NextInt32(3), 1 + random.NextInt32(3), 1 + random.NextInt32(4));
        var clash = Clash(people, rounds, person => person < few ? 1 : 0, asked, pairs, []);
        var smallest = clash.Smallest();

        AssertIsSmallest(clash, smallest);
        var has = new int[people];
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (one, other) in Round(people, round).Where(pair => (pair.One < few) != (pair.Other < few) && !pairs.Contains(pair)))
            {
                has[one]++;
                has[other]++;
            }
        }

        if (has.Min() >= asked)
            Assert.Empty(smallest);
    }

    private static void AssertIsSmallest(SeriesClash clash, IReadOnlyList<SeriesClashRule> smallest)
    {
        Assert.True(smallest.Count == 0 || !clash.IsPossible(smallest));
        Assert.All(smallest, dropped => Assert.True(clash.IsPossible([.. smallest.Where(rule => rule != dropped)])));
    }

    private static SeriesClash Clash(
        int people, int rounds, Func<int, int> sideOf, int asked, IReadOnlyList<(int One, int Other)>? apart = null, IReadOnlyList<(int One, int Other)>? met = null)
    {
        var rules = new PairRule[people * people];
        foreach (var (one, other) in apart ?? [])
            rules[(one * people) + other] = rules[(other * people) + one] = PairRule.Apart;
        var from = Enumerable.Repeat(SeriesQuestion.Never, people * people).ToArray();
        foreach (var (one, other) in met ?? [])
            from[(one * people) + other] = from[(other * people) + one] = 0;
        var question = new SeriesQuestion(
            people,
            [new SeriesActivity(new int[people * people], rules)],
            Enumerable.Range(0, rounds).Select(round => new SeriesDivision(0, true, [.. Round(people, round).Select(pair => new[] { pair.One, pair.Other })])),
            from);
        return new SeriesClash(question, (i, j) => sideOf(i) != sideOf(j), [.. Enumerable.Range(0, people).Select(sideOf)], asked);
    }

    /// <summary>A round of the circle method.</summary>
    private static IEnumerable<(int One, int Other)> Round(int people, int round)
    {
        var ring = people - 1;
        for (var k = 0; k < people / 2; k++)
        {
            var (one, other) = (k == 0 ? ring : (round + k) % ring, (round + ring - k) % ring);
            yield return (Math.Min(one, other), Math.Max(one, other));
        }
    }
}
