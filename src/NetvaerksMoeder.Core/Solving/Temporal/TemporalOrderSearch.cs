using System;

namespace NetvaerksMoeder.Core.Solving.Temporal;

/// <summary>Looks for good orders of movable jobs where there are too many of them for the exact method.</summary>
/// <remarks>Starts from the given order and from the order of last starts, and moves one job at a time as long as that helps. Each order is
/// laid out exactly. A plan found keeps every rule; that none is found proves nothing.</remarks>
internal static class TemporalOrderSearch
{
    public static TemporalPlan? Best(TemporalModel model, StepMeter meter)
    {
        var order = new int[model.Jobs.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        var best = Of(model, order, meter);
        var byDeadline = (int[])order.Clone();
        Array.Sort(byDeadline, (a, b) => Deadline(model, a) != Deadline(model, b) ? Deadline(model, a).CompareTo(Deadline(model, b)) : a.CompareTo(b));
        if (Of(model, byDeadline, meter) is { } other && IsBetter(other, best))
            (best, order) = (other, byDeadline);

        for (var improved = best is not null; improved && !meter.IsExhausted;)
        {
            improved = false;
            for (var from = 0; from < order.Length && !meter.IsExhausted; from++)
            {
                if (!model.Jobs[order[from]].IsMovable)
                    continue;
                for (var to = 0; to < order.Length && !meter.IsExhausted; to++)
                {
                    var moved = Moved(order, from, to);
                    if (to == from || Of(model, moved, meter) is not { } plan || !IsBetter(plan, best))
                        continue;
                    (best, order, improved) = (plan, moved, true);
                    break;
                }
            }
        }

        return best;
    }

    /// <summary>What no plan can cost less than: every compulsory job for itself, the best lengths that fit into the time there is.</summary>
    public static long Bound(TemporalModel model)
    {
        // Each job at its cheapest length; where they do not fit, the cheapest steps are taken away one by one. For convex costs
        // that is the best there is, and costs are convex in the length.
        var at = new int[model.Jobs.Length];
        long cost = 0;
        long total = 0;
        for (var j = 0; j < at.Length; j++)
        {
            var job = model.Jobs[j];
            if (job.IsOptional || job.Lengths.Length == 0)
                continue;
            for (var k = 1; k < job.Lengths.Length; k++)
            {
                if (job.Costs[k] < job.Costs[at[j]])
                    at[j] = k;
            }

            cost += job.Costs[at[j]];
            total += job.Lengths[at[j]];
        }

        for (; total > model.Horizon - model.Origin; total--)
        {
            var cheapest = -1;
            for (var j = 0; j < at.Length; j++)
            {
                if (!model.Jobs[j].IsOptional && at[j] > 0 && (cheapest < 0 || Next(j) < Next(cheapest)))
                    cheapest = j;
            }

            if (cheapest < 0)
                break;
            cost += Next(cheapest);
            at[cheapest]--;
        }

        return cost;

        long Next(int j) => model.Jobs[j].Costs[at[j] - 1] - model.Jobs[j].Costs[at[j]];
    }

    private static int Deadline(TemporalModel model, int job) =>
        Math.Min(model.Jobs[job].LatestStart, model.Jobs[job].Lengths.Length == 0 ? 0 : model.Jobs[job].LatestEnd - model.Jobs[job].Lengths[0]);

    private static bool IsBetter(TemporalPlan plan, TemporalPlan? than) =>
        than is null || plan.Priority > than.Priority || (plan.Priority == than.Priority && plan.Cost < than.Cost);

    private static int[] Moved(int[] order, int from, int to)
    {
        var list = new System.Collections.Generic.List<int>(order);
        var job = list[from];
        list.RemoveAt(from);
        list.Insert(to, job);
        return [.. list];
    }

    private static TemporalPlan? Of(TemporalModel model, int[] order, StepMeter meter)
    {
        var last = -1;
        foreach (var job in order)
        {
            if (model.Jobs[job].IsMovable)
                continue;
            if (job < last)
                return null;
            last = job;
        }

        var place = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
            place[order[i]] = i;
        var plan = TemporalSolver.Solve(model.InOrder(order, place), meter, out _);
        return plan is null
            ? null
            : new TemporalPlan(Array.ConvertAll(plan.Placements, p => new TemporalPlacement(order[p.Job], p.Start, p.Length)), plan.Priority, plan.Cost);
    }
}
