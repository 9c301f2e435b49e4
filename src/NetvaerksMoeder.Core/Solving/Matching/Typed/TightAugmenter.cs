using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>Finds a partner for an exposed person by an alternating path of pairs that lose nothing against the prices.</summary>
/// <remarks>First a look two steps ahead, O(people), which nearly always does; then a full search that shrinks odd cycles
/// (J. Edmonds 1965, "Paths, trees, and flowers"), O(people²) and more only where odd cycles are many.</remarks>
internal sealed class TightAugmenter
{
    private readonly RoundTable _table;
    private readonly int[] _parent;
    private readonly int[] _base;
    private readonly bool[] _outer;
    private readonly int[] _mark;
    private readonly bool[] _inBlossom;
    private readonly int[] _queue;
    private readonly List<int> _touched = [];
    private int _stamp;

    public TightAugmenter(RoundTable table, int people)
    {
        _table = table;
        _parent = new int[people];
        _base = new int[people];
        _outer = new bool[people];
        _mark = new int[people];
        _inBlossom = new bool[people];
        _queue = new int[people];
        for (var i = 0; i < people; i++)
        {
            _parent[i] = -1;
            _base[i] = i;
        }
    }

    /// <summary>Pairs two exposed people directly, or by taking one pair apart; tries the people in the given order from <paramref name="start"/> on.</summary>
    public bool TryLookAhead(int round, PersonPrices prices, int[] order, int start, int one, int other, long slack)
    {
        unchecked
        {
            if (prices.IsUsable(one, other, slack))
            {
                _table.Join(round, one, other);
                return true;
            }

            var mates = _table.Mates[round];
            for (var o = 0; o < order.Length; o++)
            {
                var next = start + o;
                if (next >= order.Length)
                    next -= order.Length;
                var middle = order[next];
                var mate = mates[middle];
                if (mate < 0 || !prices.IsUsable(one, middle, slack) || !prices.IsUsable(mate, other, slack))
                    continue;
                _table.Part(round, middle, mate);
                _table.Join(round, one, middle);
                _table.Join(round, mate, other);
                return true;
            }

            return false;
        }
    }

    /// <summary>Pairs an exposed person, and some other exposed one, by any alternating path.</summary>
    public bool TryAugment(int round, PersonPrices prices, int[] order, int start, int root, long slack)
    {
        var end = Search(_table.Mates[round], prices, order, start, root, slack);
        if (end >= 0)
        {
            while (end >= 0)
            {
                var inner = _parent[end];
                var next = _table.Mates[round][inner];
                if (next >= 0)
                    _table.Part(round, inner, next);
                _table.Join(round, end, inner);
                end = next;
            }
        }

        foreach (var i in _touched)
        {
            _parent[i] = -1;
            _base[i] = i;
            _outer[i] = false;
        }

        _touched.Clear();
        return end != NotFound;
    }

    private const int NotFound = -9;

    private int Search(int[] mates, PersonPrices prices, int[] order, int start, int root, long slack)
    {
        unchecked
        {
            int head = 0, tail = 0;
            _queue[tail++] = root;
            _outer[root] = true;
            _touched.Add(root);
            while (head < tail)
            {
                var from = _queue[head++];
                for (var o = 0; o < order.Length; o++)
                {
                    var next = start + o;
                    if (next >= order.Length)
                        next -= order.Length;
                    var to = order[next];
                    if (mates[to] < RoundTable.Exposed || _base[from] == _base[to] || (_parent[to] >= 0 && !_outer[to]) || !prices.IsUsable(from, to, slack))
                        continue;
                    if (_outer[to])
                    {
                        tail = Shrink(mates, from, to, tail);
                    }
                    else
                    {
                        _parent[to] = from;
                        _touched.Add(to);
                        if (mates[to] == RoundTable.Exposed)
                            return to;
                        _outer[mates[to]] = true;
                        _touched.Add(mates[to]);
                        _queue[tail++] = mates[to];
                    }
                }
            }

            return NotFound;
        }
    }

    private int Shrink(int[] mates, int one, int other, int tail)
    {
        var ancestor = CommonBase(mates, one, other);
        MarkPath(mates, one, ancestor, other);
        MarkPath(mates, other, ancestor, one);
        for (var t = 0; t < _touched.Count; t++)
        {
            var i = _touched[t];
            if (!_inBlossom[_base[i]])
                continue;
            _base[i] = ancestor;
            if (_outer[i])
                continue;
            _outer[i] = true;
            _queue[tail++] = i;
        }

        for (var t = 0; t < _touched.Count; t++)
            _inBlossom[_touched[t]] = false;
        return tail;
    }

    private int CommonBase(int[] mates, int one, int other)
    {
        _stamp++;
        while (true)
        {
            one = _base[one];
            _mark[one] = _stamp;
            if (mates[one] < 0)
                break;
            one = _parent[mates[one]];
        }

        while (true)
        {
            other = _base[other];
            if (_mark[other] == _stamp)
                return other;
            other = _parent[mates[other]];
        }
    }

    private void MarkPath(int[] mates, int from, int ancestor, int child)
    {
        while (_base[from] != ancestor)
        {
            _inBlossom[_base[from]] = true;
            _inBlossom[_base[mates[from]]] = true;
            _parent[from] = child;
            child = mates[from];
            from = _parent[mates[from]];
        }
    }
}
