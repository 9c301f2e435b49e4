using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Series;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Turns planned encounters into divisions of numbers, and the other way.</summary>
internal static class SeriesDivisions
{
    private const int MostWalkRounds = 64;

    public static IEnumerable<SeriesDivision> Of(SeriesEncounter encounter, int activity, Dictionary<ParticipantId, int> numbers) => encounter.Options switch
    {
        SpeedDatingOptions pairs => Pairs(encounter, pairs, activity, numbers),
        GroupOptions groups => Groups(encounter, groups, activity, numbers),
        _ => [Walk(encounter, activity, numbers)],
    };

    /// <summary>The rounds of an encounter, given its divisions after the search.</summary>
    public static IReadOnlyList<Round> ToRounds(SeriesEncounter encounter, int[][][] plan, IReadOnlyList<Participant> people)
    {
        var first = encounter.Rotation;
        switch (encounter.Options)
        {
            case SpeedDatingOptions:
                var index = new ParticipantIndex(encounter.Problem);
                return PlaceAssignment.ToRounds(
                    encounter.Problem,
                    index,
                    [.. plan.Select(round => round.Where(group => group.Length > 1).Select(group => Own(index, group)).OrderBy(group => group[0]).ToArray())],
                    [.. plan.Select(round => round.Where(group => group.Length == 1).SelectMany(group => Own(index, group)).ToArray())]);
            case GroupOptions:
                return [.. plan.Select((groups, r) => new Round(
                    first.Rounds[r].Slot,
                    first.Rounds[r].Encounters.Select((place, g) => new Encounter(place.Place, groups[g].Select(person => people[person].Id))),
                    first.Rounds[r].Byes))];
            default:
                return Walked(encounter, plan[0], people);
        }

        int[] Own(ParticipantIndex own, int[] group) => own.NumbersOf(group.Select(person => people[person].Id));
    }

    private static IEnumerable<SeriesDivision> Pairs(SeriesEncounter encounter, SpeedDatingOptions options, int activity, Dictionary<ParticipantId, int> numbers)
    {
        var isFixed = options.Movement == MovementKind.Carousel || options.IsFairFirst;
        return encounter.Rotation.Rounds.Select(round => new SeriesDivision(
            activity,
            isPairs: true,
            [.. round.Encounters.Select(place => Numbers(place.Members, numbers)), .. round.Byes.Select(id => new[] { numbers[id] })],
            isFixed));
    }

    private static IEnumerable<SeriesDivision> Groups(SeriesEncounter encounter, GroupOptions options, int activity, Dictionary<ParticipantId, int> numbers)
    {
        // Whoever keeps their place in several rounds does not move, nor those who stay with them.
        var held = encounter.Rotation.Rounds.Count > 1 ? encounter.Problem.Seated.Where(numbers.ContainsKey).Select(id => numbers[id]).ToList() : [];
        var isFixed = options.IsFairFirst || encounter.Rotation.Movement.Kind == MovementKind.Tables;
        (int, int)? range = options.Sizes.Minimum is { } least && options.Sizes.Maximum is { } most ? (least, most) : null;
        foreach (var round in encounter.Rotation.Rounds)
        {
            var present = new HashSet<int>(round.Encounters.SelectMany(place => place.Members).Select(id => numbers[id]));
            yield return new SeriesDivision(
                activity,
                isPairs: false,
                [.. round.Encounters.Select(place => Numbers(place.Members, numbers))],
                isFixed,
                held,
                Units(encounter.Problem, numbers, present),
                options.Quotas.Select(quota => Quota(quota, numbers)),
                range: range);
        }
    }

