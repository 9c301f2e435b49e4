using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Weighted;

internal sealed partial class BlossomMatcher
{
    // An event's kind sits above bit 40; what it is about (a vertex, an arc, a blossom) below.
    private const long Reached = 0L << 40;
    private const long Opening = 1L << 40;
    private const long Meeting = 2L << 40;
    private const long About = (1L << 40) - 1;
    private const long WorkAnEvent = 8;
    private const long WorkAtATime = 4096;

    /// <summary>Grows the tree of an unmatched vertex until it reaches another one, and flips the path between them.</summary>
    private bool TryAugmentFrom(int root, StepMeter? work)
    {
        _search++;
        _clock = 0;
        _horizon = long.MaxValue;
        _events.Clear();
        _labelled.Clear();
        MakeOuter(root);
        ScanPending();
        while (_events.TryPop(out var time, out var what))
        {
            if (IsOverworked(work))
                return false;
            var about = (int)(what & About);
            switch (what & ~About)
            {
                case Reached:
                    if (_label[_top[about]] != Free || time != unchecked(_reach[about] - _dual[about]))
                        continue;
                    _clock = time;
                    if (_matchOut[_top[about]] == None)
                    {
                        Augment(about);
                        Settle();
                        return true;
                    }

                    Attach(about);
                    break;
                case Opening:
                    if (_blossom[about] is null || _parent[about] != None || _label[about] != Inner || _blossomDual[about] != time)
                        continue;
                    _clock = time;
                    Expand(about);
                    break;
                default:
                    var (tail, head) = (TailOf(about), _graph.Head[about]);
                    if (_top[tail] == _top[head])
                        continue;
                    _clock = time;
                    Shrink(tail, head);
                    break;
            }

            ScanPending();
        }

        return false;
    }

    /// <summary>Charges what was done since the last look.</summary>
    private bool IsOverworked(StepMeter? work)
    {
        _work += WorkAnEvent;
        if (work is null || _work < WorkAtATime)
            return false;
        HasGivenUp = work.Take(_work) < _work;
        _work = 0;
        return HasGivenUp;
    }

    private int TailOf(int arc)
    {
        var at = System.Array.BinarySearch(_graph.Start, arc);
        if (at < 0)
            return ~at - 1;
        while (_graph.Start[at + 1] == arc)
            at++;
        return at;
    }

    /// <summary>Takes the free node of a reached vertex into the tree as inner, and its partner as outer.</summary>
    private void Attach(int vertex)
    {
        var node = _top[vertex];
        MakeInner(node, _reachFrom[vertex], vertex);
        MakeOuter(_top[_matchOut[node]]);
    }

    private void MakeInner(int node, int from, int to)
    {
        _label[node] = Inner;
        _treeFrom[node] = from;
        _treeTo[node] = to;
        _labelled.Add(node);
        Shift(node, _clock);
        if (node >= _n)
        {
            _blossomDual[node] += _clock;
            PushBeforeHorizon(_blossomDual[node], Opening | (long)node);
        }
    }

    private void MakeOuter(int node)
    {
        _label[node] = Outer;
        _labelled.Add(node);
        Shift(node, -_clock);
        if (node >= _n)
            _blossomDual[node] -= _clock;
        _toScan.Add(node);
    }

    private void Shift(int node, long by)
    {
        unchecked
        {
            for (var v = _first[node]; ; v = _nextInNode[v])
            {
                _dual[v] += by;
                _work++;
                if (v == _last[node])
                    break;
            }
        }
    }

    private void ScanPending()
    {
        foreach (var node in _toScan)
        {
            for (var v = _first[node]; ; v = _nextInNode[v])
            {
                Scan(v);
                if (v == _last[node])
                    break;
            }
        }

        _toScan.Clear();
    }

    /// <summary>Looks along the edges of a vertex that has become outer.</summary>
    private void Scan(int v)
    {
        unchecked
        {
            var own = _dual[v];
            var node = _top[v];
            _work += _graph.Start[v + 1] - _graph.Start[v];
            for (var arc = _graph.Start[v]; arc < _graph.Start[v + 1]; arc++)
            {
                var other = _graph.Head[arc];
                var otherNode = _top[other];
                if (otherNode == node)
                    continue;
                var rest = _graph.DoubledCost[arc] - own;
                if (_label[otherNode] == Outer)
                {
                    PushBeforeHorizon((rest - _dual[other]) >> 1, Meeting | (long)arc);
                }
                else if (_reachSearch[other] != _search || rest < _reach[other])
                {
                    _reachSearch[other] = _search;
                    _reach[other] = rest;
                    _reachFrom[other] = v;
                    if (_label[otherNode] == Free)
                        PushReached(other);
                }
            }
        }
    }

    private void PushReached(int vertex)
    {
        var time = unchecked(_reach[vertex] - _dual[vertex]);
        if (time >= _horizon)
            return;
        if (_matchOut[_top[vertex]] == None)
            _horizon = time;
        _events.Push(time, Reached | (long)vertex);
    }

    /// <summary>What comes after the tree is known to reach an unmatched vertex need not be remembered.</summary>
    private void PushBeforeHorizon(long time, long what)
    {
        if (time < _horizon)
            _events.Push(time, what);
    }

    private void Augment(int reached)
    {
        var (inside, outside) = (reached, _reachFrom[reached]);
        _matchIn[reached] = inside;
        _matchOut[reached] = outside;
        while (true)
        {
            var outer = _top[outside];
            var inner = _matchOut[outer];
            _matchIn[outer] = outside;
            _matchOut[outer] = inside;
            if (inner == None)
                return;
            var node = _top[inner];
            (inside, outside) = (_treeTo[node], _treeFrom[node]);
            _matchIn[node] = inside;
            _matchOut[node] = outside;
        }
    }

    /// <summary>Writes the clock into the duals of the tree and forgets the tree.</summary>
    private void Settle()
    {
        foreach (var node in _labelled)
        {
            if (_label[node] == Free)
                continue;
            var by = _label[node] == Outer ? _clock : -_clock;
            Shift(node, by);
            if (node >= _n)
                _blossomDual[node] += by;
            _label[node] = Free;
        }
    }

    private void KeepWitness()
    {
        var separator = new List<int>();
        var groups = new List<IReadOnlyList<int>>();
        foreach (var node in _labelled)
        {
            if (_label[node] == Inner)
            {
                separator.Add(node);
            }
            else if (_label[node] == Outer)
            {
                var members = new List<int>();
                for (var v = _first[node]; ; v = _nextInNode[v])
                {
                    members.Add(v);
                    if (v == _last[node])
                        break;
                }

                members.Sort();
                groups.Add(members);
            }
        }

        separator.Sort();
        groups.Sort((a, b) => a[0].CompareTo(b[0]));
        Separator = separator;
        Groups = groups;
    }
}
