using System.Collections.Generic;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Encounters;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>What became of one planned round: held as planned, held with other groups, or dropped.</summary>
/// <remarks>Immutable.</remarks>
public sealed class HeldRound
{
    private readonly Round? _round;

    private HeldRound(int number, HeldRoundKind kind, Round? round)
    {
        Number = Guard.Against.NegativeOrZero(number);
        Kind = kind;
        _round = round;
    }

    /// <summary>The number of the planned round, 1 or more.</summary>
    public int Number { get; }

    /// <summary>Planned, changed or dropped.</summary>
    public HeldRoundKind Kind { get; }

    /// <summary>Who met where in a changed round; nobody in the other kinds.</summary>
    public IReadOnlyList<Encounter> Encounters => _round?.Encounters ?? [];

    /// <summary>Who sat over in a changed round; nobody in the other kinds.</summary>
    public IReadOnlyList<Organisation.ParticipantId> Byes => _round?.Byes ?? [];

    /// <summary>A round that was held as planned.</summary>
    /// <param name="number">Its number, 1 or more.</param>
    /// <exception cref="System.ArgumentException">The number is below 1.</exception>
    public static HeldRound AsPlanned(int number) => new(number, HeldRoundKind.Planned, null);

    /// <summary>A round that was held with other groups.</summary>
    /// <param name="round">Its number and who met where.</param>
    public static HeldRound Changed(Round round) => new(Guard.Against.Null(round).Number, HeldRoundKind.Changed, round);

    /// <summary>A round that was not held.</summary>
    /// <param name="number">Its number, 1 or more.</param>
    /// <exception cref="System.ArgumentException">The number is below 1.</exception>
    public static HeldRound Dropped(int number) => new(number, HeldRoundKind.Dropped, null);

    /// <summary>What it was: the number and the kind.</summary>
    public override string ToString() => $"{Number} {Kind}";
}
