using System;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>How long a round of an encounter lasts, and how long it takes to move to the next.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RoundTiming
{
    /// <summary>Creates a timing.</summary>
    /// <param name="seconds">Seconds of talk in a round, 1 or more.</param>
    /// <param name="moveSeconds">Seconds between two rounds, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is too small, or greater than a day.</exception>
    public RoundTiming(int seconds, int moveSeconds = 0)
    {
        if (seconds is < 1 or > 86_400)
            throw new ArgumentOutOfRangeException(nameof(seconds), seconds, "A round must last from 1 second to a day.");
        if (moveSeconds is < 0 or > 86_400)
            throw new ArgumentOutOfRangeException(nameof(moveSeconds), moveSeconds, "Moving must take from 0 seconds to a day.");

        Seconds = seconds;
        MoveSeconds = moveSeconds;
    }

    /// <summary>Seconds of talk in a round.</summary>
    public int Seconds { get; }

    /// <summary>Seconds between two rounds.</summary>
    public int MoveSeconds { get; }

    /// <summary>How many rounds fit: ⌊(T + c) / (r + c)⌋ with T the seconds left after the reserve, r a round and c a move,
    /// since nobody moves after the last round.</summary>
    /// <param name="minutes">Minutes of the item, 0 or more.</param>
    /// <param name="reserveMinutes">Minutes of it for something else (instruction, gathering up), 0 or more.</param>
    /// <returns>0 where not even one round fits.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public int RoundsThatFit(int minutes, int reserveMinutes = 0)
    {
        if (minutes < 0)
            throw new ArgumentOutOfRangeException(nameof(minutes), minutes, "The minutes must be 0 or more.");
        if (reserveMinutes < 0)
            throw new ArgumentOutOfRangeException(nameof(reserveMinutes), reserveMinutes, "The reserve must be 0 or more.");

        var seconds = ((long)minutes - reserveMinutes) * 60;
        return seconds < Seconds ? 0 : (int)((seconds + MoveSeconds) / (Seconds + MoveSeconds));
    }

    /// <summary>The fewest whole minutes in which so many rounds fit, reserve included.</summary>
    /// <param name="rounds">0 or more.</param>
    /// <param name="reserveMinutes">Minutes of the item for something else, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public int MinutesFor(int rounds, int reserveMinutes = 0)
    {
        if (rounds < 0)
            throw new ArgumentOutOfRangeException(nameof(rounds), rounds, "The rounds must be 0 or more.");
        if (reserveMinutes < 0)
            throw new ArgumentOutOfRangeException(nameof(reserveMinutes), reserveMinutes, "The reserve must be 0 or more.");

        var seconds = rounds == 0 ? 0L : ((long)rounds * (Seconds + MoveSeconds)) - MoveSeconds;
        return checked((int)((seconds + 59) / 60) + reserveMinutes);
    }
}
