using System;
using System.Linq;
using System.Threading;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Randomness;
using NetvaerksMoeder.Core.Solving.Series;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Series;

public sealed class SeriesSweepsTests
{
#if NETFRAMEWORK
    private const int Cases = 5;
#else
    private const int Cases = 30;
#endif

    [Property(MaxTest = Cases)]
    public void A_sweep_keeps_people_sizes_and_those_who_move_as_one(int seed)
    {
        var (question, _, _) = SeriesQuestions.Of(seed, 7 + (((seed % 5) + 5) % 5), 4);
        var first = question.Divisions.Select(division => division.Groups).ToArray();
        var linked = Enumerable.Range(0, first.Length).Where(at => !question.Divisions[at].IsPairs).ToArray();
        var without = Enumerable.Range(0, first.Length).Where(at => seed % 2 == 0 && question.Divisions[at].IsPairs).ToArray();
        var plan = new SeriesSweeps(question, new Xoshiro256StarStar(seed), new StepMeter(20_000), CancellationToken.None)
            .Run(first, new SeriesSweep(10_000, 6, 40, 20_000) { Linked = linked, Without = without });

        for (var at = 0; at < plan.Length; at++)
        {
            var division = question.Divisions[at];
            Assert.Equal(division.Present, plan[at].SelectMany(group => group).OrderBy(person => person));
            Assert.Equal(Sizes(first[at]), Sizes(plan[at]));
            Assert.All(division.Kept, unit => Assert.Contains(plan[at], group => unit.All(group.Contains)));
            if (division.IsFixed || without.Contains(at))
                Assert.Equal(first[at].Select(group => string.Join(",", group.OrderBy(person => person))), plan[at].Select(group => string.Join(",", group)));
        }
    }

    [Property(MaxTest = Cases)]
    public void What_pairs_add_by_bits_is_what_a_recount_of_the_plan_says(int seed)
    {
        var (question, _, _) = SeriesQuestions.Of(seed, 9, 4);
        var masks = new SeriesMasks(question) { Repeat = 1_000 };
        var plan = question.Divisions.Select(division => division.Groups).ToArray();
        masks.Load(plan, []);
        var pairs = Enumerable.Range(0, 81).Where(pair => pair / 9 < pair % 9).ToList();
        var counted = SeriesRecount.Of(question, plan);
        var quotas = Enumerable.Range(0, plan.Length).Sum(at => plan[at].Sum(group => question.Divisions[at].Quotas.Sum(quota => quota.CostOf(group.Count(person => quota.Members[person])))));

        Assert.Equal(counted.Value - (1_000 * (counted.Repeats + (2 * counted.Avoided) + (4 * (counted.Broken - quotas)))), pairs.Sum(pair => (long)masks.Merit(pair, masks.Of(pair))));
    }

    [Property(MaxTest = Cases)]
    public void Rows_and_changes_of_pairs_add_what_the_bits_of_each_say(int seed)
    {
        const int people = 19;
        var (question, _, _) = SeriesQuestions.Of(seed, people, 6);
        var random = new Xoshiro256StarStar(seed);
        var masks = new SeriesMasks(question) { Repeat = 1_000, Worth = seed % 3 == 0 ? 0 : 1 };
        var plan = new SeriesSweeps(question, random, new StepMeter(4_000), CancellationToken.None)
            .Run([.. question.Divisions.Select(division => division.Groups)], new SeriesSweep(100_000, 2, 40, 4_000));
        masks.Load([.. question.Divisions.Select(division => division.Groups)], []);
        for (var division = 0; division < plan.Length; division++)
            masks.Divide(division, plan[division]);

        var row = new int[people];
        for (var division = 0; division < plan.Length; division++)
        {
            var bit = 1UL << division;
            for (var i = 0; i < people; i++)
            {
                masks.Gains(i, division, row, 0);
                foreach (var j in Enumerable.Range(0, people).Where(j => j != i))
                {
                    var pair = (i * people) + j;
                    var adds = masks.Merit(pair, masks.Of(pair) | bit) - masks.Merit(pair, masks.Of(pair) & ~bit);
                    Assert.Equal(adds, masks.Gain(pair, division));
                    if ((masks.Of(pair) & bit) == 0 && !masks.Ruled.Contains((Math.Max(i, j), Math.Min(i, j))))
                        Assert.Equal(adds, row[j]);
                }
            }
        }

        for (var draw = 0; draw < 40; draw++)
        {
            int one = random.NextInt32(people), other = random.NextInt32(people), third = random.NextInt32(people);
            if (one == other || one == third || other == third)
                continue;
            int first = (one * people) + third, second = (other * people) + third;
            ulong own = masks.Of(first), theirs = masks.Of(second), change = (own ^ theirs) & random.NextUInt64();
            var differs = masks.Merit(first, own ^ change) + masks.Merit(second, theirs ^ change) - masks.Merit(first, own) - masks.Merit(second, theirs);
            Assert.Equal(differs, masks.Change(first, second, change));
        }
    }

