using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>One line of a participant's card: the round, the place, and whom they meet there.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Itinerary
{
    private readonly ParticipantId[] _others;

    private Itinerary(Round round, int? place, ParticipantId[] others)
    {
        Round = round;
        Place = place;
        _others = others;
    }

    /// <summary>The round.</summary>
    public Round Round { get; }

    /// <summary>The place, from 1; <see langword="null"/> where they sit over.</summary>
    public int? Place { get; }

    /// <summary>Whether they sit over (or talk with the host).</summary>
    public bool IsBye => Place is null;

    /// <summary>The others at the place; nobody where they sit over.</summary>
    public IReadOnlyList<ParticipantId> Others => _others;

    /// <summary>The line of a person in a round; <see langword="null"/> where they take no part in it.</summary>
    internal static Itinerary? Of(Round round, ParticipantId id)
    {
        Guard.Against.Null(round);
        foreach (var encounter in round.Encounters)
        {
            if (encounter.Members.Contains(id))
                return new Itinerary(round, encounter.Place, encounter.Members.Where(member => member != id).ToArray());
        }

        return round.Byes.Contains(id) ? new Itinerary(round, null, []) : null;
    }
}
