using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Randomness;
using NodaTime;

namespace NetvaerksMoeder.Benchmarks;

/// <summary>Random events while small meetings run: nothing overlaps, the past stays, fixed points hold, and no kept priority is lost.</summary>
/// <remarks>Run with <c>live-stress COUNT FIRST-SEED [SECONDS]</c>; <c>live-steps COUNT</c> times one look at a meeting of 25 items. One outlook is taken in each sequence, at a random
/// moment of it; the past is compared at each event.</remarks>
internal static class LiveStress
{
    private const int Unmeasured = 200;

    public static int Run(string[] args)
    {
        var count = int.Parse(args[0], CultureInfo.InvariantCulture);
        var first = long.Parse(args[1], CultureInfo.InvariantCulture);
        var until = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : int.MaxValue;
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var (broken, events, held, done) = (0L, 0L, 0L, 0L);
        for (var seed = first; seed < first + count && clock.Elapsed.TotalSeconds < until; seed++, done++)
        {
            if (Sequence(seed, ref events, ref held) is not { } fault)
                continue;
            broken++;
            Console.WriteLine($"seed {seed}: {fault}");
        }

        Console.WriteLine($"{done} sequences from seed {first}, {events} events, {held} exact plans compared: {broken} broken; {clock.Elapsed.TotalSeconds.ToString("F0", CultureInfo.InvariantCulture)} s");
        return broken == 0 ? 0 : 1;
    }

    /// <summary>How long one look at a running meeting of 25 items takes.</summary>
    public static int Steps(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 200;
        var times = new List<double>();
        // The first looks are compiled while they run: they are not timed.
        for (var (seed, looks) = (1, 0); times.Count < count; seed++)
        {
            var random = new Xoshiro256StarStar(seed);
            var plan = AgendaScheduler.Schedule(Problem(random, 25, 5, new LocalTime(15, 0)));
            if (plan.Status != SolutionStatus.Optimal)
                continue;
            var live = LiveAgenda.Of(plan);
            var now = 0;
            foreach (var item in plan.Items.Take(4))
            {
                live = live.Apply(LiveEvent.Start(item.Item.Id, At(plan, now = Math.Max(now, item.StartMinute))));
                live = live.Apply(LiveEvent.Finish(item.Item.Id, At(plan, now += item.Minutes + random.NextInt32(4))));
            }

            // The best of five, since other work takes the processor away now and then.
            var best = Enumerable.Range(0, 5).Min(_ =>
            {
                var clock = System.Diagnostics.Stopwatch.StartNew();
                live.At(At(plan, now));
                return clock.Elapsed.TotalMilliseconds;
            });
            if (looks++ >= Unmeasured)
                times.Add(best);
        }

        times.Sort();
        string F(double ms) => ms.ToString("F2", CultureInfo.InvariantCulture);
        Console.WriteLine($"one look at 25 items: median {F(times[times.Count / 2])} ms, 95 % under {F(times[times.Count * 95 / 100])}, slowest {F(times[times.Count - 1])} of {times.Count}");
        return 0;
    }

    private static string? Sequence(long seed, ref long events, ref long held)
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

    private static AgendaProblem Problem(Xoshiro256StarStar random, int count, int range, LocalTime end)
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
