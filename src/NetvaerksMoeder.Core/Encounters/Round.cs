using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;
using NodaTime;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>One round of a rotation: who meets where, and who sits over.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Round
{
    private readonly Encounter[] _encounters;
    private readonly ParticipantId[] _byes;

    /// <summary>Creates a round.</summary>
    /// <param name="slot">Its number and time.</param>
    /// <param name="encounters">Who meets where, 0 or more.</param>
    /// <param name="byes">Who sits over (or talks with the host), 0 or more.</param>
    public Round(RoundSlot slot, IEnumerable<Encounter> encounters, IEnumerable<ParticipantId>? byes = null)
    {
        Slot = Guard.Against.Null(slot);
        _encounters = Guard.Against.Null(encounters).ToArray();
        _byes = byes?.ToArray() ?? [];
    }

    /// <summary>The number and time.</summary>
    public RoundSlot Slot { get; }

    /// <summary>The number, from 1.</summary>
    public int Number => Slot.Number;

    /// <summary>The start; <see langword="null"/> without a clock.</summary>
    public LocalTime? Start => Slot.Start;

    /// <summary>The end; <see langword="null"/> without a clock.</summary>
    public LocalTime? End => Slot.End;

    /// <summary>Who meets where, in the order of the places.</summary>
    public IReadOnlyList<Encounter> Encounters => _encounters;

    /// <summary>Who sits over, or talks with the host.</summary>
    public IReadOnlyList<ParticipantId> Byes => _byes;
}
