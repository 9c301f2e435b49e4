using System;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>The choices of a repair on the day.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RepairOptions
{
    /// <summary>Creates choices.</summary>
    /// <param name="share">How much of the best value of the rounds to come the plan must have, from 0 to 1; 0.95 by default.</param>
    /// <param name="seed">Where chance starts; 1 by default.</param>
    /// <param name="steps">The greatest number of exchanges tried; 100,000 by default, which 300 people wait for a fraction of a second.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public RepairOptions(decimal share = 0.95m, long seed = 1, long steps = 100_000)
    {
        if (share is < 0 or > 1)
            throw new ArgumentOutOfRangeException(nameof(share), share, "The share must be from 0 to 1.");
        if (steps < 0)
            throw new ArgumentOutOfRangeException(nameof(steps), steps, "The number of steps must be 0 or more.");
        Share = share;
        Seed = seed;
        Steps = steps;
    }

    /// <summary>95 % of the best value.</summary>
    public static RepairOptions Default { get; } = new();

    /// <summary>How much of the best value of the rounds to come the plan must have.</summary>
    /// <value>From 0 to 1; 0.95 by default.</value>
    public decimal Share { get; }

    /// <summary>Where chance starts.</summary>
    /// <value>Any number; 1 by default.</value>
    public long Seed { get; }

    /// <summary>The greatest number of exchanges tried.</summary>
    /// <value>0 or more; 100,000 by default.</value>
    public long Steps { get; }
}
