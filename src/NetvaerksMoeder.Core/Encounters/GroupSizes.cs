using System;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>How big groups are: near a size, so many groups, or between a least and a greatest size.</summary>
/// <remarks>Immutable. For a size or a number of groups, the sizes of a round differ by at most one.</remarks>
public sealed class GroupSizes
{
    private GroupSizes(int? size, int? groups, int? minimum, int? maximum)
    {
        Size = size;
        Groups = groups;
        Minimum = minimum;
        Maximum = maximum;
    }

    /// <summary>The wanted size; <see langword="null"/> where it was said otherwise.</summary>
    public int? Size { get; }

    /// <summary>The wanted number of groups; <see langword="null"/> where it was said otherwise.</summary>
    public int? Groups { get; }

    /// <summary>The least size; <see langword="null"/> where it was said otherwise.</summary>
    public int? Minimum { get; }

    /// <summary>The greatest size; <see langword="null"/> where it was said otherwise.</summary>
    public int? Maximum { get; }

    /// <summary>Groups as near a size as possible: the size furthest off comes first, then the mean distance, then smaller groups (everybody
    /// talks more). 23 people by 4 are five groups of 4 and one of 3.</summary>
    /// <param name="size">1 or more.</param>
    /// <exception cref="ArgumentException">The size is below 1.</exception>
    public static GroupSizes Of(int size) => new(Guard.Against.NegativeOrZero(size), null, null, null);

    /// <summary>A number of groups; a round with fewer people has as many groups as people.</summary>
    /// <param name="groups">1 or more.</param>
    /// <exception cref="ArgumentException">The number is below 1.</exception>
    public static GroupSizes InGroups(int groups) => new(null, Guard.Against.NegativeOrZero(groups), null, null);

    /// <summary>Every group between a least and a greatest size.</summary>
    /// <remarks>Sizes are chosen with the rest: for the fewest repeats, then the greatest value. So a round may have groups of the least and of
    /// the greatest size, and <see cref="Rotation.Why"/> says so; of plans as good, one whose sizes differ by at most one. Bound and
    /// <see cref="Solving.SolutionStatus.Optimal"/> speak of all sizes.</remarks>
    /// <param name="minimum">1 or more.</param>
    /// <param name="maximum">At least the least size.</param>
    /// <exception cref="ArgumentException">The least size is below 1, or above the greatest.</exception>
    public static GroupSizes Between(int minimum, int maximum)
    {
        Guard.Against.NegativeOrZero(minimum);
        if (maximum < minimum)
            throw new ArgumentException($"Groups of {minimum} to {maximum} are not possible; the greatest size is below the least.", nameof(maximum));
        return new GroupSizes(null, null, minimum, maximum);
    }

    /// <summary>The rule in words, as the command line writes it.</summary>
    public override string ToString() => Size is { } size ? $"size {size}" : Groups is { } groups ? $"groups {groups}" : $"sizes {Minimum}-{Maximum}";
}
