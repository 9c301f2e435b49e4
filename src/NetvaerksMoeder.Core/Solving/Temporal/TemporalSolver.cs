using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Temporal;

/// <summary>Finds the best plan of a <see cref="TemporalModel"/>: first the greatest priority kept, then the least price, then the
/// least change of the given order.</summary>
/// <remarks>Exact dynamic programming over (ordered jobs done, set of movable jobs done, what is remembered, clock), layer by layer in the
/// number of jobs done. For a given order of n jobs over T steps of time with D lengths it takes O(n·T·(T + D)) steps, and O(n·T·D) where
/// no rule can force a gap. With k movable jobs there are at most 2^k times as many states; precedence cuts them down.</remarks>
internal sealed class TemporalSolver
{
    private readonly TemporalModel _model;
    private readonly TemporalSteps _steps;
    private readonly StepMeter _meter;
    private readonly long _keep;
    private readonly int[] _shortest;
    private readonly long _gapPrice;
    private readonly long[] _arrivals;

    private TemporalSolver(TemporalModel model, StepMeter meter)
    {
        _model = model;
        _meter = meter;
        _steps = new TemporalSteps(model);
        _shortest = Array.ConvertAll(model.Jobs, j => j.IsOptional ? 0 : j.Lengths.Length > 0 ? j.Lengths[0] : model.Horizon + 1);
        _gapPrice = (long)model.MinutesPerStep * model.MinutesPerStep;
        _keep = PriceLimit(model) + 1;
        _arrivals = new long[Math.Max(0, model.Horizon) + 1];
    }

    /// <summary>The best plan, or <see langword="null"/> where there is none.</summary>
    /// <param name="model">The jobs and rules.</param>
    /// <param name="meter">Counts one step for each job placed from each state.</param>
    /// <param name="exhausted">Whether the budget was used before an answer was found; then the result says nothing.</param>
    public static TemporalPlan? Solve(TemporalModel model, StepMeter meter, out bool exhausted)
    {
        exhausted = false;
        if (model.Horizon < model.Origin)
            return null;
        var solver = new TemporalSolver(model, meter);
        var layers = solver.Forward();
        exhausted = layers is null;
        return layers is null ? null : TemporalTrace.Best(model, solver._steps, layers, solver._keep, solver._gapPrice);
    }

    /// <summary>An upper limit of the price of any plan.</summary>
    private static long PriceLimit(TemporalModel model)
    {
        var span = (long)(model.Horizon - model.Origin) * model.MinutesPerStep;
        var limit = span * span;
        foreach (var job in model.Jobs)
        {
            long greatest = 0;
            foreach (var cost in job.Costs)
                greatest = Math.Max(greatest, cost);
            limit = checked(limit + greatest);
        }

        return limit;
    }

    private List<Dictionary<(int Ordered, long Movable), TemporalNode>>? Forward()
    {
        var root = new TemporalNode(0, 0);
        root.FindOrAdd(_model.PauseLimit < 0 ? 0 : _model.LastPauseEnd, _model.Changeovers is null ? -1 : _model.LastForm, _steps.NothingRemembered, _model.Horizon)
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
        }

