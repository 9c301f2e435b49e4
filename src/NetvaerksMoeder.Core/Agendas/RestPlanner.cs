using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Temporal;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>What may be left out when the rest of a meeting is planned anew.</summary>
internal enum RestFreedom
{
    /// <summary>Nothing.</summary>
    KeepAll,

    /// <summary>The optional items.</summary>
    DropOptional,

    /// <summary>If need be, also items that are not optional; each of them is worth more than all optional ones together.</summary>
    DropAny,
}

/// <summary>An item that is still to come, or running.</summary>
internal sealed class RestItem(AgendaItem item, int plannedStart, int plannedMinutes, int? elapsed = null)
{
    public AgendaItem Item { get; } = item;

    public int PlannedStart { get; } = plannedStart;

    public int PlannedMinutes { get; } = plannedMinutes;

    /// <summary>How long it has been running; <see langword="null"/> where it has not begun.</summary>
    public int? Elapsed { get; } = elapsed;
}

/// <summary>Plans the rest of a meeting minute by minute from a moment on, in the order planned.</summary>
/// <remarks>What deviates from the plan costs: an item's length as in any agenda, but measured from its planned minutes, and the start of an item
/// with presenters its moved minutes squared.</remarks>
internal sealed class RestPlanner
{
    private readonly AgendaProblem _problem;
    private readonly IReadOnlyList<RestItem> _rest;
    private readonly TemporalModel _model;
    private readonly int _origin;
    private readonly IReadOnlyDictionary<string, int> _ended;

    /// <param name="problem">Frame, rules and presence.</param>
    /// <param name="rest">What is left, in order; only the first may be running, and then since <paramref name="origin"/>.</param>
    /// <param name="origin">The minute at which the first item starts or has started, or may start at the earliest.</param>
    /// <param name="lastPauseEnd">The minute at which the last break ended, or 0.</param>
    /// <param name="lastForm">The form of the item before, or below 0.</param>
    /// <param name="ended">The minutes at which items of the past ended.</param>
    public RestPlanner(AgendaProblem problem, IReadOnlyList<RestItem> rest, int origin, int lastPauseEnd, int lastForm, IReadOnlyDictionary<string, int> ended)
    {
        _problem = problem.WithGrid(1).Only(rest.Select(r => r.Item).ToArray());
        _rest = rest;
        _origin = origin;
        _ended = ended;
        var model = new AgendaModel(_problem).Build();
        _model = new TemporalModel
        {
            Jobs = model.Jobs,
            Horizon = model.Horizon,
            Origin = origin,
            PauseLimit = model.PauseLimit,
            LastPauseEnd = lastPauseEnd,
            Changeovers = model.Changeovers,
            LastForm = lastForm,
        };
    }

    /// <summary>The best plan of the rest, or <see langword="null"/> where there is none.</summary>
    /// <param name="freedom">What may be left out.</param>
    /// <param name="longer">Minutes by which the meeting may run longer than its frame.</param>
    /// <param name="left">An item that is left out.</param>
    /// <param name="keepBreaks">Whether the rule of breaks holds; when a meeting is late it may be broken already.</param>
    /// <param name="isWhole">Whether no item that stays may be shorter than planned.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public IReadOnlyList<ItemTime>? Plan(RestFreedom freedom, int longer = 0, string? left = null, bool keepBreaks = true, bool isWhole = false, CancellationToken cancellationToken = default)
    {
        var optional = _rest.Where(r => r.Item.IsOptional).Sum(r => (long)r.Item.Priority);
        var kept = Enumerable.Range(0, _rest.Count).Where(i => _rest[i].Item.Id != left).ToArray();
        var place = new int[_rest.Count];
        for (var i = 0; i < kept.Length; i++)
            place[kept[i]] = i;
        var model = new TemporalModel
        {
            Jobs = Array.ConvertAll(kept, i => Job(i, freedom, optional, place, kept, isWhole)),
            Horizon = _model.Horizon + longer,
            Origin = _origin,
            PauseLimit = keepBreaks ? _model.PauseLimit : -1,
            LastPauseEnd = _model.LastPauseEnd,
            Changeovers = _model.Changeovers,
            LastForm = _model.LastForm,
        };
        var plan = TemporalSolver.Solve(model, new StepMeter(long.MaxValue, cancellationToken), out _);
        return plan?.Placements.Select(p => new ItemTime(_rest[kept[p.Job]].Item.Id, p.Start, p.Length)).ToArray();
    }

    private TemporalJob Job(int index, RestFreedom freedom, long optional, int[] place, int[] kept, bool isWhole)
    {
        var rest = _rest[index];
        var job = _model.Jobs[index];
        if (rest.Elapsed is { } elapsed)
        {
            var least = Math.Max(elapsed, isWhole ? rest.PlannedMinutes : rest.Item.Minutes.Min);
            var most = Math.Max(least, rest.Item.Minutes.Max);
            int[] running = [.. Enumerable.Range(least, most - least + 1)];
            return job.Started(running, Array.ConvertAll(running, l => Cost(rest, l)), Math.Max(job.LatestEnd, _origin + elapsed));
        }

        long[]? startCosts = null;
        if (rest.Item.AllPresenters.Count > 0)
        {
            startCosts = new long[DurationRange.Longest + 1];
            for (var t = 0; t < startCosts.Length; t++)
                startCosts[t] = (long)(t - rest.PlannedStart) * (t - rest.PlannedStart);
        }

        var mayFall = freedom == RestFreedom.DropAny || (freedom == RestFreedom.DropOptional && rest.Item.IsOptional);
        var priority = !mayFall ? 0 : rest.Item.IsOptional ? rest.Item.Priority : optional + 1;
        var after = job.After.Where(a => kept.Contains(a.Job)).Select(a => (place[a.Job], a.Gap)).ToArray();
        var earliest = job.EarliestStart;
        foreach (var rule in rest.Item.After)
        {
            if (_ended.TryGetValue(rule.Item, out var end))
                earliest = Math.Max(earliest, end + rule.GapMinutes);
        }

        var lengths = isWhole ? Array.FindAll(job.Lengths, l => l >= rest.PlannedMinutes) : job.Lengths;
        return job.Priced(lengths, Array.ConvertAll(lengths, l => Cost(rest, l)), startCosts, mayFall, priority, after, earliest);
    }

    private static long Cost(RestItem rest, int minutes)
    {
        long deviation = minutes - rest.PlannedMinutes;
        return rest.Item.Weight * deviation * deviation;
    }
}
