using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Ardalis.GuardClauses;
using NodaTime;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>A meeting while it runs: the plan and what has happened since.</summary>
/// <remarks>Immutable: each event gives a new state, and the same events always give the same state. The library has no clock; every moment comes
/// from the caller. What has happened stays; the rest is planned anew, minute by minute and in the order planned.</remarks>
public sealed class LiveAgenda
{
    private readonly int _moved;

    private LiveAgenda(Agenda plan, IReadOnlyList<LiveEvent> events, IReadOnlyList<LiveItem> items, int now, int moved)
    {
        Plan = plan;
        Events = events;
        Items = items;
        NowMinute = now;
        _moved = moved;
    }

    /// <summary>The programme that the meeting started from.</summary>
    public Agenda Plan { get; }

    /// <summary>What has happened, oldest first.</summary>
    public IReadOnlyList<LiveEvent> Events { get; }

    /// <summary>Every item of the programme, those added included, in order.</summary>
    public IReadOnlyList<LiveItem> Items { get; }

    /// <summary>The minute of the last event; before the first one 0.</summary>
    public int NowMinute { get; }

    /// <summary>The minute by which the meeting is to have ended, moves of the closing time included.</summary>
    public int EndMinute => Plan.Problem.Frame.Minutes + _moved;

    /// <summary>The item that is running.</summary>
    public LiveItem? Running => Items.FirstOrDefault(i => i.State == LiveItemState.Running);

    /// <summary>A meeting about to begin.</summary>
    /// <exception cref="ArgumentException">The programme has no times.</exception>
    public static LiveAgenda Of(Agenda plan)
    {
        Guard.Against.Null(plan);
        if (plan.Status == Solving.SolutionStatus.Infeasible)
            throw new ArgumentException("There is no programme to run.", nameof(plan)).InDanish("der er intet program at afvikle");
        var items = plan.Items.Select(i => new LiveItem(plan.Problem.Frame, i.Item, i.StartMinute, i.Minutes)).ToList().AsReadOnly();
        return new LiveAgenda(plan, [], items, 0, 0);
    }

    /// <summary>The state after some events.</summary>
    /// <exception cref="ArgumentException">An event is impossible.</exception>
    public static LiveAgenda Replay(Agenda plan, IEnumerable<LiveEvent> events) =>
        Guard.Against.Null(events).Aggregate(Of(plan), (live, e) => live.Apply(e));

    /// <summary>The state after an event.</summary>
    /// <exception cref="ArgumentException">The event is impossible: time goes back, the item is unknown or in another state, another item is running,
    /// or an added item's id is taken.</exception>
    public LiveAgenda Apply(LiveEvent happened)
    {
        Guard.Against.Null(happened);
        var now = MinuteOf(happened.At);
        if (now < NowMinute)
            throw new ArgumentException($"{ClockText.Iso(happened.At)} lies before the event before it.", nameof(happened)).InDanish($"{ClockText.Danish(happened.At)} ligger før hændelsen før");
        var items = Items.ToList();
        var index = items.FindIndex(i => i.Item.Id == happened.Item);
        if (index < 0 && happened.Kind is not (LiveEventKind.Add or LiveEventKind.MoveEnd))
            throw new ArgumentException($"'{happened.Item}' is not in the programme.", nameof(happened)).InDanish($"\"{happened.Item}\" er ikke i programmet");
        var moved = _moved;
        switch (happened.Kind)
        {
            case LiveEventKind.Start:
                if (Running is { } running)
                    throw new ArgumentException($"'{running.Item.Id}' is still running.", nameof(happened)).InDanish($"\"{running.Item.Id}\" er stadig i gang");
                Need(items[index], LiveItemState.Waiting);
                var started = items[index].With(LiveItemState.Running, now, null);
                items.RemoveAt(index);
                items.Insert(items.FindLastIndex(i => i.State == LiveItemState.Done) + 1, started);
                break;
            case LiveEventKind.Finish:
                Need(items[index], LiveItemState.Running);
                items[index] = items[index].With(LiveItemState.Done, items[index].StartedMinute, now);
                break;
            case LiveEventKind.Skip:
                Need(items[index], LiveItemState.Waiting);
                items[index] = items[index].With(LiveItemState.Skipped, null, null);
                break;
            case LiveEventKind.Extend:
                if (items[index].State is LiveItemState.Done or LiveItemState.Skipped)
                    throw new ArgumentException($"'{happened.Item}' is over.", nameof(happened)).InDanish($"\"{happened.Item}\" er forbi");
                items[index] = items[index].Extended(happened.Minutes);
                break;
            case LiveEventKind.Add:
                Insert(items, happened, now);
                break;
            default:
                moved += happened.Minutes;
                if (Plan.Problem.Frame.Minutes + moved < 1)
                    throw new ArgumentException("The meeting would end before it starts.", nameof(happened)).InDanish("mødet ville slutte, før det begynder");
                break;
        }

        return new LiveAgenda(Plan, Events.Append(happened).ToList().AsReadOnly(), items.AsReadOnly(), now, moved);

        void Need(LiveItem item, LiveItemState state)
        {
            if (item.State != state)
                throw new ArgumentException($"'{item.Item.Id}' is {item.State}, not {state}.", nameof(happened)).InDanish($"\"{item.Item.Id}\" {Danish(item.State)}, så det kan ikke {(state == LiveItemState.Running ? "afsluttes" : "begynde eller springes over")}");
        }
    }

