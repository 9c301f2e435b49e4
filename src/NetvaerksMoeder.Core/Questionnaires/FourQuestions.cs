using System;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Questionnaires;

/// <summary>The scale of four questions, each answered 0–4, that a person's 0–16 points are counted from.</summary>
/// <remarks>"Fire hurtige" of the nine tools by BFA Velfærd og Offentlig administration; only numbers ship here, the texts are the owner's.
/// For workplaces of up to about fifteen people. The published bands leave holes between their one-decimal limits, so a mean is rounded to
/// one decimal, half away from zero, and compared then: [0, 8], (8; 10.2), 10.2, (10.2; 12.4), [12.4, 16].</remarks>
public static class FourQuestions
{
    /// <summary>The most points.</summary>
    public const int MostPoints = 16;

    /// <summary>The mean of Danish workplaces, in points.</summary>
    public const decimal DanishMean = 10.2m;

    /// <summary>The scale with questions <c>f1</c>–<c>f4</c>; a person must have answered all four.</summary>
    public static QuestionScale Scale { get; } = ScaleOf(4);

    /// <summary>A questionnaire of the scale alone.</summary>
    public static Questionnaire Questionnaire { get; } = new([Scale]);

    /// <summary>The scale where fewer answers are enough.</summary>
    /// <param name="minimumAnswered">How many of the four must be answered, 1–4.</param>
    /// <exception cref="ArgumentException"><paramref name="minimumAnswered"/> is out of range.</exception>
    public static QuestionScale ScaleOf(int minimumAnswered) => new(
        "fire-hurtige",
        new BilingualText("Fire hurtige", "Four quick questions"),
        Enumerable.Range(1, 4).Select(number => new Question($"f{number}")),
        minimumAnswered);

    /// <summary>Points of a score: 0–100 becomes 0–16.</summary>
    /// <param name="score">A score, 0–100.</param>
    /// <exception cref="ArgumentException"><paramref name="score"/> is out of range.</exception>
    public static decimal PointsOf(decimal score) => Guard.Against.OutOfRange(score, nameof(score), 0m, 100m) * MostPoints / 100;

    /// <summary>The band of a mean in points, rounded to one decimal first.</summary>
    /// <param name="points">The mean, 0–16.</param>
    /// <exception cref="ArgumentException"><paramref name="points"/> is out of range.</exception>
    public static FourQuestionBand BandOf(decimal points) =>
        Math.Round(Guard.Against.OutOfRange(points, nameof(points), 0m, MostPoints), 1, MidpointRounding.AwayFromZero) switch
        {
            <= 8m => FourQuestionBand.VeryLow,
            < DanishMean => FourQuestionBand.BelowAverage,
            DanishMean => FourQuestionBand.Average,
            < 12.4m => FourQuestionBand.AboveAverage,
            _ => FourQuestionBand.VeryHigh,
        };

    /// <summary>What a band is called.</summary>
    /// <param name="band">A band.</param>
    public static BilingualText NameOf(FourQuestionBand band) => band switch
    {
        FourQuestionBand.VeryLow => new("meget lavt", "very low"),
        FourQuestionBand.BelowAverage => new("lidt under gennemsnittet", "a little below average"),
        FourQuestionBand.Average => new("gennemsnitligt", "average"),
        FourQuestionBand.AboveAverage => new("lidt over gennemsnittet", "a little above average"),
        _ => new("meget højt", "very high"),
    };
}
