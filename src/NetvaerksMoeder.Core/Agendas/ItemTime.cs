using System;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>When an item starts and how long it lasts, in minutes of real time from the start of the meeting.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ItemTime
{
    /// <summary>Creates a time.</summary>
    /// <param name="item">The id of the item.</param>
    /// <param name="startMinute">Minutes from the start of the meeting.</param>
    /// <param name="minutes">How long it lasts, 0 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="item"/> is empty, or <paramref name="minutes"/> is negative.</exception>
    public ItemTime(string item, int startMinute, int minutes)
    {
        Item = Guard.Against.NullOrWhiteSpace(item);
        if (minutes < 0)
            throw new ArgumentOutOfRangeException(nameof(minutes), minutes, "The minutes must be 0 or more.");
        StartMinute = startMinute;
        Minutes = minutes;
    }

    /// <summary>The id of the item.</summary>
    public string Item { get; }

    /// <summary>Minutes from the start of the meeting.</summary>
    public int StartMinute { get; }

    /// <summary>How long it lasts.</summary>
    public int Minutes { get; }
}
