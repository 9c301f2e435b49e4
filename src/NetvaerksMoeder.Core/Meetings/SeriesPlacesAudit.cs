using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Looks into every group of a series: does it have the roles asked for, and do those who present together sit together?</summary>
/// <remarks>Shares no code with the planner: who counts is read from the programme and the roster, not from the question that was solved.</remarks>
internal static class SeriesPlacesAudit
{
    public static void Check(SeriesPlan plan, List<AuditFault> faults)
    {
        var encounters = plan.Meetings.SelectMany(meeting => meeting.Encounters.Select(encounter => (Meeting: meeting, Encounter: encounter))).ToList();
        CheckQuotas(plan, encounters, faults);
        CheckPresenters(plan, encounters, faults);
    }

    private static void CheckQuotas(SeriesPlan plan, List<(MeetingPlan Meeting, PlannedEncounter Encounter)> encounters, List<AuditFault> faults)
    {
        int asked = 0, reached = 0;
        foreach (var (meeting, encounter) in encounters.Where(each => each.Encounter.Options is GroupOptions))
        {
            foreach (var rule in meeting.Meeting.ChoicesOf(encounter.ItemId).Quotas.Where(rule => !rule.IsNeverAlone))
                CheckRule(plan.Series.Roster.Ladder, encounter, rule, faults);
            var quotas = ((GroupOptions)encounter.Options).Quotas;
            if (quotas.Count == 0)
                continue;
            asked++;
            reached += encounter.Rotation.Rounds.Count > 0 && encounter.Rotation.Rounds.SelectMany(round => round.Encounters)
                .All(place => quotas.All(quota => IsAllowed(quota, place.Members.Count(id => quota.Members.Contains(id))))) ? 1 : 0;
        }

        Compare(plan, GuaranteeKind.Quotas, asked, reached, faults);
    }

    // A level, or else a role: counted by name in each group.
    private static void CheckRule(LevelLadder ladder, PlannedEncounter encounter, QuotaRule rule, List<AuditFault> faults)
    {
        var level = ladder.Find(rule.Who);
        var role = ParticipantRole.Parse(rule.Who);
        if (level is null && !role.IsKnown)
            return;
        var bearers = new HashSet<ParticipantId>(encounter.Problem.Participants.Where(person => level is null ? person.Has(role) : person.Level == level).Select(person => person.Id));
        foreach (var round in encounter.Rotation.Rounds)
        {
            foreach (var place in round.Encounters)
            {
                var count = place.Members.Count(bearers.Contains);
                if (count < rule.Minimum || count > (rule.Maximum ?? int.MaxValue))
                    faults.Add(AuditTexts.QuotaBroken(round.Number, place.Place, rule.Who, count));
            }
        }
    }

    private static bool IsAllowed(GroupQuota quota, int count) => count == 0 && quota.MayBeNone ? true : quota.Minimum <= count && count <= quota.Maximum;

    private static void CheckPresenters(SeriesPlan plan, List<(MeetingPlan Meeting, PlannedEncounter Encounter)> encounters, List<AuditFault> faults)
    {
        int asked = 0, reached = 0;
        foreach (var (meeting, encounter) in encounters)
        {
            var item = meeting.Meeting.Items.FirstOrDefault(own => string.Equals(own.Id, encounter.ItemId, StringComparison.Ordinal));
            if (item is not { Activity.Kind: ActivityKind.WorkplacePresentation, Buzz: { } buzz })
                continue;
            var sets = new[] { item.Presenters }.Concat(item.Parts.Select(part => part.Presenters))
                .Select(names => meeting.People.Where(person => names.Contains(person.Id.Value)).Select(person => person.Id).ToList())
                .Where(set => set.Count >= 2 && set.Count <= buzz.Size && !meeting.Meeting.Encounters.Apart.Any(apart => set.Count(id => apart.Contains(id)) > 1))
                .ToList();
            if (sets.Count == 0)
                continue;
            asked++;
            reached += encounter.Rotation.Status == Solving.SolutionStatus.Infeasible ? 0 : 1;
            foreach (var round in encounter.Rotation.Rounds)
            {
                foreach (var set in sets.Where(set => round.Encounters.Count(place => place.Members.Any(set.Contains)) > 1))
                    faults.Add(AuditTexts.Separated(round.Number, set));
            }
        }

        Compare(plan, GuaranteeKind.PresentersTogether, asked, reached, faults);
    }

    private static void Compare(SeriesPlan plan, GuaranteeKind kind, int asked, int reached, List<AuditFault> faults)
    {
        var stated = plan.Outcome.Guarantees.Where(guarantee => guarantee.Kind == kind).ToList();
        if (stated.Count != (asked > 0 ? 1 : 0))
            faults.Add(AuditTexts.OtherFigure($"guarantees.{kind} (number)", stated.Count, asked > 0 ? 1 : 0));
        if (stated.Count == 0 || asked == 0)
            return;
        if (stated[0].Asked != asked || stated[0].Reached != reached)
            faults.Add(AuditTexts.OtherFigure($"guarantees.{kind}", stated[0].Reached, reached));
        if ((reached == asked) != (stated[0].Status == GuaranteeStatus.Kept))
            faults.Add(AuditTexts.GuaranteeWrong(kind));
    }
}
