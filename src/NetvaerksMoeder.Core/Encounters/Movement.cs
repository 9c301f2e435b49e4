using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
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

    /// <summary>Those who stay, by seat; empty for cards.</summary>
    public IReadOnlyList<ParticipantId> Inner => _inner;

    /// <summary>Those who move, by the seat they start at; empty for cards.</summary>
    public IReadOnlyList<ParticipantId> Outer => _outer;

    /// <summary>How many seats the outer side moves each round; 0 for cards.</summary>
    public int Shift { get; }

    /// <summary>What the facilitator says at each change.</summary>
    public BilingualText Say { get; }

    /// <summary>One side moves a number of seats each round: seat <c>i</c> of the inner side meets, in the round with index <c>r</c> from 0,
    /// the one who started at outer seat <c>(i + r · shift) mod seats</c>.</summary>
    /// <param name="inner">Those who stay, by seat, 1 or more; with an odd number one fewer than those who move, the last inner seat being empty.</param>
    /// <param name="outer">Those who move, by starting seat, 1 or more.</param>
    /// <param name="shift">Seats a round, not 0.</param>
    /// <param name="say">What the facilitator says at each change.</param>
    /// <exception cref="ArgumentException">A side is empty, somebody sits twice, or the shift is 0.</exception>
    public static Movement Carousel(IEnumerable<ParticipantId> inner, IEnumerable<ParticipantId> outer, int shift, BilingualText say)
    {
        var stay = Guard.Against.NullOrEmpty(inner).ToArray();
        var move = Guard.Against.NullOrEmpty(outer).ToArray();
        Guard.Against.Zero(shift);
        var seated = new HashSet<ParticipantId>();
        foreach (var id in stay.Concat(move))
        {
            if (!seated.Add(id))
                throw new ArgumentException($"{id} sits on two chairs.", nameof(outer));
        }

        return new Movement(MovementKind.Carousel, stay, move, shift, Guard.Against.Null(say));
    }
}
