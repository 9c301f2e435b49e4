using System;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Measures;

/// <summary>How many of the possible have come about: the figure that a facilitator understands at once.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Coverage : IEquatable<Coverage>
{
    /// <summary>Creates a coverage.</summary>
    /// <param name="met">How many have met, 0 or more.</param>
    /// <param name="possible">How many there are, no fewer than have met.</param>
    /// <exception cref="ArgumentException">A number is negative, or more have met than there are.</exception>
    public Coverage(long met, long possible)
    {
        Met = Guard.Against.Negative(met);
        Possible = possible >= met
            ? possible
            : throw new ArgumentException($"{met} have met, but there are only {possible}.", nameof(possible));
    }

    /// <summary>How many have met.</summary>
    public long Met { get; }

    /// <summary>How many there are.</summary>
    public long Possible { get; }

    /// <summary>The share, 0–1; <see langword="null"/> where there is none that could meet.</summary>
    public double? Share => Possible == 0 ? null : (double)Met / Possible;

    /// <summary>Whether two coverages are the same.</summary>
    public static bool operator ==(Coverage? left, Coverage? right) => Equals(left, right);

    /// <summary>Whether two coverages differ.</summary>
    public static bool operator !=(Coverage? left, Coverage? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(Coverage? other) => other is not null && Met == other.Met && Possible == other.Possible;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Coverage);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((int)((Met * 397) ^ Possible));

    /// <summary>The two numbers.</summary>
    public override string ToString() => $"{Met} of {Possible}";
}
