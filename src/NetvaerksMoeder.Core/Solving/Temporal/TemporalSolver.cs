using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Temporal;

/// <summary>Finds the best plan of a <see cref="TemporalModel"/>: first the greatest priority kept, then the least price, then the
/// least change of the given order.</summary>
/// <remarks>Exact dynamic programming over (ordered jobs done, set of movable jobs done, what is remembered, clock), layer by layer in the
/// number of jobs done. A given order of n jobs over T steps of time with D lengths takes O(n·T·D) steps, times the number of possible
/// ends of the last pause where pauses are limited. With k movable jobs there are at most 2^k times as many states; precedence cuts
/// them down.</remarks>
internal sealed class TemporalSolver
{
    private readonly TemporalModel _model;
    private readonly TemporalSteps _steps;
    private readonly StepMeter _meter;
    private readonly long _keep;
    private readonly int[] _shortest;
    private readonly long[] _leftFrom;
    private readonly bool _earliestOnly;
    private readonly long _priority;
    private long _limit = TemporalRow.None;

    private static readonly List<Dictionary<(int Ordered, long Movable), TemporalNode>> Nothing = [[]];

    private TemporalSolver(TemporalModel model, StepMeter meter, bool earliestOnly = false)
    {
        _earliestOnly = earliestOnly;
        _model = model;
        _meter = meter;
        _steps = new TemporalSteps(model);
        _shortest = Array.ConvertAll(model.Jobs, j => j.IsOptional ? 0 : j.Lengths.Length > 0 ? j.Lengths[0] : model.Horizon + 1);
        _leftFrom = new long[_steps.Ordered.Length + 1];
        for (var p = _steps.Ordered.Length - 1; p >= 0; p--)
            _leftFrom[p] = _leftFrom[p + 1] + _shortest[_steps.Ordered[p]];
        _keep = PriceLimit(model) + 1;
        foreach (var job in model.Jobs)
            _priority += job.IsOptional ? job.Priority : 0;
    }

    /// <summary>The best plan, or <see langword="null"/> where there is none.</summary>
    /// <param name="model">The jobs and rules.</param>
    /// <param name="meter">Counts one step for each job placed from each state.</param>
    /// <param name="exhausted">Whether the budget was used before an answer was found; then the result says nothing.</param>
    /// <exception cref="OverflowException">Priorities and prices are too great to be weighed against each other.</exception>
    public static TemporalPlan? Solve(TemporalModel model, StepMeter meter, out bool exhausted)
    {
        exhausted = false;
        if (model.Horizon < model.Origin)
            return null;
        var solver = new TemporalSolver(model, meter);
        if (solver._steps.Movable.Length > TemporalSteps.MostMovable)
        {
            exhausted = true;
            return null;
        }

        if (solver._steps.Movable.Length > 0 && InGivenOrder(model, meter) is { } given)
        {
            // Nothing can be better than everything kept, at the least price, in the order given.
            if (given.Priority == solver._priority && given.Cost == TemporalOrderSearch.Bound(model))
                return given;
            solver._limit = given.Cost - (solver._keep * given.Priority);
        }

        var layers = solver.Forward();
        exhausted = layers is null;
        return layers is null ? null : TemporalTrace.Best(model, solver._steps, layers, solver._keep);
    }

    /// <summary>Whether there is any plan. Of two ways to the same state the one that is there earlier is never worse, since a pause can wait
    /// and nothing else needs to; so a state has one clock and no values.</summary>
    public static bool IsPossible(TemporalModel model, StepMeter meter)
    {
        if (model.Horizon < model.Origin)
            return false;
        var solver = new TemporalSolver(model, meter, earliestOnly: true);
        return solver.Forward() is { } layers && layers[layers.Count - 1].Count > 0;
    }

