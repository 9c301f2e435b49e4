using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Who hosts in the rounds to come of a walk: as printed, and in the place of who is away another of the same stand, the one with fewest turns.</summary>
internal sealed class StationRepairHosts
{
    private readonly RepairScope _scope;
    private readonly List<Dictionary<int, List<ParticipantId>>> _rounds = [];

    private StationRepairHosts(RepairScope scope) => _scope = scope;

    public static StationRepairHosts Of(RepairScope scope, StationOptions options)
    {
        var hosts = new StationRepairHosts(scope);
        for (var r = 0; r < scope.Printed.Count; r++)
            hosts.Add(r, options);
        return hosts;
    }

    /// <summary>The stations with hosts in a round to come.</summary>
    public IEnumerable<int> PlacesOf(int round) => _rounds[round].Keys;

    /// <summary>The hosts of a station in a round to come.</summary>
    public IReadOnlyList<ParticipantId> At(int round, int place) => _rounds[round].TryGetValue(place, out var own) ? own : [];

    public bool IsHost(int round, ParticipantId id) => _rounds[round].Values.Any(own => own.Contains(id));

    /// <summary>Whether somebody walks round in one at least of the rounds they are there.</summary>
    public bool Walks(Participant person) =>
        Enumerable.Range(0, _rounds.Count).Any(r => RotationProblem.IsPresent(person, _scope.Rest.Slots[r]) && !IsHost(r, person.Id));

    /// <summary>The form with the hosts who are left; a stand without any has none.</summary>
    public static StationOptions Left(StationOptions options, RotationProblem problem)
    {
        var known = new HashSet<ParticipantId>(problem.Participants.Select(person => person.Id));
        return options.Hosts.All(stand => stand.Members.All(known.Contains)) ? options : new StationOptions(
            options.Stations,
            options.IsPredecessorNew,
            options.IsFairFirst,
            options.Groups,
            options.Hosts.Select(stand => (stand, Members: stand.Members.Where(known.Contains).ToList())).Where(own => own.Members.Count > 0)
                .Select(own => new StationHosts(own.stand.Station, own.Members, Math.Min(own.stand.AtOnce, own.Members.Count))));
    }

    private void Add(int r, StationOptions options)
    {
        var slot = _scope.Rest.Slots[r];
        var there = new HashSet<ParticipantId>(_scope.Rest.Participants.Where(person => RotationProblem.IsPresent(person, slot)).Select(person => person.Id));
        var own = _scope.Printed[r].Encounters.Select(place => (place.Place, Hosts: place.Hosts.Where(there.Contains).ToList()))
            .Where(place => place.Hosts.Count > 0).ToDictionary(place => place.Place, place => place.Hosts);
        foreach (var stand in options.Hosts)
        {
            if (!own.TryGetValue(stand.Station, out var hosts))
                hosts = [];
            hosts.AddRange(stand.Members.Where(id => there.Contains(id) && !hosts.Contains(id)).OrderBy(TurnsOf).Take(Math.Max(0, stand.AtOnce - hosts.Count)).ToList());
            if (hosts.Count > 0)
                own[stand.Station] = hosts;
        }

        _rounds.Add(own);
    }

    private int TurnsOf(ParticipantId id) =>
        _scope.Held.Count(round => round.Encounters.Any(place => place.Hosts.Contains(id))) + _rounds.Count(round => round.Values.Any(hosts => hosts.Contains(id)));
}
