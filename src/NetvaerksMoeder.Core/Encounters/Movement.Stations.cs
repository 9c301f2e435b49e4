using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Encounters;

/// <content>A gallery walk: every group moves the same number of stations.</content>
public sealed partial class Movement
{
    private readonly int[] _shifts = [];
    private readonly BilingualText[] _says = [];

    private Movement(int spots, int[] shifts, BilingualText say, BilingualText[] says)
        : this(MovementKind.Stations, [], [], 0, say)
    {
        Spots = spots;
        _shifts = shifts;
        _says = says;
    }

    /// <summary>Each has a card, on a gallery walk.</summary>
    public static Movement StationCards { get; } = new(MovementKind.Cards, [], [], 0, new BilingualText(
        "Gå til næste station: Den står på dit kort.",
        "Go to the next station: it is on your card."));

    /// <summary>The stations in a ring, those to rest at counted in; 0 where people do not walk by stations.</summary>
    public int Spots { get; }

    /// <summary>How many stations all groups move on at each change, negative for back; none where people do not walk by stations.</summary>
    public IReadOnlyList<int> Shifts => _shifts;

    /// <summary>What the facilitator says at each change, where it is not the same at all of them; else empty.</summary>
    public IReadOnlyList<BilingualText> Says => _says;

    /// <summary>All groups move a number of stations at each change, round and round.</summary>
    /// <param name="spots">The stations in a ring, those to rest at counted in, which have the last numbers; 1 or more.</param>
    /// <param name="shifts">The stations moved on at each change, negative for back; one for each change, 1 or more.</param>
    /// <param name="say">What the facilitator says, where it is the same at every change, or in general.</param>
    /// <param name="says">What the facilitator says at each change, where they differ; else none.</param>
    /// <exception cref="ArgumentException">A number is out of range, or there are neither no sentences nor one for each change.</exception>
    public static Movement Walk(int spots, IEnumerable<int> shifts, BilingualText say, IEnumerable<BilingualText>? says = null)
    {
        Guard.Against.NegativeOrZero(spots);
        var moves = Guard.Against.NullOrEmpty(shifts).ToArray();
        var sentences = says?.ToArray() ?? [];
        if (sentences.Length > 0 && sentences.Length != moves.Length)
            throw new ArgumentException($"There are {sentences.Length} sentences for {moves.Length} changes.", nameof(says));
        return new Movement(spots, moves, Guard.Against.Null(say), sentences);
    }

    /// <summary>What the facilitator says after a round.</summary>
    /// <param name="round">The index of the round, from 0.</param>
    /// <exception cref="ArgumentException">The index is negative.</exception>
    public BilingualText SayAfter(int round) => Guard.Against.Negative(round) < _says.Length ? _says[round] : Say;
}
