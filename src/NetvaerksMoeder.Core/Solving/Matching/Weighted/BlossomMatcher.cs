using System;
using System.Collections.Generic;
using System.Threading;

namespace NetvaerksMoeder.Core.Solving.Matching.Weighted;

/// <summary>A perfect matching of least cost in any graph, with the dual solution that proves it; or the set of vertices that
/// shows that there is no perfect matching.</summary>
/// <remarks>
/// <para>The blossom method of J. Edmonds (1965, "Maximum matching and a polyhedron with 0,1-vertices"), as a shortest augmenting
/// path search: one alternating tree at a time, its dual changes kept as one clock instead of being written to each vertex
/// (after Z. Galil 1986, "Efficient algorithms for finding maximum matching in graphs", and V. Kolmogorov 2009, "Blossom V: a new
/// implementation of a minimum cost perfect matching algorithm").
/// An outer vertex reads its dual as stored value + clock, an inner one as stored value − clock. One heap holds what happens
/// next: a vertex is reached, two outer nodes meet (a blossom), an inner blossom's dual falls to 0 (it opens).</para>
/// <para>Costs are doubled, so all duals stay whole: along tight edges, and so in all of a tree, duals have the same parity.
/// Each search takes O(m log n) and the moves of vertices between blossoms; there are at most n/2 searches, far fewer after the
/// start has matched most vertices along tight edges. Not thread-safe; solves once.</para>
/// </remarks>
internal sealed partial class BlossomMatcher
{
    private const byte Free = 0;
    private const byte Outer = 1;
    private const byte Inner = 2;
    private const int None = -1;

    private readonly MatchingGraph _graph;
    private readonly int _n;

    // By vertex.
    private readonly long[] _dual;
    private readonly int[] _top;
    private readonly int[] _nextInNode;
    private readonly long[] _reach;
    private readonly int[] _reachFrom;
    private readonly int[] _reachSearch;

    // By node: vertices first, then blossoms.
    private readonly int[] _parent;
    private readonly int[] _first;
    private readonly int[] _last;
    private readonly int[] _matchIn;
    private readonly int[] _matchOut;
    private readonly int[] _treeFrom;
    private readonly int[] _treeTo;
    private readonly byte[] _label;
    private readonly long[] _blossomDual;
    private readonly Blossom?[] _blossom;
    private readonly Stack<int> _unused = new();

    private readonly EventHeap _events = new();
    private readonly List<int> _labelled = [];
    private readonly List<int> _toScan = [];
    private readonly int[] _mark;
    private int _marks;
    private int _search;
    private long _clock;
    private long _horizon;
    private long _work;

    public BlossomMatcher(MatchingGraph graph)
    {
        _graph = graph;
        _n = graph.Vertices;
        var nodes = _n + _n / 2 + 1;
        _dual = new long[_n];
        _top = new int[_n];
        _nextInNode = new int[_n];
        _reach = new long[_n];
        _reachFrom = new int[_n];
        _reachSearch = new int[_n];
        _parent = new int[nodes];
        _first = new int[nodes];
        _last = new int[nodes];
        _matchIn = new int[nodes];
        _matchOut = new int[nodes];
        _treeFrom = new int[nodes];
        _treeTo = new int[nodes];
        _label = new byte[nodes];
        _blossomDual = new long[nodes];
        _blossom = new Blossom?[nodes];
        _mark = new int[nodes];
        for (var node = nodes - 1; node >= 0; node--)
        {
            _parent[node] = _matchIn[node] = _matchOut[node] = None;
            if (node >= _n)
                _unused.Push(node);
        }

        for (var v = 0; v < _n; v++)
        {
            _top[v] = _first[v] = _last[v] = v;
            _nextInNode[v] = None;
        }
    }

    /// <summary>The number of trees grown so far.</summary>
    public int Searches => _search;

    /// <summary>Whether the work ran out before there was an answer; then nothing is known.</summary>
    public bool HasGivenUp { get; private set; }

    /// <summary>After a failure: vertices without which the <see cref="Groups"/> fall apart from everything else.</summary>
    public IReadOnlyList<int> Separator { get; private set; } = [];

    /// <summary>After a failure: groups of odd size, one more than the separator has vertices.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Groups { get; private set; } = [];

    /// <summary>Finds the matching of least cost.</summary>
    /// <param name="duals">Doubled prices of the vertices to start from, of any values; <see langword="null"/> for none.</param>
    /// <param name="mates">Partners to keep where the prices still bear them; <see langword="null"/> for none.</param>
    /// <param name="work">One step for each edge looked at and each vertex moved; <see langword="null"/> for as much as it takes.</param>
    /// <param name="cancellationToken">Looked at before each search.</param>
    /// <returns>Whether there is a perfect matching; if not, see <see cref="Separator"/> and <see cref="Groups"/>, or
    /// <see cref="HasGivenUp"/>.</returns>
    public bool TrySolve(long[]? duals = null, int[]? mates = null, StepMeter? work = null, CancellationToken cancellationToken = default)
    {
        _work = 2L * _graph.Head.Length;
        Start(duals, mates);
        for (var v = 0; v < _n; v++)
        {
            if (_top[v] != v || _matchOut[v] != None)
                continue;
            cancellationToken.ThrowIfCancellationRequested();
            if (!TryAugmentFrom(v, work))
            {
                if (!HasGivenUp)
                    KeepWitness();
                return false;
            }
        }

        return true;
    }

    /// <summary>The partner of each vertex.</summary>
    public int[] Mates()
    {
        var open = new Stack<int>();
        for (var v = 0; v < _n; v++)
        {
            if (_top[v] != v && _first[_top[v]] == v)
                open.Push(_top[v]);
        }

        while (open.Count > 0)
        {
            var node = open.Pop();
            MatchChildren(node);
            foreach (var child in _blossom[node]!.Children)
            {
                if (child >= _n)
                    open.Push(child);
            }
        }

        var mates = new int[_n];
        Array.Copy(_matchOut, mates, _n);
        return mates;
    }

    /// <summary>The doubled price of each vertex with those of the odd sets around it: what an edge out of all of them pays.</summary>
    public long[] FullPrices() => (long[])_dual.Clone();

    /// <summary>The innermost top-level odd set of a vertex; two vertices with the same are in a set together.</summary>
    public int[] OddSets() => (int[])_top.Clone();

    /// <summary>The dual solution.</summary>
    public MatchingCertificate Certificate()
    {
        var own = (long[])_dual.Clone();
        var sets = new List<MatchingOddSet>();
        for (var node = _n; node < _blossom.Length; node++)
        {
            if (_blossom[node] is null || _blossomDual[node] == 0)
                continue;
            var members = new List<int>();
            for (var v = _first[node]; ; v = _nextInNode[v])
            {
                own[v] -= _blossomDual[node];
                members.Add(v);
                if (v == _last[node])
                    break;
            }

            members.Sort();
            sets.Add(new MatchingOddSet(members, _blossomDual[node]));
        }

        return new MatchingCertificate(own, sets);
    }

    /// <summary>An odd cycle of nodes; edge i leads from child i (at <c>From[i]</c>) to the next child (at <c>To[i]</c>).</summary>
    private sealed class Blossom(int[] children, int[] from, int[] to)
    {
        public int[] Children { get; } = children;

        public int[] From { get; } = from;

        public int[] To { get; } = to;
    }
}