    /// <summary>How the meeting stands at a moment, and the ways to go on.</summary>
    /// <param name="at">The moment, not before the last event.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The moment lies before the last event.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public LiveOutlook At(LocalTime at, CancellationToken cancellationToken = default)
    {
        var now = MinuteOf(at);
        if (now < NowMinute)
            throw new ArgumentException($"{ClockText.Iso(at)} lies before the last event.", nameof(at)).InDanish($"{ClockText.Danish(at)} ligger før den seneste hændelse");

        var frame = Plan.Problem.Frame;
        var rest = Rest(now);
        var expected = LiveOptions.Untouched(rest, Origin(now));
        var expectedEnd = expected.Count == 0 ? now : expected[expected.Count - 1].StartMinute + expected[expected.Count - 1].Minutes;
        var over = Running is { } running ? now - running.StartedMinute!.Value - running.PlannedMinutes : 0;
        var options = new LiveOptions(frame, Planner(rest, now), rest, expected, EndMinute, _moved).All(cancellationToken);
        return new LiveOutlook(at, Items, expected, over, expectedEnd - EndMinute, options);
    }

    /// <summary>The minutes to plan for next time: for each item that was held, what it took becomes what is preferred.</summary>
    /// <param name="grid">The preferred minutes are rounded to this step, half up; 5 by default, 1 to 60.</param>
    /// <returns>The items that were held, with the new minutes; the range is widened where it must.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grid"/> is out of range.</exception>
    public IReadOnlyList<AgendaItem> Learned(int grid = 5)
    {
        if (grid is < 1 or > 60)
            throw new ArgumentOutOfRangeException(nameof(grid), grid, "The grid must be 1 to 60 minutes.");
        return Items.Where(i => i.State == LiveItemState.Done).Select(i =>
        {
            var preferred = Math.Min(DurationRange.Longest, Math.Max(Math.Max(grid, i.Item.Parts.Count), (((2 * i.ActualMinutes!.Value) + grid) / (2 * grid)) * grid));
            return i.Item.WithMinutes(new DurationRange(Math.Min(i.Item.Minutes.Min, preferred), preferred, Math.Max(i.Item.Minutes.Max, preferred)));
        }).ToList().AsReadOnly();
    }

    private static string Danish(LiveItemState state) => state switch
    {
        LiveItemState.Waiting => "er ikke begyndt",
        LiveItemState.Running => "er i gang",
        LiveItemState.Done => "er forbi",
        _ => "er sprunget over",
    };

    private void Insert(List<LiveItem> items, LiveEvent happened, int now)
    {
        var added = happened.Added!;
        if (items.Exists(i => i.Item.Id == added.Id))
            throw new ArgumentException($"'{added.Id}' is in the programme already.", nameof(happened)).InDanish($"\"{added.Id}\" er allerede i programmet");
        var place = items.Count;
        if (happened.Before is { } before)
        {
            place = items.FindIndex(i => i.Item.Id == before);
            if (place < 0 || items[place].State != LiveItemState.Waiting)
                throw new ArgumentException($"'{before}' is not among the items to come.", nameof(happened)).InDanish($"\"{before}\" er ikke blandt de punkter, der kommer");
        }

        var start = place < items.Count ? items[place].PlannedStartMinute : items.Count == 0 ? now : items[items.Count - 1].PlannedStartMinute + items[items.Count - 1].PlannedMinutes;
        items.Insert(place, new LiveItem(Plan.Problem.Frame, added, start, added.Minutes.Preferred));
    }

    private int MinuteOf(LocalTime at)
    {
        var minute = Plan.Problem.Frame.MinuteOf(at);
        return minute >= NowMinute ? minute : Plan.Problem.Frame.MinuteOf(at, late: true);
    }

    private RestItem[] Rest(int now) => Items
        .Where(i => i.State is LiveItemState.Running or LiveItemState.Waiting)
        .Select(i => new RestItem(i.Item, i.PlannedStartMinute, i.PlannedMinutes, i.State == LiveItemState.Running ? now - i.StartedMinute!.Value : null))
        .ToArray();

    private int Origin(int now) => Running?.StartedMinute ?? now;

    private RestPlanner Planner(RestItem[] rest, int now)
    {
        var done = Items.Where(i => i.State == LiveItemState.Done).ToArray();
        var pause = done.LastOrDefault(i => i.Item.Activity.IsPause && i.ActualMinutes > 0);
        return new RestPlanner(
            Plan.Problem,
            rest,
            Origin(now),
            pause?.EndedMinute ?? 0,
            done.Length == 0 ? -1 : (int)done[done.Length - 1].Item.Activity.Form,
            done.ToDictionary(i => i.Item.Id, i => i.EndedMinute!.Value, StringComparer.Ordinal));
    }
}
