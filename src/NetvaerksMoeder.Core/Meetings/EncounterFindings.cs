using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>What is worth saying of the planned encounters: who bridges to nobody, what repeats, which groups are of one kind.</summary>
internal static class EncounterFindings
{
    public static void Check(IReadOnlyList<Participant> people, Boundary boundary, IReadOnlyList<PlannedEncounter> encounters, List<Finding> findings)
    {
        foreach (var encounter in encounters.Where(encounter => encounter.Rotation.Status == SolutionStatus.Infeasible))
            findings.Add(MeetingTexts.EncounterImpossible(encounter));
        if (encounters.Count == 0 || people.Count < 2)
            return;

        var byId = people.ToDictionary(person => person.Id);
        var met = people.ToDictionary(person => person.Id, _ => RelationKind.None);
        foreach (var pair in encounters.SelectMany(encounter => encounter.Rotation.Rounds).SelectMany(round => round.Encounters).SelectMany(place => place.Pairs))
        {
            var kind = Relation.Between(byId[pair.First], byId[pair.Second], boundary).Kind;
            met[pair.First] |= kind;
            met[pair.Second] |= kind;
        }

        AddUnmet(people, met, RelationKind.Bridging, findings);
        AddUnmet(people, met, RelationKind.Linking, findings);
        foreach (var encounter in encounters.Where(encounter => encounter.Rotation.Repeats > 0))
            findings.Add(MeetingTexts.PairRepeated(encounter));
        foreach (var encounter in encounters.Where(encounter => encounter.Rotation.Kind != RotationKind.Pairs))
            CheckGroups(byId, boundary, encounter, findings);
    }

    private static void AddUnmet(IReadOnlyList<Participant> people, Dictionary<ParticipantId, RelationKind> met, RelationKind kind, List<Finding> findings)
    {
        var without = people.Where(person => (met[person.Id] & kind) == 0).Select(person => person.Id.Value).ToList();
        if (without.Count > 0)
            findings.Add(kind == RelationKind.Bridging ? MeetingTexts.NoBridgingContact(without) : MeetingTexts.NoLinkingContact(without));
    }

    private static void CheckGroups(Dictionary<ParticipantId, Participant> byId, Boundary boundary, PlannedEncounter encounter, List<Finding> findings)
    {
        var homogeneous = encounter.Rotation.Rounds
            .SelectMany(round => round.Encounters)
            .Where(place => place.Members.Count > 1)
            .Where(place => place.Members.Select(id => boundary.KeyOf(byId[id])).Distinct().Count() == 1
                || place.Members.Select(id => byId[id].Level).Distinct().Count() == 1)
            .Select(place => place.Place)
            .Distinct()
            .ToList();
        if (homogeneous.Count > 0)
            findings.Add(MeetingTexts.GroupHomogeneous(encounter, homogeneous));
    }
}
