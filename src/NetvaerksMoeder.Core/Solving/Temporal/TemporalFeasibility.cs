using System;

namespace NetvaerksMoeder.Core.Solving.Temporal;

/// <summary>Whether a model has any plan at all.</summary>
internal static class TemporalFeasibility
{
    /// <remarks>Without movable jobs, pauses to keep and changeovers every job may as well end as soon as it can and every optional one be left
    /// out: one pass, O(n). Else the whole dynamic programme.</remarks>
    public static bool IsPossible(TemporalModel model, StepMeter meter)
    {
        if (model.PauseLimit >= 0 || model.Changeovers is not null || Array.Exists(model.Jobs, j => j.IsMovable))
            return TemporalSolver.Solve(model, meter, out _) is not null;

        var ends = new int[model.Jobs.Length];
        var clock = model.Origin;
        if (clock > model.Horizon)
            return false;
        for (var j = 0; j < ends.Length; j++)
        {
            var job = model.Jobs[j];
            if (job.IsOptional)
                continue;
            var ready = Math.Max(clock, job.EarliestStart);
            foreach (var (before, gap) in job.After)
            {
                if (before > j && !model.Jobs[before].IsOptional)
                    return false;
                if (!model.Jobs[before].IsOptional)
                    ready = Math.Max(ready, ends[before] + gap);
            }

            clock = FirstEnd(job, ready);
            if (clock > model.Horizon)
                return false;
            ends[j] = clock;
        }

        return true;
    }

    private static int FirstEnd(TemporalJob job, int ready)
    {
        var best = int.MaxValue;
        for (var k = 0; k < job.Lengths.Length && ready + job.Lengths[k] < best; k++)
        {
            var start = job.Allowed is null ? ready : ready < job.Allowed[k].Length ? Array.IndexOf(job.Allowed[k], true, ready) : -1;
            if (start >= 0 && start <= job.LatestStart && start + job.Lengths[k] <= job.LatestEnd)
                best = Math.Min(best, start + job.Lengths[k]);
        }

        return best;
    }
}
