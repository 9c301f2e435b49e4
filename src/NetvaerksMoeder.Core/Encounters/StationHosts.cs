using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Who staffs a station by turns: in each round some of them stay at it, and the others walk round with the groups.</summary>
/// <remarks>Immutable. Usually the trio of a workplace at its own stand.</remarks>
public sealed class StationHosts
{
    private readonly ParticipantId[] _members;

    /// <summary>Creates hosts.</summary>
    /// <param name="station">The number of the station, 1 or more.</param>
    /// <param name="members">1 or more different people.</param>
    /// <param name="atOnce">How many of them stay in each round, 1 or more; 1 by default. With as many as there are, none walks round.</param>
    /// <exception cref="ArgumentException">A number is below 1, there is nobody, or somebody is named twice.</exception>
    public StationHosts(int station, IEnumerable<ParticipantId> members, int atOnce = 1)
    {
        Station = Guard.Against.NegativeOrZero(station);
        AtOnce = Guard.Against.NegativeOrZero(atOnce);
        _members = Guard.Against.NullOrEmpty(members).ToArray();
        if (_members.Distinct().Count() < _members.Length)
            throw new ArgumentException($"Somebody is named twice among the hosts of station {station}.", nameof(members));
    }

    /// <summary>The local trio of each workplace at its own stand: station 1 is that of the first workplace, and so on.</summary>
    /// <param name="participants">The people to look among.</param>
    /// <param name="workplaces">The workplaces in the order of the stations; one without a trio has no hosts.</param>
    /// <param name="atOnce">How many of each trio stay in each round, 1 or more; 1 by default, and never more than the trio has.</param>
    /// <exception cref="ArgumentException">A number is below 1.</exception>
    public static IReadOnlyList<StationHosts> OfTrios(IEnumerable<Participant> participants, IEnumerable<UnitPath> workplaces, int atOnce = 1)
    {
        var people = Guard.Against.Null(participants).ToList();
        Guard.Against.NegativeOrZero(atOnce);
        return Guard.Against.Null(workplaces)
            .Select((workplace, i) => (Station: i + 1, Members: LocalTrio.Of(people, workplace).Members.Select(person => person.Id).ToList()))
            .Where(stand => stand.Members.Count > 0)
            .Select(stand => new StationHosts(stand.Station, stand.Members, Math.Min(atOnce, stand.Members.Count)))
            .ToList();
    }

    /// <summary>The number of the station.</summary>
    public int Station { get; }

    /// <summary>The hosts, 1 or more.</summary>
    public IReadOnlyList<ParticipantId> Members => _members;

    /// <summary>How many of them stay in each round.</summary>
    public int AtOnce { get; }
}
