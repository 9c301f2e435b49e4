using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Temporal;

/// <summary>What the windows of the jobs that must be placed rule out without looking at any order.</summary>
internal static class TemporalWindows
{
    /// <summary>Above this many jobs only their network is looked at, not what lies between two clocks.</summary>
    private const int MostCompared = 400;

    /// <summary>Whether nothing speaks against a plan: the network of starts has no clash, and between any two clocks there is room for the jobs that
    /// must lie between them. Where the order is given and nothing else limits, that is all there is.</summary>
    public static bool AreWide(TemporalModel model)
    {
        var jobs = new List<int>();
        var point = new int[model.Jobs.Length];
        for (var j = 0; j < model.Jobs.Length; j++)
        {
            if (model.Jobs[j].IsOptional)
                continue;
            if (model.Jobs[j].Lengths.Length == 0)
                return false;
            jobs.Add(j);
            point[j] = jobs.Count;
        }

        var network = Network(model, jobs, point);
        if (network.Latest() is not { } latest || network.Earliest() is not { } earliest)
            return false;
        return jobs.Count > MostCompared || !jobs.Exists(j => model.Jobs[j].IsMovable) || HasRoom(model, jobs, earliest, latest);
    }

    private static SimpleTemporalNetwork Network(TemporalModel model, List<int> jobs, int[] point)
    {
        var network = new SimpleTemporalNetwork(jobs.Count + 1);
        var before = -1;
        foreach (var j in jobs)
        {
            var job = model.Jobs[j];
            network.AtLeast(0, point[j], Math.Max(model.Origin, job.EarliestStart));
            network.AtMost(0, point[j], Math.Min(job.LatestStart, (long)Math.Min(model.Horizon, job.LatestEnd) - job.Lengths[0]));
            if (!job.IsMovable)
            {
                if (before >= 0)
                    network.AtLeast(point[before], point[j], model.Jobs[before].Lengths[0]);
                before = j;
            }

            foreach (var (other, gap) in job.After)
            {
                if (point[other] > 0)
                    network.AtLeast(point[other], point[j], model.Jobs[other].Lengths[0] + (long)gap);
            }
        }

        return network;
    }

    /// <remarks>Of jobs that come at the earliest at one clock and have ended by another, the lengths must fit between: Carlier (1982), "The
    /// one-machine sequencing problem". O(n²).</remarks>
    private static bool HasRoom(TemporalModel model, List<int> jobs, long[] earliest, long[] latest)
    {
        var starts = new long[jobs.Count];
        var ends = new long[jobs.Count];
        var byEnd = new int[jobs.Count];
        for (var i = 0; i < byEnd.Length; i++)
        {
            starts[i] = earliest[i + 1];
            ends[i] = latest[i + 1] + model.Jobs[jobs[i]].Lengths[0];
            byEnd[i] = i;
        }

        Array.Sort((long[])ends.Clone(), byEnd);
        foreach (var from in starts)
        {
            long needed = 0;
            foreach (var i in byEnd)
            {
                if (starts[i] >= from)
                    needed += model.Jobs[jobs[i]].Lengths[0];
                if (needed > ends[i] - from && starts[i] >= from)
                    return false;
            }
        }

        return true;
    }
}
