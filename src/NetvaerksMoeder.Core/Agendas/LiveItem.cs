using NodaTime;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>An item of a running meeting: what was planned and what has happened.</summary>
/// <remarks>Immutable. Minutes are of real time from the start of the meeting.</remarks>
public sealed class LiveItem
{
    internal LiveItem(AgendaFrame frame, AgendaItem item, int plannedStart, int plannedMinutes, LiveItemState state = LiveItemState.Waiting, int? started = null, int? ended = null)
    {
        Frame = frame;
        Item = item;
        PlannedStartMinute = plannedStart;
        PlannedMinutes = plannedMinutes;
        State = state;
        StartedMinute = started;
        EndedMinute = ended;
    }

    /// <summary>The item.</summary>
    public AgendaItem Item { get; }

    /// <summary>How far it has come.</summary>
    public LiveItemState State { get; }

    /// <summary>When it was planned to start.</summary>
    public int PlannedStartMinute { get; }

    /// <summary>How long it was planned to last, extensions included.</summary>
    public int PlannedMinutes { get; }

    /// <summary>When it started.</summary>
    public int? StartedMinute { get; }

    /// <summary>When it ended.</summary>
    public int? EndedMinute { get; }

    /// <summary>What the clock showed when it started.</summary>
    public LocalTime? Started => StartedMinute is { } minute ? Frame.TimeAt(minute) : null;

    /// <summary>What the clock showed when it ended.</summary>
    public LocalTime? Ended => EndedMinute is { } minute ? Frame.TimeAt(minute) : null;

    /// <summary>How long it lasted; <see langword="null"/> until it has ended.</summary>
    public int? ActualMinutes => EndedMinute - StartedMinute;

    internal AgendaFrame Frame { get; }

    internal LiveItem With(LiveItemState state, int? started, int? ended) => new(Frame, Item, PlannedStartMinute, PlannedMinutes, state, started, ended);

    internal LiveItem Extended(int minutes)
    {
        var target = System.Math.Min(DurationRange.Longest, PlannedMinutes + minutes);
        return new LiveItem(Frame, Item.WithMinutes(new DurationRange(target, target, System.Math.Max(target, Item.Minutes.Max))), PlannedStartMinute, target, State, StartedMinute, EndedMinute);
    }
}
