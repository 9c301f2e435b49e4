using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Temporal;

/// <summary>What may follow what: the rules of a <see cref="TemporalModel"/> as questions about one step from a state.</summary>
/// <remarks>A state remembers the end of a job as long as some job still to come cares: one that needs steps between, or an optional
/// one that the job should have come after and that can therefore only be left out.</remarks>
internal sealed class TemporalSteps
{
    /// <summary>Nothing remembered: the job is left out, still to come, or nobody cares any more.</summary>
    public const int Forgotten = -1;

    private readonly TemporalModel _model;
    private readonly int[] _place;
    private readonly int[] _slotOf;
    private readonly int[][] _carers;
    private readonly bool[] _pushes;
    private readonly bool[] _pushesFrom;

    public TemporalSteps(TemporalModel model)
    {
        _model = model;
        var jobs = model.Jobs;
        var ordered = new List<int>();
        var movable = new List<int>();
        _place = new int[jobs.Length];
        for (var j = 0; j < jobs.Length; j++)
        {
            var list = jobs[j].IsMovable ? movable : ordered;
            _place[j] = list.Count;
            list.Add(j);
        }

        Ordered = [.. ordered];
        Movable = [.. movable];
        _slotOf = new int[jobs.Length];
        _carers = Carers(jobs, _slotOf);
        _pushes = Array.ConvertAll(jobs, j => j.EarliestStart > model.Origin || j.Allowed is not null || Array.Exists(j.After, a => a.Gap > 0));
        _pushesFrom = new bool[Ordered.Length + 1];
        for (var p = Ordered.Length - 1; p >= 0; p--)
            _pushesFrom[p] = _pushesFrom[p + 1] || _pushes[Ordered[p]];
        NothingRemembered = new int[_carers.Length];
        for (var i = 0; i < NothingRemembered.Length; i++)
            NothingRemembered[i] = Forgotten;
    }

    /// <summary>The jobs that keep their order.</summary>
    public int[] Ordered { get; }

    /// <summary>The jobs whose place is free.</summary>
    public int[] Movable { get; }

    public int[] NothingRemembered { get; }

    public bool IsDone(int job, int ordered, long movable) =>
        _model.Jobs[job].IsMovable ? ((movable >> _place[job]) & 1) != 0 : _place[job] < ordered;

    /// <summary>Whether a gap can pay before one of the jobs that are not done: only a rule that pushes some job later can force one.</summary>
    public bool GapMayPay(int ordered, long movable)
    {
        if (_pushesFrom[ordered])
            return true;
        for (var m = 0; m < Movable.Length; m++)
        {
            if (((movable >> m) & 1) == 0 && _pushes[Movable[m]])
                return true;
        }

        return false;
    }

    /// <summary>Whether a job may be placed next as far as the order goes.</summary>
    public bool MayPlace(int job, int ordered, long movable, int[] memory)
    {
        foreach (var (before, _) in _model.Jobs[job].After)
        {
            if (!IsDone(before, ordered, movable) && !_model.Jobs[before].IsOptional)
                return false;
        }

        // Somebody who should have come after this job is placed already.
        for (var slot = 0; slot < memory.Length; slot++)
        {
            if (memory[slot] != Forgotten && Array.Exists(_model.Jobs[JobOf(slot)].After, a => a.Job == job))
                return false;
        }

        return true;
    }

    /// <summary>The first start that what is remembered allows.</summary>
    public int FirstStart(int job, int[] memory)
    {
        var first = _model.Jobs[job].EarliestStart;
        foreach (var (before, gap) in _model.Jobs[job].After)
        {
            if (_slotOf[before] >= 0 && memory[_slotOf[before]] != Forgotten)
                first = Math.Max(first, memory[_slotOf[before]] + gap);
        }

        return first;
    }

    /// <summary>The steps that a job of some length needs before it.</summary>
    public int LeastGap(int form, int job, int length) =>
        _model.Changeovers is null || form < 0 || length == 0 ? 0 : _model.Changeovers[form, _model.Jobs[job].Form];

    /// <summary>Whether a job may lie there, except for its first start.</summary>
    public bool Fits(int job, int lengthIndex, int start, int pauseEnd)
    {
        var j = _model.Jobs[job];
        var end = start + j.Lengths[lengthIndex];
        if (start > j.LatestStart || end > j.LatestEnd || end > _model.Horizon)
            return false;
        if (j.Allowed is not null && (start >= j.Allowed[lengthIndex].Length || !j.Allowed[lengthIndex][start]))
            return false;
        return _model.PauseLimit < 0 || (IsPause(job, lengthIndex) ? start : end) - pauseEnd <= _model.PauseLimit;
    }

    public int PauseEndAfter(int job, int lengthIndex, int end, int pauseEnd) =>
        _model.PauseLimit >= 0 && IsPause(job, lengthIndex) ? end : pauseEnd;

    public int FormAfter(int job, int lengthIndex, int form) =>
        _model.Changeovers is not null && _model.Jobs[job].Lengths[lengthIndex] > 0 ? _model.Jobs[job].Form : form;

    public bool RemembersEnd(int job) => _slotOf[job] >= 0;

    /// <summary>What is remembered once a job is done (<paramref name="end"/> is <see cref="Forgotten"/> where it was left out).</summary>
    public int[] MemoryAfter(int job, int end, int orderedAfter, long movableAfter, int[] memory)
    {
        if (memory.Length == 0)
            return memory;
        var after = (int[])memory.Clone();
        if (_slotOf[job] >= 0)
            after[_slotOf[job]] = end;
        for (var slot = 0; slot < after.Length; slot++)
        {
            if (after[slot] != Forgotten && Array.TrueForAll(_carers[slot], c => IsDone(c, orderedAfter, movableAfter)))
                after[slot] = Forgotten;
        }

        return after;
    }

    private bool IsPause(int job, int lengthIndex) => _model.Jobs[job].IsPause && _model.Jobs[job].Lengths[lengthIndex] > 0;

    private int JobOf(int slot) => Array.IndexOf(_slotOf, slot);

    private static int[][] Carers(TemporalJob[] jobs, int[] slotOf)
    {
        var carers = new SortedDictionary<int, List<int>>();
        void Add(int remembered, int carer)
        {
            if (!carers.TryGetValue(remembered, out var list))
                carers.Add(remembered, list = []);
            list.Add(carer);
        }

        for (var j = 0; j < jobs.Length; j++)
        {
            foreach (var (before, gap) in jobs[j].After)
            {
                if (gap > 0)
                    Add(before, j);
                if (jobs[before].IsOptional && (jobs[j].IsMovable || jobs[before].IsMovable || before > j))
                    Add(j, before);
            }

            slotOf[j] = -1;
        }

        var result = new List<int[]>();
        foreach (var pair in carers)
        {
            slotOf[pair.Key] = result.Count;
            result.Add([.. pair.Value]);
        }

        return [.. result];
    }
}
