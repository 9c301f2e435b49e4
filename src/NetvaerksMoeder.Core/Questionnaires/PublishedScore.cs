using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Questionnaires;

/// <summary>A group's score that may be shown.</summary>
/// <remarks>Immutable. The mean is exact to 28 digits; show it with one decimal.</remarks>
public sealed class PublishedScore : Score
{
    internal PublishedScore(IReadOnlyList<decimal> scores)
    {
        Respondents = scores.Count;
        Mean = scores.Sum() / scores.Count;
        Variance = scores.Count < 2 ? 0 : scores.Sum(score => (score - Mean) * (score - Mean)) / (scores.Count - 1);
    }

    /// <summary>How many answered.</summary>
    public int Respondents { get; }

    /// <summary>The mean of their scores, 0–100.</summary>
    public decimal Mean { get; }

    /// <summary>The standard deviation of their scores, with n − 1.</summary>
    public double StandardDeviation => Math.Sqrt((double)Variance);

    internal decimal Variance { get; }
}
