using System.Collections.Generic;
using System.Threading;
using NetvaerksMoeder.Core.Solving.Matching.Weighted;

namespace NetvaerksMoeder.Core.Solving.Matching.Factors;

/// <summary>A factor of greatest worth (each person a given number of meetings, each offered meeting at most once) as a perfect
/// matching, and its dual solution as prices of people and odd sets.</summary>
/// <remarks>
/// <para>W. T. Tutte (1954), "A short proof of the factor theorem for finite graphs": each meeting becomes a port at each of its two
/// people, joined by an edge; each person with d meetings on offer, b of them wanted, gets d − b cores joined to all of the
/// person's ports. Cores take the ports of the meetings that are not chosen. One who sits out: a vertex for the round, joined
/// to extra ports of each person present. A group of three: three vertices for the round, joined to the cores; a core so
/// taken leaves its person one more meeting.</para>
/// <para>An odd set of the matching becomes an odd set of people: those whose cores are in it; the pairs that leave it and count
/// are those but for the ones with only their inner port in it.</para>
/// </remarks>
internal sealed class FactorGadget
{
    private readonly int _people;
    private readonly IReadOnlyList<FactorEdge> _edges;
    private readonly int[] _core;
    // For each vertex after the ports of pairs: whose port to sit out it is, or −1 for the vertex of a round.
    private readonly List<int> _byeOwner = [];
    private readonly int[] _cores;
    private readonly List<MatchingEdge> _links = [];
    private readonly int _vertices;
    private BlossomMatcher? _matcher;
    private int[] _mates = [];

    /// <param name="wanted">The number of meetings of each person.</param>
    /// <param name="edges">The meetings on offer.</param>
    /// <param name="byes">For each round in which one sits out: who may.</param>
    /// <param name="trios">For each round with a group of three: who may be in it.</param>
    /// <param name="byeWorth">What it is worth that a person sits out; <see langword="null"/> for nothing.</param>
    public FactorGadget(
        int[] wanted, IReadOnlyList<FactorEdge> edges, IReadOnlyList<int[]> byes, IReadOnlyList<int[]> trios, long[]? byeWorth = null)
    {
        _people = wanted.Length;
        _edges = edges;
        var ports = new List<int>[_people];
        for (var i = 0; i < _people; i++)
            ports[i] = [];
        for (var e = 0; e < edges.Count; e++)
        {
            ports[edges[e].First].Add(2 * e);
            ports[edges[e].Second].Add(2 * e + 1);
            _links.Add(new MatchingEdge(2 * e, 2 * e + 1, -edges[e].Worth));
        }

        var next = 2 * edges.Count;
        AddByes(byes, byeWorth, ports, ref next);
        _core = new int[_people];
        _cores = new int[_people];
        IsPossible = true;
        for (var i = 0; i < _people; i++)
        {
            _core[i] = next;
            _cores[i] = ports[i].Count - wanted[i];
            if (_cores[i] < 0)
                IsPossible = false;
            for (var core = 0; core < _cores[i]; core++, next++)
            {
                foreach (var port in ports[i])
                    _links.Add(new MatchingEdge(next, port, 0));
            }
        }

        foreach (var trio in trios)
        {
            for (var place = 0; place < 3; place++, next++)
            {
                foreach (var i in trio)
                {
                    for (var core = 0; core < _cores[i]; core++)
                        _links.Add(new MatchingEdge(next, _core[i] + core, 0));
                }
            }
        }

        _vertices = next;
    }

    /// <summary>Whether each person has enough meetings on offer.</summary>
    public bool IsPossible { get; }

    /// <summary>How much work the matching is: the number of edges.</summary>
    public int Links => _links.Count;

    /// <summary>Solves; <paramref name="prices"/> (doubled, by person) are where to start.</summary>
    public bool TrySolve(IReadOnlyList<long> prices, StepMeter work, CancellationToken cancellationToken)
    {
        if (!IsPossible || _vertices % 2 != 0)
            return false;
        var duals = new long[_vertices];
        for (var e = 0; e < _edges.Count; e++)
        {
            duals[2 * e] = -prices[_edges[e].First];
            duals[2 * e + 1] = -prices[_edges[e].Second];
        }

        for (var i = 0; i < _people; i++)
        {
            for (var core = 0; core < _cores[i]; core++)
                duals[_core[i] + core] = prices[i];
        }

        _matcher = new BlossomMatcher(MatchingGraph.Of(_vertices, _links));
        if (!_matcher.TrySolve(duals, null, work, cancellationToken))
        {
            HasGivenUp = _matcher.HasGivenUp;
            return false;
        }

        _mates = _matcher.Mates();
        return true;
    }

    /// <summary>Whether the work ran out.</summary>
    public bool HasGivenUp { get; private set; }

    /// <summary>Whether a meeting is chosen.</summary>
    public bool IsChosen(int edge) => _mates[2 * edge] == 2 * edge + 1;

