using System;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>Somebody who keeps the same place in all rounds where they are present.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class GroupHost
{
    /// <param name="person">Who.</param>
    /// <param name="place">The index of the group; <see langword="null"/> leaves it to the solver.</param>
    public GroupHost(int person, int? place = null)
    {
        if (place < 0)
            throw new ArgumentOutOfRangeException(nameof(place), place, "A place is 0 or more.");
        Person = person;
        Place = place;
    }

    /// <summary>Who keeps the place.</summary>
    public int Person { get; }

    /// <summary>The index of the group, or <see langword="null"/> where any will do.</summary>
    public int? Place { get; }
}
