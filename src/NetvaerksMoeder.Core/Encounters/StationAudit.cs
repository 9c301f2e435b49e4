using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>The rules of a gallery walk: stations that exist, no station twice for a group, and no group behind the same group twice.</summary>
internal static class StationAudit
{
    public static void Check(StationOptions options, Rotation rotation, List<AuditFault> faults)
    {
        foreach (var round in rotation.Rounds)
        {
            foreach (var encounter in round.Encounters.Where(encounter => encounter.Place > options.Stations))
                faults.Add(AuditTexts.NoSuchStation(round.Number, encounter.Place, options.Stations));
        }

        if (rotation.Rounds.Count <= options.Stations)
        {
            foreach (var id in rotation.Rounds.SelectMany(round => round.Encounters).SelectMany(encounter => encounter.Members).Distinct())
            {
                var places = rotation.ItineraryOf(id).Where(line => !line.IsBye).Select(line => line.Place).ToList();
                if (places.Distinct().Count() < places.Count)
                    faults.Add(AuditTexts.StationTwice(id));
            }
        }
    }
}
