using System.Collections.Generic;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>How people move from round to round: by cards, or by a spoken sentence.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial class Movement
{
    private readonly ParticipantId[] _inner;
    private readonly ParticipantId[] _outer;

    private Movement(MovementKind kind, ParticipantId[] inner, ParticipantId[] outer, int shift, BilingualText say)
    {
        Kind = kind;
        _inner = inner;
        _outer = outer;
        Shift = shift;
        Say = say;
    }

    /// <summary>Each has a card.</summary>
    public static Movement Cards { get; } = new(MovementKind.Cards, [], [], 0, new BilingualText(
        "Se på dit kort, og gå til næste plads.",
        "Look at your card and go to your next place."));

    /// <summary>Cards, or which kind of spoken sentence.</summary>
    public MovementKind Kind { get; }

    /// <summary>Those who stay in a carousel, by seat, empty chairs left out; else nobody.</summary>
    public IReadOnlyList<ParticipantId> Inner => _inner;

    /// <summary>Those who move in a carousel, by the seat they start at, empty chairs left out; else nobody.</summary>
    public IReadOnlyList<ParticipantId> Outer => _outer;

    /// <summary>How many seats the outer side of a carousel moves each round; 0 where it differs from round to round, and without a carousel.</summary>
    public int Shift { get; }

    /// <summary>What the facilitator says at each change.</summary>
    public BilingualText Say { get; }
}
