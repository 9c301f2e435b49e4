using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Stations;

/// <summary>Groups on the rows of a walk, and which host stays when, with what it comes to.</summary>
/// <remarks>Mutable. Scoring is O(pairs in groups + hosts' meetings).</remarks>
internal sealed class WalkState
{
    private readonly WalkProblem _problem;
    private readonly ulong[] _there;
    private readonly ulong[] _staying;
    private readonly ulong[] _walking;
    private readonly int[] _rowOf;
    private readonly int[] _hostOf;
    private readonly int[][] _rowAt;
    private readonly long[] _valueOf;
    private readonly int[] _metAt;
    private int _stamp;

    /// <param name="problem">The walk, of <see cref="WalkProblem.MostRounds"/> rounds at most.</param>
    /// <param name="groups">The people on each row; taken over.</param>
    /// <param name="stays">Whether a host who stays by turns does so: <c>[stand][host][round]</c>.</param>
    public WalkState(WalkProblem problem, int[][] groups, bool[][][] stays)
    {
        _problem = problem;
        Groups = groups;
        _there = new ulong[problem.People];
        for (var person = 0; person < problem.People; person++)
        {
            for (var round = 0; round < problem.Rounds; round++)
                _there[person] |= problem.Presence.IsPresent(person, round) ? 1UL << round : 0;
        }

        _staying = new ulong[problem.People];
        _walking = new ulong[problem.People];
        _valueOf = new long[problem.People];
        _rowOf = [.. Enumerable.Repeat(-1, problem.People)];
        _hostOf = [.. Enumerable.Repeat(-1, problem.People)];
        var hosts = 0;
        for (var stand = 0; stand < problem.Stands.Count; stand++)
        {
            var own = problem.Stands[stand];
            foreach (var host in own.Always)
            {
                _hostOf[host] = hosts++;
                _staying[host] = _there[host];
            }

            for (var host = 0; host < own.ByTurns.Length; host++)
            {
                _hostOf[own.ByTurns[host]] = hosts++;
                for (var round = 0; round < problem.Rounds; round++)
                    _staying[own.ByTurns[host]] |= stays[stand][host][round] ? 1UL << round : 0;
            }
        }

        _metAt = new int[hosts * problem.People];
        _rowAt = [.. problem.Stands.Select(stand => Enumerable.Range(0, problem.Rounds).Select(round => Array.FindIndex(problem.Rows, row => row[round] == stand.Station)).ToArray())];
    }

    /// <summary>The people on each row.</summary>
    public int[][] Groups { get; }

    public bool IsThere(int person, int round) => (_there[person] >> round & 1) != 0;

    public bool Stays(int host, int round) => (_staying[host] >> round & 1) != 0;

    /// <summary>How many rounds a host stays.</summary>
    public int TurnsOf(int host) => Enumerable.Range(0, _problem.Rounds).Count(round => Stays(host, round));

    /// <summary>One host takes over a round from another; the same call with the hosts exchanged takes it back.</summary>
    public void Pass(int giver, int taker, int round)
    {
        _staying[giver] &= ~(1UL << round);
        _staying[taker] |= 1UL << round;
    }

    /// <summary>Copies groups and turns from another state of the same problem.</summary>
    public void CopyFrom(WalkState other)
    {
        for (var row = 0; row < Groups.Length; row++)
            Groups[row] = (int[])other.Groups[row].Clone();
        Array.Copy(other._staying, _staying, _staying.Length);
    }

    /// <summary>Everything counted anew.</summary>
    public WalkScore Score()
    {
        _stamp++;
        Array.Clear(_valueOf, 0, _valueOf.Length);
        for (var row = 0; row < Groups.Length; row++)
        {
            ulong visits = 0;
            for (var round = 0; round < _problem.Rounds; round++)
                visits |= _problem.Rows[row][round] >= 0 ? 1UL << round : 0;
            foreach (var person in Groups[row])
                (_rowOf[person], _walking[person]) = (row, visits & _there[person] & ~_staying[person]);
        }

        long broken = 0, repeats = 0, value = 0;
        foreach (var group in Groups)
        {
            for (var i = 0; i < group.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if ((_walking[group[i]] & _walking[group[j]]) != 0)
                        Count(group[i], group[j], true);
                }
            }
        }

        for (var stand = 0; stand < _problem.Stands.Count; stand++)
            CountStand(stand);
        return new(broken, repeats, _problem.Stands.Sum(stand => stand.ByTurns.Sum(host => (long)SeenBy(host, stand.Station))), value, _valueOf.Length == 0 ? 0 : _valueOf.Min());

        void CountStand(int stand)
        {
            for (var round = 0; round < _problem.Rounds; round++)
            {
                foreach (var host in HostsOf(stand).Where(host => Stays(host, round)))
                {
                    foreach (var other in HostsOf(stand).Where(other => other < host && Stays(other, round)))
                        Meet(host, other);
                    if (_rowAt[stand][round] is >= 0 and var row)
                    {
                        foreach (var visitor in Groups[row])
                        {
                            if ((_walking[visitor] >> round & 1) != 0)
                                Meet(host, visitor);
                        }
                    }
                }
            }
        }

        // Who walk together at some time and pass one another's stand do not meet anew.
        void Meet(int host, int other)
        {
            if (_rowOf[host] >= 0 && _rowOf[host] == _rowOf[other] && (_walking[host] & _walking[other]) != 0)
                return;
            var (first, second) = _hostOf[other] >= 0 && other < host ? (other, host) : (host, other);
            var at = (_hostOf[first] * _problem.People) + second;
            Count(host, other, _metAt[at] != _stamp);
            _metAt[at] = _stamp;
        }

        void Count(int i, int j, bool isFirst)
        {
            if (_problem.Forbidden.Contains(i, j))
                broken++;
            if (!isFirst || _problem.Met.Contains(i, j))
            {
                if (!_problem.Together.Contains(i, j))
                    repeats++;
                return;
            }

            var worth = _problem.Scores.Of(i, j);
            value += worth;
            _valueOf[i] += worth;
            _valueOf[j] += worth;
        }
    }

    private IEnumerable<int> HostsOf(int stand) => _problem.Stands[stand].Always.Concat(_problem.Stands[stand].ByTurns);

    private int SeenBy(int host, int own)
    {
        ulong seen = 0;
        var more = 0;
        for (var round = 0; round < _problem.Rounds; round++)
        {
            if ((_walking[host] >> round & 1) == 0 || _problem.Rows[_rowOf[host]][round] is var station && station == own)
                continue;
            // Beyond the bits of one number a station is looked for among the rounds before.
            var isNew = station < 64 ? (seen >> station & 1) == 0
                : !Enumerable.Range(0, round).Any(before => (_walking[host] >> before & 1) != 0 && _problem.Rows[_rowOf[host]][before] == station);
            more += isNew ? 1 : 0;
            seen |= station < 64 ? 1UL << station : 0;
        }

        return more;
    }
}
