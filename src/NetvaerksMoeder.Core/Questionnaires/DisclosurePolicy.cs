using System;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Questionnaires;

/// <summary>How small a group may be and still be shown.</summary>
/// <remarks>
/// There is no one Danish rule; fewer than five is commonly left out, and some suppliers show no two reports whose respondents differ by
/// fewer than three. Immutable.
/// </remarks>
public sealed class DisclosurePolicy
{
    /// <summary>The lowest <see cref="MinimumRespondents"/> there may be.</summary>
    public const int LowestMinimum = 3;

    /// <summary>Creates a policy.</summary>
    /// <param name="minimumRespondents">How many answers a figure must rest on, also one that could be worked out from others: 3–1000; 5 by default.</param>
    /// <param name="minimumDifference">By how many respondents two shown groups must differ at least, where they differ: 1–1000; 3 by default.</param>
    /// <exception cref="ArgumentException">A number is out of range.</exception>
    public DisclosurePolicy(int minimumRespondents = 5, int minimumDifference = 3)
    {
        MinimumRespondents = Guard.Against.OutOfRange(minimumRespondents, nameof(minimumRespondents), LowestMinimum, 1000);
        MinimumDifference = Guard.Against.OutOfRange(minimumDifference, nameof(minimumDifference), 1, 1000);
    }

    /// <summary>Five respondents, and a difference of three.</summary>
    public static DisclosurePolicy Default { get; } = new();

    /// <summary>How many answers a figure must rest on.</summary>
    public int MinimumRespondents { get; }

    /// <summary>By how many respondents two shown groups must differ at least, where they differ.</summary>
    public int MinimumDifference { get; }
}
