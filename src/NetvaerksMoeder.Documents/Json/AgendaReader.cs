using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Reads the times of a programme whose problem is known.</summary>
internal sealed class AgendaReader(JsonFields fields)
{
    /// <summary>The programme; <see langword="null"/> where the file has faults. The reasons for an impossible one are found anew.</summary>
    public Agenda? Read(AgendaProblem problem)
    {
        var status = fields.Choice("status", JsonWords.Statuses, SolutionStatus.Feasible);
        if (status == SolutionStatus.Infeasible)
            return AgendaScheduler.Schedule(problem);

        var known = new HashSet<string>(problem.Items.Select(item => item.Id));
        var times = new List<ItemTime>();
        foreach (var item in fields.NeededList("items").Select(value => JsonFields.Of(value, fields.Sink)))
        {
            if (Time(item, problem.Frame) is { } time && IsNew(item, known, times, time))
                times.Add(time);
        }

        return fields.Sink.IsSound
            ? Agenda.Of(
                problem,
                times,
                status,
                fields.Choice("stopped", JsonWords.Stops, StopReason.Interrupted),
                fields.Has("bound") ? fields.NeededLong("bound", 0) ?? 0 : 0,
                fields.Has("steps") ? fields.NeededLong("steps", 0) ?? 0 : 0,
                fields.Long("seed") ?? 1)
            : null;
    }

    private static ItemTime? Time(JsonFields item, AgendaFrame frame)
    {
        var id = item.NeededText("id");
        item.Need("start");
        var start = ItemReader.WholeMinute(item, "start");
        var end = ItemReader.WholeMinute(item, "end");
        var minutes = item.Whole("minutes", 0, DurationRange.Longest);
        if (id is null || start is null)
            return null;
        var from = frame.MinuteOf(start.Value);
        if (minutes is null && end is not null)
            minutes = frame.MinuteOf(end.Value, late: true) - from;
        if (minutes is { } length && length >= 0)
            return new ItemTime(id, from, length);
        item.Sink.Wrong(item.Item, "MinutesMissing", "Skriv \"minutes\" eller et \"end\", der er senere end \"start\".", "Write \"minutes\", or an \"end\" later than \"start\".");
        return null;
    }

    private static bool IsNew(JsonFields item, HashSet<string> known, List<ItemTime> times, ItemTime time)
    {
        var value = item.Find("id")!;
        if (!known.Contains(time.Item))
            item.Sink.Wrong(value, "ItemUnknown", $"{value.Shown} er ikke et punkt i programmet.", $"{value.Shown} is no item of the programme.");
        else if (times.Exists(other => other.Item == time.Item))
            item.Sink.Wrong(value, "ItemTwice", $"{value.Shown} ligger to steder i programmet.", $"{value.Shown} is in the programme twice.");
        else
            return true;
        return false;
    }
}
