using System;
using System.Collections.Generic;
using System.Threading;

namespace NetvaerksMoeder.Core.Solving.Matching.Weighted;

/// <summary>A perfect matching of least cost in a graph given as a table, with the dual solution that proves it, in O(n³).</summary>
/// <remarks>
/// <para>The second form of the blossom method, which shares no code with <see cref="BlossomMatcher"/>: J. Edmonds (1965, "Maximum
/// matching and a polyhedron with 0,1-vertices") with cubic bookkeeping (H. N. Gabow 1974, "Implementation of algorithms for
/// maximum matching on nonbipartite graphs"; E. L. Lawler 1976, "Combinatorial Optimization: Networks and Matroids"):
/// each vertex outside the tree keeps its cheapest edge into it, each outer node its cheapest edge to another one, and each blossom its
/// best end for every vertex outside, so that an event takes O(n) and nothing is ever sorted. There are O(n) events a search and at most n/2
/// searches.</para>
/// <para>Costs are doubled, so all prices stay whole: the outer vertices of one tree have prices of the same parity. A top-level node's
/// price is that of everything it holds; <c>_full</c> has for each vertex its own and those of all sets around it. Mates are exact at all
/// times, in blossoms too. Not thread-safe; solves once.</para>
/// </remarks>
internal sealed partial class TableMatcher
{
    private const long MostSum = 1L << 60;
    private const int None = -1;
    private const byte Free = 0;
    private const byte Outer = 1;
    private const byte Inner = 2;

    private readonly int _n;
    private readonly long[][] _cost;

    // By vertex.
    private readonly long[] _full;
    private readonly int[] _mate;
    private readonly int[] _top;
    private readonly long[] _reach;
    private readonly int[] _reachFrom;

    // By node: vertices first, then blossoms.
    private readonly int[] _parent;
    private readonly int[] _base;
    private readonly byte[] _label;
    private readonly long[] _price;
    private readonly int[] _entryFrom;
    private readonly int[] _entryTo;
    private readonly long[] _meet;
    private readonly int[] _meetFrom;
    private readonly int[] _meetTo;
    private readonly Cycle?[] _cycle;
    private readonly Stack<int> _unused = new();

    /// <param name="cost">Symmetric, n × n, not copied; <see cref="DenseMatcher.NoEdge"/> where there is no edge; the diagonal is not
    /// looked at.</param>
    /// <exception cref="ArgumentOutOfRangeException">Costs are so large that prices could not be exact.</exception>
    public TableMatcher(long[][] cost)
    {
        RequireExact(cost);
        _cost = cost;
        _n = cost.Length;
        var nodes = _n + _n / 2 + 1;
        _full = new long[_n];
        _mate = new int[_n];
        _top = new int[_n];
        _reach = new long[_n];
        _reachFrom = new int[_n];
        _parent = new int[nodes];
        _base = new int[nodes];
        _label = new byte[nodes];
        _price = new long[nodes];
        _entryFrom = new int[nodes];
        _entryTo = new int[nodes];
        _meet = new long[nodes];
        _meetFrom = new int[nodes];
        _meetTo = new int[nodes];
        _cycle = new Cycle?[nodes];
        for (var node = nodes - 1; node >= _n; node--)
        {
            _parent[node] = None;
            _unused.Push(node);
        }

        for (var v = 0; v < _n; v++)
        {
            _parent[v] = _mate[v] = None;
            _top[v] = _base[v] = v;
        }
    }

    /// <summary>After a failure: vertices without which the <see cref="Groups"/> fall apart from everything else.</summary>
    public IReadOnlyList<int> Separator { get; private set; } = [];

    /// <summary>After a failure: groups of odd size, one more than the separator has vertices.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Groups { get; private set; } = [];

    /// <summary>The partner of each vertex; <see langword="null"/> where there is no perfect matching.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public int[]? Solve(CancellationToken cancellationToken = default)
    {
        Start();
        for (var v = 0; v < _n; v++)
        {
            if (_mate[_base[_top[v]]] != None)
                continue;
            cancellationToken.ThrowIfCancellationRequested();
            if (!TryAugmentFrom(_top[v]))
            {
                KeepWitness();
                return null;
            }
        }

        return (int[])_mate.Clone();
    }

    /// <summary>The dual solution.</summary>
    public MatchingCertificate Certificate()
    {
        var own = (long[])_full.Clone();
        var sets = new List<MatchingOddSet>();
        for (var node = _n; node < _cycle.Length; node++)
        {
            if (_cycle[node] is not { } cycle || _price[node] == 0)
                continue;
            foreach (var v in cycle.Members)
                own[v] -= _price[node];
            var members = (int[])cycle.Members.Clone();
            Array.Sort(members);
            sets.Add(new MatchingOddSet(members, _price[node]));
        }

        return new MatchingCertificate(own, sets);
    }

    private static void RequireExact(long[][] cost)
    {
        var most = MostSum / Math.Max(1, cost.Length);
        for (var i = 0; i < cost.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (cost[i][j] != DenseMatcher.NoEdge && (cost[i][j] > most || cost[i][j] < -most))
                    throw new ArgumentOutOfRangeException(nameof(cost), cost[i][j], $"With {cost.Length} vertices a cost may be {most} at most.");
            }
        }
    }

    /// <summary>Prices each vertex at half its cheapest edge, raises each until an edge is tight, and matches along tight edges.</summary>
    private void Start()
    {
        for (var v = 0; v < _n; v++)
        {
            var least = DenseMatcher.NoEdge;
            for (var other = 0; other < _n; other++)
            {
                if (other != v && _cost[v][other] < least)
                    least = _cost[v][other];
            }

            _full[v] = least == DenseMatcher.NoEdge ? 0 : least;
        }

        for (var v = 0; v < _n; v++)
        {
            if (_mate[v] != None)
                continue;
            var least = long.MaxValue;
            var partner = None;
            for (var other = 0; other < _n; other++)
            {
                if (other == v || _cost[v][other] == DenseMatcher.NoEdge)
                    continue;
                var slack = Slack(v, other);
                if (slack > least || (slack == least && (partner == None || _mate[partner] == None)))
                    continue;
                (least, partner) = (slack, other);
            }

            if (partner == None)
                continue;
            _full[v] += least;
            if (_mate[partner] == None)
                (_mate[v], _mate[partner]) = (partner, v);
        }
    }

    /// <summary>What an edge costs, doubled, above the prices it leaves; for ends in different top-level nodes.</summary>
    private long Slack(int one, int two) => unchecked(2 * _cost[one][two] - _full[one] - _full[two]);

    /// <summary>A blossom: an odd cycle of nodes, the one with the base first; edge i leads from child i (at <c>From[i]</c>) to the next
    /// (at <c>To[i]</c>). For each vertex outside, <c>Best</c> is the member whose edge to it has the least slack.</summary>
    private sealed class Cycle(int[] children, int[] from, int[] to, int[] members, int[] best)
    {
        public int[] Children { get; set; } = children;

        public int[] From { get; set; } = from;

        public int[] To { get; set; } = to;

        public int[] Members { get; } = members;

        public int[] Best { get; } = best;
    }
}
