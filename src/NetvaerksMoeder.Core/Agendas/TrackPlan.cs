using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>Which group of listeners sees which track in which round, when an item splits into tracks side by side.</summary>
/// <remarks>Immutable. As many groups as tracks; each round every group goes on to the next track, so nobody sees a track twice and no track is
/// ever without listeners.</remarks>
public sealed class TrackPlan
{
    private TrackPlan(AgendaItem item) => Item = item;

    /// <summary>The item with tracks.</summary>
    public AgendaItem Item { get; }

    /// <summary>The number of groups of listeners, equal to the number of tracks.</summary>
    public int Groups => Item.Tracks.Count;

    /// <summary>The number of rounds.</summary>
    public int Rounds => Item.TrackRounds;

    /// <summary>The plan of an item.</summary>
    /// <exception cref="ArgumentException">The item has no tracks.</exception>
    public static TrackPlan Of(AgendaItem item)
    {
        Guard.Against.Null(item);
        return item.Tracks.Count > 0 ? new TrackPlan(item) : throw new ArgumentException($"'{item.Id}' has no tracks.", nameof(item));
    }

    /// <summary>The track that a group sees in a round, all from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such group or round.</exception>
    public int TrackOf(int group, int round)
    {
        if (group < 0 || group >= Groups)
            throw new ArgumentOutOfRangeException(nameof(group), group, $"The groups are 0 to {Groups - 1}.");
        if (round < 0 || round >= Rounds)
            throw new ArgumentOutOfRangeException(nameof(round), round, $"The rounds are 0 to {Rounds - 1}.");
        return (group + round) % Groups;
    }

    /// <summary>The tracks that a group sees, in order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such group.</exception>
    public IReadOnlyList<ItemPart> TracksOf(int group) => Enumerable.Range(0, Rounds).Select(r => Item.Tracks[TrackOf(group, r)]).ToList().AsReadOnly();
}
