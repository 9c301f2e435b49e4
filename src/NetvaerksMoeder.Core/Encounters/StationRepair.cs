using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Repairs a gallery walk: groups stay together and walk as printed; who is away is left out, and newcomers join a group.</summary>
internal static class StationRepair
{
    public static RepairedRotation Repair(RepairScope scope, StationOptions options, Rotation plan, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var groups = Groups(scope.Held.Concat(scope.Printed));
        var walks = groups.Select(group => Walk(scope, options, group)).ToList();
        var members = groups.Select(group => scope.Rest.Participants.Where(person => group.Contains(person.Id)).ToList()).ToList();
        var known = new HashSet<ParticipantId>(groups.SelectMany(group => group));
        var hosting = StationRepairHosts.Of(scope, options);

        // Whoever the others have left does not walk on alone where there is a group to join that comes to no station they have seen. One after the
        // other, so that two who are left find each other.
        var met = scope.Asked.History;
        var all = Enumerable.Range(0, members.Count).ToList();
        foreach (var left in all.Where(g => groups[g].Count > 1 && scope.Rest.Participants.Count > 1))
        {
            if (members[left].Count != 1)
                continue;
            var person = members[left][0];
            var open = all.FindAll(g => g != left && members[g].Count > 0 && Twice(scope, walks[g], person) == 0 && !members[g].Exists(other => IsApart(scope, person, other)));
            if (open.Count == 0)
                continue;
            members[left].Clear();
            members[Best(scope, met, members, walks, person, open)].Add(person);
        }

        foreach (var newcomer in scope.Rest.Participants.Where(person => !known.Contains(person.Id) && hosting.Walks(person)))
            members[Best(scope, met, members, walks, newcomer, all)].Add(newcomer);

        List<(int Place, List<ParticipantId> Members)> Stops(RoundSlot slot, int r) => members
            .Select((group, g) => (Place: walks[g][r], Members: group.Where(person => RotationProblem.IsPresent(person, slot) && !hosting.IsHost(r, person.Id)).Select(person => person.Id).ToList()))
            .Where(group => group.Members.Count > 0).ToList();
        var rounds = scope.Rest.Slots.Select((slot, r) => (Slot: slot, Number: r, Stops: Stops(slot, r))).Select(round => new Round(round.Slot, round.Stops
            .Where(group => group.Place > 0)
            .Concat(hosting.PlacesOf(round.Number).Select(place => (Place: place, Members: new List<ParticipantId>())))
            .GroupBy(group => group.Place)
            .OrderBy(place => place.Key)
            .Select(place => new Encounter(place.Key, hosting.At(round.Number, place.Key).Concat(place.SelectMany(group => group.Members)), hosting.At(round.Number, place.Key))),
            round.Stops.Where(group => group.Place == 0).SelectMany(group => group.Members))).ToList();
        var whole = scope.Whole();
        var rest = Walking(scope, options, members);
        var held = whole is null ? 0 : RotationFigures.Of(whole, RotationKind.Stations, scope.Held).Value;
        var value = RotationFigures.Of(whole ?? rest, RotationKind.Stations, whole is null ? rounds : scope.Held.Concat(rounds)).Value - held;
        var changed = CardComparison.Changed(scope.Printed, rounds).Count;
        var forced = CardComparison.Changed(scope.Printed, Without(scope)).Count;
        return RepairResults.Of(scope, StationRepairHosts.Left(options, whole ?? rest), plan, rounds, Math.Min(changed, forced), value, value, Ceiling(scope, members, value), 0, rest);
    }

    /// <summary>The rounds to come on their own, where those who walked together before walk on by rule and so do not meet again.</summary>
    private static RotationProblem Walking(RepairScope scope, StationOptions options, List<List<Participant>> members)
    {
        var rest = scope.Rest;
        var met = rest.History;
        var seen = members.ConvertAll(group => group.Where(person => scope.Seen.Contains(person.Id)).Select(person => person.Id).ToList()).FindAll(group => group.Count > 1);
        // Hosts have not met all who walk with them, so there it goes pair by pair.
        var walking = options.Hosts.Count > 0
            ? seen.SelectMany(group => new Encounter(1, group).Pairs).Where(met.HasMet).Select(pair => (IReadOnlyList<ParticipantId>)[pair.First, pair.Second])
            : seen.Where(group => group.TrueForAll(one => group.TrueForAll(other => one == other || met.HasMet(new Pair(one, other)))));
        return new RotationProblem(rest.Participants, rest.Slots, rest.Values, rest.History, rest.Apart, rest.Together.Concat(walking), rest.Seated);
    }

