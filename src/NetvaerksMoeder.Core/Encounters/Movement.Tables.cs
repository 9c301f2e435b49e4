using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Encounters;

/// <content>Tables: each colour moves its own number of tables.</content>
public sealed partial class Movement
{
    private readonly TableColour[] _colours = [];

    private Movement(int tables, TableColour[] colours, int repeatFreeRounds, BilingualText say)
        : this(MovementKind.Tables, [], [], 0, say)
    {
        Tables = tables;
        _colours = colours;
        RepeatFreeRounds = repeatFreeRounds;
    }

    /// <summary>The number of tables in the ring; 0 where people do not move by colours.</summary>
    public int Tables { get; }

    /// <summary>The colours, the one that stays first; none where people do not move by colours.</summary>
    public IReadOnlyList<TableColour> Colours => _colours;

    /// <summary>For how many rounds nobody meets the same person twice by moving so: the least of tables / gcd(tables, difference of two
    /// steps); 0 where people do not move by colours.</summary>
    public int RepeatFreeRounds { get; }

    /// <summary>At each change every colour moves its own number of tables, round and round: who begins at table <c>t</c> and wears a colour of
    /// step <c>s</c> is, in the round with index r from 0, at table <c>(t − 1 + r · s) mod tables + 1</c>.</summary>
    /// <param name="tables">The tables in the ring, 1 or more.</param>
    /// <param name="colours">The colours, 1 or more, each person in one.</param>
    /// <param name="repeatFreeRounds">For how many rounds nobody meets the same person twice by moving so, 1 or more.</param>
    /// <param name="say">What the facilitator says at each change.</param>
    /// <exception cref="ArgumentException">A number is below 1, there is no colour, or somebody wears two.</exception>
    public static Movement ByColours(int tables, IEnumerable<TableColour> colours, int repeatFreeRounds, BilingualText say)
    {
        Guard.Against.NegativeOrZero(tables);
        Guard.Against.NegativeOrZero(repeatFreeRounds);
        var all = Guard.Against.NullOrEmpty(colours).ToArray();
        var seen = new HashSet<ParticipantId>();
        if (all.SelectMany(colour => colour.Members).FirstOrDefault(id => !seen.Add(id)) is { } twice)
            throw new ArgumentException($"{twice} wears two colours.", nameof(colours));
        return new Movement(tables, all, repeatFreeRounds, Guard.Against.Null(say));
    }

    /// <summary>The colour somebody wears; <see langword="null"/> where they wear none.</summary>
    /// <param name="id">The person.</param>
    public TableColour? ColourOf(ParticipantId id) => Array.Find(_colours, colour => colour.Members.Contains(id));
}
