using System.Linq;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Solving.Randomness;
using NetvaerksMoeder.Core.Solving.Series;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Series;

public sealed class SeriesRepeatsTests
{
    [Property(MaxTest = 30)]
    public void No_plan_that_breaks_no_rule_and_is_as_even_has_fewer_repeats_than_the_bound(int seed)
    {
        var (question, _, _) = SeriesQuestions.Of(seed, 5, 2, isPlain: seed % 2 == 0);
        foreach (var plan in SeriesEveryPlan.Of(question, 2_000) ?? [])
        {
            var (broken, _, repeats, _, uneven, _) = SeriesRecount.Of(question, plan);
            Assert.True(broken > 0 || repeats >= SeriesRepeats.Of(question, uneven));
        }
    }

    [Fact]
    public void Whoever_has_stood_in_a_group_of_three_meets_fewer_where_turns_are_even()
    {
        // The fifth is there for the first round only, and has had a turn.
        var first = new SeriesDivision(0, true, [[0, 1, 2], [3, 4]]);
        var others = Enumerable.Range(0, 4).Select(_ => new SeriesDivision(0, true, [[0, 1], [2, 3]]));
        var question = new SeriesQuestion(5, [new SeriesActivity(new int[25], null)], [first, .. others], earlierTrios: [0, 0, 0, 0, 1]);

        // Twelve meetings of ten pairs; the fifth meets two or, where another takes the turn, one of four.
        Assert.Equal(2 + 2, SeriesRepeats.Of(question));
        Assert.Equal(2 + 3, SeriesRepeats.Of(question, 4));
        var plans = SeriesEveryPlan.Of(question, 50_000)!.Select(plan => SeriesRecount.Of(question, plan)).ToList();
        Assert.Equal(5, plans.Where(plan => plan.Uneven == 4).Min(plan => plan.Repeats));
        Assert.Equal(4, plans.Min(plan => plan.Repeats));
    }

    [Theory]
    [InlineData(6, 1)]
    [InlineData(7, 1)]
    [InlineData(8, 2)]
    [InlineData(12, 2)]
    [InlineData(long.MaxValue, 2)]
    public void Even_turns_limit_what_one_has(long uneven, long most)
    {
        // Six turns for seven people: six squares of one, or four where somebody has two, which makes eight.
        var rounds = Enumerable.Range(0, 2).Select(_ => new SeriesDivision(0, true, [[0, 1, 2], [3, 4], [5, 6]]));
        var question = new SeriesQuestion(7, [new SeriesActivity(new int[49], null)], rounds);

        Assert.All(SeriesEvenness.MostTrios(question, uneven), own => Assert.Equal(most, own));
    }

    [Property(MaxTest = 60)]
    public void There_are_few_enough_plans_or_there_are_not(int seed)
    {
        var random = new Xoshiro256StarStar(seed);
        var people = Enumerable.Range(0, 4 + random.NextInt32(6)).ToArray();
        var size = 1 + random.NextInt32(4);
        int[][] groups = [.. people.GroupBy(person => person / size).Select(group => group.ToArray())];
        var question = new SeriesQuestion(people.Length, [new SeriesActivity(new int[people.Length * people.Length], null)], [new SeriesDivision(0, false, groups)]);
        var number = SeriesRecount.Every(question.Divisions[0]).Count();

        Assert.Equal(number, SeriesEveryPlan.Of(question, number)!.Count());
        if (number > 1)
            Assert.Null(SeriesEveryPlan.Of(question, number - 1));
    }

    [Property(MaxTest = 60)]
    public void Rows_are_exchanged_as_if_one_by_one(int seed)
    {
        var random = new Xoshiro256StarStar(seed);
        var count = random.NextInt32(40);
        int[] rows = [.. Enumerable.Range(0, 3 * count).Select(_ => random.NextInt32(1000))], sums = [.. rows.Reverse()], added = (int[])sums.Clone();
        var before = (int[])sums.Clone();
        var isBoth = seed % 2 == 0;

        RowSums.Exchange(sums, count, 2 * count, rows, 0, isBoth ? count : -1, count);
        RowSums.Add(added, 0, rows, count, count);

        for (var k = 0; k < count; k++)
        {
            var by = rows[k] - (isBoth ? rows[count + k] : 0);
            Assert.Equal((before[k], before[count + k] - by, before[(2 * count) + k] + by), (sums[k], sums[count + k], sums[(2 * count) + k]));
            Assert.Equal(before[k] + rows[count + k], added[k]);
        }
    }
}
