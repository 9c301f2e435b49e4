using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Meetings;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Writes what an item asks of its encounter.</summary>
internal static class ChoicesWriter
{
    public static void WriteGroups(JsonOut json, EncounterChoices choices)
    {
        var quotas = choices.Quotas.Where(quota => !quota.IsNeverAlone).ToList();
        if (quotas.Count > 0)
            json.InlineTexts("quotas", quotas.Select(quota => quota.ToString()));
        var alone = choices.Quotas.Where(quota => quota.IsNeverAlone).ToList();
        if (alone.Count > 0)
            json.InlineTexts("neverAlone", alone.Select(quota => quota.Who));
        if (choices.Movement != GroupMovement.Cards)
            json.Text("movement", JsonWords.Of(JsonWords.GroupMovements, choices.Movement));
        if (choices.GreatestLoss != GroupOptions.UsualGreatestLoss)
            json.Number("greatestLoss", choices.GreatestLoss);
    }

    public static void WriteStations(JsonOut json, EncounterChoices choices)
    {
        if (choices.HasTrioHosts)
            json.Text("hosts", "trio");
        if (choices.Hosts.Count > 0)
        {
            json.Array("hosts", () =>
            {
                foreach (var set in choices.Hosts)
                    json.InlineTexts(null, set.Select(id => id.Value));
            });
        }

        if (choices.HostsAtOnce != 1)
            json.Number("hostsAtOnce", choices.HostsAtOnce);
        if (choices.StationGroups is { } groups)
            json.Number("stationGroups", groups);
        if (choices.IsPredecessorNew)
            json.Flag("noRepeatPredecessor", true);
    }
}
