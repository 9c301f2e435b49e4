using System;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>What a few more minutes would buy in one encounter: rounds, and the first meetings they can hold.</summary>
/// <remarks>Immutable. The figures are those of a plan that was found with everything else left as it is; more may be possible.</remarks>
public sealed class TimeAdvice
{
    /// <summary>Creates an advice.</summary>
    /// <param name="meeting">The meeting's number, 1 or more.</param>
    /// <param name="itemId">The id of the programme's item.</param>
    /// <param name="minutes">How many minutes more, 1 or more.</param>
    /// <param name="rounds">How many more rounds they hold, 0 or more.</param>
    /// <param name="bridging">How many more pairs of different units meet, 0 or more.</param>
    /// <param name="linking">How many more pairs of different levels, 0 or more; a pair may be both.</param>
    /// <exception cref="ArgumentException">A number is out of range or the id is empty.</exception>
    public TimeAdvice(int meeting, string itemId, int minutes, int rounds, int bridging, int linking)
    {
        Meeting = Guard.Against.NegativeOrZero(meeting);
        ItemId = Guard.Against.NullOrWhiteSpace(itemId);
        Minutes = Guard.Against.NegativeOrZero(minutes);
        Rounds = Guard.Against.Negative(rounds);
        Bridging = Guard.Against.Negative(bridging);
        Linking = Guard.Against.Negative(linking);
    }

    /// <summary>The meeting's number.</summary>
    public int Meeting { get; }

    /// <summary>The id of the programme's item.</summary>
    public string ItemId { get; }

    /// <summary>How many minutes more.</summary>
    public int Minutes { get; }

    /// <summary>How many more rounds they hold.</summary>
    public int Rounds { get; }

    /// <summary>How many more pairs of different units meet.</summary>
    public int Bridging { get; }

    /// <summary>How many more pairs of different levels meet.</summary>
    public int Linking { get; }
}
