using System;
using NodaTime;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>A stretch of the meeting's day, from one clock time up to another; the end itself is not in it.</summary>
/// <remarks>Immutable; equal when both ends are.</remarks>
public sealed class TimeWindow : IEquatable<TimeWindow>
{
    /// <summary>Creates a window.</summary>
    /// <param name="from">When it begins.</param>
    /// <param name="to">When it ends, after <paramref name="from"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="to"/> is not after <paramref name="from"/>.</exception>
    public TimeWindow(LocalTime from, LocalTime to)
    {
        if (to <= from)
            throw new ArgumentException($"The window must end after it begins: {ClockText.Iso(from)}–{ClockText.Iso(to)}.", nameof(to));

        From = from;
        To = to;
    }

    /// <summary>When it begins.</summary>
    public LocalTime From { get; }

    /// <summary>When it ends.</summary>
    public LocalTime To { get; }

    /// <inheritdoc/>
    public bool Equals(TimeWindow? other) => other is not null && From == other.From && To == other.To;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TimeWindow);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((From.GetHashCode() * 397) ^ To.GetHashCode());

    /// <summary>Whether two windows are equal.</summary>
    public static bool operator ==(TimeWindow? left, TimeWindow? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two windows differ.</summary>
    public static bool operator !=(TimeWindow? left, TimeWindow? right) => !(left == right);

    /// <summary>Such as <c>11:30–13:00</c>.</summary>
    public override string ToString() => $"{ClockText.Iso(From)}–{ClockText.Iso(To)}";
}
