using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Weighted;

internal sealed partial class TableMatcher
{
    /// <summary>A tight edge between two outer nodes closes a cycle in the tree: it becomes one outer node.</summary>
    private void Shrink(int one, int two)
    {
        var left = Ancestry(_top[one]);
        var right = Ancestry(_top[two]);
        var (l, r) = (left.Count, right.Count);
        while (l > 0 && r > 0 && left[l - 1] == right[r - 1])
        {
            l--;
            r--;
        }

        // Round the cycle: from the nearest common node down to one, over the edge, and up from two.
        var children = new int[l + r + 1];
        var from = new int[children.Length];
        var to = new int[children.Length];
        children[0] = left[l];
        for (var i = 0; i < l; i++)
        {
            var at = l - i;
            children[at] = left[i];
            (to[at - 1], from[at - 1]) = UpFrom(left[i]);
        }

        (from[l], to[l]) = (one, two);
        for (var i = 0; i < r; i++)
        {
            children[l + 1 + i] = right[i];
            (from[l + 1 + i], to[l + 1 + i]) = UpFrom(right[i]);
        }

        Enclose(children, from, to);
    }

    /// <summary>A node of the tree, its parent, and so on to the root.</summary>
    private List<int> Ancestry(int node)
    {
        var path = new List<int>();
        while (true)
        {
            path.Add(node);
            if (_label[node] == Inner)
            {
                node = _top[_entryFrom[node]];
                continue;
            }

            var mate = _mate[_base[node]];
            if (mate == None)
                return path;
            node = _top[mate];
        }
    }

    /// <summary>The edge from a node of the tree to its parent: the end in the node first.</summary>
    private (int Here, int Above) UpFrom(int node) =>
        _label[node] == Inner ? (_entryTo[node], _entryFrom[node]) : (_base[node], _mate[_base[node]]);

    private void Enclose(int[] children, int[] from, int[] to)
    {
        var members = new List<int>();
        var best = new int[_n];
        var least = new long[_n];
        for (var v = 0; v < _n; v++)
            (best[v], least[v]) = (None, long.MaxValue);
        var id = _unused.Pop();
        foreach (var child in children)
        {
            _parent[child] = id;
            var inside = _cycle[child];
            if (inside is null)
                members.Add(child);
            else
                members.AddRange(inside.Members);
            for (var v = 0; v < _n; v++)
            {
                var end = inside is null ? child : inside.Best[v];
                if (end == None || end == v || _cost[end][v] == DenseMatcher.NoEdge)
                    continue;
                var above = unchecked(2 * _cost[end][v] - _full[end]);
                if (above < least[v])
                    (best[v], least[v]) = (end, above);
            }
        }

        foreach (var v in members)
            _top[v] = id;
        _cycle[id] = new Cycle(children, from, to, [.. members], best);
        _base[id] = _base[children[0]];
        _parent[id] = None;
        _price[id] = 0;
        MakeOuter(id);
    }

    /// <summary>The price of an inner blossom has fallen to 0: its children take its place in the tree, those off the path leave it.</summary>
    private void Expand(int id)
    {
        var cycle = _cycle[id]!;
        var children = cycle.Children;
        var entry = Array.IndexOf(children, ChildWith(_entryTo[id], id));
        foreach (var child in children)
        {
            _parent[child] = None;
            _label[child] = Free;
            if (_cycle[child] is not { } inside)
                _top[child] = child;
            else
                Array.ForEach(inside.Members, v => _top[v] = child);
        }

        _cycle[id] = null;
        _label[id] = Free;
        _unused.Push(id);

        // Children 1 and 2, 3 and 4, … are partners, and the base is in child 0: the way there starts at the partner.
        var step = entry % 2 == 1 ? 1 : -1;
        var (from, to) = (_entryFrom[id], _entryTo[id]);
        var become = new List<int>();
        for (var at = entry; ;)
        {
            MakeInner(children[at], from, to);
            if (at == 0)
                break;
            become.Add(children[at + step]);
            var edge = step > 0 ? at + 1 : at - 2;
            (from, to) = step > 0 ? (cycle.From[edge], cycle.To[edge]) : (cycle.To[edge], cycle.From[edge]);
            at = at + 2 * step == children.Length ? 0 : at + 2 * step;
        }

        foreach (var child in become)
            MakeOuter(child);
    }

    /// <summary>Makes a vertex the one of its node that is not matched inside, and matches the rest of the node in pairs.</summary>
    private void MoveBase(int node, int vertex)
    {
        if (_cycle[node] is not { } cycle || _base[node] == vertex)
            return;
        _base[node] = vertex;
        var child = ChildWith(vertex, node);
        MoveBase(child, vertex);
        var first = Array.IndexOf(cycle.Children, child);
        if (first == 0)
            return;
        cycle.Children = Turned(cycle.Children, first);
        cycle.From = Turned(cycle.From, first);
        cycle.To = Turned(cycle.To, first);
        for (var at = 1; at < cycle.Children.Length; at += 2)
        {
            var (one, two) = (cycle.From[at], cycle.To[at]);
            MoveBase(cycle.Children[at], one);
            MoveBase(cycle.Children[at + 1], two);
            (_mate[one], _mate[two]) = (two, one);
        }
    }

    private int ChildWith(int vertex, int id)
    {
        var node = vertex;
        while (_parent[node] != id)
            node = _parent[node];
        return node;
    }

    private static int[] Turned(int[] round, int first)
    {
        var turned = new int[round.Length];
        Array.Copy(round, first, turned, 0, round.Length - first);
        Array.Copy(round, 0, turned, round.Length - first, first);
        return turned;
    }
}
