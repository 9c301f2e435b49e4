using System;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>What everybody is to get out of a series, whatever it costs in value.</summary>
/// <remarks>Immutable. Guarantees come before repeats and value; each is kept, or the plan says why not. An encounter counts where two people
/// meet for the first time.</remarks>
public sealed class SeriesGuarantees
{
    /// <summary>The greatest number of encounters that can be asked for.</summary>
    public const int Most = 10_000;

    /// <summary>Creates guarantees.</summary>
    /// <param name="bridging">How many people of another unit everybody is to meet, 0 (the default) or more.</param>
    /// <param name="linking">How many people of another level, 0 (the default) or more.</param>
    /// <param name="isApartFromLeader">Whether nobody sits in a pair with somebody of their own unit on another level – their own leader, or
    /// one they lead – while others are free; so by default.</param>
    /// <exception cref="ArgumentException">A number is below 0 or above <see cref="Most"/>.</exception>
    public SeriesGuarantees(int bridging = 0, int linking = 0, bool isApartFromLeader = true)
    {
        Bridging = Guard.Against.OutOfRange(bridging, nameof(bridging), 0, Most);
        Linking = Guard.Against.OutOfRange(linking, nameof(linking), 0, Most);
        IsApartFromLeader = isApartFromLeader;
    }

    /// <summary>No number of encounters, and nobody in a pair with their own leader while others are free.</summary>
    public static SeriesGuarantees Default { get; } = new();

    /// <summary>How many people of another unit everybody is to meet.</summary>
    public int Bridging { get; }

    /// <summary>How many people of another level everybody is to meet.</summary>
    public int Linking { get; }

    /// <summary>Whether nobody sits in a pair with their own leader while others are free.</summary>
    public bool IsApartFromLeader { get; }
}
