using System;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>That an item begins after another has ended, perhaps with minutes between.</summary>
/// <remarks>Without effect where either item is dropped. Immutable.</remarks>
public sealed class AfterRule
{
    /// <summary>Creates a rule.</summary>
    /// <param name="item">The id of the item that ends first.</param>
    /// <param name="gapMinutes">The least number of minutes from its end to the start, 0 (the default) to 1440. They may be filled by other items.</param>
    /// <exception cref="ArgumentException"><paramref name="item"/> is empty, or <paramref name="gapMinutes"/> out of range.</exception>
    public AfterRule(string item, int gapMinutes = 0)
    {
        Item = Guard.Against.NullOrWhiteSpace(item);
        if (gapMinutes is < 0 or > DurationRange.Longest)
            throw new ArgumentOutOfRangeException(nameof(gapMinutes), gapMinutes, "The gap must be 0 to 1440 minutes.");
        GapMinutes = gapMinutes;
    }

    /// <summary>The id of the item that ends first.</summary>
    public string Item { get; }

    /// <summary>The least number of minutes between.</summary>
    public int GapMinutes { get; }
}
