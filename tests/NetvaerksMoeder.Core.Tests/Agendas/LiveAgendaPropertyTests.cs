using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Randomness;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Agendas;

public sealed class LiveAgendaPropertyTests
{
#if NETFRAMEWORK
    private const int Cases = 60;
#else
    private const int Cases = 3_000;
#endif

    [Fact]
    public void Random_events_keep_the_past_the_order_the_fixed_points_and_the_end()
    {
        for (var seed = 1; seed <= Cases; seed++)
        {
            var random = new Xoshiro256StarStar(seed);
            var live = LiveAgenda.Of(AgendaScheduler.Schedule(seed % 20 == 0 ? Problem(random, 4 + random.NextInt32(5), 10, new LocalTime(11, 30)) : Problem(random, 3 + random.NextInt32(3), 5, new LocalTime(10, 20))));
            var clock = 0;
            for (var step = 0; step < 14; step++)
            {
                clock += random.NextInt32(18);
                var past = Past(live);
                if (Random(live, random, clock, step) is { } happened)
                    live = live.Apply(happened);
                Assert.Equal(past, Past(live).Take(past.Count));
                if (seed % 20 == 0 || random.NextInt32(6) == 0)
                    Check(live, At(live, clock), $"seed {seed}, step {step}");
            }

            Assert.Equal(live.Items.Select(Describe), LiveAgenda.Replay(live.Plan, live.Events).Items.Select(Describe));
        }
    }

    private static void Check(LiveAgenda live, LocalTime now, string where)
    {
        var outlook = live.At(now);
        Assert.True(outlook.Options.Count > 0 || live.Items.All(i => i.State is LiveItemState.Done or LiveItemState.Skipped), where);
        if (outlook.Options.Count == 0)
            return;
        foreach (var option in outlook.Options)
        {
            var clock = live.Plan.Problem.Frame.MinuteOf(now);
            foreach (var (time, index) in option.Rest.Select((t, i) => (t, i)))
            {
                var item = live.Items.Single(i => i.Item.Id == time.Item);
                if (item.State == LiveItemState.Running)
                    Assert.True(index == 0 && time.StartMinute == item.StartedMinute && time.StartMinute + time.Minutes >= clock, where);
                else
                    Assert.True(time.StartMinute >= clock && time.Minutes >= item.Item.Minutes.Min, where);
                if (item.Item.FixedStart is { } at && item.State == LiveItemState.Waiting)
                    Assert.Equal(live.Plan.Problem.Frame.MinuteOf(at), time.StartMinute);
                clock = time.StartMinute + time.Minutes;
            }

            if (option.Kind != LiveOptionKind.RunLonger)
                Assert.True(option.EndMinute <= live.EndMinute, where);
        }

        // Holding the end keeps as much priority as an exact plan of what is left, made from the start again.
        var held = outlook.Options[0];
        if (held.Kind == LiveOptionKind.HoldEnd)
            Assert.Equal(MostPriority(live, now), held.Rest.Sum(t => Priority(live.Items.Single(i => i.Item.Id == t.Item))));
    }

    /// <summary>The greatest priority that can be kept, by an ordinary schedule of what is left in a shorter meeting.</summary>
    private static long MostPriority(LiveAgenda live, LocalTime now)
    {
        var frame = live.Plan.Problem.Frame;
        var minute = frame.MinuteOf(now);
        var items = new List<AgendaItem>();
        var origin = minute;
        long running = 0;
        foreach (var item in live.Items.Where(i => i.State is LiveItemState.Waiting or LiveItemState.Running))
        {
            if (item.State == LiveItemState.Running)
            {
                origin = item.StartedMinute!.Value;
                var least = System.Math.Max(item.Item.Minutes.Min, minute - origin);
                running = item.Item.IsOptional ? item.Item.Priority : 0;
                items.Add(new AgendaItem(item.Item.Id, item.Item.Activity, new DurationRange(System.Math.Max(1, least), System.Math.Max(1, least), System.Math.Max(System.Math.Max(1, least), item.Item.Minutes.Max))));
            }
            else
            {
                items.Add(new AgendaItem(item.Item.Id, item.Item.Activity, item.Item.Minutes, fixedStart: item.Item.FixedStart, isOptional: item.Item.IsOptional, priority: item.Item.Priority));
            }
        }

        if (items.Count == 0 || origin >= live.EndMinute)
            return 0;
        var rest = AgendaScheduler.Schedule(new AgendaProblem(new AgendaFrame(frame.TimeAt(origin), frame.TimeAt(live.EndMinute)), items, grid: 1));
        Assert.Equal(SolutionStatus.Optimal, rest.Status);
        return rest.Priority + running;
    }

    private static long Priority(LiveItem item) => item.Item.IsOptional ? item.Item.Priority : 0;

    private static LiveEvent? Random(LiveAgenda live, Xoshiro256StarStar random, int clock, int step)
    {
        var at = At(live, clock);
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
            new DurationRange(5, range + random.NextInt32(range), 5 + (2 * range)),
            presenters: random.NextInt32(3) == 0 ? ["p"] : [],
            fixedStart: i == 3 && random.NextInt32(2) == 0 ? new LocalTime(9, 45) : null,
            isOptional: random.NextInt32(3) == 0,
            priority: 1 + random.NextInt32(4)));
        return new AgendaProblem(new AgendaFrame(new LocalTime(9, 0), end), items.ToList());
    }

    private static LocalTime At(LiveAgenda live, int minute) => live.Plan.Problem.Frame.TimeAt(minute);

    private static List<string> Past(LiveAgenda live) => live.Items.Where(i => i.State == LiveItemState.Done).Select(Describe).ToList();

    private static string Describe(LiveItem item) => $"{item.Item.Id} {item.State} {item.PlannedMinutes} {item.Started} {item.Ended}";
}
