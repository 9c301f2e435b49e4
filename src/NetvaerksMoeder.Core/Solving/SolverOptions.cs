using System;

namespace NetvaerksMoeder.Core.Solving;

/// <summary>What every solver is told: where chance starts, and how much work it may do.</summary>
/// <remarks>Budgets count steps, never seconds, so the same input and options give the same plan on every machine.
/// Immutable and safe to share between threads.</remarks>
public sealed class SolverOptions
{
    /// <summary>Seed 1 and each solver's own number of steps.</summary>
    public static SolverOptions Default { get; } = new();

    /// <summary>Creates options.</summary>
    /// <param name="seed">Any number; the same seed gives the same plan. Default 1.</param>
    /// <param name="steps">The greatest number of search steps, 0 or more; <see langword="null"/> (the default) leaves it to the
    /// solver. With 0 the first plan found by construction is returned.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="steps"/> is negative.</exception>
    public SolverOptions(long seed = 1, long? steps = null)
    {
        if (steps < 0)
            throw new ArgumentOutOfRangeException(nameof(steps), steps, "The number of steps must be 0 or more.");

        Seed = seed;
        Steps = steps;
    }

    /// <summary>Where chance starts.</summary>
    /// <value>Any number; 1 by default.</value>
    public long Seed { get; }

    /// <summary>The greatest number of search steps.</summary>
    /// <value>0 or more; <see langword="null"/> (the default) leaves it to the solver.</value>
    public long? Steps { get; }
}
