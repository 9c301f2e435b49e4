using System;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>How long something may take and would best take, in whole minutes: 1 ≤ min ≤ preferred ≤ max ≤ 1440.</summary>
/// <remarks>Immutable; equal when all three numbers are.</remarks>
public sealed class DurationRange : IEquatable<DurationRange>
{
    /// <summary>The longest duration: a day, 1440 minutes.</summary>
    public const int Longest = 1440;

    /// <summary>Creates a range.</summary>
    /// <param name="min">The least number of minutes, from 1.</param>
    /// <param name="preferred">The best number of minutes.</param>
    /// <param name="max">The greatest number of minutes, to <see cref="Longest"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The numbers are not in order, or outside 1–1440.</exception>
    public DurationRange(int min, int preferred, int max)
    {
        if (min < 1)
            throw new ArgumentOutOfRangeException(nameof(min), min, "The least minutes must be 1 or more.");
        if (max > Longest)
            throw new ArgumentOutOfRangeException(nameof(max), max, "The greatest minutes must be 1440 or less.");
        if (min > max)
            throw new ArgumentOutOfRangeException(nameof(min), min, $"The least minutes must not exceed the greatest, {max}.");
        if (preferred < min || preferred > max)
            throw new ArgumentOutOfRangeException(nameof(preferred), preferred, $"The preferred minutes must lie between the least and the greatest, {min} and {max}.");

        Min = min;
        Preferred = preferred;
        Max = max;
    }

    /// <summary>The least number of minutes.</summary>
    public int Min { get; }

    /// <summary>The best number of minutes.</summary>
    public int Preferred { get; }

    /// <summary>The greatest number of minutes.</summary>
    public int Max { get; }

    /// <summary>Whether there is only one possible length.</summary>
    public bool IsExact => Min == Max;

    /// <summary>Exactly so many minutes.</summary>
    public static DurationRange Exactly(int minutes) => new(minutes, minutes, minutes);

    /// <inheritdoc/>
    public bool Equals(DurationRange? other) => other is not null && Min == other.Min && Preferred == other.Preferred && Max == other.Max;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DurationRange);

    /// <inheritdoc/>
    public override int GetHashCode() => (((Min * 2048) + Preferred) * 1024) ^ Max;

    /// <summary>Whether two ranges are equal.</summary>
    public static bool operator ==(DurationRange? left, DurationRange? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two ranges differ.</summary>
    public static bool operator !=(DurationRange? left, DurationRange? right) => !(left == right);

    /// <summary>Such as <c>10</c> or <c>8–10–15</c>.</summary>
    public override string ToString() => IsExact ? ClockText.Number(Min) : FormattableString.Invariant($"{Min}–{Preferred}–{Max}");
}
