using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>The rules of a single round: everybody present is in one place, in a group of the right size, with nobody they must not meet.</summary>
internal static class RoundAudit
{
    public static void Check(RotationProblem problem, RotationOptions options, Round round, List<AuditFault> faults)
    {
        var slot = problem.Slots.FirstOrDefault(candidate => candidate.Number == round.Number) ?? round.Slot;
        var present = problem.Participants.Where(person => RotationProblem.IsPresent(person, slot)).Select(person => person.Id).ToList();
        CheckPresence(round, present, faults);

        var places = new HashSet<int>();
        foreach (var encounter in round.Encounters)
        {
            if (!places.Add(encounter.Place))
                faults.Add(AuditTexts.PlaceTwice(round.Number, encounter.Place));
        }

        CheckApart(problem, options, round, faults);
        switch (options)
        {
            case SpeedDatingOptions pairs:
                CheckPairs(pairs, round, present.Count, faults);
                break;
            case GroupOptions groups:
                GroupAudit.Check(problem, groups, round, present, faults);
                break;
        }
    }

    private static void CheckPresence(Round round, List<ParticipantId> present, List<AuditFault> faults)
    {
        var times = new Dictionary<ParticipantId, int>();
        foreach (var id in round.Encounters.SelectMany(encounter => encounter.Members).Concat(round.Byes))
            times[id] = (times.TryGetValue(id, out var count) ? count : 0) + 1;

        foreach (var id in present)
        {
            if (!times.TryGetValue(id, out var count))
                faults.Add(AuditTexts.LeftOut(round.Number, id));
            else if (count > 1)
                faults.Add(AuditTexts.TwoPlaces(round.Number, id));
        }

        var there = new HashSet<ParticipantId>(present);
        foreach (var id in times.Keys.Where(id => !there.Contains(id)).OrderBy(id => id))
            faults.Add(AuditTexts.NotThere(round.Number, id));
    }

    private static void CheckApart(RotationProblem problem, RotationOptions options, Round round, List<AuditFault> faults)
    {
        // In pairs, two people who both keep their seat cannot come to one another.
        var sets = options.Kind == RotationKind.Pairs ? problem.Apart.Concat([problem.Seated]) : problem.Apart;
        var separate = sets.Select(set => new HashSet<ParticipantId>(set)).ToList();
        foreach (var encounter in round.Encounters)
        {
            foreach (var set in separate)
            {
                var together = encounter.Members.Where(set.Contains).ToList();
                if (together.Count > 1)
                    faults.Add(AuditTexts.ApartMet(round.Number, together));
            }
        }
    }

    private static void CheckPairs(SpeedDatingOptions options, Round round, int present, List<AuditFault> faults)
    {
        var isOdd = present % 2 == 1;
        var trios = isOdd && options.Odd == OddPolicy.Trio && present >= 3 ? 1 : 0;
        var byes = isOdd && trios == 0 ? 1 : 0;
        foreach (var encounter in round.Encounters.Where(encounter => encounter.Members.Count is not (2 or 3)))
            faults.Add(AuditTexts.WrongSize(round.Number, encounter.Place, encounter.Members.Count));
        if (round.Encounters.Count(encounter => encounter.Members.Count == 3) != trios)
            faults.Add(AuditTexts.WrongTrios(round.Number, trios));
        if (round.Byes.Count != byes)
            faults.Add(AuditTexts.WrongByes(round.Number, byes, round.Byes.Count));
    }
}
