using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Walks a carousel by its spoken shifts and compares where people end with what the plan says.</summary>
/// <remarks>Two who face each other talk together, whoever else joins them. Only one whose opposite chair is empty, or whose opposite is away, talks
/// with somebody else or sits over. Chairs are counted here anew, not by <see cref="Movement"/>.</remarks>
internal static class CarouselAudit
{
    public static void Check(RotationProblem problem, Rotation rotation, List<AuditFault> faults)
    {
        var inner = rotation.Movement.InnerChairs;
        var outer = rotation.Movement.OuterChairs;
        if (inner.Count != outer.Count)
        {
            faults.Add(AuditTexts.SidesDiffer(inner.Count, outer.Count));
            return;
        }

        if (rotation.Movement.Offsets.Count > 0 && rotation.Movement.Offsets.Count != rotation.Rounds.Count)
        {
            faults.Add(AuditTexts.OtherShifts(rotation.Rounds.Count, rotation.Movement.Offsets.Count));
            return;
        }

        var people = problem.Participants.ToDictionary(person => person.Id);
        foreach (var id in inner.Concat(outer).Where(id => id is not null && !people.ContainsKey(id)))
            faults.Add(AuditTexts.Unknown(id!));
        foreach (var id in problem.Seated.Intersect(rotation.Movement.Outer))
            faults.Add(AuditTexts.SeatLeft(id));
        for (var r = 0; r < rotation.Rounds.Count; r++)
        {
            var round = rotation.Rounds[r];
            CheckRound(round, Walked(rotation.Movement, r, id => people.TryGetValue(id, out var person) && RotationProblem.IsPresent(person, round.Slot)), faults);
        }
    }

    // The two at each seat, as far as they are there.
    private static List<(ParticipantId? Inner, ParticipantId? Outer)> Walked(Movement movement, int round, System.Func<ParticipantId, bool> isThere)
    {
        var seats = movement.OuterChairs.Count;
        var moved = movement.Offsets.Count > 0 ? movement.Offsets[round] : (long)round * movement.Shift;
        var walked = new List<(ParticipantId?, ParticipantId?)>();
        for (var seat = 0; seat < seats; seat++)
        {
            var start = (int)((((seat + moved) % seats) + seats) % seats);
            walked.Add((There(movement.InnerChairs[seat]), There(movement.OuterChairs[start])));
        }

        return walked;

        ParticipantId? There(ParticipantId? id) => id is not null && isThere(id) ? id : null;
    }

    private static void CheckRound(Round round, List<(ParticipantId? Inner, ParticipantId? Outer)> walked, List<AuditFault> faults)
    {
        var planned = new HashSet<Pair>(round.Encounters.SelectMany(encounter => encounter.Pairs));
        foreach (var (inner, outer) in walked)
        {
            if (inner is not null && outer is not null && !planned.Contains(new Pair(inner, outer)))
                faults.Add(AuditTexts.WalkDiffers(round.Number, inner, outer));
        }

        var seated = new HashSet<ParticipantId>(walked.SelectMany(two => new[] { two.Inner, two.Outer }).Where(id => id is not null).Select(id => id!));
        foreach (var id in round.Encounters.SelectMany(encounter => encounter.Members).Concat(round.Byes).Where(id => !seated.Contains(id)))
            faults.Add(AuditTexts.NoChair(round.Number, id));
    }
}
