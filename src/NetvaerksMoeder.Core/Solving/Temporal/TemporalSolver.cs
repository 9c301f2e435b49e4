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
    private readonly int[] _scratch;
    private readonly long _priority;
    private readonly TemporalBound _bound;
    private readonly TemporalWindows _windows;
    private long _limit = TemporalRow.None;
    private long _leastOver = TemporalRow.None;

    private TemporalSolver(TemporalModel model, TemporalWindows windows, StepMeter meter)
    {
        _windows = windows;
        _model = model;
        _meter = meter;
        _steps = new TemporalSteps(model);
        _scratch = new int[_steps.NothingRemembered.Length];
        _keep = PriceLimit(model) + 1;
        foreach (var job in model.Jobs)
            _priority += job.IsOptional ? job.Priority : 0;
        _bound = new TemporalBound(model, _steps, _keep);
    }

    /// <summary>The best plan, or <see langword="null"/> where there is none.</summary>
    /// <param name="model">The jobs and rules.</param>
    /// <param name="meter">Counts one step for each job placed from each state.</param>
    /// <param name="exhausted">Whether the budget was used before an answer was found; then the result says nothing.</param>
    /// <exception cref="OverflowException">Priorities and prices are too great to be weighed against each other.</exception>
    public static TemporalPlan? Solve(TemporalModel model, StepMeter meter, out bool exhausted)
    {
        exhausted = false;
        if (model.Horizon < model.Origin || TemporalWindows.Of(model) is not { } windows)
            return null;
        var solver = new TemporalSolver(model, windows, meter);
        if (solver._steps.Movable.Length > TemporalSteps.MostMovable)
        {
            exhausted = true;
            return null;
        }

        var most = TemporalRow.None;
        if (solver._steps.Movable.Length > 0)
        {
            if (InGivenOrder(model, meter) is { } given)
            {
                // Nothing can be better than everything kept, at the least price, in the order given.
                if (given.Priority == solver._priority && given.Cost == TemporalOrderSearch.Bound(model))
                    return given;
                most = given.Cost - (solver._keep * given.Priority);
            }
            else if (!TemporalFeasibility.IsPossible(model, meter))
            {
                exhausted = meter.IsExhausted;
                return null;
            }
        }

        var plan = solver.Deepening(most);
        exhausted = plan is null && meter.IsExhausted;
        return plan;
    }

    /// <summary>Looks at plans up to a price, and raises it until there is one: the first found is the best.</summary>
    /// <remarks>A state is passed over where even the least price of the rest is too much. Korf (1985), "Depth-first iterative-deepening", with the steps
    /// raised so that few rounds are needed; a round that took many steps is followed by one without a limit.</remarks>
    private TemporalPlan? Deepening(long most)
    {
        var hasOneState = _steps.Movable.Length == 0 && _scratch.Length == 0 && _model.PauseLimit < 0 && _model.Changeovers is null;
        var least = hasOneState ? TemporalRow.None : _bound.Of(0, 0)[_model.Horizon - _model.Origin];
        _limit = hasOneState ? most : least;
        if (!hasOneState && least == TemporalRow.None)
            return null;
        var first = Math.Max(1, (long)_model.MinutesPerStep * _model.MinutesPerStep);
        for (var slack = first; ; slack = Math.Min(slack * 4, _keep))
        {
            _leastOver = TemporalRow.None;
            var used = _meter.Used;
            if (Forward() is not { } last)
                return null;
            if (Best(last) is { } plan)
                return plan;
            if (_limit == TemporalRow.None || _leastOver == TemporalRow.None)
                return null;
            var isLong = _meter.Used - used > _meter.Left / 8;
            if (slack == first && WithoutHopeless() is { } fewer)
                return Solve(fewer, _meter, out _);
            _limit = isLong || _leastOver + slack >= most || _leastOver + slack >= _keep ? most : _leastOver + slack;
        }
    }

    /// <summary>The model in which optional jobs that can never be placed have no lengths; <see langword="null"/> where there are none.</summary>
    private TemporalModel? WithoutHopeless()
    {
        TemporalModel? fewer = null;
        for (var j = 0; j < _model.Jobs.Length; j++)
        {
            var job = _model.Jobs[j];
            if (job.IsOptional && job.Lengths.Length > 0 && !TemporalFeasibility.IsPossible((fewer ?? _model).With(j, job.AsNeeded()), _meter))
                fewer = (fewer ?? _model).With(j, job.AsHopeless());
        }

        return fewer;
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

    /// <summary>The states in which every job is placed or left out; <see langword="null"/> where the budget was used first.</summary>
    private Dictionary<(int, long), TemporalNode>.ValueCollection? Forward()
    {
        var root = new TemporalNode(0, 0);
        root.FindOrAdd(_steps.PauseEndOf(_model.LastPauseEnd, false), false, _model.Changeovers is null ? -1 : _steps.FormOf(_model.LastForm), _steps.NothingRemembered)
            .Offer(_model.Origin, 0, 0, null, 0, -1, -1);
        var layer = new Dictionary<(int, long), TemporalNode> { [(0, 0)] = root };
        for (var done = 0; done < _model.Jobs.Length && layer.Count > 0; done++)
        {
            var next = new Dictionary<(int, long), TemporalNode>();
            foreach (var node in layer.Values)
            {
                node.Prune(_model.Horizon);
                if (!Expand(node, next))
                    return null;
            }

            layer = next;
        }

        return layer.Values;
    }

    /// <summary>The best of the last states, read backwards; <see langword="null"/> where there is none.</summary>
    private TemporalPlan? Best(Dictionary<(int, long), TemporalNode>.ValueCollection last)
    {
        TemporalRow? best = null;
        var clock = 0;
        foreach (var node in last)
        {
            foreach (var row in node.Rows)
            {
                for (var t = row.First; t <= row.Last; t++)
                {
                    if (row.At(t).Value == TemporalRow.None || !_steps.MayEnd(row, t))
                        continue;
                    if (best is null || row.At(t).Value < best.At(clock).Value || (row.At(t).Value == best.At(clock).Value && row.At(t).Change < best.At(clock).Change))
                        (best, clock) = (row, t);
                }
            }
        }

        if (best is null)
            return null;
        var placements = new List<TemporalPlacement>();
        long priority = 0;
        long cost = 0;
        for (var at = best.At(clock); at.From is not null; at = at.From.At(at.FromClock))
        {
            if (at.LengthIndex >= 0)
            {
                var job = _model.Jobs[at.Job];
                var start = clock - job.Lengths[at.LengthIndex];
                placements.Add(new TemporalPlacement(at.Job, start, job.Lengths[at.LengthIndex]));
                var gap = (long)(start - at.FromClock) * _model.MinutesPerStep;
                cost += job.CostOf(at.LengthIndex, start) + (gap * gap);
                priority += job.IsOptional ? job.Priority : 0;
            }

            clock = at.FromClock;
        }

        placements.Reverse();
        return new TemporalPlan([.. placements], priority, cost);
    }

    private bool Expand(TemporalNode node, Dictionary<(int, long), TemporalNode> next)
    {
        var heldUntil = _steps.HoldingHelpsUntil(node.Ordered, node.Movable);
        if (node.Ordered < _steps.Ordered.Length && !Advance(node, _steps.Ordered[node.Ordered], node.Ordered + 1, node.Movable, heldUntil, next))
            return false;
        for (var m = 0; m < _steps.Movable.Length; m++)
        {
            if (((node.Movable >> m) & 1) == 0 && !Advance(node, _steps.Movable[m], node.Ordered, node.Movable | (1L << m), heldUntil, next))
                return false;
        }

        return true;
    }

    private bool Advance(TemporalNode node, int job, int ordered, long movable, int heldUntil, Dictionary<(int, long), TemporalNode> next)
    {
        if (!_meter.TryStep())
            return false;
        next.TryGetValue((ordered, movable), out var target);
        var isNew = target is null;
        target ??= new TemporalNode(ordered, movable);
        var rest = _limit == TemporalRow.None ? null : _bound.Of(ordered, movable);
        var lastClock = _windows.LastClock(_steps, ordered, movable);
        var change = _steps.Overtaken(job, node.Ordered, node.Movable);
        foreach (var row in node.Rows)
        {
            if (_model.Jobs[job].IsOptional)
                Drop(row, job, target, lastClock, rest);
            if (_steps.MayPlace(job, node.Ordered, node.Movable, row.Memory))
                Place(row, job, target, heldUntil, lastClock, rest, change);
        }

        if (isNew && target.Rows.Count > 0)
            next.Add((ordered, movable), target);
        return true;
    }

    private void Drop(TemporalRow row, int job, TemporalNode target, long lastClock, long[]? rest)
    {
        TemporalRow? into = null;
        for (var t = row.First; t <= Math.Min(row.Last, lastClock); t++)
        {
            ref readonly var cell = ref row.At(t);
            if (cell.Value == TemporalRow.None || IsTooMuch(cell.Value, rest, t))
                continue;
            if (into is null || _scratch.Length > 0)
                into = Target(target, row.PauseEnd, row.IsHeld, row.Form, job, TemporalSteps.Forgotten, t, row.Memory);
            into.Offer(t, cell.Value, cell.Change, row, t, job, -1);
        }
    }

    private void Place(TemporalRow row, int job, TemporalNode target, int heldUntil, long lastClock, long[]? rest, int change)
    {
        var j = _model.Jobs[job];
        var first = _steps.FirstStart(job, row.Memory);
        var worth = j.IsOptional ? _keep * j.Priority : 0;
        var lastEnd = (int)Math.Min(lastClock, j.LatestEnd);
        for (var k = 0; k < j.Lengths.Length; k++)
        {
            var length = j.Lengths[k];
            var least = _steps.LeastGap(row.Form, job, length);
            var isPause = _steps.IsLimitedPause(job, k);
            TemporalRow? into = null;
            for (var t = row.First; t <= row.Last; t++)
            {
                ref readonly var cell = ref row.At(t);
                if (cell.Value == TemporalRow.None)
                    continue;
                var start = _steps.NextStart(job, k, Math.Max(t + least, first));
                if (start < 0 || start > j.LatestStart || start + length > lastEnd)
                    break;
                var lastHeld = isPause ? Math.Min(Math.Min(j.LatestStart, Math.Min(lastEnd, heldUntil) - length), row.PauseEnd + _model.PauseLimit) : start;
                for (var at = start; at <= Math.Max(start, lastHeld); at++)
                {
                    if ((at > start && !_steps.IsAllowed(job, k, at)) || !_steps.KeepsPauseLimit(job, k, at, row))
                        continue;
                    var end = at + length;
                    long gap = (at - t) * _model.MinutesPerStep;
                    var value = cell.Value + (gap * gap) + j.CostOf(k, at) - worth;
                    if (IsTooMuch(value, rest, end))
                        continue;
                    if (into is null || isPause || _scratch.Length > 0)
                    {
                        var isHeld = isPause ? at > start : row.IsHeld;
                        into = Target(target, isPause ? _steps.PauseEndOf(end, isHeld) : row.PauseEnd, isHeld, _steps.FormAfter(job, k, row.Form), job, end, end, row.Memory);
                    }

                    into.Offer(end, value, cell.Change + change, row, t, job, k);
                }
            }
        }
    }

    private bool IsTooMuch(long value, long[]? rest, int clock)
    {
        if (rest is null)
            return false;
        var toCome = rest[_model.Horizon - clock];
        if (toCome == TemporalBound.None)
            return true;
        if (value + toCome <= _limit)
            return false;
        _leastOver = Math.Min(_leastOver, value + toCome);
        return true;
    }

    private TemporalRow Target(TemporalNode target, int pauseEnd, bool isHeld, int form, int job, int end, int clock, int[] memory)
    {
        if (_scratch.Length > 0)
            _steps.Remember(job, end, clock, target.Ordered, target.Movable, memory, _scratch);
        return target.FindOrAdd(pauseEnd, isHeld, form, _scratch);
    }
}
