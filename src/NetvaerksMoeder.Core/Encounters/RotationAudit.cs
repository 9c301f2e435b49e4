using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Checks a rotation, ours or anybody's, against every rule of its problem, counting everything anew.</summary>
/// <remarks>Shares no code with the solvers. O(meetings + people · rounds).</remarks>
public static class RotationAudit
{
    /// <summary>Everything wrong with a rotation; empty for a right one.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="options">The form asked for.</param>
    /// <param name="rotation">The rotation.</param>
    public static IReadOnlyList<AuditFault> Check(RotationProblem problem, RotationOptions options, Rotation rotation)
    {
        Guard.Against.Null(problem);
        Guard.Against.Null(options);
        Guard.Against.Null(rotation);
        var faults = new List<AuditFault>();
        if (rotation.Kind != options.Kind)
            faults.Add(AuditTexts.OtherKind(options.Kind, rotation.Kind));
        if (rotation.Status == SolutionStatus.Infeasible)
        {
            if (rotation.Rounds.Count > 0)
                faults.Add(AuditTexts.InfeasibleWithRounds());
            return faults;
        }

        var known = new HashSet<ParticipantId>(problem.Participants.Select(participant => participant.Id));
        if (rotation.Rounds.SelectMany(MembersOf).FirstOrDefault(id => !known.Contains(id)) is { } unknown)
        {
            faults.Add(AuditTexts.Unknown(unknown));
            return faults;
        }

        CheckSlots(problem, rotation, faults);
        foreach (var round in rotation.Rounds)
            RoundAudit.Check(problem, options, round, faults);
        CheckSeats(problem, rotation, faults);
        CheckFigures(problem, rotation, faults);
        if (rotation.Movement.Kind == MovementKind.Carousel)
            CarouselAudit.Check(problem, rotation, faults);
        if (options is StationOptions stations)
            StationAudit.Check(problem, stations, rotation, faults);
        if (rotation.Movement.Kind == MovementKind.Tables)
            TableAudit.Check(rotation, faults);
        if (rotation.Movement.Kind == MovementKind.Stations)
            WalkAudit.Check(rotation, options is StationOptions { Stations: var count } ? count : rotation.Movement.Spots, faults);
        return faults;
    }

    private static IEnumerable<ParticipantId> MembersOf(Round round) =>
        round.Encounters.SelectMany(encounter => encounter.Members).Concat(round.Byes);

    private static void CheckSlots(RotationProblem problem, Rotation rotation, List<AuditFault> faults)
    {
        var planned = rotation.Rounds.Select(round => round.Number).ToList();
        if (!planned.SequenceEqual(problem.Slots.Select(slot => slot.Number)))
            faults.Add(AuditTexts.OtherRounds(problem.Slots.Count, planned.Count));
    }

    private static void CheckSeats(RotationProblem problem, Rotation rotation, List<AuditFault> faults)
    {
        foreach (var id in problem.Seated)
        {
            var places = rotation.ItineraryOf(id).Where(line => !line.IsBye).Select(line => line.Place).Distinct().ToList();
            if (places.Count > 1)
                faults.Add(AuditTexts.SeatLeft(id));
        }
    }

    private static void CheckFigures(RotationProblem problem, Rotation rotation, List<AuditFault> faults)
    {
        var figures = RotationFigures.Of(problem, rotation.Kind, rotation.Rounds);
        Compare("value", rotation.Value, figures.Value);
        Compare("repeats", rotation.Repeats, figures.Repeats);
        Compare("leastPerPerson", rotation.Figures.LeastPerPerson, figures.LeastPerPerson);
        foreach (var kind in RelationKinds.All)
            Compare($"counts.{kind.ToString().ToLowerInvariant()}", rotation.Figures.Counts.Of(kind), figures.Counts.Of(kind));

        var isOptimal = rotation.Status == SolutionStatus.Optimal;
        if (figures.Repeats < rotation.RepeatsBound)
            faults.Add(AuditTexts.BoundBroken("repeatsBound", rotation.RepeatsBound, figures.Repeats));
        if (figures.Repeats <= rotation.Repeats && figures.Value > rotation.Bound)
            faults.Add(AuditTexts.BoundBroken("bound", rotation.Bound, figures.Value));
        if (isOptimal && (figures.Value != rotation.Bound || figures.Repeats != rotation.RepeatsBound)
            && rotation.Stopped != StopReason.ProvenOptimal)
        {
            faults.Add(AuditTexts.NotOptimal());
        }

        void Compare(string name, decimal stated, decimal counted)
        {
            if (stated != counted)
                faults.Add(AuditTexts.OtherFigure(name, stated, counted));
        }
    }
}
