using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Temporal;

/// <summary>Whether a model has any plan at all.</summary>
internal static class TemporalFeasibility
{
    /// <summary>Whether there is a plan.</summary>
    /// <remarks>What can only be in the way is left out first: optional jobs, and lengths above the shortest; but not where they are
    /// pauses or shorter than the changeover they may save. Then, in turn: what the windows alone rule out; orders that worked for similar models; and every order.</remarks>
    /// <param name="model">The jobs and rules.</param>
    /// <param name="meter">Counts one step for each state looked at.</param>
    /// <param name="orders">Orders that worked for models with the same jobs, the jobs by their <see cref="TemporalJob.Name"/>; a new one is added. Without it, the default,
    /// only the order given is tried before all.</param>
    public static bool IsPossible(TemporalModel model, StepMeter meter, List<int[]>? orders = null)
    {
        if (model.Horizon < model.Origin)
            return false;
        var needed = Needed(model);
        if (TemporalWindows.Of(needed) is not { } windows)
            return false;
        orders ??= [];
        for (var i = orders.Count - 1; i >= 0; i--)
        {
            if (new TemporalReach(needed, windows, meter).Along(orders[i]))
            {
                // What worked last is tried first.
                var worked = orders[i];
                orders.RemoveAt(i);
                orders.Add(worked);
                return true;
            }
        }

        var reach = new TemporalReach(needed, windows, meter);
        if (reach.Any() is not { } order)
            return false;
        orders.Add(order);
        return true;
    }

    private static TemporalModel Needed(TemporalModel model)
    {
        var kept = new List<int>();
        var place = new int[model.Jobs.Length];
        var changeover = 0;
        foreach (var needs in model.Changeovers ?? new int[0, 0])
            changeover = Math.Max(changeover, needs);
        for (var j = 0; j < place.Length; j++)
        {
            var job = model.Jobs[j];
            var mayHelp = (job.Lengths.Length > 0 && job.Lengths[0] < changeover) || (model.PauseLimit >= 0 && job.IsPause);
            place[j] = !model.Jobs[j].IsOptional || mayHelp ? kept.Count : -1;
            if (place[j] >= 0)
                kept.Add(j);
        }

        return new TemporalModel
        {
            Jobs = [.. kept.ConvertAll(j => Shortest(model.Jobs[j], place, model.PauseLimit >= 0))],
            Horizon = model.Horizon,
            Origin = model.Origin,
            MinutesPerStep = model.MinutesPerStep,
            PauseLimit = model.PauseLimit,
            LastPauseEnd = model.LastPauseEnd,
            Changeovers = model.Changeovers,
            LastForm = model.LastForm,
        };
    }

    private static TemporalJob Shortest(TemporalJob job, int[] place, bool limitsPauses)
    {
        var lengths = job.Lengths.Length == 0 || job.Allowed is not null || (limitsPauses && job.IsPause) ? job.Lengths : [job.Lengths[0]];
        return new TemporalJob
        {
            Name = job.Name,
            Lengths = lengths,
            Costs = new long[lengths.Length],
            EarliestStart = job.EarliestStart,
            LatestStart = job.LatestStart,
            LatestEnd = job.LatestEnd,
            Allowed = job.Allowed,
            IsPause = job.IsPause,
            Form = job.Form,
            IsOptional = job.IsOptional,
            IsMovable = job.IsMovable,
            After = Array.ConvertAll(Array.FindAll(job.After, a => place[a.Job] >= 0), a => (place[a.Job], a.Gap)),
        };
    }
}
