using System;
using System.Collections.Generic;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Runs a search to its end and keeps the last plan, which is the best.</summary>
internal static class BestPlan
{
    /// <summary>The last of one or more improving plans.</summary>
    public static Rotation Of(IEnumerable<Rotation> plans, IProgress<SolverProgress>? progress)
    {
        Rotation? best = null;
        foreach (var plan in plans)
        {
            best = plan;
            progress?.Report(new SolverProgress(plan.Steps, plan.Value, plan.Bound));
        }

        return best!.StoppedBy(StopReason.StepLimit);
    }
}
