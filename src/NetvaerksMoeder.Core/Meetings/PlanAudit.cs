using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Measures;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Checks a whole plan against every rule, each recomputed: the programme, each encounter, and that the two fit together.</summary>
/// <remarks>Shares no code with the planner. O(agenda items² + meetings).</remarks>
public static class PlanAudit
{
    /// <summary>Everything wrong with a plan; empty for a right one.</summary>
    /// <param name="plan">The plan.</param>
    public static IReadOnlyList<AuditFault> Check(MeetingPlan plan)
    {
        Guard.Against.Null(plan);
        var faults = AgendaAudit.Check(plan.Agenda).Select(broken => new AuditFault("Agenda", null, new BilingualText(broken.Danish, broken.English))).ToList();
        foreach (var encounter in plan.Encounters)
        {
            faults.AddRange(RotationAudit.Check(encounter.Problem, encounter.Options, encounter.Rotation)
                .Select(fault => new AuditFault(fault.Code, fault.Round, Prefixed(encounter, fault.Text))));
            CheckClock(plan, encounter, faults);
            CheckPeople(plan, encounter, faults);
        }

        CheckMeasures(plan, faults);
        return faults;
    }

    // The pairs are spelt out here from the members, not taken from the encounters.
    private static void CheckMeasures(MeetingPlan plan, List<AuditFault> faults)
    {
        var met = plan.Encounters.SelectMany(encounter => encounter.Rotation.Rounds).SelectMany(round => round.Encounters).SelectMany(encounter =>
            encounter.Members.SelectMany(one => encounter.Members.Where(other => one < other).Select(other => new Pair(one, other))));
        foreach (var name in MeasureAudit.Check(plan.People, met, plan.Meeting.Encounters.Boundary, plan.Summary))
        {
            faults.Add(new AuditFault("MeasureDiffers", null, new BilingualText(
                $"Måltallet {name} er ikke det, planen giver.", $"The measure {name} is not what the plan gives.")));
        }
    }

    /// <summary>Everything wrong with the plan of a series: with each meeting, with the one contact history, and with what is said of the whole.</summary>
    /// <param name="plan">The plan.</param>
    public static IReadOnlyList<AuditFault> Check(SeriesPlan plan)
    {
        Guard.Against.Null(plan);
        return [.. plan.Meetings.SelectMany(Check), .. CheckWhole(plan)];
    }

    /// <summary>What is wrong with a series beyond its meetings: with the one contact history, and with what is said of the whole.</summary>
    /// <param name="plan">The plan.</param>
    public static IReadOnlyList<AuditFault> CheckWhole(SeriesPlan plan) => [.. SeriesAudit.Check(Guard.Against.Null(plan))];

    private static void CheckClock(MeetingPlan plan, PlannedEncounter encounter, List<AuditFault> faults)
    {
        var item = plan.Agenda.Items.FirstOrDefault(candidate => string.Equals(candidate.Item.Id, encounter.ItemId, StringComparison.Ordinal));
        if (item is null)
        {
            faults.Add(new AuditFault("NoSuchItem", null, new BilingualText(
                $"\"{encounter.ItemId}\" er ikke et punkt i programmet.", $"\"{encounter.ItemId}\" is no item of the programme.")));
            return;
        }

        for (var i = 0; i < encounter.Rotation.Rounds.Count; i++)
        {
            var round = encounter.Rotation.Rounds[i];
            if (round.Start < item.Start || round.End > item.End)
            {
                faults.Add(new AuditFault("RoundOutsideItem", round.Number, Prefixed(encounter, new BilingualText(
                    $"Runde {round.Number} ligger uden for punktets tid.", $"Round {round.Number} lies outside the item's time."))));
            }

            if (i > 0 && round.Start < encounter.Rotation.Rounds[i - 1].End)
            {
                faults.Add(new AuditFault("RoundsOverlap", round.Number, Prefixed(encounter, new BilingualText(
                    $"Runde {round.Number} begynder, før runden før er slut.", $"Round {round.Number} starts before the round before has ended."))));
            }
        }
    }

    // Everybody who attends and is there in a round must be in the encounter; a person left out of the problem would escape its own audit.
    private static void CheckPeople(MeetingPlan plan, PlannedEncounter encounter, List<AuditFault> faults)
    {
        if (encounter.Rotation.Status == SolutionStatus.Infeasible)
            return;

        foreach (var round in encounter.Rotation.Rounds)
        {
            var placed = new HashSet<string>(
                round.Encounters.SelectMany(place => place.Members).Concat(round.Byes).Select(id => id.Value), StringComparer.Ordinal);
            foreach (var person in plan.People.Where(person => round.Slot.IsCoveredBy(person.Presence) && !placed.Contains(person.Id.Value)))
            {
                faults.Add(new AuditFault("LeftOut", round.Number, Prefixed(encounter, new BilingualText(
                    $"Runde {round.Number}: {person.Id} er til stede, men har ingen plads.", $"Round {round.Number}: {person.Id} is present, but has no place."))));
            }
        }
    }

    private static BilingualText Prefixed(PlannedEncounter encounter, BilingualText text) =>
        new($"{encounter.Title}: {text.Danish}", $"{encounter.Title}: {text.English}");
}
