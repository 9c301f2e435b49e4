using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Questionnaires;

/// <summary>By how much a score has changed, with its uncertainty: the second less the first.</summary>
/// <remarks>
/// Where the two answers of a person are joined, the mean of their changes, its standard error s/√n and Student's t with n − 1 degrees of
/// freedom (Student 1908). Where they are not, the difference of the means, √(s₁²/n₁ + s₂²/n₂), and t with Welch's degrees of freedom
/// (B. L. Welch 1947, "The generalization of 'Student's' problem when several different population variances are involved"). Where nearly
/// everybody has answered, the interval is wider than it need be: it treats them as a sample. Immutable.
/// </remarks>
public sealed class ScoreDifference
{
    private ScoreDifference(decimal mean, double error, double degrees, bool isPaired)
    {
        Mean = mean;
        StandardError = error;
        DegreesOfFreedom = degrees;
        IsPaired = isPaired;
        var half = error > 0 ? StudentT.Quantile95(degrees) * error : 0;
        Low = (double)mean - half;
        High = (double)mean + half;
    }

    /// <summary>The change of the mean, −100 to 100.</summary>
    public decimal Mean { get; }

    /// <summary>The standard error of the change.</summary>
    public double StandardError { get; }

    /// <summary>The degrees of freedom of Student's t.</summary>
    public double DegreesOfFreedom { get; }

    /// <summary>Whether each person's two answers were joined.</summary>
    public bool IsPaired { get; }

    /// <summary>The lower end of the 95 % interval.</summary>
    public double Low { get; }

    /// <summary>The upper end of the 95 % interval.</summary>
    public double High { get; }

    /// <summary>Whether the interval lies on one side of 0.</summary>
    public bool IsClear => Low > 0 || High < 0;

    internal static ScoreDifference OfPairs(IReadOnlyList<decimal> changes)
    {
        var mean = changes.Sum() / changes.Count;
        var variance = changes.Sum(change => (change - mean) * (change - mean)) / (changes.Count - 1);
        return new ScoreDifference(mean, Math.Sqrt((double)variance / changes.Count), changes.Count - 1, isPaired: true);
    }

    internal static ScoreDifference OfMeans(PublishedScore first, PublishedScore second)
    {
        var (one, two) = ((double)first.Variance / first.Respondents, (double)second.Variance / second.Respondents);
        var below = (one * one / (first.Respondents - 1)) + (two * two / (second.Respondents - 1));
        var degrees = below > 0 ? (one + two) * (one + two) / below : first.Respondents + second.Respondents - 2;
        return new ScoreDifference(second.Mean - first.Mean, Math.Sqrt(one + two), degrees, isPaired: false);
    }
}
