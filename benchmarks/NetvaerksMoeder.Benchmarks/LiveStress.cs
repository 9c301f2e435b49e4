using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Randomness;
using NetvaerksMoeder.Core.Tests.Agendas;
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
            if (LiveSequences.Fault(seed, ref events, ref held) is not { } fault)
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
            var plan = AgendaScheduler.Schedule(LiveSequences.Problem(random, 25, 5, new LocalTime(15, 0)));
            if (plan.Status != SolutionStatus.Optimal)
                continue;
            var live = LiveAgenda.Of(plan);
            var now = 0;
            foreach (var item in plan.Items.Take(4))
            {
                live = live.Apply(LiveEvent.Start(item.Item.Id, plan.Problem.Frame.TimeAt(now = Math.Max(now, item.StartMinute))));
                live = live.Apply(LiveEvent.Finish(item.Item.Id, plan.Problem.Frame.TimeAt(now += item.Minutes + random.NextInt32(4))));
            }

            // The best of five, since other work takes the processor away now and then.
            var best = Enumerable.Range(0, 5).Min(_ =>
            {
                var clock = System.Diagnostics.Stopwatch.StartNew();
                live.At(plan.Problem.Frame.TimeAt(now));
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
}
