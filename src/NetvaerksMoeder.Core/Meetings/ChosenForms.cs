using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Turns what an item asks for into the form of its encounter, once it is known who is there.</summary>
internal static class ChosenForms
{
    public static GroupOptions Groups(GroupSizes sizes, EncounterChoices choices, LevelLadder ladder, IReadOnlyList<Participant> here) => new(
        sizes,
        choices.Quotas.SelectMany(quota => quota.For(here, ladder) ?? throw new ArgumentException($"Nobody knows who \"{quota.Who}\" are: no level, role or attribute of the roster.", nameof(choices))),
        movement: choices.Movement,
        greatestLoss: choices.GreatestLoss);

    public static StationOptions Stations(int stations, EncounterChoices choices, IReadOnlyList<UnitPath> workplaces, IReadOnlyList<Participant> here)
    {
        var ids = new HashSet<ParticipantId>(here.Select(person => person.Id));
        var hosts = choices.HasTrioHosts
            ? StationHosts.OfTrios(here, workplaces.Take(stations), choices.HostsAtOnce)
            : choices.Hosts.Take(stations)
                .Select((set, i) => (Station: i + 1, Members: set.Where(ids.Contains).ToList()))
                .Where(stand => stand.Members.Count > 0)
                .Select(stand => new StationHosts(stand.Station, stand.Members, choices.HostsAtOnce))
                .ToList();
        return new StationOptions(stations, choices.IsPredecessorNew, groups: choices.StationGroups, hosts: hosts);
    }
}
