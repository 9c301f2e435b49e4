using System;
using System.Globalization;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Questionnaires;

/// <summary>A question that is answered by a whole number on a scale.</summary>
/// <remarks>Immutable. The text belongs to its owner and comes from the caller; none ships with the library.</remarks>
public sealed class Question
{
    /// <summary>Creates a question.</summary>
    /// <param name="id">The question's id: the header of its column in a file of answers.</param>
    /// <param name="least">The least answer; 0 by default.</param>
    /// <param name="greatest">The greatest answer, above the least; 4 by default.</param>
    /// <param name="isReversed">Whether the least answer is the best; it is not by default.</param>
    /// <param name="text">The text of the question; <see langword="null"/> by default.</param>
    /// <exception cref="ArgumentException">The id is empty, or the greatest answer is not above the least.</exception>
    public Question(string id, int least = 0, int greatest = 4, bool isReversed = false, BilingualText? text = null)
    {
        Id = Guard.Against.NullOrWhiteSpace(id).Trim();
        Least = least;
        Greatest = greatest > least
            ? greatest
            : throw new ArgumentException(string.Format(CultureInfo.InvariantCulture, "The greatest answer ({0}) must be above the least ({1}).", greatest, least), nameof(greatest));
        IsReversed = isReversed;
        Text = text;
    }

    /// <summary>The question's id.</summary>
    public string Id { get; }

    /// <summary>The least answer.</summary>
    public int Least { get; }

    /// <summary>The greatest answer.</summary>
    public int Greatest { get; }

    /// <summary>Whether the least answer is the best.</summary>
    public bool IsReversed { get; }

    /// <summary>The text; <see langword="null"/> where the caller gave none.</summary>
    public BilingualText? Text { get; }

    /// <summary>Whether an answer is on the scale.</summary>
    /// <param name="answer">A whole number.</param>
    public bool Allows(int answer) => answer >= Least && answer <= Greatest;

    /// <summary>An answer's score: 0 for the worst, 100 for the best, in equal steps between.</summary>
    /// <param name="answer">An answer on the scale.</param>
    /// <exception cref="ArgumentOutOfRangeException">The answer is not on the scale.</exception>
    public decimal ScoreOf(int answer)
    {
        if (!Allows(answer))
            throw new ArgumentOutOfRangeException(nameof(answer), answer, string.Format(CultureInfo.InvariantCulture, "The answers to {0} are {1} to {2}.", Id, Least, Greatest));
        return 100m * (IsReversed ? Greatest - (decimal)answer : answer - (decimal)Least) / (Greatest - (decimal)Least);
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
