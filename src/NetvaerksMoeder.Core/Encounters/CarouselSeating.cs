using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Where people sat down: two rows of chairs that face each other, seat for seat.</summary>
/// <remarks>Immutable. The inner row stays, the outer row moves. A chair may be empty: with an odd number of people one is.</remarks>
public sealed class CarouselSeating
{
    private readonly ParticipantId?[] _inner;
    private readonly ParticipantId?[] _outer;

    /// <summary>Creates a seating.</summary>
    /// <param name="inner">Those who stay, by seat, 1 or more chairs; <see langword="null"/> for an empty one.</param>
    /// <param name="outer">Those who move, by seat; <see langword="null"/> for an empty one. A row with one chair fewer has an empty one at its end.</param>
    /// <exception cref="ArgumentException">A row has no chairs, the rows differ by more than one chair, or somebody sits on two.</exception>
    public CarouselSeating(IEnumerable<ParticipantId?> inner, IEnumerable<ParticipantId?> outer)
    {
        var stay = Guard.Against.NullOrEmpty(inner).ToList();
        var move = Guard.Against.NullOrEmpty(outer).ToList();
        if (Math.Abs(stay.Count - move.Count) > 1)
            throw new ArgumentException($"The inner row has {stay.Count} chairs and the outer row {move.Count}; they may differ by one. Maybe some change rows.", nameof(outer));
        if (stay.Count < move.Count)
            stay.Add(null);
        if (move.Count < stay.Count)
            move.Add(null);
        var seated = new HashSet<ParticipantId>();
        foreach (var id in stay.Concat(move))
        {
            if (id is not null && !seated.Add(id))
                throw new ArgumentException($"{id} sits on two chairs.", nameof(outer));
        }

        _inner = [.. stay];
        _outer = [.. move];
    }

    /// <summary>The inner row, which stays: who sits on each chair, <see langword="null"/> for an empty one.</summary>
    public IReadOnlyList<ParticipantId?> Inner => _inner;

    /// <summary>The outer row, which moves, as long as the inner one.</summary>
    public IReadOnlyList<ParticipantId?> Outer => _outer;

    /// <summary>Chairs in each row, 1 or more.</summary>
    public int Seats => _inner.Length;
}
