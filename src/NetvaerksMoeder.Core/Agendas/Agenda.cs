using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>A programme with times, or the reason why there is none.</summary>
/// <remarks>Immutable. Made by <see cref="AgendaScheduler"/>, or of given times by <see cref="Of"/>.</remarks>
public sealed class Agenda
{
    internal Agenda(
        AgendaProblem problem,
        SolutionStatus status,
        StopReason stopped,
        IReadOnlyList<ScheduledItem> items,
        long bound,
        long steps,
        long seed,
        AgendaConflict? conflict)
    {
        Problem = problem;
        Status = status;
        Stopped = stopped;
        Items = items;
        Bound = bound;
        Steps = steps;
        Seed = seed;
        Conflict = conflict;
        var kept = new HashSet<string>(items.Select(i => i.Item.Id), StringComparer.Ordinal);
        Dropped = Array.AsReadOnly(status == SolutionStatus.Infeasible ? [] : problem.Items.Where(i => !kept.Contains(i.Id)).ToArray());
        Priority = items.Where(i => i.Item.IsOptional).Sum(i => (long)i.Item.Priority);
        Cost = items.Sum(CostOf);
        var minutes = items.Sum(i => i.Minutes);
        var dialogue = items.Where(i => i.Item.IsDialogue).Sum(i => i.Minutes);
        DialogueShare = minutes == 0 ? 0 : ((200 * dialogue) + minutes) / (2 * minutes);
    }

    /// <summary>What was asked for.</summary>
    public AgendaProblem Problem { get; }

    /// <summary>How far the scheduler came.</summary>
    public SolutionStatus Status { get; }

    /// <summary>Why it stopped.</summary>
    public StopReason Stopped { get; }

    /// <summary>The items in the order of time; empty where there is no programme.</summary>
    public IReadOnlyList<ScheduledItem> Items { get; }

    /// <summary>The optional items that fell, in the order given.</summary>
    public IReadOnlyList<AgendaItem> Dropped { get; }

    /// <summary>The sum of the priorities of the optional items that are kept.</summary>
    public long Priority { get; }

    /// <summary>Σ weight · (minutes − preferred)² of the items plus the square of each gap's minutes.</summary>
    public long Cost { get; }

    /// <summary>What the cost of no programme with as much priority can be below; equal to <see cref="Cost"/> where it is optimal.</summary>
    public long Bound { get; }

    /// <summary>The percentage of all minutes that are dialogue, rounded half up; an upper limit where items mix forms.</summary>
    public int DialogueShare { get; }

    /// <summary>Steps of work used.</summary>
    public long Steps { get; }

    /// <summary>The seed that was given; the scheduler is exact and makes no use of it.</summary>
    public long Seed { get; }

    /// <summary>A smallest set of rules that clash, where there is no programme.</summary>
    public AgendaConflict? Conflict { get; }

    /// <summary>What one item adds to the cost: its deviation and the gap before it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is missing.</exception>
    public static long CostOf(ScheduledItem item)
    {
        Guard.Against.Null(item);
        long deviation = item.Minutes - item.Item.Minutes.Preferred;
        long gap = item.GapBefore;
        return (item.Item.Weight * deviation * deviation) + (gap * gap);
    }

    /// <summary>A programme of given times, also one that breaks rules; <see cref="AgendaAudit"/> tells which.</summary>
    /// <param name="problem">The items and the rules.</param>
    /// <param name="times">Where the kept items lie; their order does not matter.</param>
    /// <param name="status">What is claimed of it; feasible by default.</param>
    /// <param name="stopped">Why its maker stopped; interrupted by default.</param>
    /// <param name="bound">What the cost is claimed not to be below, 0 (the default) or more.</param>
    /// <param name="steps">Steps of work used, 0 (the default) or more.</param>
    /// <param name="seed">The seed that was given; 1 by default.</param>
    /// <exception cref="ArgumentException">An item is unknown or placed twice, or the status is infeasible, which no times are.</exception>
    public static Agenda Of(
        AgendaProblem problem,
        IEnumerable<ItemTime> times,
        SolutionStatus status = SolutionStatus.Feasible,
        StopReason stopped = StopReason.Interrupted,
        long bound = 0,
        long steps = 0,
        long seed = 1)
    {
        if (status == SolutionStatus.Infeasible)
            throw new ArgumentException("A programme of given times is there, so it is not infeasible.", nameof(status));
        Guard.Against.Null(problem);
        Guard.Against.Null(times);
        var byId = problem.Items.ToDictionary(i => i.Id, StringComparer.Ordinal);
        var scheduled = new List<ScheduledItem>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var clock = 0;
        foreach (var time in times.Select((t, i) => (Time: t, Index: i)).OrderBy(t => t.Time.StartMinute).ThenBy(t => t.Index).Select(t => t.Time))
        {
            if (!byId.TryGetValue(time.Item, out var item))
                throw new ArgumentException($"'{time.Item}' is no item of the programme.", nameof(times));
            if (!seen.Add(time.Item))
                throw new ArgumentException($"'{time.Item}' is placed twice.", nameof(times));
            scheduled.Add(new ScheduledItem(item, problem.Frame, time.StartMinute, time.Minutes, Math.Max(0, time.StartMinute - clock)));
            clock = Math.Max(clock, time.StartMinute + time.Minutes);
        }

        return new Agenda(problem, status, stopped, scheduled.AsReadOnly(), bound, steps, seed, null);
    }
}
