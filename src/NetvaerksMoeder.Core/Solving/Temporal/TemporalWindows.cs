using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Temporal;

/// <summary>What the windows of the jobs that must be placed rule out whatever the order.</summary>
internal sealed class TemporalWindows
{
    /// <summary>Above this many jobs only their network is looked at, not what lies between two clocks.</summary>
    private const int MostCompared = 400;

    private readonly TemporalModel _model;
    private readonly int[] _byEnd;
    private readonly long[] _latestEnd;

    private readonly Dictionary<int, long> _latestStart = [];

    private TemporalWindows(TemporalModel model, int[] byEnd, long[] latestEnd)
    {
        _model = model;
        for (var i = 0; i < byEnd.Length; i++)
            _latestStart[byEnd[i]] = latestEnd[i] - model.Jobs[byEnd[i]].Lengths[0];
        _byEnd = byEnd;
        _latestEnd = latestEnd;
    }

    /// <summary>The windows that follow from the rules; <see langword="null"/> where they speak against any plan: the network of starts has a clash,
    /// or between two clocks there is no room for the jobs that must lie between them.</summary>
    public static TemporalWindows? Of(TemporalModel model)
    {
        var jobs = new List<int>();
        var point = new int[model.Jobs.Length];
        for (var j = 0; j < model.Jobs.Length; j++)
        {
            if (model.Jobs[j].IsOptional)
                continue;
            if (model.Jobs[j].Lengths.Length == 0)
                return null;
            jobs.Add(j);
            point[j] = jobs.Count;
        }

        var network = Network(model, jobs, point);
        if (network.Latest() is not { } latest || network.Earliest() is not { } earliest)
            return null;
        var ends = new long[jobs.Count];
        for (var i = 0; i < ends.Length; i++)
            ends[i] = latest[i + 1] + model.Jobs[jobs[i]].Lengths[0];
        int[] byEnd = [.. jobs];
        Array.Sort(ends, byEnd);
        long needed = model.Origin;
        for (var i = 0; i < byEnd.Length; i++)
        {
            // The jobs up to each end, one after the other from the start: counted however many there are.
            needed += model.Jobs[byEnd[i]].Lengths[0];
            if (needed > ends[i])
                return null;
        }

        var windows = new TemporalWindows(model, byEnd, ends);
        return jobs.Count > MostCompared || !jobs.Exists(j => model.Jobs[j].IsMovable) || windows.HaveRoom(earliest, point) ? windows : null;
    }

    /// <summary>The latest start of a job that must be placed. Where all jobs must and keep their order, the windows say it all and pauses are not limited, it can be
    /// reached.</summary>
    public long LatestStart(int job) => _latestStart[job];

    /// <summary>The latest clock at which the jobs still to come can begin; may be below every clock.</summary>
    /// <param name="steps">Tells what is done.</param>
    /// <param name="ordered">How many of the ordered jobs are done.</param>
    /// <param name="movable">Which of the movable jobs are done.</param>
    public long LastClock(TemporalSteps steps, int ordered, long movable)
    {
        // By the end they must have, one after the other: Jackson (1955).
        long last = _model.Horizon;
        long needed = 0;
        for (var i = 0; i < _byEnd.Length; i++)
        {
            if (steps.IsDone(_byEnd[i], ordered, movable))
                continue;
            needed += _model.Jobs[_byEnd[i]].Lengths[0];
            last = Math.Min(last, _latestEnd[i] - needed);
        }

        return last;
    }

    private static SimpleTemporalNetwork Network(TemporalModel model, List<int> jobs, int[] point)
    {
        var network = new SimpleTemporalNetwork(jobs.Count + 1);
        var before = -1;
        var isOrdered = Array.TrueForAll(model.Jobs, j => !j.IsMovable);
        foreach (var j in jobs)
        {
            var job = model.Jobs[j];
            network.AtLeast(0, point[j], Math.Max(model.Origin, job.EarliestStart));
            network.AtMost(0, point[j], Math.Min(job.LatestStart, (long)Math.Min(model.Horizon, job.LatestEnd) - job.Lengths[0]));
            if (!job.IsMovable)
            {
                if (before >= 0)
                    network.AtLeast(point[before], point[j], model.Jobs[before].Lengths[0] + Changeover(model, before, j, isOrdered));
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

    // Only where nothing else can come between is the room surely turned from the one to the other.
    private static int Changeover(TemporalModel model, int before, int job, bool isOrdered) =>
        model.Changeovers is null || !isOrdered || job != before + 1 || model.Jobs[before].Lengths[0] == 0 || model.Jobs[job].Lengths[0] == 0
            ? 0
            : model.Changeovers[model.Jobs[before].Form, model.Jobs[job].Form];

    /// <remarks>Of jobs that come at the earliest at one clock and have ended by another, the lengths must fit between: Carlier (1982), "The
    /// one-machine sequencing problem". O(n²).</remarks>
    private bool HaveRoom(long[] earliest, int[] point)
    {
        foreach (var first in _byEnd)
        {
            var from = earliest[point[first]];
            long needed = 0;
            for (var i = 0; i < _byEnd.Length; i++)
            {
                if (earliest[point[_byEnd[i]]] < from)
                    continue;
                needed += _model.Jobs[_byEnd[i]].Lengths[0];
                if (needed > _latestEnd[i] - from)
                    return false;
            }
        }

        return true;
    }
}
