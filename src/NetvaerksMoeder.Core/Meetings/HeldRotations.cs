using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Held rounds as a rotation with its problem.</summary>
internal static class HeldRotations
{
    /// <summary>An encounter as it was held; <see langword="null"/> where no round was.</summary>
    public static PlannedEncounter? Of(HeldRecord record, HeldEncounter encounter, ContactHistory history)
    {
        var planned = encounter.Planned;
        var rounds = record.RoundsOf(encounter);
        if (rounds.Count == 0)
            return null;

        var there = new HashSet<ParticipantId>(rounds.SelectMany(round => round.Encounters.SelectMany(place => place.Members).Concat(round.Byes)));
        var known = new HashSet<ParticipantId>(planned.Problem.Participants.Select(person => person.Id));
        var people = planned.Problem.Participants.Concat(record.Roster.Participants.Where(person => !known.Contains(person.Id))).Where(person => there.Contains(person.Id)).ToList();
        var problem = new RotationProblem(
            people,
            rounds.Select(round => round.Slot),
            planned.Problem.Values,
            history,
            planned.Problem.Apart.Select(set => set.Where(there.Contains)),
            planned.Problem.Together.Select(set => set.Where(there.Contains)),
            planned.Problem.Seated.Where(there.Contains));
        var figures = RotationFigures.Of(problem, planned.Rotation.Kind, rounds);
        var movement = rounds.Count == planned.Rotation.Rounds.Count && encounter.Rounds.All(round => round.Kind == HeldRoundKind.Planned) && record.Absent.Count == 0
            ? planned.Rotation.Movement
            : Movement.Cards;
        var rotation = new Rotation(
            planned.Rotation.Kind,
            SolutionStatus.Feasible,
            StopReason.Interrupted,
            planned.Rotation.Seed,
            0,
            people.Count,
            rounds,
            figures,
            Ceiling(problem, rounds, figures),
            0,
            movement);
        return new PlannedEncounter(planned.ItemId, planned.Title, problem, planned.Options, rotation);
    }

    /// <summary>So many meetings, each worth the most that a pair can be: rough, but true.</summary>
    private static decimal Ceiling(RotationProblem problem, IReadOnlyList<Round> rounds, RotationFigures figures)
    {
        var meetings = rounds.Sum(round => round.Encounters.Sum(place => (long)place.Members.Count * (place.Members.Count - 1) / 2));
        decimal most = problem.Values.UniformValue
            ?? (problem.Values.RelationValues is { } values ? RelationKinds.All.Max(kind => values.Of(kind))
            : problem.Values.Listed is { Count: > 0 } listed ? listed.Max(value => value.Value) : 0);
        return System.Math.Max(figures.Value, meetings * most);
    }
}
