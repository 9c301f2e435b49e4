using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Temporal;

/// <summary>Reads the best plan out of the layers that <see cref="TemporalSolver"/> filled, walking backwards.</summary>
/// <remarks>Among the plans of equal value it takes one that changes the given order least (pairs of jobs, one of them movable, that
/// stand the other way round; a left-out job keeps its place), and then, from the last job to the first, the smallest length.</remarks>
internal sealed class TemporalTrace
{
    private readonly TemporalModel _model;
    private readonly TemporalSteps _steps;
    private readonly List<Dictionary<(int Ordered, long Movable), TemporalNode>> _layers;
    private readonly long _keep;
    private readonly Dictionary<(TemporalRow Row, int Clock), Step> _best = [];

    private TemporalTrace(TemporalModel model, TemporalSteps steps, List<Dictionary<(int Ordered, long Movable), TemporalNode>> layers, long keep)
    {
        _model = model;
        _steps = steps;
        _layers = layers;
        _keep = keep;
    }

    public static TemporalPlan? Best(TemporalModel model, TemporalSteps steps, List<Dictionary<(int Ordered, long Movable), TemporalNode>> layers, long keep)
    {
        var trace = new TemporalTrace(model, steps, layers, keep);
        var ends = new List<(TemporalNode Node, TemporalRow Row, int Clock)>();
        var value = TemporalRow.None;
        foreach (var node in layers[layers.Count - 1].Values)
        {
            foreach (var row in node.Rows)
            {
                for (var t = row.First; t <= row.Last; t++)
                {
                    if (row.Best[t] == TemporalRow.None || row.Best[t] > value || !steps.MayEnd(row, t))
                        continue;
                    if (row.Best[t] < value)
                        ends.Clear();
                    value = row.Best[t];
                    ends.Add((node, row, t));
                }
            }
        }

        if (ends.Count == 0)
            return null;
        var best = ends[0];
        if (steps.Movable.Length > 0)
        {
            var change = int.MaxValue;
            foreach (var end in ends)
            {
                if (model.Jobs.Length > 0 && trace.Into(end.Node, end.Row, end.Clock, model.Jobs.Length).Change is var c && c < change)
                    (best, change) = (end, c);
            }
        }

        return trace.Read(best.Node, best.Row, best.Clock);
    }

    private TemporalPlan Read(TemporalNode node, TemporalRow row, int clock)
    {
        var placements = new List<TemporalPlacement>();
        long priority = 0;
        long cost = 0;
        for (var done = _model.Jobs.Length; done > 0; done--)
        {
            var step = Into(node, row, clock, done);
            if (step.Length >= 0)
            {
                var job = _model.Jobs[step.Job];
                placements.Add(new TemporalPlacement(step.Job, clock - step.Length, step.Length));
                var gap = (long)(clock - step.Length - step.Clock) * _model.MinutesPerStep;
                cost += job.CostOf(Array.IndexOf(job.Lengths, step.Length), clock - step.Length) + (gap * gap);
                priority += job.IsOptional ? job.Priority : 0;
            }

            (node, row, clock) = (step.Node, step.Row, step.Clock);
        }

        placements.Reverse();
        return new TemporalPlan([.. placements], priority, cost);
    }

    /// <summary>The best last step into a state whose value is known to be reached.</summary>
    private Step Into(TemporalNode node, TemporalRow row, int clock, int done)
    {
        if (_best.TryGetValue((row, clock), out var known))
            return known;
        Step? best = null;
        foreach (var (job, from) in Before(node, done))
        {
            foreach (var candidate in StepsOf(job, from, node, row, clock))
            {
                if (_steps.Movable.Length == 0)
                    return _best[(row, clock)] = candidate;
                var change = (done > 1 ? Into(candidate.Node, candidate.Row, candidate.Clock, done - 1).Change : 0)
                    + (candidate.Length < 0 ? 0 : Overtaken(job, from));
                if (best is null || change < best.Value.Change)
                    best = candidate.With(change);
            }
        }

        return _best[(row, clock)] = best ?? throw new InvalidOperationException("A state without a way into it.");
    }

