using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Weighted;

internal sealed partial class TableMatcher
{
    private readonly List<int> _outer = [];
    private readonly List<int> _inner = [];

    private enum Happening
    {
        Nothing,
        Reached,
        Met,
        Opened,
    }

    /// <summary>Grows the tree of an unmatched node until it reaches another one, and flips the path between them.</summary>
    private bool TryAugmentFrom(int root)
    {
        Array.Clear(_label, 0, _label.Length);
        for (var v = 0; v < _n; v++)
            _reach[v] = long.MaxValue;
        _outer.Clear();
        _inner.Clear();
        MakeOuter(root);
        while (true)
        {
            var next = Next(out var rise, out var about);
            if (next == Happening.Nothing)
                return false;
            if (rise > 0)
                Raise(rise);
            switch (next)
            {
                case Happening.Reached when _mate[_base[_top[about]]] == None:
                    Augment(about);
                    return true;
                case Happening.Reached:
                    Attach(about);
                    break;
                case Happening.Met:
                    Shrink(_meetFrom[about], _meetTo[about]);
                    break;
                default:
                    Expand(about);
                    break;
            }
        }
    }

    /// <summary>What happens first as prices of outer nodes rise and those of inner ones fall.</summary>
    private Happening Next(out long rise, out int about)
    {
        var next = Happening.Nothing;
        rise = long.MaxValue;
        about = None;
        for (var v = 0; v < _n; v++)
        {
            if (_reach[v] < rise && _label[_top[v]] == Free)
                (next, rise, about) = (Happening.Reached, _reach[v], v);
        }

        foreach (var node in _outer)
        {
            if (_parent[node] == None && _meet[node] / 2 < rise && _meet[node] != long.MaxValue)
                (next, rise, about) = (Happening.Met, _meet[node] / 2, node);
        }

        foreach (var node in _inner)
        {
            if (node >= _n && _parent[node] == None && _label[node] == Inner && _price[node] < rise)
                (next, rise, about) = (Happening.Opened, _price[node], node);
        }

        return next;
    }

    private void Raise(long by)
    {
        for (var v = 0; v < _n; v++)
        {
            var label = _label[_top[v]];
            if (label == Outer)
                _full[v] += by;
            else if (label == Inner)
                _full[v] -= by;
            else if (_reach[v] != long.MaxValue)
                _reach[v] -= by;
        }

        foreach (var node in _outer)
        {
            if (_parent[node] != None)
                continue;
            if (node >= _n)
                _price[node] += by;
            if (_meet[node] != long.MaxValue)
                _meet[node] -= 2 * by;
        }

        foreach (var node in _inner)
        {
            if (node >= _n && _parent[node] == None && _label[node] == Inner)
                _price[node] -= by;
        }
    }

    /// <summary>Takes the free node of a reached vertex into the tree as inner, and its partner as outer.</summary>
    private void Attach(int vertex)
    {
        var node = _top[vertex];
        MakeInner(node, _reachFrom[vertex], vertex);
        MakeOuter(_top[_mate[_base[node]]]);
    }

    private void MakeInner(int node, int from, int to)
    {
        _label[node] = Inner;
        _entryFrom[node] = from;
        _entryTo[node] = to;
        _inner.Add(node);
    }

    /// <summary>Labels a node outer and looks along its best edge to each vertex outside.</summary>
    private void MakeOuter(int node)
    {
        _label[node] = Outer;
        _outer.Add(node);
        _meet[node] = long.MaxValue;
        var best = node < _n ? null : _cycle[node]!.Best;
        for (var v = 0; v < _n; v++)
        {
            var other = _top[v];
            if (other == node)
                continue;
            var end = best is null ? node : best[v];
            if (end == None || _cost[end][v] == DenseMatcher.NoEdge)
                continue;
            var slack = Slack(end, v);
            if (_label[other] != Outer)
            {
                if (slack < _reach[v])
                    (_reach[v], _reachFrom[v]) = (slack, end);
                continue;
            }

            if (slack < _meet[node])
                (_meet[node], _meetFrom[node], _meetTo[node]) = (slack, end, v);
            if (slack < _meet[other])
                (_meet[other], _meetFrom[other], _meetTo[other]) = (slack, v, end);
        }
    }

    /// <summary>Flips the path from the root to an unmatched node reached at a vertex.</summary>
    private void Augment(int reached)
    {
        var (there, here) = (reached, _reachFrom[reached]);
        while (true)
        {
            MoveBase(_top[there], there);
            _mate[there] = here;
            var node = _top[here];
            var above = _mate[_base[node]];
            MoveBase(node, here);
            _mate[here] = there;
            if (above == None)
                return;
            var inner = _top[above];
            (there, here) = (_entryTo[inner], _entryFrom[inner]);
        }
    }

    private void KeepWitness()
    {
        var separator = new List<int>();
        var groups = new List<IReadOnlyList<int>>();
        foreach (var node in _inner)
        {
            if (_parent[node] == None && _label[node] == Inner)
                separator.Add(node);
        }

        foreach (var node in _outer)
        {
            if (_parent[node] == None)
                groups.Add(node < _n ? [node] : (int[])_cycle[node]!.Members.Clone());
        }

        Separator = separator;
        Groups = groups;
    }
}
