using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Temporal;

/// <summary>What the jobs still to come cost at least, by the time left: as if they could lie anywhere in it.</summary>
/// <remarks>A knapsack for each set of jobs, built from that of the set without one of them: O(T·D) for T steps of time and D lengths.</remarks>
internal sealed class TemporalBound(TemporalModel model, TemporalSteps steps, long keep)
{
    /// <summary>There is not enough time.</summary>
    public const long None = long.MaxValue;

    private readonly Dictionary<(int Ordered, long Movable), long[]> _known = [];

    /// <summary>The least price of the rest less what keeping is worth, by steps of time left.</summary>
    /// <param name="ordered">How many of the ordered jobs are done.</param>
    /// <param name="movable">Which of the movable jobs are done.</param>
    public long[] Of(int ordered, long movable)
    {
        if (_known.TryGetValue((ordered, movable), out var known))
            return known;

        // One job is taken away at a time, the last ones first, so that sets share what is left.
        var open = new Stack<(int Ordered, long Movable)>();
        for (var at = (Ordered: ordered, Movable: movable); !_known.ContainsKey(at); at = Without(at).Next)
        {
            open.Push(at);
            if (Without(at).Job < 0)
                break;
        }

        while (open.Count > 0)
        {
            var at = open.Pop();
            var (job, rest) = Without(at);
            _known[at] = job < 0 ? new long[model.Horizon - model.Origin + 1] : With(_known[rest], model.Jobs[job]);
        }

        return _known[(ordered, movable)];
    }

    private (int Job, (int Ordered, long Movable) Next) Without((int Ordered, long Movable) at)
    {
        for (var m = 0; m < steps.Movable.Length; m++)
        {
            if (((at.Movable >> m) & 1) == 0)
                return (steps.Movable[m], (at.Ordered, at.Movable | (1L << m)));
        }

        return at.Ordered < steps.Ordered.Length ? (steps.Ordered[at.Ordered], (at.Ordered + 1, at.Movable)) : (-1, at);
    }

    private long[] With(long[] rest, TemporalJob job)
    {
        var best = new long[rest.Length];
        var worth = job.IsOptional ? keep * job.Priority : 0;
        for (var time = 0; time < best.Length; time++)
        {
            best[time] = job.IsOptional ? rest[time] : None;
            for (var k = 0; k < job.Lengths.Length && job.Lengths[k] <= time; k++)
            {
                var left = rest[time - job.Lengths[k]];
                if (left != None)
                    best[time] = Math.Min(best[time], left + job.Costs[k] - worth);
            }
        }

        return best;
    }
}
