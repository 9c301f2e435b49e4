using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Tells what a JSON file holds before it is read as that.</summary>
public static class PlanFile
{
    /// <summary>What a file holds, by its <c>kind</c>, and without one by what it has.</summary>
    /// <param name="content">The file's bytes.</param>
    public static PlanFileKind KindOf(byte[] content)
    {
        Guard.Against.Null(content);
        if (JsonTree.Parse(content, new FaultSink("-")) is not { } root)
            return PlanFileKind.Unknown;
        bool Has(string name) => root.Properties.Exists(property => property.Key == name);
        return root.Properties.Where(property => property.Key == "kind").Select(property => property.Value.Text).FirstOrDefault() switch
        {
            "pairs" or "groups" or "stations" => PlanFileKind.Rotation,
            "agenda" => PlanFileKind.Agenda,
            "plan" => PlanFileKind.Plan,
            "series" => PlanFileKind.Series,
            "held" => PlanFileKind.Held,
            "live" => PlanFileKind.Live,
            _ => Has("meetings") ? PlanFileKind.MeetingSeries : Has("items") ? PlanFileKind.Meeting : Has("rounds") ? PlanFileKind.Rotation : PlanFileKind.Unknown,
        };
    }
}