    /// <summary>The best plan in the order given: a price to beat.</summary>
    private static TemporalPlan? InGivenOrder(TemporalModel model, StepMeter meter)
    {
        var order = new int[model.Jobs.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        return Solve(model.InOrder(order, order), meter, out _);
    }

    /// <summary>An upper limit of the price of any plan.</summary>
    private static long PriceLimit(TemporalModel model)
    {
        var span = (long)(model.Horizon - model.Origin) * model.MinutesPerStep;
        var limit = span * span;
        long priority = 1;
        foreach (var job in model.Jobs)
        {
            long greatest = 0;
            foreach (var cost in job.Costs)
                greatest = Math.Max(greatest, cost);
            limit = checked(limit + greatest);
            greatest = 0;
            foreach (var cost in job.StartCosts ?? [])
                greatest = Math.Max(greatest, cost);
            limit = checked(limit + greatest);
            priority = checked(priority + job.Priority);
        }

        // The greatest number that can occur: it must exist.
        _ = checked((priority + 1) * (limit + 1));
        return limit;
    }

    private List<Dictionary<(int Ordered, long Movable), TemporalNode>>? Forward()
    {
        var root = new TemporalNode(0, 0);
        root.FindOrAdd(_model.PauseLimit < 0 ? 0 : _model.LastPauseEnd, false, _model.Changeovers is null ? -1 : _model.LastForm, _steps.NothingRemembered, _model.Horizon)
            .Offer(_model.Origin, 0);
        var layer = new Dictionary<(int, long), TemporalNode> { [(0, 0)] = root };
        var layers = new List<Dictionary<(int Ordered, long Movable), TemporalNode>> { layer };
        for (var done = 0; done < _model.Jobs.Length; done++)
        {
            var next = new Dictionary<(int, long), TemporalNode>();
            foreach (var node in layer.Values)
            {
                if (!Expand(node, next))
                    return null;
            }

            layers.Add(next);
            layer = next;
            if (layer.Count == 0)
                return Nothing;
        }

        return layers;
    }

    private bool Expand(TemporalNode node, Dictionary<(int, long), TemporalNode> next)
    {
        var mayHold = _steps.HoldingMayHelp(node.Ordered, node.Movable);
        var left = _leftFrom[node.Ordered];
        for (var m = 0; m < _steps.Movable.Length; m++)
        {
            if (((node.Movable >> m) & 1) == 0)
                left += _shortest[_steps.Movable[m]];
        }

        if (node.Ordered < _steps.Ordered.Length && !Advance(node, _steps.Ordered[node.Ordered], node.Ordered + 1, node.Movable, mayHold, left, next))
            return false;
        for (var m = 0; m < _steps.Movable.Length; m++)
        {
            if (((node.Movable >> m) & 1) == 0 && !Advance(node, _steps.Movable[m], node.Ordered, node.Movable | (1L << m), mayHold, left, next))
                return false;
        }

        return true;
    }

    private long PriorityLeft(int ordered, long movable)
    {
        var left = 0L;
        for (var j = 0; j < _model.Jobs.Length; j++)
        {
            if (_model.Jobs[j].IsOptional && !_steps.IsDone(j, ordered, movable))
                left += _model.Jobs[j].Priority;
        }

        return left;
    }

    private bool Advance(TemporalNode node, int job, int ordered, long movable, bool mayHold, long left, Dictionary<(int, long), TemporalNode> next)
    {
        if (!_meter.TryStep())
            return false;
        next.TryGetValue((ordered, movable), out var target);
        var isNew = target is null;
        target ??= new TemporalNode(ordered, movable);
        var mostToCome = _limit == TemporalRow.None ? 0 : _keep * PriorityLeft(ordered, movable);
        foreach (var row in node.Rows)
        {
            if (row.Last < 0)
                continue;
            if (_model.Jobs[job].IsOptional)
                Drop(row, job, target, mostToCome);
            if (_steps.MayPlace(job, node.Ordered, node.Movable, row.Memory))
                Place(row, job, target, mayHold, left - _shortest[job], mostToCome);
        }

        if (isNew && target.Rows.Exists(r => r.Last >= 0))
            next.Add((ordered, movable), target);
        return true;
    }

    private void Drop(TemporalRow row, int job, TemporalNode target, long mostToCome)
    {
        var memory = _steps.MemoryAfter(job, TemporalSteps.Forgotten, target.Ordered, target.Movable, row.Memory);
        var into = target.FindOrAdd(row.PauseEnd, row.IsHeld, row.Form, memory, _earliestOnly ? -1 : _model.Horizon);
        if (_earliestOnly)
        {
            into.Reach(row.First);
            return;
        }

        for (var t = row.First; t <= row.Last; t++)
        {
            if (row.Best[t] != TemporalRow.None && row.Best[t] - mostToCome <= _limit)
                into.Offer(t, row.Best[t]);
        }
    }

    private void Place(TemporalRow row, int job, TemporalNode target, bool mayHold, long leftAfter, long mostToCome)
    {
        var j = _model.Jobs[job];
        var first = _steps.FirstStart(job, row.Memory);
        var worth = j.IsOptional ? _keep * j.Priority : 0;
        var lastEnd = Math.Min(_model.Horizon - leftAfter, j.LatestEnd);
        TemporalRow? into = null;
        for (var k = 0; k < j.Lengths.Length; k++)
        {
            var length = j.Lengths[k];
            var least = _steps.LeastGap(row.Form, job, length);
            var isPause = _steps.IsLimitedPause(job, k);
            for (var t = row.First; t <= row.Last; t++)
            {
                if (!_earliestOnly && row.Best[t] == TemporalRow.None)
                    continue;
                var start = _steps.NextStart(job, k, Math.Max(t + least, first));
                if (start < 0 || start > j.LatestStart || start + length > lastEnd)
                    break;
                Arrive(start, false);
                if (!isPause || !mayHold)
                    continue;
                for (var held = start + 1; held <= j.LatestStart && held + length <= lastEnd && held - row.PauseEnd <= _model.PauseLimit; held++)
                {
                    if (_steps.IsAllowed(job, k, held))
                        Arrive(held, true);
                }

                void Arrive(int at, bool isHeld)
                {
                    if (!_steps.KeepsPauseLimit(job, k, at, row))
                        return;
                    var end = at + length;
                    if (into is null || isPause || length == 0 || _steps.RemembersEnd(job))
                    {
                        var memory = _steps.MemoryAfter(job, end, target.Ordered, target.Movable, row.Memory);
                        into = target.FindOrAdd(isPause ? end : row.PauseEnd, !_earliestOnly && (isPause ? isHeld : row.IsHeld), _steps.FormAfter(job, k, row.Form), memory, _earliestOnly ? -1 : _model.Horizon);
                    }

                    if (_earliestOnly)
                    {
                        into.Reach(end);
                        into = length == 0 ? null : into;
                        return;
                    }

                    long gap = (at - t) * _model.MinutesPerStep;
                    var value = row.Best[t] + (gap * gap) + j.CostOf(k, at) - worth;
                    if (value - mostToCome <= _limit)
                        into.Offer(end, value);
                    if (length == 0)
                        into = null;
                }
            }
        }
    }
}
