using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Reads who staffs which station: <c>"hosts": [ { "station": 1, "members": […], "atOnce": 1 } ]</c>, or simply a set of ids for
/// each station in order.</summary>
internal sealed class StandReader(JsonFields fields, IdReader ids)
{
    public List<StationHosts> Read(int stations)
    {
        var stands = new List<StationHosts>();
        var taken = new HashSet<ParticipantId>();
        var number = 0;
        foreach (var item in fields.List("hosts"))
        {
            number++;
            var stand = item.Kind == System.Text.Json.JsonValueKind.Object ? JsonFields.Of(item, fields.Sink) : null;
            var station = stand is null ? number : stand.NeededWhole("station", 1, 1_000_000) ?? number;
            var members = ids.ReadSet(stand is null ? fields.ListOf(item) : stand.NeededList("members"));
            var atOnce = stand?.Whole("atOnce", 1, 1_000_000) ?? 1;
            stand?.RefuseOthers();
            if (station > stations)
                fields.Sink.Wrong(item, "HostStation", $"Station {station} har værter, men der er kun {stations} stationer.", $"Station {station} has hosts, but there are only {stations} stations.");
            else if (stands.Exists(known => known.Station == station))
                fields.Sink.Wrong(item, "HostStation", $"Værterne ved station {station} er angivet to gange.", $"The hosts of station {station} are given twice.");
            else if (members.FirstOrDefault(id => !taken.Add(id)) is { } twice)
                fields.Sink.Wrong(item, "HostTwice", $"{Text.Shown.Value(twice.Value)} er vært ved to stationer.", $"{Text.Shown.Value(twice.Value)} is host at two stations.");
            else if (members.Count > 0)
                stands.Add(new StationHosts(station, members, atOnce));
        }

        return stands;
    }
}
