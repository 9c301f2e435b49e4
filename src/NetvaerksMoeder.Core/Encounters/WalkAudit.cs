using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Walks everybody from station to station by the spoken shifts and compares where they end with what the plan says.</summary>
/// <remarks>Who hosts stays at their stand and goes on with the group after it.</remarks>
internal static class WalkAudit
{
    public static void Check(Rotation rotation, int stations, List<AuditFault> faults)
    {
        var movement = rotation.Movement;
        if (movement.Shifts.Count != rotation.Rounds.Count - 1)
        {
            faults.Add(AuditTexts.ShiftsMissing(rotation.Rounds.Count - 1, movement.Shifts.Count));
            return;
        }

        var start = new Dictionary<ParticipantId, long>();
        long moved = 0;
        for (var r = 0; r < rotation.Rounds.Count; r++)
        {
            if (r > 0)
                moved += movement.Shifts[r - 1];
            var round = rotation.Rounds[r];
            foreach (var encounter in round.Encounters)
            {
                foreach (var id in encounter.Members.Where(id => !encounter.Hosts.Contains(id)))
                {
                    var from = Residue(encounter.Place - 1 - moved, movement.Spots);
                    if (start.TryGetValue(id, out var own) && own != from)
                        faults.Add(AuditTexts.StationDiffers(round.Number, id, (int)Residue(own + moved, movement.Spots) + 1, encounter.Place));
                    else
                        start[id] = from;
                }
            }

            foreach (var id in round.Byes.Where(start.ContainsKey))
            {
                var place = (int)Residue(start[id] + moved, movement.Spots) + 1;
                if (place <= stations)
                    faults.Add(AuditTexts.StationDiffers(round.Number, id, place, null));
            }
        }
    }

    private static long Residue(long value, int modulus) => ((value % modulus) + modulus) % modulus;
}
