using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Encounters;

/// <content>
/// A carousel: two rows of <see cref="Seats"/> chairs face each other. The inner row stays, the outer row moves; how far it has moved in all, from
/// where it sat down, is <see cref="OffsetOf"/> the round. Seat <c>i</c> of the inner row then faces the one who started at outer seat
/// <c>(i + offset) mod Seats</c>; <see cref="OuterAt"/> says who that is. A chair may be empty, and whoever a chair belongs to may be away.
/// </content>
public sealed partial class Movement
{
    private readonly ParticipantId?[] _innerChairs = [];
    private readonly ParticipantId?[] _outerChairs = [];
    private readonly int[] _offsets = [];

    private Movement(ParticipantId?[] inner, ParticipantId?[] outer, int shift, int[] offsets, BilingualText say, BilingualText? first, BilingualText[] says)
        : this(MovementKind.Carousel, PeopleOf(inner), PeopleOf(outer), shift, say)
    {
        _innerChairs = inner;
        _outerChairs = outer;
        _offsets = offsets;
        _says = says;
        SayFirst = first;
    }

    /// <summary>The inner chairs of a carousel, <see langword="null"/> for an empty one; else none.</summary>
    public IReadOnlyList<ParticipantId?> InnerChairs => _innerChairs;

    /// <summary>The outer chairs of a carousel by the seat they start at, <see langword="null"/> for an empty one; else none.</summary>
    public IReadOnlyList<ParticipantId?> OuterChairs => _outerChairs;

    /// <summary>Chairs in each row of a carousel; else 0.</summary>
    public int Seats => _outerChairs.Length;

    /// <summary>How many seats the outer side has moved in all, round by round, where <see cref="Shift"/> does not say; else none.</summary>
    public IReadOnlyList<int> Offsets => _offsets;

    /// <summary>What the facilitator says before the first round, where there is more to say than to sit down; else <see langword="null"/>.</summary>
    public BilingualText? SayFirst { get; }

    /// <summary>One side moves the same number of seats each round: seat <c>i</c> of the inner side meets, in the round with index <c>r</c> from 0,
    /// the one who started at outer seat <c>(i + r · shift) mod seats</c>.</summary>
    /// <param name="inner">Those who stay, by seat, 1 or more; <see langword="null"/> for an empty chair. One fewer than those who move: the last inner seat is empty.</param>
    /// <param name="outer">Those who move, by starting seat, 1 or more; <see langword="null"/> for an empty chair.</param>
    /// <param name="shift">Seats a round, not 0.</param>
    /// <param name="say">What the facilitator says at each change.</param>
    /// <param name="first">What the facilitator says before the first round; nothing by default.</param>
    /// <param name="says">What the facilitator says at each change, where they differ; nothing by default.</param>
    /// <exception cref="ArgumentException">A side is empty, somebody sits twice, or the shift is 0.</exception>
    public static Movement Carousel(
        IEnumerable<ParticipantId?> inner, IEnumerable<ParticipantId?> outer, int shift, BilingualText say, BilingualText? first = null, IEnumerable<BilingualText>? says = null)
    {
        Guard.Against.Zero(shift);
        return Of(inner, outer, shift, [], say, first, says);
    }

    /// <summary>One side moves a number of seats that may differ: seat <c>i</c> of the inner side meets, in the round with index <c>r</c> from 0,
    /// the one who started at outer seat <c>(i + offsets[r]) mod seats</c>.</summary>
    /// <param name="inner">Those who stay, by seat, 1 or more; <see langword="null"/> for an empty chair.</param>
    /// <param name="outer">Those who move, by starting seat, 1 or more; <see langword="null"/> for an empty chair.</param>
    /// <param name="offsets">How many seats they have moved in all, round by round, 1 round or more; any numbers, counted round the row.</param>
    /// <param name="say">What the facilitator says at each change, as far as it is always the same.</param>
    /// <param name="first">What the facilitator says before the first round; nothing by default.</param>
    /// <param name="says">What the facilitator says at each change; nothing by default.</param>
    /// <exception cref="ArgumentException">A side is empty, somebody sits twice, or there are no offsets.</exception>
    public static Movement CarouselByOffsets(
        IEnumerable<ParticipantId?> inner, IEnumerable<ParticipantId?> outer, IEnumerable<int> offsets, BilingualText say, BilingualText? first = null, IEnumerable<BilingualText>? says = null) =>
        Of(inner, outer, 0, Guard.Against.NullOrEmpty(offsets).ToArray(), say, first, says);

    /// <summary>How many seats the outer side has moved in all when a round begins, from 0 to under <see cref="Seats"/>.</summary>
    /// <param name="round">The round's index, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative, or there is no such round among <see cref="Offsets"/>.</exception>
    /// <exception cref="InvalidOperationException">It is no carousel.</exception>
    public int OffsetOf(int round)
    {
        if (Kind != MovementKind.Carousel)
            throw new InvalidOperationException($"There are no seats that shift where people move by {Kind}.");
        Guard.Against.Negative(round);
        if (_offsets.Length > 0)
            Guard.Against.OutOfRange(round, nameof(round), 0, _offsets.Length - 1);
        var moved = _offsets.Length > 0 ? _offsets[round] : (long)round * Shift;
        return (int)(((moved % Seats) + Seats) % Seats);
    }

    /// <summary>Who sits across from an inner seat in a round; <see langword="null"/> where that chair is empty.</summary>
    /// <param name="seat">The inner seat's index, from 0 to under <see cref="Seats"/>.</param>
    /// <param name="round">The round's index, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such seat or round.</exception>
    /// <exception cref="InvalidOperationException">It is no carousel.</exception>
    public ParticipantId? OuterAt(int seat, int round)
    {
        var offset = OffsetOf(round);
        Guard.Against.OutOfRange(seat, nameof(seat), 0, Seats - 1);
        return _outerChairs[(seat + offset) % Seats];
    }

    /// <summary>What the facilitator says before a round; <see langword="null"/> before the first where everybody just finds their place.</summary>
    /// <param name="round">The round's index, from 0.</param>
    /// <exception cref="ArgumentException">The index is negative.</exception>
    public BilingualText? SayBefore(int round) => Guard.Against.Negative(round) == 0 ? SayFirst : SayAfter(round - 1);

    private static Movement Of(
        IEnumerable<ParticipantId?> inner, IEnumerable<ParticipantId?> outer, int shift, int[] offsets, BilingualText say, BilingualText? first, IEnumerable<BilingualText>? says)
    {
        var stay = Guard.Against.NullOrEmpty(inner).ToList();
        var move = Guard.Against.NullOrEmpty(outer).ToArray();
        if (stay.Count == move.Length - 1)
            stay.Add(null);
        var seated = new HashSet<ParticipantId>();
        foreach (var id in stay.Concat(move))
        {
            if (id is not null && !seated.Add(id))
                throw new ArgumentException($"{id} sits on two chairs.", nameof(outer));
        }

        return new Movement([.. stay], move, shift, offsets, Guard.Against.Null(say), first, says?.ToArray() ?? []);
    }

    private static ParticipantId[] PeopleOf(ParticipantId?[] chairs) => chairs.Where(id => id is not null).Select(id => id!).ToArray();
}
