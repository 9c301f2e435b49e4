using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Questionnaires;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Questionnaires;

public class ScoringTests
{
    // The hours of sleep gained with two drugs, in tenths: Cushny and Peebles (1905), in Student (1908), "The probable error of a mean".
    private static readonly int[] _one = [7, -16, -2, -12, -1, 34, 37, 8, 0, 20];
    private static readonly int[] _two = [19, 8, 11, 1, -1, 44, 55, 16, 46, 34];

    private static readonly Questionnaire _sleep = new([new QuestionScale("sleep", new BilingualText("Søvn", "Sleep"), [new Question("gained", -20, 80)])]);

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(4, 100, 0)]
    [InlineData(1, 25, 0)]
    [InlineData(1, 75, 1)]
    public void Answers_score_in_equal_steps(int answer, int score, int reversed) => Assert.Equal(score, new Question("q", isReversed: reversed == 1).ScoreOf(answer));

    [Fact]
    public void A_person_scores_when_enough_is_answered()
    {
        var three = new Response(UnitPath.Root, null, [new("F1", 4), new("f2", 3), new("f4", 0)]);
        Assert.Null(FourQuestions.Scale.ScoreOf(three));
        Assert.Null(FourQuestions.ScaleOf(4).ScoreOf(three));
        Assert.Equal(175m / 3, FourQuestions.ScaleOf(2).ScoreOf(three));
        Assert.Equal(175m / 3, FourQuestions.ScaleOf(3).ScoreOf(three));
        Assert.Throws<ArgumentOutOfRangeException>(() => FourQuestions.ScaleOf(1).ScoreOf(new Response(UnitPath.Root, null, [new("f1", 5)])));
    }

    [Theory]
    [InlineData(50, 8)]
    [InlineData(63.75, 10.2)]
    [InlineData(77.5, 12.4)]
    [InlineData(0, 0)]
    [InlineData(100, 16)]
    public void Scores_are_points(double score, double points) => Assert.Equal((decimal)points, FourQuestions.PointsOf((decimal)score));

    [Theory]
    [InlineData(0, FourQuestionBand.VeryLow)]
    [InlineData(8, FourQuestionBand.VeryLow)]
    [InlineData(8.04, FourQuestionBand.VeryLow)]
    [InlineData(8.05, FourQuestionBand.BelowAverage)]
    [InlineData(8.1, FourQuestionBand.BelowAverage)]
    [InlineData(10.1, FourQuestionBand.BelowAverage)]
    [InlineData(10.15, FourQuestionBand.Average)]
    [InlineData(10.2, FourQuestionBand.Average)]
    [InlineData(10.25, FourQuestionBand.AboveAverage)]
    [InlineData(10.3, FourQuestionBand.AboveAverage)]
    [InlineData(12.3, FourQuestionBand.AboveAverage)]
    [InlineData(12.35, FourQuestionBand.VeryHigh)]
    [InlineData(12.4, FourQuestionBand.VeryHigh)]
    [InlineData(16, FourQuestionBand.VeryHigh)]
    public void Bands_have_no_holes(double points, FourQuestionBand band)
    {
        Assert.Equal(band, FourQuestions.BandOf((decimal)points));
        Assert.NotNull(FourQuestions.NameOf(band));
    }

    // The figures of R 4's t.test for the same data, times ten.
    [Fact]
    public void Joined_answers_have_the_interval_of_their_changes()
    {
        var difference = Assert.Single(SurveyReport.Of(_sleep, Answers(_one), Answers(_two), isPaired: true).Cells).Difference!;
        Assert.True(difference.IsPaired && difference.IsClear);
        Assert.Equal((15.8m, 9.0), (difference.Mean, difference.DegreesOfFreedom));
        Assert.Equal(7.001142, difference.Low, 1e-6);
        Assert.Equal(24.598858, difference.High, 1e-6);
    }

    [Fact]
    public void Answers_that_are_not_joined_have_the_interval_of_the_two_means()
    {
        var cell = Assert.Single(SurveyReport.Of(_sleep, Answers(_one), Answers(_two)).Cells);
        Assert.Equal((27.5m, 43.3m), (((PublishedScore)cell.First!).Mean, ((PublishedScore)cell.FollowUp!).Mean));
        Assert.False(cell.Difference!.IsPaired || cell.Difference.IsClear);
        Assert.Equal(17.7765, cell.Difference.DegreesOfFreedom, 1e-4);
        Assert.Equal(-2.054832, cell.Difference.Low, 1e-6);
        Assert.Equal(33.654832, cell.Difference.High, 1e-6);
        Assert.Equal(17.890097, ((PublishedScore)cell.First).StandardDeviation, 1e-6);
    }

    [Theory]
    [InlineData(1, 12.7062047)]
    [InlineData(2, 4.3026527)]
    [InlineData(4, 2.7764451)]
    [InlineData(9, 2.2621572)]
    [InlineData(30, 2.0422725)]
    [InlineData(1000, 1.9623391)]
    public void Students_quantiles_are_those_of_the_tables(int degrees, double quantile) => Assert.Equal(quantile, StudentT.Quantile95(degrees), 1e-6);

    [Fact]
    public void Those_who_answered_once_are_left_out_where_answers_are_joined()
    {
        var report = SurveyReport.Of(_sleep, Answers(_one), Answers(_two).Take(7), isPaired: true);
        Assert.Equal((7, 7), (report.FirstResponses, report.FollowUpResponses));
        Assert.Equal(7, ((PublishedScore)report.Cells[0].First!).Respondents);
        Assert.Throws<ArgumentException>(() => SurveyReport.Of(_sleep, Answers(_one), isPaired: true));
        Assert.Throws<ArgumentException>(() => SurveyReport.Of(_sleep, Answers(_one).Concat(Answers(_two))));
    }

    [Fact]
    public void No_change_is_shown_where_a_result_is_held_back()
    {
        var cell = Assert.Single(SurveyReport.Of(_sleep, Answers(_one), Answers(_two).Take(4)).Cells);
        Assert.IsType<PublishedScore>(cell.First);
        Assert.Equal(SuppressionReason.TooFewRespondents, Assert.IsType<SuppressedScore>(cell.FollowUp).Reason);
        Assert.Null(cell.Difference);
    }

    [Fact]
    public void What_is_no_questionnaire_is_refused()
    {
        var name = new BilingualText("n", "n");
        Assert.Throws<ArgumentException>(() => new Question("q", 4, 4));
        Assert.Throws<ArgumentException>(() => new QuestionScale("s", name, [new Question("q"), new Question("Q")]));
        Assert.ThrowsAny<ArgumentException>(() => new QuestionScale("s", name, [new Question("q")], 2));
        Assert.Throws<ArgumentException>(() => new Questionnaire([new QuestionScale("s", name, [new Question("q")]), new QuestionScale("t", name, [new Question("q")])]));
        Assert.Throws<ArgumentException>(() => new Response(UnitPath.Root, null, [], "0102031234"));
    }

    private static IEnumerable<Response> Answers(IEnumerable<int> tenths) =>
        tenths.Select((gained, i) => new Response(UnitPath.Parse("K"), null, [new("gained", gained)], $"k{i}"));
}
