using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Counts turns in a group of three and turns of sitting over anew, name by name, and compares with what is said of them.</summary>
/// <remarks>Shares no code with the planner. Turns of earlier series come from the history of each meeting; those of the series itself, which
/// that history knows too, are taken off.</remarks>
internal static class SeriesTurnsAudit
{
    public static void Check(SeriesPlan plan, List<AuditFault> faults)
    {
        var rounds = plan.Meetings.SelectMany(meeting => meeting.Encounters)
            .Where(encounter => encounter.Rotation.Kind == RotationKind.Pairs)
            .SelectMany(encounter => encounter.Rotation.Rounds)
            .Where(round => round.Byes.Count > 0 || round.Encounters.Any(place => place.Members.Count != 2))
            .ToList();
        var stated = plan.Outcome.Guarantees.Where(guarantee => guarantee.Kind == GuaranteeKind.EvenTurns).ToList();
        if (stated.Count != (rounds.Count > 0 ? 1 : 0))
            faults.Add(AuditTexts.OtherFigure("guarantees.EvenTurns (number)", stated.Count, rounds.Count > 0 ? 1 : 0));
        if (stated.Count == 0 || rounds.Count == 0)
            return;

        var there = rounds.SelectMany(round => round.Byes.Concat(round.Encounters.SelectMany(place => place.Members))).GroupBy(id => id).ToDictionary(own => own.Key, own => own.Count());
        var always = there.Where(own => own.Value == there.Values.Max()).Select(own => own.Key).ToList();
        var trios = always.ConvertAll(id => Earlier(plan, history => history.TriosOf(id), encounter => TriosIn(encounter, id))
            + rounds.SelectMany(round => round.Encounters).Count(place => place.Members.Count == 3 && place.Members.Contains(id)));
        var byes = always.ConvertAll(id => Earlier(plan, history => history.ByesOf(id), encounter => ByesIn(encounter, id))
            + rounds.Count(round => round.Byes.Contains(id) || round.Encounters.Any(place => place.Members.Count == 1 && place.Members[0] == id)));
        var spread = Math.Max(trios.Max() - trios.Min(), byes.Max() - byes.Min());
        if (spread != stated[0].Reached)
            faults.Add(AuditTexts.OtherFigure("guarantees.EvenTurns", stated[0].Reached, spread));
        if ((spread <= 1) != (stated[0].Status == GuaranteeStatus.Kept))
            faults.Add(AuditTexts.GuaranteeWrong(GuaranteeKind.EvenTurns));
    }

    private static int Earlier(SeriesPlan plan, Func<Relations.ContactHistory, int> known, Func<PlannedEncounter, int> counted)
    {
        int earlier = 0, inSeries = 0;
        foreach (var meeting in plan.Meetings)
        {
            // A file keeps the turns of those who take part alone, so an encounter that the person is not in says nothing.
            var own = 0;
            foreach (var encounter in meeting.Encounters)
            {
                own = Math.Max(own, known(encounter.Problem.History) - inSeries - earlier);
                inSeries += counted(encounter);
            }

            earlier += own;
        }

        return earlier;
    }

    private static int TriosIn(PlannedEncounter encounter, ParticipantId id) => encounter.Rotation.ToHistory().TriosOf(id);

    private static int ByesIn(PlannedEncounter encounter, ParticipantId id) => encounter.Rotation.ToHistory().ByesOf(id);
}