    [Theory]
    [InlineData(126, 6, 7, 7)]
    [InlineData(120, 4, 6, 8)]
    [InlineData(110, 5, 5, 5)]
    public void Three_walks_share_hardly_more_than_they_must(int people, int one, int two, int three)
    {
        var activity = new SeriesActivity(new int[people * people], null);
        var question = new SeriesQuestion(people, [activity], new[] { one, two, three }.Select(groups => new SeriesDivision(
            0, false, [.. Enumerable.Range(0, groups).Select(g => Enumerable.Range(0, people).Where(i => i % groups == g).ToArray())])));
        var plan = question.Divisions.Select(division => division.Groups).ToArray();
        var swept = SeriesCells.Of(question)!.Turned().Select(cells => new SeriesSweeps(question, new Xoshiro256StarStar(1), new StepMeter(300_000), CancellationToken.None)
            .Run(cells.Lay(plan, new int[people]), new SeriesSweep(256, 6, 4, 300_000) { Worth = 0 }));

        Assert.InRange(swept.Min(each => SeriesRecount.Of(question, each).Repeats), SeriesRepeats.Of(question), SeriesRepeats.Of(question) * 103 / 100);
    }

    [Fact]
    public void The_heaviest_tree_proves_more_than_each_division_against_those_before()
    {
        // Six groups of ten, then tables of six, then three groups: the last shares most with both.
        var activity = new SeriesActivity(new int[3600], null);
        var question = new SeriesQuestion(60, [activity], new[] { 6, 10, 3 }.Select(groups => new SeriesDivision(
            0, false, [.. Enumerable.Range(0, groups).Select(g => Enumerable.Range(0, 60).Where(i => i % groups == g).ToArray())])));

        // Eighteen cells: six of four and twelve of three; thirty cells of two; sixty cells of one.
        Assert.Equal((6 * 6) + (12 * 3) + 30, SeriesRepeats.Of(question));
    }

    [Fact]
    public void Whoever_comes_once_leaves_pairs_that_cannot_meet()
    {
        // Five people all meet in one group twice, the sixth only in a pair with one of them.
        var activity = new SeriesActivity(new int[36], null);
        var question = new SeriesQuestion(6, [activity], [
            new SeriesDivision(0, true, [[0, 1], [2, 3], [4, 5]]),
            .. Enumerable.Range(0, 2).Select(_ => new SeriesDivision(0, false, [[0, 1, 2, 3, 4]]))]);

        // 3 + 10 + 10 meetings, and no more than 10 + 1 pairs.
        Assert.Equal(12, SeriesRepeats.Of(question));
        Assert.Equal(12, new SeriesState(question).Score.Repeats);
    }

    private static int[] Sizes(int[][] groups) => [.. groups.Select(group => group.Length).OrderBy(size => size)];
}
