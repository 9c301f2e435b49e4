using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Benchmarks;

/// <summary>Plans random series jointly and one encounter after the other: <c>COUNT SEED</c> prints the sums; <c>COUNT SEED each</c> a line for
/// each; <c>time PEOPLE MEETINGS…</c> how long one takes. Every plan is audited.</summary>
internal static class SeriesTables
{
    public static int Run(string[] args)
    {
        switch (args)
        {
            case ["time", var people, .. var meetings]:
                foreach (var each in meetings)
                    Time(Number(people), Number(each));
                return 0;
            case [var count, var seed, .. var rest]:
                Sums(Number(count), Number(seed), rest is ["each"]);
                return 0;
            default:
                Console.Error.WriteLine("series COUNT SEED [each] | series time PEOPLE MEETINGS…");
                return 2;
        }
    }

    private static void Sums(int count, int seed, bool isEach)
    {
        var rows = new List<Row>();
        for (var k = 0; k < count; k++)
        {
            var row = Plan(RandomSeries.Of(seed + k));
            rows.Add(row);
            if (isEach)
            {
                Console.WriteLine(FormattableString.Invariant(
                    $"{seed + k}: {row.People} people, {row.Meetings} meetings, faults {row.Faults}, repeats {row.Plan.Repeats} of {row.Plan.RepeatsBound} (apart {row.Plan.SeparateRepeats}), value {row.Plan.Value} of {row.Plan.Bound} (apart {row.Plan.SeparateValue}, {row.Gain:+0.00;-0.00} %), {row.Plan.Status}, steps {row.Plan.Steps}, guarantees {string.Join(" ", row.Plan.Guarantees.Where(g => g.Status != GuaranteeStatus.Kept).Select(g => $"{g.Kind}:{g.Reached}"))}, {row.Seconds:F2} s"));
            }
        }

        Console.WriteLine("| people | series | rules broken | repeats above the proven bound: series, repeats | repeats, apart → jointly | value, apart | value, jointly | gain %: mean, least, most | worse | of the bound, mean % | proven best | s, mean and most |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var (name, own) in new[] { ("20–59", rows.Where(row => row.People < 60)), ("60–99", rows.Where(row => row.People is >= 60 and < 100)), ("100–150", rows.Where(row => row.People >= 100)), ("all", rows) }.Select(group => (group.Item1, group.Item2.ToList())))
        {
            if (own.Count == 0)
                continue;
            Console.WriteLine(FormattableString.Invariant(
                $"| {name} | {own.Count} | {own.Sum(row => row.Faults)} | {own.Count(row => row.Plan.Repeats > row.Plan.RepeatsBound)}, {own.Sum(row => row.Plan.Repeats - row.Plan.RepeatsBound)} | {own.Sum(row => row.Plan.SeparateRepeats)} → {own.Sum(row => row.Plan.Repeats)} | {own.Sum(row => row.Plan.SeparateValue)} | {own.Sum(row => row.Plan.Value)} | {own.Average(row => row.Gain):+0.00;-0.00}, {own.Min(row => row.Gain):+0.00;-0.00}, {own.Max(row => row.Gain):+0.00;-0.00} | {own.Count(row => row.IsWorse)} | {own.Average(row => row.Plan.Value * 100 / row.Plan.Bound):F2} | {own.Count(row => row.Plan.Status == SolutionStatus.Optimal)} | {own.Average(row => row.Seconds):F2}, {own.Max(row => row.Seconds):F2} |"));
        }
    }

    private static void Time(int people, int meetings)
    {
        // The first time with compilation at run time, then twice more without.
        var row = Plan(RandomSeries.Of(1, people, meetings));
        var warm = Enumerable.Range(0, 2).Min(_ => Plan(RandomSeries.Of(1, people, meetings)).Seconds);
        Console.WriteLine(FormattableString.Invariant(
            $"{people} people, {meetings} meetings, {row.Encounters} encounters: {row.Seconds:F2} s the first time, {warm:F2} s then, value {row.Plan.Value} of {row.Plan.Bound}, repeats {row.Plan.Repeats} of {row.Plan.RepeatsBound}, faults {row.Faults}"));
    }

    private static Row Plan(MeetingSeries series)
    {
        var clock = Stopwatch.StartNew();
        var plan = MeetingPlanner.PlanSeries(series);
        var seconds = clock.Elapsed.TotalSeconds;
        var faults = PlanAudit.Check(plan);
        foreach (var fault in faults.Take(3))
            Console.Error.WriteLine(fault.Text.English);
        return new Row(series.Roster.Participants.Count, plan.Meetings.Count, plan.Meetings.Sum(meeting => meeting.Encounters.Count), faults.Count + (plan.IsFeasible ? 0 : 1), plan.Outcome, seconds);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private sealed record Row(int People, int Meetings, int Encounters, int Faults, SeriesOutcome Plan, double Seconds)
    {
        public decimal Gain => Plan.SeparateValue == 0 ? 0 : (Plan.Value - Plan.SeparateValue) * 100 / Plan.SeparateValue;

        public bool IsWorse => Plan.Repeats > Plan.SeparateRepeats || (Plan.Repeats == Plan.SeparateRepeats && Plan.Value < Plan.SeparateValue);
    }
}
