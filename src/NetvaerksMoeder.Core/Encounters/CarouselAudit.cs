using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Walks a carousel by its spoken shift and compares where people end with what the plan says.</summary>
internal static class CarouselAudit
{
    public static void Check(Rotation rotation, List<AuditFault> faults)
    {
        var inner = rotation.Movement.Inner;
        var outer = rotation.Movement.Outer;
        if (inner.Count != outer.Count && inner.Count != outer.Count - 1)
        {
            faults.Add(AuditTexts.SidesDiffer(inner.Count, outer.Count));
            return;
        }

        for (var r = 0; r < rotation.Rounds.Count; r++)
        {
            var planned = new HashSet<Pair>(rotation.Rounds[r].Encounters.SelectMany(encounter => encounter.Pairs));
            // An odd number leaves the last inner chair empty; who faces it is a bye or the third of a group, as the round's own rules check.
            var seats = outer.Count;
            for (var seat = 0; seat < inner.Count; seat++)
            {
                var start = (int)(((seat + ((long)r * rotation.Movement.Shift)) % seats + seats) % seats);
                if (!IsPlanned(planned, inner[seat], outer[start]))
                    faults.Add(AuditTexts.WalkDiffers(rotation.Rounds[r].Number, inner[seat], outer[start]));
            }
        }
    }

    private static bool IsPlanned(HashSet<Pair> planned, ParticipantId first, ParticipantId second) =>
        planned.Contains(new Pair(first, second));
}
