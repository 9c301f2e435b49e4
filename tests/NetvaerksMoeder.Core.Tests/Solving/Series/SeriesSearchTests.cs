using System.Linq;
using System.Threading;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Solving.Randomness;
using NetvaerksMoeder.Core.Solving.Series;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Series;

public sealed class SeriesSearchTests
{
#if NETFRAMEWORK
    private const int Cases = 8;
#else
    private const int Cases = 40;
#endif

    [Property(MaxTest = Cases)]
    public void An_exchange_changes_the_score_by_what_was_weighed(int seed)
    {
        var (question, _, _) = SeriesQuestions.Of(seed, 7 + (((seed % 4) + 4) % 4), 4);
        var state = new SeriesState(question);
        var random = new Xoshiro256StarStar(seed);
        var exchanges = new SeriesExchanges(question, state, random);
        for (var step = 0; step < 60; step++)
        {
            if (exchanges.TryDraw())
                exchanges.Make(exchanges.Weigh());
            Assert.Equal(SeriesRecount.Of(question, state.ToPlan()), Numbers(state.Score));
        }

        var values = state.ValuePerPerson();
        Assert.Equal(2 * state.Score.Value, values.Sum());
    }

    [Property(MaxTest = Cases)]
    public void No_plan_handed_out_is_worse_than_the_first_or_better_than_the_bound(int seed)
    {
        var (question, kinds, blocks) = SeriesQuestions.Of(seed, 9, 4, isPlain: seed % 2 == 0);
        var answers = SeriesSearch.Improve(question, new SeriesBounds(question, kinds, blocks), seed, 3_000, CancellationToken.None).ToList();
        var first = answers[0].Score;

        Assert.All(answers, answer =>
        {
            Assert.Equal(SeriesRecount.Of(question, answer.Plan), Numbers(answer.Score));
            Assert.True(answer.Score.Repeats >= answer.Bound.Repeats);
            Assert.True(answer.Score.Value <= answer.Bound.Value);
            if (answer.Score.Broken == first.Broken && answer.Score.Missing == first.Missing)
                Assert.True(answer.Score.Value >= first.Value && answer.Score.Repeats <= first.Repeats);
        });
    }

    [Property(MaxTest = Cases)]
    public void Prices_prove_the_bound_to_whoever_counts_pair_by_pair(int seed)
    {
        var (question, kinds, blocks) = SeriesQuestions.Of(seed, 12, 3, isPlain: true);
        var bounds = new SeriesBounds(question, kinds, blocks);
        var score = new SeriesState(question).Score;
        var bound = bounds.For(score);

        Assert.Equal(SeriesRecount.Proven(question, blocks, bounds.Prices, score.Repeats), bound.Value);
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(5, 11)]
    [InlineData(6, 21)]
    public void Two_activities_are_the_best_of_all_plans_that_are_no_worse_than_the_first(int people, int from)
    {
        foreach (var seed in Enumerable.Range(from, people == 6 ? Cases / 8 : Cases / 4))
        {
            var (question, kinds, blocks) = SeriesQuestions.Of(seed, people, 2, isPlain: true);
            var first = new SeriesState(question).Score;
            var best = Best(question, score => score.Avoided <= first.Avoided && score.Repeats <= first.Repeats && score.Value >= first.Value);
            var bounds = new SeriesBounds(question, kinds, blocks);
            var answer = SeriesSearch.Improve(question, bounds, seed, 60_000, CancellationToken.None).Last();
            var proven = bounds.For(best);

            Assert.Equal((seed, Numbers(best)), (seed, Numbers(answer.Score)));
            Assert.True(best.Repeats >= proven.Repeats);
            Assert.True(best.Value <= proven.Value);
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_plan()
    {
        var (question, kinds, blocks) = SeriesQuestions.Of(7, 15, 5);
        var plans = Enumerable.Range(0, 2).Select(_ => string.Join("|", SeriesSearch
            .Improve(question, new SeriesBounds(question, kinds, blocks), 5, 4_000, CancellationToken.None).Last()
            .Plan.Select(groups => string.Join(";", groups.Select(group => string.Join(",", group)))))).ToList();

        Assert.Equal(plans[0], plans[1]);
    }

    [Fact]
    public void Four_groups_and_four_others_share_sixteen_cells()
    {
        int[][] rows = [.. Enumerable.Range(0, 4).Select(g => Enumerable.Range(0, 60).Where(i => i % 4 == g).ToArray())];
        int[][] columns = [.. Enumerable.Range(0, 4).Select(g => Enumerable.Range(0, 60).Where(i => i / 4 % 4 == g).ToArray())];
        var activity = new SeriesActivity(new int[3600], null);
        var question = new SeriesQuestion(60, [activity], [new SeriesDivision(0, false, rows), new SeriesDivision(0, false, columns)]);

        // Sixty people in sixteen cells: twelve cells of four and four of three.
        Assert.Equal((12 * 6) + (4 * 3), SeriesRepeats.Of(question));
        Assert.Equal(84, new SeriesState(question).Score.Repeats);
    }

    [Fact]
    public void Three_leaders_have_eighteen_talks_in_six_rounds()
    {
        var rounds = Enumerable.Range(0, 6).Select(_ => new SeriesDivision(0, true, [.. Enumerable.Range(0, 10).Select(p => new[] { 2 * p, (2 * p) + 1 })]));
        var question = new SeriesQuestion(20, [new SeriesActivity(new int[400], null)], rounds);

        Assert.Equal(18, SeriesCapacity.BetweenSetAndRest(question, [.. Enumerable.Range(0, 20).Select(i => i >= 3)]));
        Assert.Equal(6, SeriesCapacity.OfPerson(question, 0, (_, _) => true));
    }

    private static (long, long, long, long, long, long) Numbers(SeriesScore score) =>
        (score.Broken, score.Missing, score.Repeats, score.Avoided, score.Uneven, score.Value);

    private static SeriesScore Best(SeriesQuestion question, System.Func<SeriesScore, bool> isAllowed)
    {
        var every = question.Divisions.Select(division => SeriesRecount.Every(division).ToList()).ToList();
        SeriesScore? best = null;
        var plan = new int[every.Count][][];
        Try(0);
        return best!.Value;

        void Try(int at)
        {
            if (at == every.Count)
            {
                var (broken, missing, repeats, avoided, uneven, value) = SeriesRecount.Of(question, plan);
                var score = new SeriesScore(broken, missing, repeats, avoided, uneven, value);
                if (isAllowed(score) && (best is null || score.CompareTo(best.Value) > 0))
                    best = score;
                return;
            }

            foreach (var groups in every[at])
            {
                plan[at] = groups;
                Try(at + 1);
            }
        }
    }
}
