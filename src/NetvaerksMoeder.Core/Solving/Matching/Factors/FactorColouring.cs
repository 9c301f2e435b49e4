using System.Collections.Generic;
using System.Threading;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Matching.Factors;

/// <summary>Splits a graph into matchings: a colour for each edge, no two alike at a vertex, and each vertex with an edge of every colour
/// but those it must do without.</summary>
/// <remarks>Edges are coloured one by one; where no colour is free at both ends, a chain of two colours is turned round
/// (A. B. Kempe 1879, "On the geographical problem of the four colours"; V. G. Vizing 1964, "On an estimate of the chromatic class of a
/// p-graph"), chosen at random, which at least takes the conflict elsewhere (the idea of M. A. Fiol and J. Vilaltella 2012, "A simple and
/// fast heuristic algorithm for edge-coloring of graphs"). Deciding whether a regular graph splits is hard (I. Holyer 1981, "The
/// NP-completeness of edge-coloring"), so the search may give up; nearly all regular graphs of even order do split.</remarks>
internal sealed class FactorColouring
{
    private const int None = -1;
    private const int Barred = -2;
    private const int GivesWay = 4;

    private readonly int _colours;
    private readonly IReadOnlyList<FactorEdge> _edges;
    private readonly int[] _at;
    private readonly List<int> _open = [];
    private readonly Xoshiro256StarStar _random;
    private readonly bool _isBarred;

    /// <param name="vertices">The number of vertices.</param>
    /// <param name="colours">The number of colours.</param>
    /// <param name="edges">The edges; a vertex has as many as it has colours.</param>
    /// <param name="barred">The colours that vertices must do without; <see langword="null"/> for none.</param>
    /// <param name="random">Where choices are drawn from.</param>
    public FactorColouring(
        int vertices, int colours, IReadOnlyList<FactorEdge> edges, IReadOnlyList<(int Vertex, int Colour)>? barred, Xoshiro256StarStar random)
    {
        _isBarred = barred?.Count > 0;
        _colours = colours;
        _edges = edges;
        _random = random;
        Colour = new int[edges.Count];
        _at = new int[vertices * colours];
        for (var slot = 0; slot < _at.Length; slot++)
            _at[slot] = None;
        for (var e = 0; e < edges.Count; e++)
        {
            Colour[e] = None;
            _open.Add(e);
        }

        for (var k = 0; k < barred?.Count; k++)
            _at[barred[k].Vertex * colours + barred[k].Colour] = Barred;
    }

    /// <summary>The colour of each edge; −1 for none yet.</summary>
    public int[] Colour { get; }

    /// <summary>The number of edges without a colour.</summary>
    public int Open => _open.Count;

    /// <summary>Colours until all edges have a colour or the tries are used.</summary>
    public bool TryRun(long tries, CancellationToken cancellationToken)
    {
        for (long t = 0; _open.Count > 0 && t < tries; t++)
        {
            if (t % 256 == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var which = _random.NextInt32(_open.Count);
            var edge = _open[which];
            if (!TryColour(edge))
                continue;
            _open[which] = _open[_open.Count - 1];
            _open.RemoveAt(_open.Count - 1);
        }

        return _open.Count == 0;
    }

    private bool TryColour(int edge)
    {
        var (u, v) = (_edges[edge].First, _edges[edge].Second);
        var both = Missing(u, v);
        if (both == None)
        {
            var a = Missing(u, u);
            var b = Missing(v, v);

            // A chain that ends at the other end only changes places with itself; then stir.
            var lacking = TryTurn(u, b, a) ? b : a;
            both = Missing(u, v);
            if (both == None)
            {
                var c = _random.NextInt32(_colours);
                if (c != lacking)
                    TryTurn(u, c, lacking);
                both = Missing(u, v);
            }

            if (both == None)
            {
                // Where chains may end at a colour that is barred, another edge gives way now and then.
                var wanted = _isBarred && _random.NextInt32(GivesWay) == 0 ? Missing(u, u) : None;
                if (wanted == None || _at[v * _colours + wanted] == Barred)
                    return false;
                Uncolour(_at[v * _colours + wanted]);
                both = wanted;
            }
        }

        Colour[edge] = both;
        _at[u * _colours + both] = edge;
        _at[v * _colours + both] = edge;
        return true;
    }

    /// <summary>A colour that neither has, from a random start; −1 for none.</summary>
    private int Missing(int u, int v)
    {
        var start = _random.NextInt32(_colours);
        for (var k = 0; k < _colours; k++)
        {
            var c = start + k < _colours ? start + k : start + k - _colours;
            if (_at[u * _colours + c] == None && _at[v * _colours + c] == None)
                return c;
        }

        return None;
    }

    /// <summary>Exchanges two colours along the chain that leaves a vertex by the first; the vertex must lack the second.</summary>
    /// <returns>Whether the chain ends where the other colour is free; else nothing changes.</returns>
    private bool TryTurn(int vertex, int first, int second)
    {
        var chain = new List<int>();
        var (at, colour) = (vertex, first);
        while (_at[at * _colours + colour] is var edge && edge != None)
        {
            if (edge == Barred)
                return false;
            chain.Add(edge);
            at = _edges[edge].First == at ? _edges[edge].Second : _edges[edge].First;
            colour = first + second - colour;
        }

        foreach (var edge in chain)
        {
            _at[_edges[edge].First * _colours + Colour[edge]] = None;
            _at[_edges[edge].Second * _colours + Colour[edge]] = None;
        }

        foreach (var edge in chain)
        {
            Colour[edge] = first + second - Colour[edge];
            _at[_edges[edge].First * _colours + Colour[edge]] = edge;
            _at[_edges[edge].Second * _colours + Colour[edge]] = edge;
        }

        return true;
    }

    private void Uncolour(int edge)
    {
        _at[_edges[edge].First * _colours + Colour[edge]] = None;
        _at[_edges[edge].Second * _colours + Colour[edge]] = None;
        Colour[edge] = None;
        _open.Add(edge);
    }
}
