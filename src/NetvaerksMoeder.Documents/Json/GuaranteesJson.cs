using NetvaerksMoeder.Core.Meetings;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>What a series guarantees, in a JSON file: <c>"guarantees": { "bridging": 3, "linking": 1, "apartFromLeader": true }</c>.</summary>
internal static class GuaranteesJson
{
    public static void Write(JsonOut json, SeriesGuarantees guarantees) => json.InlineObject("guarantees", () =>
    {
        json.Number("bridging", guarantees.Bridging);
        json.Number("linking", guarantees.Linking);
        json.Flag("apartFromLeader", guarantees.IsApartFromLeader);
    });

    /// <summary>The guarantees; <see langword="null"/> where the file says nothing of them.</summary>
    public static SeriesGuarantees? Read(JsonFields fields)
    {
        if (fields.Object("guarantees") is not { } own)
            return null;
        var bridging = own.Whole("bridging", 0, SeriesGuarantees.Most) ?? 0;
        var linking = own.Whole("linking", 0, SeriesGuarantees.Most) ?? 0;
        var isApart = own.Flag("apartFromLeader") ?? true;
        own.RefuseOthers();
        return new SeriesGuarantees(bridging, linking, isApart);
    }
}