    private static SeriesDivision Walk(SeriesEncounter encounter, int activity, Dictionary<ParticipantId, int> numbers)
    {
        var rotation = encounter.Rotation;
        var groups = rotation.Rounds.Count <= MostWalkRounds ? SeriesEncounter.WalkingGroups(rotation) : null;

        // Hosts belong to their stand, also where the turns happen to leave every group together.
        var hasHosts = rotation.Rounds.Any(round => round.Encounters.Any(place => place.Hosts.Count > 0));
        if (groups is null || hasHosts || encounter.Problem.Seated.Count > 0)
            return Mixed(rotation, activity, numbers);

        var divided = groups.Select(group => Numbers(group, numbers)).ToArray();
        var presence = new ulong[numbers.Count];
        for (var round = 0; round < rotation.Rounds.Count; round++)
        {
            foreach (var id in rotation.Rounds[round].Encounters.SelectMany(place => place.Members))
                presence[numbers[id]] |= 1UL << round;
        }

        var isAlike = divided.SelectMany(group => group).Select(person => presence[person]).Distinct().Count() < 2;
        return new SeriesDivision(
            activity,
            isPairs: false,
            divided,
            encounter.Options.IsFairFirst || !EveryPlaceIsKnown(rotation, groups.Count),
            units: Units(encounter.Problem, numbers, new HashSet<int>(divided.SelectMany(group => group))),
            presence: isAlike ? null : presence);
    }

    /// <summary>A walk whose groups change on the way stays as it is: all that matters is who meets.</summary>
    private static SeriesDivision Mixed(Rotation rotation, int activity, Dictionary<ParticipantId, int> numbers)
    {
        var people = rotation.Rounds.SelectMany(round => round.Encounters).SelectMany(place => place.Members).Distinct().Select(id => numbers[id]).ToArray();
        var met = PairSet.Of(numbers.Count, rotation.Rounds.SelectMany(round => round.Encounters).SelectMany(place => place.Pairs).Select(pair => (numbers[pair.First], numbers[pair.Second])));
        return new SeriesDivision(
            activity,
            isPairs: false,
            [people],
            isFixed: true,
            meets: met,
            shape: DivisionShape.AtMost(
                people.Length,
                (int)Math.Min(people.Length - 1L, rotation.Rounds.Sum(round => (long)round.Encounters.Max(place => place.Members.Count) - 1)),
                Math.Min(DivisionShape.Pairs(people.Length), rotation.Rounds.Sum(round => round.Encounters.Sum(place => DivisionShape.Pairs(place.Members.Count))))));
    }

    private static bool EveryPlaceIsKnown(Rotation rotation, int groups) => rotation.Rounds.All(round => round.Encounters.Count == groups);

    private static List<Round> Walked(SeriesEncounter encounter, int[][] plan, IReadOnlyList<Participant> people)
    {
        var first = encounter.Rotation;
        var groups = SeriesEncounter.WalkingGroups(first)!;
        var rounds = new List<Round>();
        foreach (var round in first.Rounds)
        {
            var there = new HashSet<ParticipantId>(round.Encounters.SelectMany(place => place.Members));
            rounds.Add(new Round(round.Slot, round.Encounters
                .Select(place => (place.Place, Group: groups.FindIndex(group => group.Contains(place.Members[0]))))
                .Select(place => (place.Place, Members: plan[place.Group].Select(person => people[person].Id).Where(there.Contains).ToList()))
                .Where(place => place.Members.Count > 0)
                .Select(place => new Encounter(place.Place, place.Members))));
        }

        return rounds;
    }

    /// <summary>Sets that stay together, of those present; sets that share somebody are one.</summary>
    private static IEnumerable<int[]> Units(RotationProblem problem, Dictionary<ParticipantId, int> numbers, HashSet<int> present)
    {
        var units = new List<HashSet<int>>();
        foreach (var set in problem.Together)
        {
            // Who is away still ties two sets together.
            var unit = new HashSet<int>(set.Select(id => numbers[id]));
            foreach (var other in units.Where(other => other.Overlaps(unit)).ToList())
            {
                unit.UnionWith(other);
                units.Remove(other);
            }

            units.Add(unit);
        }

        return units.Select(unit => unit.Where(present.Contains).OrderBy(person => person).ToArray());
    }

    private static SeriesQuota Quota(GroupQuota quota, Dictionary<ParticipantId, int> numbers)
    {
        var members = new bool[numbers.Count];
        foreach (var id in quota.Members.Where(numbers.ContainsKey))
            members[numbers[id]] = true;
        return new SeriesQuota(members, quota.Minimum, quota.Maximum, quota.MayBeNone);
    }

    private static int[] Numbers(IReadOnlyList<ParticipantId> ids, Dictionary<ParticipantId, int> numbers) => [.. ids.Select(id => numbers[id]).OrderBy(person => person)];
}
