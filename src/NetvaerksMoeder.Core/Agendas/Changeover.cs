using System;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>The minutes that a room needs to be turned from one form to another; they lie between two items that follow each other.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Changeover
{
    /// <summary>Creates a changeover.</summary>
    /// <param name="from">The form of the item before.</param>
    /// <param name="to">The form of the item after.</param>
    /// <param name="minutes">The least number of minutes between, 1 to 1440.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range.</exception>
    public Changeover(ActivityForm from, ActivityForm to, int minutes)
    {
        if (from is < ActivityForm.Dialogue or > ActivityForm.Reflection)
            throw new ArgumentOutOfRangeException(nameof(from), from, "No such form.");
        if (to is < ActivityForm.Dialogue or > ActivityForm.Reflection)
            throw new ArgumentOutOfRangeException(nameof(to), to, "No such form.");
        if (minutes is < 1 or > DurationRange.Longest)
            throw new ArgumentOutOfRangeException(nameof(minutes), minutes, "A changeover must take 1 to 1440 minutes.");

        From = from;
        To = to;
        Minutes = minutes;
    }

    /// <summary>The form of the item before.</summary>
    public ActivityForm From { get; }

    /// <summary>The form of the item after.</summary>
    public ActivityForm To { get; }

    /// <summary>The least number of minutes between.</summary>
    public int Minutes { get; }
}
