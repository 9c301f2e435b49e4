using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>People who meet at one place in one round.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Encounter
{
    private readonly ParticipantId[] _members;
    private readonly ParticipantId[] _hosts;

    /// <summary>Creates an encounter.</summary>
    /// <param name="place">The number of the table, chair or station, 1 or more.</param>
    /// <param name="members">1 or more different people.</param>
    /// <param name="hosts">Those of the members who stay at the place this round while the others come to it; nobody by default.</param>
    /// <exception cref="ArgumentException">The place is below 1, there is nobody, somebody is named twice, or a host is no member.</exception>
    public Encounter(int place, IEnumerable<ParticipantId> members, IEnumerable<ParticipantId>? hosts = null)
    {
        Place = Guard.Against.NegativeOrZero(place);
        _members = Guard.Against.NullOrEmpty(members).ToArray();
        var seen = new HashSet<ParticipantId>();
        foreach (var member in _members)
        {
            if (!seen.Add(member))
                throw new ArgumentException($"{member} is named twice at place {place}.", nameof(members));
        }

        _hosts = hosts?.ToArray() ?? [];
        if (Array.Find(_hosts, host => !seen.Remove(host)) is { } stranger)
            throw new ArgumentException($"{stranger} hosts place {place}, but is not among its members, or is named twice.", nameof(hosts));
    }

    /// <summary>The number of the table, chair or station, 1 or more.</summary>
    public int Place { get; }

    /// <summary>The people, 1 or more.</summary>
    public IReadOnlyList<ParticipantId> Members => _members;

    /// <summary>Those of the members who stay at the place this round while the others come to it; usually nobody.</summary>
    public IReadOnlyList<ParticipantId> Hosts => _hosts;

    /// <summary>Every two of the people, (size · (size − 1)) / 2 pairs.</summary>
    public IEnumerable<Pair> Pairs
    {
        get
        {
            for (var i = 0; i < _members.Length; i++)
            {
                for (var j = i + 1; j < _members.Length; j++)
                    yield return new Pair(_members[i], _members[j]);
            }
        }
    }
}
