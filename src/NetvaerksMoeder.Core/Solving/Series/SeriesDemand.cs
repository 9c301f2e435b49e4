using System;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>Whether some people can have as many partners as each wants, where each other has room for only so many.</summary>
/// <remarks>
/// A flow from whoever wants partners to whoever may be one, each pair at most once (Lester Ford and Delbert Fulkerson 1956, "Maximal flow
/// through a network"; by layers after Efim Dinic 1970). What cannot be had of a flow cannot be had of any plan; the other way is not so.
/// </remarks>
/// <param name="people">How many people there are.</param>
/// <param name="mayMeet">Whether two people may be partners.</param>
/// <param name="room">How many partners each has room for.</param>
internal sealed class SeriesDemand(int people, Func<int, int, bool> mayMeet, long[] room)
{
    private readonly bool[] _used = new bool[people * people];
    private readonly long[] _wanted = new long[people];
    private readonly long[] _left = new long[people];
    private readonly int[] _levels = new int[2 * people];
    private readonly int[] _next = new int[2 * people];
    private readonly int[] _queue = new int[2 * people];

    /// <summary>Whether all of it can be had at once. O(people²) a layer.</summary>
    /// <param name="wanted">How many partners each wants.</param>
    public bool CanBeMet(long[] wanted) => MissingOf(wanted) == 0;

    /// <summary>How much of it cannot be had at best. O(people²) a layer.</summary>
    /// <param name="wanted">How many partners each wants.</param>
    public long MissingOf(long[] wanted)
    {
        Array.Clear(_used, 0, _used.Length);
        Array.Copy(wanted, _wanted, people);
        Array.Copy(room, _left, people);
        long missing = 0;
        foreach (var number in wanted)
            missing += number;
        while (missing > 0 && Layer())
        {
            Array.Clear(_next, 0, _next.Length);
            for (var person = 0; person < people; person++)
            {
                while (_wanted[person] > 0 && Push(person))
                {
                    _wanted[person]--;
                    missing--;
                }
            }
        }

        return missing;
    }

    /// <summary>Layers from those who want on: 0 to people − 1 want, the rest have room.</summary>
    /// <returns>Whether any room left is reached.</returns>
    private bool Layer()
    {
        var (head, tail, isReached) = (0, 0, false);
        for (var node = 0; node < _levels.Length; node++)
        {
            _levels[node] = node < people && _wanted[node] > 0 ? 0 : -1;
            if (_levels[node] == 0)
                _queue[tail++] = node;
        }

        while (head < tail)
        {
            var node = _queue[head++];
            isReached |= node >= people && _left[node - people] > 0;
            for (var other = 0; other < people; other++)
            {
                var next = node < people ? people + other : other;
                if (_levels[next] >= 0 || !IsOpen(node, other))
                    continue;
                _levels[next] = _levels[node] + 1;
                _queue[tail++] = next;
            }
        }

        return isReached;
    }

    private bool Push(int node)
    {
        if (node >= people && _left[node - people] > 0)
        {
            _left[node - people]--;
            return true;
        }

        for (; _next[node] < people; _next[node]++)
        {
            var other = _next[node];
            var next = node < people ? people + other : other;
            if (_levels[next] != _levels[node] + 1 || !IsOpen(node, other) || !Push(next))
                continue;
            var at = node < people ? (node * people) + other : (other * people) + node - people;
            _used[at] = !_used[at];
            return true;
        }

        return false;
    }

    private bool IsOpen(int node, int other) => node < people
        ? node != other && !_used[(node * people) + other] && mayMeet(node, other)
        : _used[(other * people) + node - people];
}
