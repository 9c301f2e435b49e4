using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Temporal;

/// <summary>Whether a model has any plan at all.</summary>
internal static class TemporalFeasibility
{
    /// <summary>Whether there is a plan.</summary>
    /// <remarks>What can only be in the way is left out first: optional jobs, and lengths above the shortest; but not where they may make room for a
    /// pause or save a changeover. Then, in turn: what the windows alone rule out; orders that worked for similar models; and every order.</remarks>
    /// <param name="model">The jobs and rules.</param>
    /// <param name="meter">Counts one step for each state looked at.</param>
    /// <param name="orders">Orders that worked for models with the same jobs, the jobs by their <see cref="TemporalJob.Name"/>; a new one is added. Without it, the default,
    /// only the order given is tried before all.</param>
    public static bool IsPossible(TemporalModel model, StepMeter meter, List<int[]>? orders = null)
    {
        if (model.Horizon < model.Origin)
            return false;
        var needed = Needed(model);
        if (!TemporalWindows.AreWide(needed))
            return false;
        orders ??= [];
        for (var i = orders.Count - 1; i >= 0; i--)
        {
            if (new TemporalReach(needed, meter).Along(orders[i]))
            {
                // What worked last is tried first.
                var worked = orders[i];
                orders.RemoveAt(i);
                orders.Add(worked);
                return true;
            }
        }

        var reach = new TemporalReach(needed, meter);
        if (reach.Any() is not { } order)
            return false;
        orders.Add(order);
        return true;
    }

    private static TemporalModel Needed(TemporalModel model)
    {
        var kept = new List<int>();
        var place = new int[model.Jobs.Length];
        for (var j = 0; j < place.Length; j++)
        {
            var mayHelp = model.Changeovers is not null || (model.PauseLimit >= 0 && model.Jobs[j].IsPause);
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
