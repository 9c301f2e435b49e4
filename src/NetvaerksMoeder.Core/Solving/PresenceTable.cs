using System;

namespace NetvaerksMoeder.Core.Solving;

/// <summary>Who is there in which round.</summary>
/// <remarks>Immutable. Where everybody is always there nothing is stored.</remarks>
internal sealed class PresenceTable
{
    private readonly bool[]?[] _present;

    private PresenceTable(int people, int rounds, bool[]?[] present)
    {
        People = people;
        Rounds = rounds;
        _present = present;
    }

    /// <summary>The number of people.</summary>
    public int People { get; }

    /// <summary>The number of rounds.</summary>
    public int Rounds { get; }

    /// <summary>Whether everybody is there in every round.</summary>
    public bool IsFull => Array.TrueForAll(_present, row => row is null);

    /// <summary>Everybody is there in every round.</summary>
    public static PresenceTable Full(int people, int rounds) => new(people, rounds, new bool[people][]);

    /// <summary>Asks <paramref name="isPresent"/>(person, round) once for each person and round.</summary>
    public static PresenceTable Of(int people, int rounds, Func<int, int, bool> isPresent)
    {
        var present = new bool[]?[people];
        for (var person = 0; person < people; person++)
        {
            var row = new bool[rounds];
            for (var round = 0; round < rounds; round++)
                row[round] = isPresent(person, round);
            present[person] = Array.IndexOf(row, false) < 0 ? null : row;
        }

        return new PresenceTable(people, rounds, present);
    }

    /// <summary>Whether a person is there in a round, both from 0.</summary>
    public bool IsPresent(int person, int round) => _present[person]?[round] ?? true;

    /// <summary>Whether a person is there in every round.</summary>
    public bool IsAlwaysPresent(int person) => _present[person] is null;

    /// <summary>The number of rounds in which a person is there.</summary>
    public int RoundsOf(int person) => _present[person] is { } row ? Array.FindAll(row, p => p).Length : Rounds;
}
