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

    /// <summary>The job is placed, but so long ago that only that matters.</summary>
    public const int LongAgo = int.MinValue / 2;

    /// <summary>The most movable jobs that a set of them can hold.</summary>
    public const int MostMovable = 62;

    private readonly TemporalModel _model;
    private readonly int[] _place;
    private readonly int[] _slotOf;
    private readonly int[] _jobOf;
    private readonly (int Job, int Gap)[][] _carers;
    private readonly int[] _forms;
    private readonly int[] _pushes;
    private readonly int[] _pushesFrom;

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
        _forms = Forms(model.Changeovers);
        _jobOf = new int[_carers.Length];
        for (var j = 0; j < jobs.Length; j++)
        {
            if (_slotOf[j] >= 0)
                _jobOf[_slotOf[j]] = j;
        }

        _pushes = Array.ConvertAll(jobs, j => j.Allowed is not null || Array.Exists(j.After, a => a.Gap > 0) ? int.MaxValue : j.EarliestStart);
        _pushesFrom = new int[Ordered.Length + 1];
        for (var p = Ordered.Length - 1; p >= 0; p--)
            _pushesFrom[p] = Math.Max(_pushesFrom[p + 1], _pushes[Ordered[p]]);
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

    /// <summary>By which clock a pause that is held back must have ended for that to help: some job still to come is pushed later by a rule.</summary>
    public int HoldingHelpsUntil(int ordered, long movable)
    {
        if (_model.PauseLimit < 0)
            return 0;
        var last = _pushesFrom[ordered];
        for (var m = 0; m < Movable.Length; m++)
        {
            if (((movable >> m) & 1) == 0)
                last = Math.Max(last, _pushes[Movable[m]]);
        }

        return last;
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
            if (memory[slot] != Forgotten && Array.Exists(_model.Jobs[_jobOf[slot]].After, a => a.Job == job))
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

    /// <summary>Whether the table of possible starts, if there is one, has a start.</summary>
    public bool IsAllowed(int job, int lengthIndex, int start)
    {
        var allowed = _model.Jobs[job].Allowed;
        return allowed is null || (start < allowed[lengthIndex].Length && allowed[lengthIndex][start]);
    }

    /// <summary>The first possible start from a clock on, as far as the table goes; below 0 for none.</summary>
    public int NextStart(int job, int lengthIndex, int ready)
    {
        var allowed = _model.Jobs[job].Allowed;
        return allowed is null ? ready : ready < allowed[lengthIndex].Length ? Array.IndexOf(allowed[lengthIndex], true, ready) : -1;
    }

    /// <summary>Whether a job lying there leaves no stretch without a pause that is too long, and a held pause was held for a reason.</summary>
    public bool KeepsPauseLimit(int job, int lengthIndex, int start, TemporalRow row)
    {
        if (_model.PauseLimit < 0)
            return true;
        if (!IsLimitedPause(job, lengthIndex))
            return start + _model.Jobs[job].Lengths[lengthIndex] - row.PauseEnd <= _model.PauseLimit;
        var stretch = start - row.PauseEnd;
        return row.IsHeld ? stretch == _model.PauseLimit : stretch <= _model.PauseLimit;
    }

    /// <summary>How many jobs that were given before a job are still to come when it is placed, one of the two being movable.</summary>
    public int Overtaken(int job, int ordered, long movable)
    {
        var count = 0;
        for (var other = 0; Movable.Length > 0 && other < job; other++)
        {
            if ((_model.Jobs[job].IsMovable || _model.Jobs[other].IsMovable) && !IsDone(other, ordered, movable))
                count++;
        }

        return count;
    }

    /// <summary>Whether a plan may end in a state.</summary>
    public bool MayEnd(TemporalRow row, int clock) => !row.IsHeld || clock - row.PauseEnd == _model.PauseLimit;

    /// <summary>Whether a job of some length begins a new stretch.</summary>
    public bool IsLimitedPause(int job, int lengthIndex) =>
        _model.PauseLimit >= 0 && _model.Jobs[job].IsPause && _model.Jobs[job].Lengths[lengthIndex] > 0;

    public int FormAfter(int job, int lengthIndex, int form) =>
        _model.Changeovers is not null && _model.Jobs[job].Lengths[lengthIndex] > 0 ? _forms[_model.Jobs[job].Form] : form;

    /// <summary>What is remembered once a job is done.</summary>
    /// <param name="job">The job.</param>
    /// <param name="end">Its end; <see cref="Forgotten"/> where it was left out.</param>
    /// <param name="clock">Where the clock stands then.</param>
    /// <param name="ordered">How many of the ordered jobs are done then.</param>
    /// <param name="movable">Which of the movable jobs are done then.</param>
    /// <param name="memory">What was remembered before.</param>
    /// <param name="after">Takes what is remembered.</param>
    public void Remember(int job, int end, int clock, int ordered, long movable, int[] memory, int[] after)
    {
        for (var slot = 0; slot < after.Length; slot++)
        {
            var known = _jobOf[slot] == job ? end : memory[slot];
            if (known != Forgotten)
            {
                var until = LongAgo;
                var isNeeded = false;
                foreach (var (carer, gap) in _carers[slot])
                {
                    if (IsDone(carer, ordered, movable))
                        continue;
                    isNeeded |= gap < 0;
                    until = Math.Max(until, gap < 0 ? LongAgo : known + gap);
                }

                // An end whose gap has passed by now binds nobody.
                known = until > clock ? known : isNeeded ? LongAgo : Forgotten;
            }

            after[slot] = known;
        }
    }

    /// <summary>The form as far as it matters to what follows.</summary>
    public int FormOf(int form) => form < 0 ? -1 : _forms[form];

    /// <summary>When the last pause ended, as far as it matters to what follows.</summary>
    public int PauseEndOf(int pauseEnd, bool isHeld) => _model.PauseLimit < 0 ? 0 : isHeld ? pauseEnd : Math.Min(pauseEnd, _model.Horizon - _model.PauseLimit);

    // Jobs to come that need steps after a job, with the steps, and optional ones that the job should have come after, with less than 0.
    private static (int Job, int Gap)[][] Carers(TemporalJob[] jobs, int[] slotOf)
    {
        var carers = new SortedDictionary<int, List<(int, int)>>();
        void Add(int remembered, int carer, int gap)
        {
            if (!carers.TryGetValue(remembered, out var list))
                carers.Add(remembered, list = []);
            list.Add((carer, gap));
        }

        for (var j = 0; j < jobs.Length; j++)
        {
            foreach (var (before, gap) in jobs[j].After)
            {
                if (gap > 0)
                    Add(before, j, gap);
                if (jobs[before].IsOptional && (jobs[j].IsMovable || jobs[before].IsMovable || before > j))
                    Add(j, before, -1);
            }

            slotOf[j] = -1;
        }

        var result = new List<(int, int)[]>();
        foreach (var pair in carers)
        {
            slotOf[pair.Key] = result.Count;
            result.Add([.. pair.Value]);
        }

        return [.. result];
    }

    // Forms that need the same steps before whatever follows are one; those that need none are none.
    private static int[] Forms(int[,]? table)
    {
        var forms = new int[table?.GetLength(0) ?? 0];
        for (var f = 0; f < forms.Length; f++)
        {
            forms[f] = -1;
            for (var to = 0; to < forms.Length; to++)
                forms[f] = table![f, to] > 0 ? f : forms[f];
            for (var other = 0; other < f && forms[f] == f; other++)
            {
                var isSame = true;
                for (var to = 0; to < forms.Length; to++)
                    isSame &= table![f, to] == table[other, to];
                forms[f] = isSame ? other : f;
            }
        }

        return forms;
    }
}
