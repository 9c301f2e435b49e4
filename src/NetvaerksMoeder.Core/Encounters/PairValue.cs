using System;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>What it is worth that two people meet, said for just these two.</summary>
/// <remarks>Immutable.</remarks>
public sealed class PairValue
{
    /// <summary>The greatest value of a pair.</summary>
    public const decimal Maximum = 1_000_000_000m;

    /// <summary>The greatest number of decimals.</summary>
    public const int MaximumDecimals = 6;

    /// <summary>Creates a value.</summary>
    /// <param name="pair">The two.</param>
    /// <param name="value">From 0 to <see cref="Maximum"/>, with up to <see cref="MaximumDecimals"/> decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range or has more decimals.</exception>
    public PairValue(Pair pair, decimal value)
    {
        Pair = Guard.Against.Null(pair);
        if (value is < 0 or > Maximum)
            throw new ArgumentOutOfRangeException(nameof(value), value, $"The value of {pair} must be from 0 to {Maximum}.");
        if (decimal.Round(value, MaximumDecimals) != value)
            throw new ArgumentOutOfRangeException(nameof(value), value, $"The value of {pair} has more than {MaximumDecimals} decimals.");
        Value = value;
    }

    /// <summary>The two.</summary>
    public Pair Pair { get; }

    /// <summary>What their meeting is worth.</summary>
    public decimal Value { get; }
}
