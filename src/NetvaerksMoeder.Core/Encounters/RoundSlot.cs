using System;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;
using NodaTime;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>A round before anybody is placed in it: its number and, where there is a clock, its time.</summary>
/// <remarks>Immutable. Without a time everybody counts as present.</remarks>
public sealed class RoundSlot
{
    /// <summary>Creates a round without a time.</summary>
    /// <param name="number">1 or more.</param>
    /// <exception cref="ArgumentException">The number is below 1.</exception>
    public RoundSlot(int number) => Number = Guard.Against.NegativeOrZero(number);

    /// <summary>Creates a round with a time.</summary>
    /// <param name="number">1 or more.</param>
    /// <param name="start">Its start.</param>
    /// <param name="end">Its end, after the start.</param>
    /// <exception cref="ArgumentException">The number is below 1, or the end not after the start.</exception>
    public RoundSlot(int number, LocalTime start, LocalTime end)
        : this(number)
    {
        if (end <= start)
            throw new ArgumentException($"Round {number} ends at {end} and starts at {start}; the end must be later.", nameof(end));
        Start = start;
        End = end;
    }

    /// <summary>1 or more.</summary>
    public int Number { get; }

    /// <summary>The start; <see langword="null"/> without a clock.</summary>
    public LocalTime? Start { get; }

    /// <summary>The end; <see langword="null"/> without a clock.</summary>
    public LocalTime? End { get; }

    /// <summary>Whether somebody is there the whole round.</summary>
    /// <param name="presence">When they are there.</param>
    public bool IsCoveredBy(Presence presence)
    {
        Guard.Against.Null(presence);
        return Start is not { } start || End is not { } end || presence.Covers(start, end);
    }
}
