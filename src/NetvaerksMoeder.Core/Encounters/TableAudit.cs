using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Walks everybody from table to table by colours and compares where they end with what the plan says.</summary>
internal static class TableAudit
{
    public static void Check(Rotation rotation, List<AuditFault> faults)
    {
        if (rotation.Rounds.Count == 0)
            return;
        var movement = rotation.Movement;
        var start = Places(rotation.Rounds[0]);
        var colourless = start.Keys.Where(id => !movement.Colours.Any(colour => colour.Members.Contains(id))).OrderBy(id => id).FirstOrDefault();
        if (colourless is not null)
            faults.Add(AuditTexts.NoColour(colourless));

        for (var r = 0; r < rotation.Rounds.Count; r++)
        {
            var planned = Places(rotation.Rounds[r]);
            foreach (var colour in movement.Colours)
            {
                // A colour has one chair at each table.
                var chairs = new Dictionary<int, ParticipantId>();
                foreach (var id in colour.Members.Where(start.ContainsKey))
                {
                    var walked = Walk(start[id], colour.Step, r, movement.Tables);
                    if (chairs.TryGetValue(walked, out var other))
                        faults.Add(AuditTexts.ChairTaken(rotation.Rounds[r].Number, walked, other, id));
                    chairs[walked] = id;
                    if (!planned.TryGetValue(id, out var place) || place != walked)
                        faults.Add(AuditTexts.TableDiffers(rotation.Rounds[r].Number, id, walked));
                }
            }
        }

        CheckRepeatFree(movement, faults);
    }

    // Two colours meet as they began when their distance has gone all the way round.
    private static void CheckRepeatFree(Movement movement, List<AuditFault> faults)
    {
        for (var i = 0; i < movement.Colours.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var apart = 0L;
                for (var rounds = 1; rounds < movement.RepeatFreeRounds; rounds++)
                {
                    apart += movement.Colours[i].Step - movement.Colours[j].Step;
                    if (apart % movement.Tables != 0)
                        continue;
                    faults.Add(AuditTexts.RepeatsEarlier(movement.RepeatFreeRounds, rounds));
                    return;
                }
            }
        }
    }

    private static int Walk(int start, int step, int changes, int tables)
    {
        for (var change = 0; change < changes; change++)
            start = ((((start - 1 + step) % tables) + tables) % tables) + 1;
        return start;
    }

    private static Dictionary<ParticipantId, int> Places(Round round)
    {
        var places = new Dictionary<ParticipantId, int>();
        foreach (var encounter in round.Encounters)
        {
            foreach (var id in encounter.Members)
                places[id] = encounter.Place;
        }

        return places;
    }
}
