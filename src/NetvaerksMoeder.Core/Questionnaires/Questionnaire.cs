using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Questionnaires;

/// <summary>The scales that a survey measures.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Questionnaire
{
    private readonly QuestionScale[] _scales;
    private readonly Question[] _questions;

    /// <summary>Creates a questionnaire.</summary>
    /// <param name="scales">1 or more scales with different ids; a question may stand in several, but then it is the same question.</param>
    /// <exception cref="ArgumentException">There is no scale, an id is used twice, or two questions share an id.</exception>
    public Questionnaire(IEnumerable<QuestionScale> scales)
    {
        _scales = Guard.Against.NullOrEmpty(scales).ToArray();
        if (_scales.Select(scale => scale.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count() < _scales.Length)
            throw new ArgumentException("Two scales share an id; give each its own.", nameof(scales));
        _questions = _scales.SelectMany(scale => scale.Questions).Distinct().ToArray();
        if (_questions.Select(question => question.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count() < _questions.Length)
            throw new ArgumentException("Two questions share an id; give each its own, or use the same question in both scales.", nameof(scales));
    }

    /// <summary>The scales, 1 or more.</summary>
    public IReadOnlyList<QuestionScale> Scales => _scales;

    /// <summary>The questions of all scales, each once.</summary>
    public IReadOnlyList<Question> Questions => _questions;
}
