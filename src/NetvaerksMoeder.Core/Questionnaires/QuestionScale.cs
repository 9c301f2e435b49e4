using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Questionnaires;

/// <summary>Questions that together measure one thing, from 0 to 100.</summary>
/// <remarks>Immutable. A person's score is the mean of the scores of the questions they answered, where they answered enough; a group's is
/// the mean of its people's.</remarks>
public sealed class QuestionScale
{
    private readonly Question[] _questions;

    /// <summary>Creates a scale.</summary>
    /// <param name="id">The scale's id.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="questions">1 or more questions with different ids.</param>
    /// <param name="minimumAnswered">How many of them must be answered for a score, 1 or more; all by default. Half is a common rule.</param>
    /// <param name="diamond">What it measures; <see langword="null"/> (the default) where it is not one thing.</param>
    /// <exception cref="ArgumentException">The id is empty, there is no question, one is there twice, or the minimum is out of range.</exception>
    public QuestionScale(string id, BilingualText name, IEnumerable<Question> questions, int? minimumAnswered = null, Diamond? diamond = null)
    {
        Id = Guard.Against.NullOrWhiteSpace(id).Trim();
        Name = Guard.Against.Null(name);
        _questions = Guard.Against.NullOrEmpty(questions).ToArray();
        if (_questions.Select(question => question.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count() < _questions.Length)
            throw new ArgumentException($"A question stands twice in the scale {Id}.", nameof(questions));
        MinimumAnswered = minimumAnswered is { } minimum ? Guard.Against.OutOfRange(minimum, nameof(minimumAnswered), 1, _questions.Length) : _questions.Length;
        Diamond = diamond;
    }

    /// <summary>The scale's id.</summary>
    public string Id { get; }

    /// <summary>What it is called.</summary>
    public BilingualText Name { get; }

    /// <summary>The questions, 1 or more.</summary>
    public IReadOnlyList<Question> Questions => _questions;

    /// <summary>How many questions must be answered for a score.</summary>
    public int MinimumAnswered { get; }

    /// <summary>What it measures; <see langword="null"/> where it is not one thing.</summary>
    public Diamond? Diamond { get; }

    /// <summary>A person's score, 0–100; <see langword="null"/> where they answered too few of the questions.</summary>
    /// <param name="response">What the person answered.</param>
    public decimal? ScoreOf(Response response)
    {
        Guard.Against.Null(response);
        var scores = _questions.Where(question => response.Answers.ContainsKey(question.Id)).Select(question => question.ScoreOf(response.Answers[question.Id])).ToList();
        return scores.Count < MinimumAnswered ? null : scores.Sum() / scores.Count;
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
