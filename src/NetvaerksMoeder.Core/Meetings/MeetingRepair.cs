using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;
using NodaTime;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Plans the rest of a meeting anew for the people who are there: every encounter to come, with what is held as history.</summary>
/// <remarks>Each encounter as <see cref="RotationRepair"/> does, but the cards are held against themselves: all encounters were planned as one, so
/// that each alone could often have fewer repeats or more value at the cost of the others. Repeats that the cards have anyway are no reason for new ones, and
/// the share is that of what the cards give those who are there, where that is less than the best; the programme itself stays (see <see cref="Agendas.LiveAgenda"/>). Stateless.</remarks>
public static class MeetingRepair
{
    /// <summary>Repairs a meeting.</summary>
    /// <param name="plan">The plan as printed.</param>
    /// <param name="attendance">Who came.</param>
    /// <param name="from">Rounds that start before this are held; <see langword="null"/> (the default): none is.</param>
    /// <param name="choices">Share, seed and steps of each encounter; the default choices by default.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">Somebody is not in the roster, a guest is, or somebody late was in a round that is held.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static RepairedMeeting Repair(
        MeetingPlan plan, Attendance attendance, LocalTime? from = null, RepairOptions? choices = null, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(attendance);
        if (attendance.Ids.FirstOrDefault(id => plan.Roster.Find(id) is null) is { } unknown)
            throw new ArgumentException($"{unknown} is not in the plan's roster.", nameof(attendance)).InDanish($"{unknown} er ikke på planens deltagerliste");
        if (attendance.Guests.FirstOrDefault(guest => plan.Roster.Find(guest.Id) is not null) is { } known)
            throw new ArgumentException($"The guest {known.Id} is in the plan's roster already.", nameof(attendance)).InDanish($"gæsten {known.Id} er allerede på planens deltagerliste");

        var held = plan.Encounters.SelectMany(encounter => encounter.Rotation.Rounds).Where(round => round.Start < from).ToList();
        var seen = AttendancePresence.SeenIn(held);
        var ends = held.Select(round => round.End!.Value).ToList();
        LocalTime? cut = ends.Count == 0 ? null : ends.Max() > from ? ends.Max() : from;
        var people = AttendancePresence.Now(plan.People, attendance, seen, cut);
        var planned = plan.Encounters;
        var now = new List<PlannedEncounter>();
        var repaired = new List<RepairedEncounter>();
        for (var i = 0; i < planned.Count; i++)
        {
            var rounds = planned[i].Rotation.Rounds;
            var before = rounds.Count(round => round.Start < from);
            if (before == rounds.Count || planned[i].Rotation.Status == SolutionStatus.Infeasible)
            {
                now.Add(planned[i]);
                continue;
            }

            var history = EncounterHistory.Of(planned, i, now.Select(encounter => encounter.Rotation));
            var own = new HashSet<ParticipantId>(planned[i].Problem.Participants.Select(person => person.Id).Concat(attendance.Ids).Concat(attendance.Guests.Select(guest => guest.Id)));
            var here = people.Where(person => own.Contains(person.Id)).ToList();
            var repair = RotationRepair.Repair(planned[i].Problem, planned[i].Options, planned[i].Rotation, here, before, choices, history, Reserved(planned, i, from, here), isPrintEnough: true, cancellationToken);
            repaired.Add(new RepairedEncounter(planned[i], repair));
            if (before > 0 && repair.Rotation.Rounds.All(round => round.Number >= repair.FirstNewRound))
                now.Add(Held(planned[i], before));
            now.Add(new PlannedEncounter(planned[i].ItemId, planned[i].Title, repair.Problem, repair.Options, repair.Rotation));
        }

        return new RepairedMeeting(new MeetingPlan(plan.Meeting, Roster(plan, people), plan.Agenda, now, plan.Findings), repaired);
    }

    /// <summary>Whom the people who are there are to meet in the rounds of later encounters, as printed.</summary>
    private static List<Pair> Reserved(IReadOnlyList<PlannedEncounter> planned, int index, LocalTime? from, List<Participant> here)
    {
        var ids = new HashSet<ParticipantId>(here.Select(person => person.Id));
        return planned.Skip(index + 1).SelectMany(encounter => encounter.Rotation.Rounds).Where(round => from is null || round.Start >= from)
            .SelectMany(round => round.Encounters).SelectMany(place => place.Pairs).Where(pair => ids.Contains(pair.First) && ids.Contains(pair.Second)).Distinct().ToList();
    }

    /// <summary>The rounds held as an encounter of their own, where those to come are another: a carousel that goes on in other rows.</summary>
    private static PlannedEncounter Held(PlannedEncounter planned, int held)
    {
        var (problem, plan) = (planned.Problem, planned.Rotation);
        var own = new RotationProblem(
            problem.Participants, problem.Slots.Take(held), problem.Values, problem.History, problem.Apart, problem.Together, problem.Seated);
        var rounds = plan.Rounds.Take(held).ToList();
        var figures = RotationFigures.Of(own, plan.Kind, rounds);
        var rotation = new Rotation(
            plan.Kind, SolutionStatus.Feasible, StopReason.Interrupted, plan.Seed, plan.Steps, plan.People, rounds, figures, Math.Max(plan.Bound, figures.Value), 0, plan.Movement);
        return new PlannedEncounter(planned.ItemId, planned.Title, own, planned.Options, rotation);
    }

    /// <summary>The people of the plan and the guests; who is absent all day stays in the roster, which rules and presenters refer to, as there for no time.</summary>
    private static Roster Roster(MeetingPlan plan, List<Participant> people)
    {
        var now = people.ToDictionary(person => person.Id);
        var invited = new HashSet<ParticipantId>(plan.Roster.Participants.Select(person => person.Id));
        return new Roster(
            plan.Roster.Participants
                .Select(person => now.TryGetValue(person.Id, out var here) ? here
                    : person.Attends(plan.Meeting.Number) ? AttendancePresence.With(person, new Presence(null, plan.Meeting.Frame.Start)) : person)
                .Concat(people.Where(person => !invited.Contains(person.Id))),
            plan.Roster.Ladder);
    }
}
