using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>The rules of a gallery walk: stations that exist, no station twice for a group, no group behind the same group twice, hosts at
/// their own stand by turns.</summary>
internal static class StationAudit
{
    private const int MostCompared = 25;

    public static void Check(RotationProblem problem, StationOptions options, Rotation rotation, List<AuditFault> faults)
    {
        foreach (var round in rotation.Rounds)
        {
            foreach (var encounter in round.Encounters.Where(encounter => encounter.Place > options.Stations))
                faults.Add(AuditTexts.NoSuchStation(round.Number, encounter.Place, options.Stations));
        }

        if (rotation.Rounds.Count <= Math.Max(options.Stations, options.Groups))
            CheckTwice(rotation, faults);
        if (options.IsPredecessorNew)
            CheckFollowers(rotation, faults);
        CheckHosts(problem, options, rotation, faults);
    }

    private static void CheckTwice(Rotation rotation, List<AuditFault> faults)
    {
        var seen = new HashSet<(ParticipantId Id, int Place)>();
        var told = new HashSet<ParticipantId>();
        foreach (var encounter in rotation.Rounds.SelectMany(round => round.Encounters))
        {
            foreach (var id in encounter.Members.Where(id => !encounter.Hosts.Contains(id)))
            {
                if (!seen.Add((id, encounter.Place)) && told.Add(id))
                    faults.Add(AuditTexts.StationTwice(id));
            }
        }
    }

    // Two people stand for their groups: whoever comes to a station right after somebody must not do so again, at any station.
    private static void CheckFollowers(Rotation rotation, List<AuditFault> faults)
    {
        var before = new HashSet<(ParticipantId First, ParticipantId Second)>();
        for (var r = 1; r < rotation.Rounds.Count; r++)
        {
            var left = rotation.Rounds[r - 1].Encounters.ToDictionary(encounter => encounter.Place, WalkersOf);
            foreach (var encounter in rotation.Rounds[r].Encounters)
            {
                if (!left.TryGetValue(encounter.Place, out var gone))
                    continue;
                foreach (var second in WalkersOf(encounter))
                {
                    if (gone.FirstOrDefault(first => !before.Add((first, second))) is not { } first)
                        continue;
                    faults.Add(AuditTexts.FollowsTwice(rotation.Rounds[r].Number, second, first));
                    return;
                }
            }
        }
    }

    private static void CheckHosts(RotationProblem problem, StationOptions options, Rotation rotation, List<AuditFault> faults)
    {
        var standOf = new Dictionary<ParticipantId, StationHosts>();
        foreach (var stand in options.Hosts)
        {
            foreach (var id in stand.Members)
                standOf[id] = stand;
        }

        var people = problem.Participants.ToDictionary(person => person.Id);
        foreach (var round in rotation.Rounds)
        {
            foreach (var encounter in round.Encounters)
            {
                foreach (var id in encounter.Hosts)
                {
                    if (standOf.TryGetValue(id, out var own) ? own.Station != encounter.Place : !problem.Seated.Contains(id))
                        faults.Add(AuditTexts.StrangeHost(round.Number, encounter.Place, id));
                }
            }

            foreach (var stand in options.Hosts)
            {
                var there = round.Encounters.Where(encounter => encounter.Place == stand.Station).SelectMany(encounter => encounter.Hosts).Count(stand.Members.Contains);
                // Who has left since cannot be missed.
                var wanted = Math.Min(stand.AtOnce, stand.Members.Count(id => people.TryGetValue(id, out var person) && RotationProblem.IsPresent(person, round.Slot)));
                if (there < wanted)
                    faults.Add(AuditTexts.HostsMissing(round.Number, stand.Station, wanted, there));
            }
        }

        foreach (var stand in options.Hosts)
            CheckTurns(problem, stand, rotation, faults);
    }

    // Who is away or kept apart from others has reasons for uneven turns; all others share them evenly.
    private static void CheckTurns(RotationProblem problem, StationHosts stand, Rotation rotation, List<AuditFault> faults)
    {
        // Where the first rounds are not known, nor are the turns of them.
        if (rotation.Rounds.Count == 0 || rotation.Rounds[0].Number != 1)
            return;
        var people = problem.Participants.ToDictionary(person => person.Id);
        if (!stand.Members.All(id => people.TryGetValue(id, out var person)
            && problem.Slots.All(slot => RotationProblem.IsPresent(person, slot))
            && !problem.Seated.Contains(id)
            && !problem.Apart.Any(set => set.Contains(id))))
        {
            return;
        }

        var turns = stand.Members.Select(id => rotation.Rounds.Count(round => round.Encounters.Any(encounter => encounter.Hosts.Contains(id)))).ToList();
        if (turns.Max() - turns.Min() > 1)
            faults.Add(AuditTexts.TurnsUneven(stand.Station, turns.Min(), turns.Max()));
    }

    // A group changes by no more than its hosts, so some of it are enough to know it by.
    private static List<ParticipantId> WalkersOf(Encounter encounter) => encounter.Members.Where(id => !encounter.Hosts.Contains(id)).Take(MostCompared).ToList();
}
