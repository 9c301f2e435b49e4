using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Temporal;

/// <summary>Looks for any plan, depth first, prices ignored.</summary>
/// <remarks>Of two ways to the same set of jobs done, one is never worse than the other if it is there no later, its last pause ended no earlier and
/// what it remembers binds no more: waiting is allowed to a pause and helps nothing else. So a set of jobs keeps only the ways of which
/// none is worse than another.</remarks>
internal sealed class TemporalReach(TemporalModel model, TemporalWindows windows, StepMeter meter)
{
    private readonly TemporalSteps _steps = new(model);
    private readonly Dictionary<(int Ordered, long Movable), List<State>> _seen = [];
    private readonly Stack<State> _open = new();
    private int[]? _along;

    /// <summary>Whether there is a plan in which the movable jobs come at the places of an order, as far as it names them.</summary>
    public bool Along(int[] order)
    {
        var rank = new Dictionary<int, int>();
        for (var i = 0; i < order.Length; i++)
            rank[order[i]] = i;
        _along = new int[model.Jobs.Length];
        for (var j = 0; j < _along.Length; j++)
        {
            if (!rank.TryGetValue(model.Jobs[j].Name, out _along[j]))
                return false;
        }

        return Run() is not null;
    }

    /// <summary>The names of the jobs in the order of some plan, those left out last; <see langword="null"/> where there is none or the budget was used.</summary>
    public int[]? Any()
    {
        _along = null;
        if (Run() is not { } last)
            return null;
        var order = new int[model.Jobs.Length];
        var place = order.Length;
        for (var state = last; state.Previous is not null; state = state.Previous)
            order[--place] = model.Jobs[state.Job].Name;
        return order;
    }

    private State? Run()
    {
        if (_steps.Movable.Length > TemporalSteps.MostMovable)
            return null;
        _open.Push(new State(0, 0, model.Origin, _steps.PauseEndOf(model.LastPauseEnd, false), model.Changeovers is null ? -1 : _steps.FormOf(model.LastForm), _steps.NothingRemembered, null, -1));
        while (_open.Count > 0)
        {
            var state = _open.Pop();
            if (state.Done == model.Jobs.Length)
                return state;
            if (!IsNew(state))
                continue;
            if (!meter.TryStep())
                return null;

            // What is pushed last is tried first: the job that is most pressed, and of the same the one given first.
            var from = _open.Count;
            for (var m = _steps.Movable.Length - 1; m >= 0; m--)
            {
                if (((state.Movable >> m) & 1) == 0)
                    Advance(state, _steps.Movable[m], state.Ordered, state.Movable | (1L << m));
            }

            if (state.Ordered < _steps.Ordered.Length)
                Advance(state, _steps.Ordered[state.Ordered], state.Ordered + 1, state.Movable);
            if (_open.Count - from > 1 && _along is null)
                MostPressedLast(from);
        }

        return null;
    }

    private void MostPressedLast(int from)
    {
        var states = new State[_open.Count - from];
        for (var i = states.Length - 1; i >= 0; i--)
            states[i] = _open.Pop();
        var keys = Array.ConvertAll(states, s => (Deadline: -(long)Deadline(s.Job), Place: 0));
        for (var i = 0; i < keys.Length; i++)
            keys[i].Place = i;
        Array.Sort(keys, states);
        foreach (var state in states)
            _open.Push(state);
    }

    private int Deadline(int job)
    {
        var j = model.Jobs[job];
        return Math.Min(j.LatestStart, j.LatestEnd - (j.Lengths.Length == 0 ? 0 : j.Lengths[0]));
    }

    private bool IsNew(State state)
    {
        if (!_seen.TryGetValue((state.Ordered, state.Movable), out var known))
            _seen.Add((state.Ordered, state.Movable), known = []);
        foreach (var other in known)
        {
            if (IsNoWorse(other, state))
                return false;
        }

        known.RemoveAll(other => IsNoWorse(state, other));
        known.Add(state);
        return true;
    }

    private static bool IsNoWorse(State state, State than)
    {
        if (state.Clock > than.Clock || state.PauseEnd < than.PauseEnd || state.Form != than.Form)
            return false;
        for (var slot = 0; slot < state.Memory.Length; slot++)
        {
            if (state.Memory[slot] != than.Memory[slot] && state.Memory[slot] != TemporalSteps.Forgotten
                && (than.Memory[slot] == TemporalSteps.Forgotten || state.Memory[slot] > than.Memory[slot]))
                return false;
        }

        return true;
    }

    private void Advance(State state, int job, int ordered, long movable)
    {
        if (_along is not null && !IsNext(job, state.Ordered, state.Movable))
            return;
        var j = model.Jobs[job];
        var lastClock = windows.LastClock(_steps, ordered, movable);
        if (lastClock < state.Clock)
            return;
        var lastEnd = (int)Math.Min(lastClock, j.LatestEnd);
        if (j.IsOptional)
            Push(state, job, ordered, movable, state.Clock, TemporalSteps.Forgotten, state.PauseEnd, state.Form);
        if (!_steps.MayPlace(job, state.Ordered, state.Movable, state.Memory))
            return;
        var first = _steps.FirstStart(job, state.Memory);
        for (var k = j.Lengths.Length - 1; k >= 0; k--)
        {
            var length = j.Lengths[k];
            var isPause = _steps.IsLimitedPause(job, k);
            var start = _steps.NextStart(job, k, Math.Max(state.Clock + _steps.LeastGap(state.Form, job, length), first));
            if (start < 0)
                continue;
            var last = Math.Min(j.LatestStart, lastEnd - length);
            if (model.PauseLimit >= 0)
                last = Math.Min(last, state.PauseEnd + model.PauseLimit - (isPause ? 0 : length));
            last = Math.Min(last, isPause ? Math.Max(start, _steps.HoldingHelpsUntil(state.Ordered, state.Movable) - length) : start);
            for (var at = last; at >= start; at--)
            {
                if (_steps.IsAllowed(job, k, at))
                    Push(state, job, ordered, movable, at + length, at + length, isPause ? _steps.PauseEndOf(at + length, false) : state.PauseEnd, _steps.FormAfter(job, k, state.Form));
            }
        }
    }

    // Whether no job still to come stands before it in the order followed, of movable and ordered jobs each for itself.
    private bool IsNext(int job, int ordered, long movable)
    {
        for (var j = 0; j < model.Jobs.Length; j++)
        {
            if (_along![j] < _along[job] && !_steps.IsDone(j, ordered, movable))
                return false;
        }

        return true;
    }

    private void Push(State state, int job, int ordered, long movable, int clock, int end, int pauseEnd, int form)
    {
        var memory = state.Memory;
        if (memory.Length > 0)
        {
            memory = new int[memory.Length];
            _steps.Remember(job, end, clock, ordered, movable, state.Memory, memory);
        }

        _open.Push(new State(ordered, movable, clock, pauseEnd, form, memory, state, job));
    }

    private sealed class State(int ordered, long movable, int clock, int pauseEnd, int form, int[] memory, State? previous, int job)
    {
        public int Ordered { get; } = ordered;

        public long Movable { get; } = movable;

        public int Clock { get; } = clock;

        public int PauseEnd { get; } = pauseEnd;

        public int Form { get; } = form;

        public int[] Memory { get; } = memory;

        public State? Previous { get; } = previous;

        public int Job { get; } = job;

        public int Done { get; } = previous is null ? 0 : previous.Done + 1;
    }
}
