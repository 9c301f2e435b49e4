using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Weighted;

/// <summary>An undirected graph with a whole cost on each edge, stored as arcs by their tail.</summary>
/// <remarks>Immutable. Costs are kept doubled: then all dual values of a matching stay whole (see <see cref="BlossomMatcher"/>).
/// Memory is three numbers an arc, two arcs an edge.</remarks>
internal sealed class MatchingGraph
{
    private MatchingGraph(int[] start, int[] head, long[] cost)
    {
        Start = start;
        Head = head;
        DoubledCost = cost;
    }

    /// <summary>The number of vertices.</summary>
    public int Vertices => Start.Length - 1;

    /// <summary>Where the arcs of a vertex start; the entry after the last vertex is the number of arcs.</summary>
    public int[] Start { get; }

    /// <summary>Where each arc leads.</summary>
    public int[] Head { get; }

    /// <summary>Twice the cost of each arc.</summary>
    public long[] DoubledCost { get; }

    /// <summary>The graph with the given edges; several between the same two vertices are allowed.</summary>
    /// <exception cref="ArgumentException">An edge has an end that is no vertex, or both ends the same.</exception>
    public static MatchingGraph Of(int vertices, IReadOnlyList<MatchingEdge> edges)
    {
        var start = new int[vertices + 1];
        foreach (var edge in edges)
        {
            if (edge.First == edge.Second || (uint)edge.First >= (uint)vertices || (uint)edge.Second >= (uint)vertices)
                throw new ArgumentException($"({edge.First}, {edge.Second}) is no edge of {vertices} vertices.", nameof(edges));
            start[edge.First + 1]++;
            start[edge.Second + 1]++;
        }

        for (var v = 0; v < vertices; v++)
            start[v + 1] += start[v];
        var next = (int[])start.Clone();
        var head = new int[start[vertices]];
        var cost = new long[head.Length];
        foreach (var edge in edges)
        {
            Put(edge.First, edge.Second, 2 * edge.Cost);
            Put(edge.Second, edge.First, 2 * edge.Cost);
        }

        return new MatchingGraph(start, head, cost);

        void Put(int tail, int to, long doubled)
        {
            head[next[tail]] = to;
            cost[next[tail]++] = doubled;
        }
    }
}