    /// <summary>How often each person sits out.</summary>
    public int[] Byes()
    {
        var byes = new int[_people];
        var firstPort = 2 * _edges.Count;
        for (var at = 0; at < _byeOwner.Count; at++)
        {
            // A port that no core takes is taken by the vertex of a round, and that is no core either.
            if (_byeOwner[at] >= 0 && _mates[firstPort + at] < firstPort + _byeOwner.Count)
                byes[_byeOwner[at]]++;
        }

        return byes;
    }

    /// <summary>The dual solution of the factor.</summary>
    public FactorCertificate Certificate(long repeatPrice)
    {
        var dual = _matcher!.Certificate();
        var prices = new long[_people + 1];
        var inSets = new long[_vertices];
        var sets = new List<FactorOddSet>();
        foreach (var set in dual.OddSets)
        {
            foreach (var v in set.Members)
                inSets[v] += set.Price;
            if (Translate(set) is { } translated)
                sets.Add(translated);
        }

        for (var i = 0; i < _people; i++)
        {
            // Without a core all meetings on offer are chosen, so any low enough price will do.
            if (_cores[i] == 0)
            {
                prices[i] = LowestAt(i, dual);
                continue;
            }

            var core = _core[i];
            for (var other = 1; other < _cores[i]; other++)
            {
                if (inSets[_core[i] + other] > inSets[core])
                    core = _core[i] + other;
            }

            prices[i] = dual.Prices[core] - inSets[core];
        }

        var sitOut = _byeOwner.IndexOf(-1);
        if (sitOut >= 0)
            prices[_people] = -dual.Prices[2 * _edges.Count + sitOut] - inSets[2 * _edges.Count + sitOut];
        return new FactorCertificate(prices, repeatPrice, sets);
    }

    private void AddByes(IReadOnlyList<int[]> byes, long[]? byeWorth, List<int>[] ports, ref int next)
    {
        // As many ports as rounds to sit out: nothing but the value decides how often one person does.
        var byePorts = new List<int>[_people];
        foreach (var bye in byes)
        {
            foreach (var i in bye)
            {
                (byePorts[i] ??= []).Add(next);
                ports[i].Add(next++);
                _byeOwner.Add(i);
            }
        }

        foreach (var bye in byes)
        {
            foreach (var i in bye)
            {
                foreach (var port in byePorts[i])
                    _links.Add(new MatchingEdge(next, port, byeWorth is null ? 0 : -byeWorth[i]));
            }

            next++;
            _byeOwner.Add(-1);
        }
    }

    private long LowestAt(int person, MatchingCertificate dual)
    {
        var lowest = 0L;
        for (var e = 0; e < _edges.Count; e++)
        {
            if (_edges[e].First == person)
                lowest = System.Math.Min(lowest, -dual.Prices[2 * e]);
            else if (_edges[e].Second == person)
                lowest = System.Math.Min(lowest, -dual.Prices[2 * e + 1]);
        }

        return lowest;
    }

    /// <summary>The set of people, and the pairs that leave it, that an odd set of ports and cores stands for.</summary>
    private FactorOddSet? Translate(MatchingOddSet set)
    {
        var within = new bool[_vertices];
        foreach (var v in set.Members)
            within[v] = true;
        var inside = new bool[_people + 1];
        var people = new List<int>();
        for (var i = 0; i < _people; i++)
        {
            var count = 0;
            for (var core = 0; core < _cores[i]; core++)
                count += within[_core[i] + core] ? 1 : 0;
            inside[i] = count > 0 && 2 * count >= _cores[i];
            if (inside[i])
                people.Add(i);
        }

        var rounds = 0;
        for (var at = 0; at < _byeOwner.Count; at++)
            rounds += _byeOwner[at] >= 0 ? 0 : within[2 * _edges.Count + at] ? 1 : -1;
        inside[_people] = rounds > 0;
        if (inside[_people])
            people.Add(_people);
        var leaving = new List<(int, int)>();
        for (var e = 0; e < _edges.Count; e++)
        {
            var (one, two) = (_edges[e].First, _edges[e].Second);
            if (inside[one] == inside[two])
                continue;
            var (inner, outer) = inside[one] ? (2 * e, 2 * e + 1) : (2 * e + 1, 2 * e);
            if (!within[inner] || within[outer] || IsBase(within, inner))
                leaving.Add(inside[one] ? (one, two) : (two, one));
        }

        for (var at = 0; at < _byeOwner.Count; at++)
        {
            var (port, person) = (2 * _edges.Count + at, _byeOwner[at]);
            if (person < 0 || inside[person] == inside[_people])
                continue;

            // A base is left out only where it stands for a missing core of a person inside, or a missing round of nobody inside.
            var isBase = !within[_mates[port]] && IsCore(_mates[port]) == inside[person];
            if ((within[port] && !isBase) == inside[_people])
                leaving.Add(inside[person] ? (person, _people) : (_people, person));
        }

        return people.Count == 0 ? null : new FactorOddSet(people, leaving, 2 * set.Price);
    }

    /// <summary>Whether a port of a set is matched with a core outside it: then the set stands for the one with that core in
    /// place of the port.</summary>
    private bool IsBase(bool[] within, int port) => !within[_mates[port]] && IsCore(_mates[port]);

    private bool IsCore(int vertex) => vertex >= 2 * _edges.Count + _byeOwner.Count;
}