        return layers;
    }

    private bool Expand(TemporalNode node, Dictionary<(int, long), TemporalNode> next)
    {
        var gaps = _steps.GapMayPay(node.Ordered, node.Movable);
        var left = 0L;
        for (var j = 0; j < _shortest.Length; j++)
        {
            if (!_steps.IsDone(j, node.Ordered, node.Movable))
                left += _shortest[j];
        }

        if (node.Ordered < _steps.Ordered.Length && !Advance(node, _steps.Ordered[node.Ordered], node.Ordered + 1, node.Movable, gaps, left, next))
            return false;
        for (var m = 0; m < _steps.Movable.Length; m++)
        {
            if (((node.Movable >> m) & 1) == 0 && !Advance(node, _steps.Movable[m], node.Ordered, node.Movable | (1L << m), gaps, left, next))
                return false;
        }

        return true;
    }

    private bool Advance(TemporalNode node, int job, int ordered, long movable, bool gaps, long left, Dictionary<(int, long), TemporalNode> next)
    {
        if (!_meter.TryStep())
            return false;
        next.TryGetValue((ordered, movable), out var target);
        var isNew = target is null;
        target ??= new TemporalNode(ordered, movable);
        foreach (var row in node.Rows)
        {
            if (_model.Jobs[job].IsOptional)
                Drop(row, job, target);
            if (_steps.MayPlace(job, node.Ordered, node.Movable, row.Memory))
                Place(row, job, target, gaps, left - _shortest[job]);
        }

        if (isNew && target.Rows.Count > 0)
            next.Add((ordered, movable), target);
        return true;
    }

    private void Drop(TemporalRow row, int job, TemporalNode target)
    {
        var memory = _steps.MemoryAfter(job, TemporalSteps.Forgotten, target.Ordered, target.Movable, row.Memory);
        var into = target.FindOrAdd(row.PauseEnd, row.Form, memory, _model.Horizon);
        for (var t = row.First; t <= row.Last; t++)
        {
            if (row.Best[t] != TemporalRow.None)
                into.Offer(t, row.Best[t]);
        }
    }

    private void Place(TemporalRow row, int job, TemporalNode target, bool gaps, long leftAfter)
    {
        var j = _model.Jobs[job];
        var first = Math.Max(_steps.FirstStart(job, row.Memory), row.First);
        var worth = j.IsOptional ? _keep * j.Priority : 0;
        TemporalRow? into = null;
        var gapOfArrivals = -1;
        var last = -1;
        for (var k = 0; k < j.Lengths.Length; k++)
        {
            var length = j.Lengths[k];
            var least = _steps.LeastGap(row.Form, job, length);
            if (least != gapOfArrivals)
            {
                last = Arrive(row, first, least, gaps, j.LatestStart);
                gapOfArrivals = least;
            }

            for (var start = first; start <= last; start++)
            {
                if (_arrivals[start] == TemporalRow.None || start + length + leftAfter > _model.Horizon || !_steps.Fits(job, k, start, row.PauseEnd))
                    continue;
                var end = start + length;
                var pauseEnd = _steps.PauseEndAfter(job, k, end, row.PauseEnd);
                if (into is null || pauseEnd != into.PauseEnd || length == 0 || _steps.RemembersEnd(job))
                {
                    var memory = _steps.MemoryAfter(job, end, target.Ordered, target.Movable, row.Memory);
                    into = target.FindOrAdd(pauseEnd, _steps.FormAfter(job, k, row.Form), memory, _model.Horizon);
                    if (length == 0)
                    {
                        into.Offer(end, _arrivals[start] + j.Costs[k] - worth);
                        into = null;
                        continue;
                    }
                }

                into.Offer(end, _arrivals[start] + j.Costs[k] - worth);
            }
        }
    }

    /// <summary>The best value of standing ready at each start, gap paid.</summary>
    /// <returns>The last start worth looking at.</returns>
    private int Arrive(TemporalRow row, int first, int least, bool gaps, int latestStart)
    {
        var last = Math.Min(Math.Min(_model.Horizon, latestStart), gaps ? _model.Horizon : row.Last + least);
        for (var start = first; start <= last; start++)
        {
            var best = TemporalRow.None;
            var from = gaps ? row.First : Math.Max(row.First, start - least);
            for (var t = Math.Min(row.Last, start - least); t >= from; t--)
            {
                if (row.Best[t] == TemporalRow.None)
                    continue;
                var value = row.Best[t] + (_gapPrice * (start - t) * (start - t));
                if (value < best)
                    best = value;
            }

            _arrivals[start] = best;
        }

        return last;
    }
}
