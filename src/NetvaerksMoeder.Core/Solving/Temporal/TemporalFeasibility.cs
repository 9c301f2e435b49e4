using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Temporal;

/// <summary>Whether a model has any plan at all.</summary>
internal static class TemporalFeasibility
{
    /// <remarks>What can only be in the way is left out first: optional jobs, and lengths above the shortest; but not where they may make room for a
    /// pause or save a changeover. Then, without pauses to keep, changeovers and steps between jobs, ending earliest is best, and only
    /// one clock for each set of jobs done is kept: O(n·2^k) for k movable jobs. Else the whole dynamic programme.</remarks>
    public static bool IsPossible(TemporalModel model, StepMeter meter)
    {
        if (model.Horizon < model.Origin)
            return false;
        var needed = Needed(model);
        var isSimple = needed.PauseLimit < 0 && needed.Changeovers is null && Array.TrueForAll(needed.Jobs, j => Array.TrueForAll(j.After, a => a.Gap == 0));
        return isSimple ? EndsInTime(needed, meter) : TemporalSolver.IsPossible(needed, meter);
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

    private static bool EndsInTime(TemporalModel model, StepMeter meter)
    {
        var steps = new TemporalSteps(model);
        var layer = new Dictionary<(int Ordered, long Movable), int> { [(0, 0)] = model.Origin };
        for (var done = 0; done < model.Jobs.Length && layer.Count > 0; done++)
        {
            var next = new Dictionary<(int, long), int>();
            foreach (var state in layer)
            {
                var (ordered, movable) = state.Key;
                if (ordered < steps.Ordered.Length)
                    Place(steps.Ordered[ordered], state.Key, (ordered + 1, movable), state.Value);
                for (var m = 0; m < steps.Movable.Length; m++)
                {
                    if (((movable >> m) & 1) == 0)
                        Place(steps.Movable[m], state.Key, (ordered, movable | (1L << m)), state.Value);
                }
            }

            layer = next;

            void Place(int job, (int Ordered, long Movable) from, (int, long) to, int clock)
            {
                meter.TryStep();
                if (!Array.TrueForAll(model.Jobs[job].After, a => steps.IsDone(a.Job, from.Ordered, from.Movable)))
                    return;
                var end = FirstEnd(model.Jobs[job], Math.Max(clock, model.Jobs[job].EarliestStart));
                if (end <= model.Horizon && (!next.TryGetValue(to, out var known) || end < known))
                    next[to] = end;
            }
        }

        return layer.Count > 0;
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