    /// <summary>The groups that walk together, each by the people of all its rounds.</summary>
    private static List<HashSet<ParticipantId>> Groups(IEnumerable<Round> rounds)
    {
        var groups = new List<HashSet<ParticipantId>>();
        foreach (var walkers in rounds.SelectMany(round => round.Encounters).Select(WalkersOf).Where(walkers => walkers.Count > 0))
        {
            if (groups.Find(group => walkers.Exists(group.Contains)) is { } own)
                own.UnionWith(walkers);
            else
                groups.Add([.. walkers]);
        }

        return groups;
    }

    private static List<ParticipantId> WalkersOf(Encounter place) => place.Members.Where(id => !place.Hosts.Contains(id)).ToList();

    /// <summary>The stations of a group in the rounds to come: as printed, 0 where it rests, and where its cards are silent a station it has not
    /// seen that is free, or a rest.</summary>
    private static int[] Walk(RepairScope scope, StationOptions options, HashSet<ParticipantId> group)
    {
        var seen = new HashSet<int>(scope.Held.Concat(scope.Printed).SelectMany(round => round.Encounters).Where(place => WalkersOf(place).Exists(group.Contains)).Select(place => place.Place));
        return scope.Printed.Select(round =>
        {
            if (round.Encounters.FirstOrDefault(place => WalkersOf(place).Exists(group.Contains)) is { } printed)
                return printed.Place;
            if (round.Byes.Any(group.Contains))
                return 0;
            var taken = new HashSet<int>(round.Encounters.Select(place => place.Place));
            var place = Enumerable.Range(1, options.Stations).Where(station => !taken.Contains(station)).OrderBy(seen.Contains).ThenBy(station => station).FirstOrDefault();
            seen.Add(place);
            return place;
        }).ToArray();
    }

    /// <summary>The group that comes to fewest stations seen before, then the smallest, then the one where the newcomer's contacts are worth the most; never one with somebody they must not meet, where there is another.</summary>
    private static int Best(RepairScope scope, ContactHistory met, List<List<Participant>> members, List<int[]> walks, Participant newcomer, List<int> open) => open
        .OrderBy(g => members[g].Count == 0 && members.Exists(group => group.Count > 0))
        .ThenBy(g => members[g].Count(other => IsApart(scope, newcomer, other)))
        .ThenBy(g => Twice(scope, walks[g], newcomer))
        .ThenBy(g => members[g].Count)
        .ThenByDescending(g => members[g].Sum(other => met.HasMet(new Pair(newcomer.Id, other.Id)) ? 0 : scope.Rest.Values.Of(newcomer, other)))
        .ThenBy(g => g)
        .First();

    /// <summary>How many stations of a walk to come somebody has walked past already.</summary>
    private static int Twice(RepairScope scope, int[] walk, Participant person) => scope.Held.SelectMany(round => round.Encounters)
        .Where(place => WalkersOf(place).Contains(person.Id)).Select(place => place.Place).Distinct().Count(walk.Contains);

    private static bool IsApart(RepairScope scope, Participant one, Participant other) =>
        scope.Rest.Apart.Any(set => set.Contains(one.Id) && set.Contains(other.Id));

    /// <summary>The rounds as printed without those who are away: cards that change whatever is done with newcomers.</summary>
    private static List<Round> Without(RepairScope scope) => scope.Printed.Select((round, r) =>
    {
        var there = new HashSet<ParticipantId>(scope.Rest.Participants.Where(person => RotationProblem.IsPresent(person, scope.Rest.Slots[r])).Select(person => person.Id));
        return new Round(round.Slot, round.Encounters
            .Select(place => (place.Place, Members: place.Members.Where(there.Contains).ToList(), Hosts: place.Hosts.Where(there.Contains).ToList()))
            .Where(place => place.Members.Count > 0)
            .Select(place => new Encounter(place.Place, place.Members, place.Hosts)), round.Byes.Where(there.Contains));
    }).ToList();

    /// <summary>What the groups are worth, and each newcomer with the best of everybody.</summary>
    private static decimal Ceiling(RepairScope scope, List<List<Participant>> members, decimal value)
    {
        var largest = members.Max(group => group.Count);
        return value + scope.Rest.Participants.Where(person => !scope.Seen.Contains(person.Id)).Sum(person =>
            scope.Rest.Participants.Where(other => other != person).Select(other => scope.Rest.Values.Of(person, other)).OrderByDescending(worth => worth).Take(largest).Sum());
    }
}
