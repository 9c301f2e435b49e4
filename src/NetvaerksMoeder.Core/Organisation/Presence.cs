using System;
using System.Globalization;
using NodaTime;

namespace NetvaerksMoeder.Core.Organisation;

/// <summary>When a participant is there: from a time or the start, to a time or the end.</summary>
/// <remarks>Immutable. Half-open: somebody there to 12:00 is not there in what starts at 12:00. Local times of one day.</remarks>
public sealed class Presence : IEquatable<Presence>
{
    /// <summary>Creates a presence.</summary>
    /// <param name="from">The time of arrival; <see langword="null"/> = from the start.</param>
    /// <param name="to">The time of leaving; <see langword="null"/> = to the end.</param>
    /// <exception cref="ArgumentException"><paramref name="to"/> is not after <paramref name="from"/>.</exception>
    public Presence(LocalTime? from, LocalTime? to)
    {
        if (from is { } start && to is { } end && end <= start)
        {
            throw new ArgumentException(string.Format(
                CultureInfo.InvariantCulture, "Somebody who comes at {0:HH:mm} cannot leave at {1:HH:mm}; the time of leaving must be later.", start, end), nameof(to));
        }

        From = from;
        To = to;
    }

    /// <summary>There from start to end.</summary>
    public static Presence Whole { get; } = new(null, null);

    /// <summary>The time of arrival; <see langword="null"/> = from the start.</summary>
    public LocalTime? From { get; }

    /// <summary>The time of leaving; <see langword="null"/> = to the end.</summary>
    public LocalTime? To { get; }

    /// <summary>Whether the participant is there from start to end.</summary>
    public bool IsWhole => From is null && To is null;

    /// <summary>Whether two presences are the same.</summary>
    public static bool operator ==(Presence? left, Presence? right) => Equals(left, right);

    /// <summary>Whether two presences differ.</summary>
    public static bool operator !=(Presence? left, Presence? right) => !Equals(left, right);

    /// <summary>Whether the participant is there the whole time from <paramref name="start"/> to <paramref name="end"/>.</summary>
    /// <param name="start">The start.</param>
    /// <param name="end">The end, not before the start.</param>
    /// <exception cref="ArgumentException"><paramref name="end"/> is before <paramref name="start"/>.</exception>
    public bool Covers(LocalTime start, LocalTime end)
    {
        if (end < start)
            throw new ArgumentException($"The end {end} is before the start {start}.", nameof(end));
        return (From is not { } from || from <= start) && (To is not { } to || end <= to);
    }

    /// <inheritdoc/>
    public bool Equals(Presence? other) => other is not null && From == other.From && To == other.To;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Presence);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((From?.GetHashCode() ?? 0) * 397) ^ (To?.GetHashCode() ?? 0));

    /// <summary>The two times with a hyphen between, an open end left out.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0:HH:mm}-{1:HH:mm}", From, To);
}
