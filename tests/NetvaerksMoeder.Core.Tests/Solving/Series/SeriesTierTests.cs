using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Series;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Series;

public sealed class SeriesTierTests
{
    [Fact]
    public void Large_groups_come_before_small_ones_and_pairs_last()
    {
        var question = Question(30, 2, 3, 6, 2, 5, 4);

        Assert.Equal(["2 4", "1 5", "0 3"], Tiers(question, []));
        Assert.Equal(["4", "1 5", "0 3"], Tiers(question, [2]));
    }

    [Fact]
    public void Only_tiers_that_there_are_count()
    {
        Assert.Equal(["0 1"], Tiers(Question(30, 2, 2), []));
        Assert.Equal(["1", "0"], Tiers(Question(30, 3, 5), []));
        Assert.Empty(Tiers(Question(30, 5), [0]));
    }

    [Theory]
    [InlineData(5, 2)] // 5 of 11 others in sixes and pairs
    [InlineData(13, 1)] // 13 rounds among 11 others
    public void Where_there_are_many_more_meetings_than_pairs_all_are_laid_out_at_once(int rounds, int tiers)
    {
        var question = Question(12, [6, .. Enumerable.Repeat(2, rounds)]);

        Assert.Equal(tiers, SeriesTier.Of(question, []).Count);
        Assert.Equal(Enumerable.Range(0, rounds + 1), SeriesTier.Of(question, []).SelectMany(tier => tier.Divisions).OrderBy(at => at));
    }

    private static List<string> Tiers(SeriesQuestion question, int[] laid) =>
        [.. SeriesTier.Of(question, laid).Select(tier => string.Join(" ", tier.Divisions))];

    /// <summary>Divisions into groups of the sizes given, those of two as rounds of pairs.</summary>
    private static SeriesQuestion Question(int people, params int[] sizes) => new(
        people,
        [new SeriesActivity(new int[people * people], null)],
        sizes.Select(size => new SeriesDivision(0, size == 2, [.. Enumerable.Range(0, people).GroupBy(person => person / size).Select(group => group.ToArray())])));
}
