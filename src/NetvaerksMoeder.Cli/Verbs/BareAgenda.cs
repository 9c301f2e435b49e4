using System.Linq;
using System.Text.Json;
using NetvaerksMoeder.Core.Agendas;
using NodaTime;
using NodaTime.Text;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>The least that a programme made elsewhere must keep: its items one after the other, inside the time it takes itself.</summary>
internal static class BareAgenda
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>The problem; <see langword="null"/> where the items have no ids and clock times to make one of.</summary>
    public static AgendaProblem? Problem(byte[] bytes)
    {
        using var file = JsonDocument.Parse(bytes, PlanPeek.Lenient);
        if (!file.RootElement.TryGetProperty("items", out var list) || list.ValueKind != JsonValueKind.Array)
            return null;
        var items = list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).ToList();
        var times = items.SelectMany(item => new[] { Time(item, "start"), Time(item, "end") }).OfType<LocalTime>().ToList();
        var ids = items.Select(item => Text(item, "id")).ToList();
        if (times.Count == 0 || times.Min() == times.Max() || ids.Contains(null) || ids.Distinct().Count() < ids.Count)
            return null;
        return new AgendaProblem(new AgendaFrame(times.Min(), times.Max()), items.Select(ToItem), grid: 1);
    }

    private static AgendaItem ToItem(JsonElement item) => new(
        Text(item, "id")!,
        Activity.Find(Text(item, "activity")) ?? Activity.Of(ActivityKind.KnowledgeInput),
        new DurationRange(1, 1, DurationRange.Longest),
        Text(item, "title"),
        isMovable: true);

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()) ? value.GetString() : null;

    private static LocalTime? Time(JsonElement item, string name) =>
        Text(item, name) is { } text && Clock.Parse(text.Replace('.', ':')) is { Success: true } time ? time.Value : null;
}
