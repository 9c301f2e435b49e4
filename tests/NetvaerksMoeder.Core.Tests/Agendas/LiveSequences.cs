using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Randomness;
using NodaTime;

namespace NetvaerksMoeder.Core.Tests.Agendas;

/// <summary>Random events while small meetings run: nothing overlaps, the past stays, fixed points hold, and no kept priority is lost.</summary>
/// <remarks>One outlook is taken in each sequence, at a random moment of it; the past is compared at each event, and the same events must give the same state.</remarks>
internal static class LiveSequences
{
    /// <summary>Lets random events happen to a small meeting, and looks at it now and then.</summary>
    /// <param name="seed">Of the meeting and the events.</param>
    /// <param name="events">Counts the events that happened.</param>
    /// <param name="held">Counts the looks in which the priority kept was compared with an exact plan.</param>
    /// <returns>What is wrong, or <see langword="null"/>.</returns>
    public static string? Fault(long seed, ref long events, ref long held)
    {
        var random = new Xoshiro256StarStar(seed);
        var plan = AgendaScheduler.Schedule(Problem(random, 3 + random.NextInt32(4), 6, new LocalTime(10, 20)));
        if (plan.Status != SolutionStatus.Optimal)
            return null;
        var live = LiveAgenda.Of(plan);
        var clock = 0;
        var steps = 2 + random.NextInt32(6);
        var looked = random.NextInt32(steps);
        for (var step = 0; step < steps; step++)
        {
            clock += random.NextInt32(12);
            var past = Past(live);
            if (Event(live, random, clock, step) is { } happened)
            {
                live = live.Apply(happened);
                events++;
            }

            if (!past.SequenceEqual(Past(live).Take(past.Count)))
                return "the past has changed";
            if (step == looked && Fault(live, clock, ref held) is { } fault)
                return $"step {step}: {fault}";
        }

        return LiveAgenda.Replay(live.Plan, live.Events).Items.Select(Told).SequenceEqual(live.Items.Select(Told)) ? null : "the same events give another state";
    }

    private static string? Fault(LiveAgenda live, int now, ref long held)
    {
        var frame = live.Plan.Problem.Frame;
        var outlook = live.At(frame.TimeAt(now));
        if (outlook.Options.Count == 0)
            return live.Items.All(i => i.State is LiveItemState.Done or LiveItemState.Skipped) ? null : "no way to go on";
        foreach (var option in outlook.Options)
        {
            var clock = now;
            for (var i = 0; i < option.Rest.Count; i++)
            {
                var time = option.Rest[i];
                var item = live.Items.Single(l => l.Item.Id == time.Item);
                if (item.State == LiveItemState.Running ? i > 0 || time.StartMinute != item.StartedMinute || time.StartMinute + time.Minutes < now : time.StartMinute < clock || time.Minutes < item.Item.Minutes.Min)
                    return $"{time.Item} overlaps";
                if (item.Item.FixedStart is { } at && item.State == LiveItemState.Waiting && frame.MinuteOf(at) != time.StartMinute)
                    return $"{time.Item} is not at its fixed time";
                clock = time.StartMinute + time.Minutes;
            }

            if (option.Kind != LiveOptionKind.RunLonger && option.EndMinute > live.EndMinute)
                return "the end does not hold";
        }

        if (outlook.Options[0].Kind != LiveOptionKind.HoldEnd)
            return null;
        held++;
        var kept = outlook.Options[0].Rest.Select(t => live.Items.Single(i => i.Item.Id == t.Item).Item).Where(i => i.IsOptional).Sum(i => (long)i.Priority);
        var most = MostPriority(live, now);
        return kept >= most ? null : $"priority {kept} is kept where {most} can be";
    }

    /// <summary>The greatest priority that can be kept, by an ordinary schedule of what is left in a shorter meeting.</summary>
    private static long MostPriority(LiveAgenda live, int now)
    {
        var frame = live.Plan.Problem.Frame;
        var items = new List<AgendaItem>();
        var origin = now;
        long running = 0;
        foreach (var item in live.Items.Where(i => i.State is LiveItemState.Waiting or LiveItemState.Running))
        {
            if (item.State == LiveItemState.Running)
            {
                origin = item.StartedMinute!.Value;
                var least = Math.Max(1, Math.Max(item.Item.Minutes.Min, now - origin));
                running = item.Item.IsOptional ? item.Item.Priority : 0;
                items.Add(new AgendaItem(item.Item.Id, item.Item.Activity, new DurationRange(least, least, Math.Max(least, item.Item.Minutes.Max))));
            }
            else
            {
                items.Add(new AgendaItem(item.Item.Id, item.Item.Activity, item.Item.Minutes, fixedStart: item.Item.FixedStart, isOptional: item.Item.IsOptional, priority: item.Item.Priority));
            }
        }

        return items.Count == 0 ? 0 : AgendaScheduler.Schedule(new AgendaProblem(new AgendaFrame(frame.TimeAt(origin), frame.TimeAt(live.EndMinute)), items, grid: 1)).Priority + running;
    }

    private static LiveEvent? Event(LiveAgenda live, Xoshiro256StarStar random, int clock, int step)
    {
        var at = At(live.Plan, clock);
        var waiting = live.Items.Where(i => i.State == LiveItemState.Waiting).ToList();
        var draw = random.NextInt32(10);
        if (live.Running is { } running && draw < 6)
            return LiveEvent.Finish(running.Item.Id, at);
        if (live.Running is null && waiting.Count > 0 && draw < 7)
            return LiveEvent.Start(waiting[draw == 6 ? random.NextInt32(waiting.Count) : 0].Item.Id, at);
        return draw switch
        {
            7 when waiting.Count > 1 => LiveEvent.Skip(waiting[random.NextInt32(waiting.Count)].Item.Id, at),
            8 when waiting.Count > 0 => LiveEvent.Extend(waiting[random.NextInt32(waiting.Count)].Item.Id, 1 + random.NextInt32(10), at),
            9 => LiveEvent.Add(new AgendaItem($"n{step}", Activity.Of(ActivityKind.BuzzGroups), new DurationRange(3, 5, 8), isOptional: true), waiting.Count == 0 ? null : waiting[0].Item.Id, at),
            _ => null,
        };
    }

    /// <summary>A random meeting of so many items that starts at 9.</summary>
    public static AgendaProblem Problem(Xoshiro256StarStar random, int count, int range, LocalTime end)
    {
        var items = Enumerable.Range(0, count).Select(i => new AgendaItem(
            $"i{i}",
            Activity.All[random.NextInt32(Activity.All.Count)],
            new DurationRange(5, 6 + random.NextInt32(range), 6 + (2 * range)),
            presenters: random.NextInt32(3) == 0 ? ["p"] : [],
            fixedStart: i == 3 && random.NextInt32(2) == 0 ? new LocalTime(9, 45) : null,
            isOptional: random.NextInt32(3) == 0,
            priority: 1 + random.NextInt32(4))).ToList();
        return new AgendaProblem(new AgendaFrame(new LocalTime(9, 0), end), items);
    }

    private static LocalTime At(Agenda plan, int minute) => plan.Problem.Frame.TimeAt(minute);

    private static List<string> Past(LiveAgenda live) => live.Items.Where(i => i.State == LiveItemState.Done).Select(Told).ToList();

    private static string Told(LiveItem item) => $"{item.Item.Id} {item.State} {item.PlannedMinutes} {item.StartedMinute} {item.EndedMinute}";
}
