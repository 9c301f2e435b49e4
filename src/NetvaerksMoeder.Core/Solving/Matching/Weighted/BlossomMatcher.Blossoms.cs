using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Weighted;

internal sealed partial class BlossomMatcher
{
    private readonly List<int> _pathNodes = [];
    private readonly List<int> _pathFrom = [];
    private readonly List<int> _pathTo = [];

    /// <summary>Two outer nodes meet over a tight edge: the cycle this closes in the tree becomes one outer node.</summary>
    private void Shrink(int tail, int head)
    {
        var apex = CommonAncestor(_top[tail], _top[head]);
        _pathNodes.Clear();
        _pathFrom.Clear();
        _pathTo.Clear();
        _pathNodes.Add(apex);

        // Down from the apex to the tail: the way up, turned round.
        WalkUp(_top[tail], apex);
        _pathNodes.Reverse(1, _pathNodes.Count - 1);
        _pathFrom.Reverse();
        _pathTo.Reverse();
        for (var i = 0; i < _pathFrom.Count; i++)
            (_pathFrom[i], _pathTo[i]) = (_pathTo[i], _pathFrom[i]);
        _pathFrom.Add(tail);
        _pathTo.Add(head);
        WalkUp(_top[head], apex);

        var blossom = new Blossom([.. _pathNodes], [.. _pathFrom], [.. _pathTo]);
        var id = _unused.Pop();
        _blossom[id] = blossom;
        _parent[id] = None;
        _matchIn[id] = _matchIn[apex];
        _matchOut[id] = _matchOut[apex];
        _label[id] = Outer;
        _labelled.Add(id);
        _blossomDual[id] = -_clock;
        Adopt(id, blossom.Children);
    }

    private void Adopt(int id, int[] children)
    {
        for (var i = 0; i < children.Length; i++)
        {
            var child = children[i];
            _parent[child] = id;
            var wasInner = _label[child] == Inner;
            _label[child] = Free;
            if (child >= _n)
                _blossomDual[child] += wasInner ? -_clock : _clock;
            if (wasInner)
            {
                // From "stored − clock" to "stored + clock".
                Shift(child, -2 * _clock);
                _toScan.Add(child);
            }

            SetTop(child, id);
            if (i > 0)
                _nextInNode[_last[children[i - 1]]] = _first[child];
        }

        _first[id] = _first[children[0]];
        _last[id] = _last[children[children.Length - 1]];
    }

    /// <summary>Adds the nodes from an outer node up to, not including, its ancestor, and the edges between them and to it.</summary>
    private void WalkUp(int node, int apex)
    {
        while (node != apex)
        {
            var inner = _top[_matchOut[node]];
            _pathNodes.Add(node);
            _pathNodes.Add(inner);
            _pathFrom.Add(_matchIn[node]);
            _pathTo.Add(_matchOut[node]);
            _pathFrom.Add(_treeTo[inner]);
            _pathTo.Add(_treeFrom[inner]);
            node = _top[_treeFrom[inner]];
        }
    }

    private int CommonAncestor(int a, int b)
    {
        _marks++;
        while (true)
        {
            if (a != None)
            {
                if (_mark[a] == _marks)
                    return a;
                _mark[a] = _marks;
                a = OuterAncestor(a);
            }

            (a, b) = (b, a);
        }
    }

    private int OuterAncestor(int outer) =>
        _matchOut[outer] == None ? None : _top[_treeFrom[_top[_matchOut[outer]]]];

    /// <summary>An inner blossom's dual is 0: its children take its place in the tree, those off the path leave it.</summary>
    private void Expand(int id)
    {
        var children = _blossom[id]!.Children;
        var length = children.Length;
        var reached = Array.IndexOf(children, ChildWith(_treeTo[id], id));
        var start = MatchChildren(id);
        foreach (var child in children)
        {
            _parent[child] = None;
            SetTop(child, child);
            _label[child] = Free;
        }

        LabelPath(id, start, reached);
        for (var i = 0; i < length; i++)
        {
            var child = children[i];
            if (_label[child] != Free)
                continue;
            Shift(child, -_clock);
            for (var v = _first[child]; ; v = _nextInNode[v])
            {
                if (_reachSearch[v] == _search)
                    PushReached(v);
                if (v == _last[child])
                    break;
            }
        }

        _label[id] = Free;
        _blossom[id] = null;
        _blossomDual[id] = 0;
        _matchIn[id] = _matchOut[id] = None;
        _unused.Push(id);
    }

    /// <summary>Labels the even path from the child that the tree reached to the child that is matched outwards.</summary>
    private void LabelPath(int id, int start, int reached)
    {
        var blossom = _blossom[id]!;
        var length = blossom.Children.Length;
        var step = (reached - start + length) % length % 2 == 0 ? -1 : 1;
        var (from, to) = (_treeFrom[id], _treeTo[id]);
        for (var at = reached; ; at = Turn(at, 2 * step, length))
        {
            var inner = blossom.Children[at];
            _label[inner] = Inner;
            _treeFrom[inner] = from;
            _treeTo[inner] = to;
            _labelled.Add(inner);
            if (inner >= _n)
            {
                _blossomDual[inner] += _clock;
                PushBeforeHorizon(_blossomDual[inner], Opening | (long)inner);
            }

            if (at == start)
                return;
            var between = Turn(at, step, length);
            var outer = blossom.Children[between];
            _label[outer] = Outer;
            _labelled.Add(outer);
            Shift(outer, -2 * _clock);
            if (outer >= _n)
                _blossomDual[outer] -= _clock;
            _toScan.Add(outer);
            var edge = step > 0 ? between : Turn(between, -1, length);
            (from, to) = step > 0 ? (blossom.From[edge], blossom.To[edge]) : (blossom.To[edge], blossom.From[edge]);
        }
    }

    private static int Turn(int at, int by, int length) => (at + by + length) % length;

    /// <summary>Matches a blossom's children in pairs round the cycle, but for the one matched outwards.</summary>
    /// <returns>The place of that one.</returns>
    private int MatchChildren(int id)
    {
        var blossom = _blossom[id]!;
        var children = blossom.Children;
        var length = children.Length;
        var outwards = ChildWith(_matchIn[id], id);
        var start = Array.IndexOf(children, outwards);
        _matchIn[outwards] = _matchIn[id];
        _matchOut[outwards] = _matchOut[id];
        for (var offset = 1; offset < length; offset += 2)
        {
            var at = (start + offset) % length;
            var (one, two) = (children[at], children[(at + 1) % length]);
            _matchIn[one] = _matchOut[two] = blossom.From[at];
            _matchOut[one] = _matchIn[two] = blossom.To[at];
        }

        return start;
    }

    private int ChildWith(int vertex, int id)
    {
        var node = vertex;
        while (_parent[node] != id)
            node = _parent[node];
        return node;
    }

    private void SetTop(int node, int top)
    {
        for (var v = _first[node]; ; v = _nextInNode[v])
        {
            _top[v] = top;
            _work++;
            if (v == _last[node])
                break;
        }
    }
}
