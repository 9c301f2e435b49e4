using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Temporal;

/// <summary>Points in time with bounds on their differences: how late and how early each can be, and if that is impossible, why.</summary>
/// <remarks>Dechter, Meiri and Pearl (1991), "Temporal constraint networks": each bound is an edge of a graph, the shortest paths are the tightest
/// bounds that follow, and a cycle of negative length is a set of bounds that clash, its length the time missing. Paths are found by going over the edges
/// until nothing changes (Bellman 1958, Ford 1956), forwards and backwards in turn, so that a chain takes two rounds: O(points · edges) at worst.</remarks>
internal sealed class SimpleTemporalNetwork(int points)
{
    /// <summary>No bound follows.</summary>
    public const long Unbounded = long.MaxValue;

    private readonly List<Edge> _edges = [];

    /// <summary>How many points there are; the first, 0, is the one that all others are told from.</summary>
    public int Points { get; } = points;

    /// <summary>One point lies at most so much after another.</summary>
    /// <param name="from">The one.</param>
    /// <param name="to">The other.</param>
    /// <param name="most">At most so much; may be negative.</param>
    /// <param name="label">What the bound comes from; below 0 (the default) for nothing that could be given up.</param>
    public void AtMost(int from, int to, long most, int label = -1) => _edges.Add(new Edge(from, to, most, label));

    /// <summary>One point lies at least so much after another.</summary>
    /// <param name="from">The one.</param>
    /// <param name="to">The other.</param>
    /// <param name="least">At least so much; may be negative.</param>
    /// <param name="label">What the bound comes from; below 0 (the default) for nothing that could be given up.</param>
    public void AtLeast(int from, int to, long least, int label = -1) => _edges.Add(new Edge(to, from, checked(-least), label));

    /// <summary>How long after point 0 each point lies at the latest; <see langword="null"/> where the bounds clash.</summary>
    public long[]? Latest() => Paths(reversed: false, out var distances, out _) ? distances : null;

    /// <summary>How long after point 0 each point lies at the earliest (<see cref="long.MinValue"/> for no bound); <see langword="null"/> where the bounds clash.</summary>
    public long[]? Earliest() => Paths(reversed: true, out var distances, out _) ? Array.ConvertAll(distances, d => d == Unbounded ? long.MinValue : -d) : null;

    /// <summary>The tightest bounds that follow, from × to; <see langword="null"/> where the bounds clash.</summary>
    /// <remarks>O(points³): Floyd (1962), Warshall (1962).</remarks>
    public long[,]? Closure()
    {
        var most = new long[Points, Points];
        for (var i = 0; i < Points; i++)
        {
            for (var j = 0; j < Points; j++)
                most[i, j] = i == j ? 0 : Unbounded;
        }

        foreach (var edge in _edges)
            most[edge.From, edge.To] = Math.Min(most[edge.From, edge.To], edge.Most);
        for (var by = 0; by < Points; by++)
        {
            for (var i = 0; i < Points; i++)
            {
                for (var j = 0; j < Points && most[i, by] != Unbounded; j++)
                {
                    if (most[by, j] != Unbounded)
                        most[i, j] = Math.Min(most[i, j], most[i, by] + most[by, j]);
                }
            }
        }

        for (var i = 0; i < Points; i++)
        {
            if (most[i, i] < 0)
                return null;
        }

        return most;
    }

    /// <summary>Bounds that clash, by their labels, and how much time is missing; <see langword="null"/> where they do not.</summary>
    /// <returns>The labels along one cycle of negative length, each once, in the order of the cycle. Without any one edge of the cycle the rest of it can hold.</returns>
    public (IReadOnlyList<int> Labels, long Missing)? Clash()
    {
        // Points that nothing binds to point 0 can clash among themselves, so every point is a start.
        if (Paths(reversed: false, out _, out var cycle, fromAll: true))
            return null;
        var labels = new List<int>();
        long length = 0;
        foreach (var edge in cycle!)
        {
            length += edge.Most;
            if (edge.Label >= 0 && !labels.Contains(edge.Label))
                labels.Add(edge.Label);
        }

        return (labels, -length);
    }

    /// <summary>The shortest paths from point 0, or to it; false where there is a cycle of negative length.</summary>
    private bool Paths(bool reversed, out long[] distances, out List<Edge>? cycle, bool fromAll = false)
    {
        distances = new long[Points];
        var last = new int[Points];
        for (var i = 0; i < Points; i++)
            (distances[i], last[i]) = (i == 0 || fromAll ? 0 : Unbounded, -1);
        cycle = null;
        for (var round = 0; round <= Points; round++)
        {
            var changed = -1;
            for (var i = 0; i < _edges.Count; i++)
            {
                var index = round % 2 == 0 ? i : _edges.Count - 1 - i;
                var (from, to) = reversed ? (_edges[index].To, _edges[index].From) : (_edges[index].From, _edges[index].To);
                if (distances[from] == Unbounded || distances[from] + _edges[index].Most >= distances[to])
                    continue;
                distances[to] = distances[from] + _edges[index].Most;
                last[to] = index;
                changed = to;
            }

            if (changed < 0)
                return true;
            if (distances[0] < 0)
                changed = 0;
            if ((distances[0] < 0 || round == Points) && CycleAt(changed, last, reversed) is { } found)
            {
                cycle = found;
                return false;
            }
        }

        return false;
    }

    /// <summary>The cycle that the last edges lead back into; <see langword="null"/> where they lead to a start.</summary>
    private List<Edge>? CycleAt(int point, int[] last, bool reversed)
    {
        var at = point;
        for (var i = 0; i < Points; i++)
        {
            if (last[at] < 0)
                return null;
            at = Before(last[at]);
        }

        var cycle = new List<Edge>();
        var end = at;
        do
        {
            cycle.Add(_edges[last[at]]);
            at = Before(last[at]);
        }
        while (at != end);
        cycle.Reverse();
        return cycle;

        int Before(int edge) => reversed ? _edges[edge].To : _edges[edge].From;
    }

    private readonly struct Edge(int from, int to, long most, int label)
    {
        public int From { get; } = from;

        public int To { get; } = to;

        public long Most { get; } = most;

        public int Label { get; } = label;
    }
}