    private IEnumerable<(int Job, TemporalNode From)> Before(TemporalNode node, int done)
    {
        if (node.Ordered > 0 && _layers[done - 1].TryGetValue((node.Ordered - 1, node.Movable), out var ordered))
            yield return (_steps.Ordered[node.Ordered - 1], ordered);
        for (var m = _steps.Movable.Length - 1; m >= 0; m--)
        {
            if (((node.Movable >> m) & 1) != 0 && _layers[done - 1].TryGetValue((node.Ordered, node.Movable & ~(1L << m)), out var movable))
                yield return (_steps.Movable[m], movable);
        }
    }

    private IEnumerable<Step> StepsOf(int job, TemporalNode from, TemporalNode node, TemporalRow row, int clock)
    {
        var j = _model.Jobs[job];
        var mayHold = _steps.HoldingMayHelp(from.Ordered, from.Movable);
        foreach (var source in from.Rows)
        {
            if (j.IsOptional && source.PauseEnd == row.PauseEnd && source.IsHeld == row.IsHeld && source.Form == row.Form && source.Best[clock] == row.Best[clock]
                && TemporalNode.Same(_steps.MemoryAfter(job, TemporalSteps.Forgotten, node.Ordered, node.Movable, source.Memory), row.Memory))
                yield return new Step(job, from, source, clock, -1, 0);
            if (!_steps.MayPlace(job, from.Ordered, from.Movable, source.Memory))
                continue;
            var first = _steps.FirstStart(job, source.Memory);
            for (var k = 0; k < j.Lengths.Length; k++)
            {
                var start = clock - j.Lengths[k];
                var isPause = _steps.IsLimitedPause(job, k);
                if (start < first
                    || start > j.LatestStart
                    || clock > j.LatestEnd
                    || (isPause ? row.PauseEnd != clock : row.PauseEnd != source.PauseEnd || row.IsHeld != source.IsHeld)
                    || _steps.FormAfter(job, k, source.Form) != row.Form
                    || !_steps.KeepsPauseLimit(job, k, start, source)
                    || !_steps.IsAllowed(job, k, start)
                    || !TemporalNode.Same(_steps.MemoryAfter(job, clock, node.Ordered, node.Movable, source.Memory), row.Memory))
                    continue;
                var wanted = row.Best[clock] - j.CostOf(k, start) + (j.IsOptional ? _keep * j.Priority : 0);
                var least = _steps.LeastGap(source.Form, job, j.Lengths[k]);
                for (var t = Math.Min(start - least, source.Last); t >= source.First; t--)
                {
                    long gap = (start - t) * _model.MinutesPerStep;
                    if (source.Best[t] == TemporalRow.None || source.Best[t] + (gap * gap) != wanted)
                        continue;
                    var isHeld = _steps.NextStart(job, k, Math.Max(t + least, first)) != start;
                    if (isPause ? isHeld == row.IsHeld && (!isHeld || mayHold) : !isHeld)
                        yield return new Step(job, from, source, t, j.Lengths[k], 0);
                }
            }
        }
    }

    /// <summary>How many jobs that were given before a job are still to come when it is placed, one of the two being movable.</summary>
    private int Overtaken(int job, TemporalNode from)
    {
        var count = 0;
        for (var other = 0; other < job; other++)
        {
            if ((_model.Jobs[job].IsMovable || _model.Jobs[other].IsMovable) && !_steps.IsDone(other, from.Ordered, from.Movable))
                count++;
        }

        return count;
    }

    private readonly struct Step(int job, TemporalNode node, TemporalRow row, int clock, int length, int change)
    {
        public int Job { get; } = job;

        public TemporalNode Node { get; } = node;

        public TemporalRow Row { get; } = row;

        /// <summary>Where the clock stood before, gap not counted.</summary>
        public int Clock { get; } = clock;

        /// <summary>The length, or below 0 where the job is left out.</summary>
        public int Length { get; } = length;

        public int Change { get; } = change;

        public Step With(int change) => new(Job, Node, Row, Clock, Length, change);
    }
}
