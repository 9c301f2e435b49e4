using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>One line of a printed card that no longer holds: a person, a round, and where and with whom they are now instead.</summary>
/// <remarks>Immutable. A line holds when the place and everybody at it are those printed.</remarks>
public sealed class ChangedCard
{
    private readonly ParticipantId[] _printed;
    private readonly ParticipantId[] _others;

    internal ChangedCard(ParticipantId id, int round, int? printedPlace, IEnumerable<ParticipantId> printed, int? place, IEnumerable<ParticipantId> others)
    {
        Id = Guard.Against.Null(id);
        Round = round;
        PrintedPlace = printedPlace;
        _printed = printed.ToArray();
        Place = place;
        _others = others.ToArray();
    }

    /// <summary>The person.</summary>
    public ParticipantId Id { get; }

    /// <summary>The round's number.</summary>
    public int Round { get; }

    /// <summary>The place printed; <see langword="null"/> where the card lets them sit over.</summary>
    public int? PrintedPlace { get; }

    /// <summary>The others printed.</summary>
    public IReadOnlyList<ParticipantId> Printed => _printed;

    /// <summary>The place now; <see langword="null"/> where they sit over.</summary>
    public int? Place { get; }

    /// <summary>The others there now.</summary>
    public IReadOnlyList<ParticipantId> Others => _others;

    /// <summary>Whether the line holds but for somebody who is missing: the place is that printed, and so is everybody who is at it.</summary>
    public bool IsOnlySmaller => Place == PrintedPlace && _others.All(id => System.Array.IndexOf(_printed, id) >= 0);

    /// <summary>The person and the round.</summary>
    public override string ToString() => $"{Id} {Round}";
}
