using System;
using System.Threading;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>Greatest-value transportation of each type's talks to the types again: the relaxed type problem, solved exactly.</summary>
/// <remarks>
/// <para>Each type a has <c>demand[a]</c> talk-ends. A flow f(a, b) from a copy of the types on the left to a copy on the right, with
/// Σ_b f(a, b) = Σ_b f(b, a) = demand[a] and 0 ≤ f(a, b) ≤ cap(a, b), read as x(a, b) = (f(a, b) + f(b, a)) / 2, is the relaxation of the
/// R-factor on types; its optimum may be half-integral.</para>
/// <para>Primal-dual method (L. R. Ford and D. R. Fulkerson 1957, "A primal-dual algorithm for the capacitated Hitchcock problem") with blocking flows
/// (E. A. Dinic 1970, "Algorithm for solution of a problem of maximum flow in networks with power estimation") on the tight arcs. Values
/// have at most four sizes, so there are few dual steps; a blocking flow takes O(types³) at worst and about O(types²) in practice.</para>
/// </remarks>
internal sealed class TypeFlow
{
    private const int Unreached = -1;

    private readonly int _types;
    private readonly long[] _value;
    private readonly int[] _cap;
    private readonly int[] _flow;
    private readonly long[] _left;
    private readonly long[] _right;
    private readonly int[] _leftRest;
    private readonly int[] _rightRest;
    private readonly int[] _leftDepth;
    private readonly int[] _rightDepth;
    private readonly int[] _leftNext;
    private readonly int[] _rightNext;
    private readonly int[] _queue;

    /// <param name="value">[a · types + b]: what one talk between a and b is worth; symmetric.</param>
    /// <param name="cap">[a · types + b]: the most talks between a and b (within a type: talk-ends, twice the pairs); symmetric.</param>
    /// <param name="demand">The talk-ends of each type.</param>
    public TypeFlow(long[] value, int[] cap, int[] demand)
    {
        _types = demand.Length;
        _value = value;
        _cap = cap;
        _flow = new int[value.Length];
        _left = new long[_types];
        _right = new long[_types];
        _leftRest = (int[])demand.Clone();
        _rightRest = (int[])demand.Clone();
        _leftDepth = new int[_types];
        _rightDepth = new int[_types];
        _leftNext = new int[_types];
        _rightNext = new int[_types];
        _queue = new int[2 * _types];
    }

    /// <summary>[a · types + b]: the flow.</summary>
    public int[] Flow => _flow;

    /// <summary>The doubled price of a talk-end of each type: the sum of its left and right potential.</summary>
    public long[] DoubledPrices()
    {
        var prices = new long[_types];
        for (var a = 0; a < _types; a++)
            prices[a] = _left[a] + _right[a];
        return prices;
    }

    /// <summary>Twice the value of the relaxed plan.</summary>
    public long DoubledValue()
    {
        long value = 0;
        for (var arc = 0; arc < _flow.Length; arc++)
            value += _flow[arc] * _value[arc];
        return value;
    }

    /// <summary>Solves.</summary>
    /// <param name="cancellationToken">Looked at before each blocking flow.</param>
    /// <param name="work">One step for each pair of types looked at; <see langword="null"/> for as much as it takes.</param>
    /// <returns><see langword="false"/> where the capacities do not let every type have its talks, or the work ran out.</returns>
    public bool TrySolve(CancellationToken cancellationToken, StepMeter? work = null)
    {
        for (var a = 0; a < _types; a++)
        {
            for (var b = 0; b < _types; b++)
            {
                if (_cap[(a * _types) + b] > 0)
                    _left[a] = Math.Max(_left[a], _value[(a * _types) + b]);
            }
        }

        long pairs = _flow.Length;
        while (true)
        {
            while (Layer())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (work is not null && work.Take(pairs) < pairs)
                    return false;
                for (var a = 0; a < _types; a++)
                {
                    while (_leftRest[a] > 0)
                    {
                        var sent = PushLeft(a, _leftRest[a]);
                        if (sent == 0)
                            break;
                        _leftRest[a] -= sent;
                    }
                }
            }

            if (Array.TrueForAll(_leftRest, rest => rest == 0))
                return true;
            if ((work is not null && work.Take(pairs) < pairs) || !Reprice())
                return false;
        }
    }

    private bool Layer()
    {
        unchecked
        {
            int head = 0, tail = 0;
            for (var a = 0; a < _types; a++)
            {
                _leftNext[a] = 0;
                _rightNext[a] = 0;
                _rightDepth[a] = Unreached;
                _leftDepth[a] = _leftRest[a] > 0 ? 0 : Unreached;
                if (_leftRest[a] > 0)
                    _queue[tail++] = a;
            }

            var found = false;
            while (head < tail)
            {
                var node = _queue[head++];
                if (node < _types)
                {
                    var row = node * _types;
                    for (var b = 0; b < _types; b++)
                    {
                        if (_rightDepth[b] != Unreached || _flow[row + b] >= _cap[row + b] || _left[node] + _right[b] != _value[row + b])
                            continue;
                        _rightDepth[b] = _leftDepth[node] + 1;
                        found |= _rightRest[b] > 0;
                        _queue[tail++] = b + _types;
                    }
                }
                else
                {
                    var b = node - _types;
                    for (var a = 0; a < _types; a++)
                    {
                        var arc = (a * _types) + b;
                        if (_leftDepth[a] != Unreached || _flow[arc] == 0 || _left[a] + _right[b] != _value[arc])
                            continue;
                        _leftDepth[a] = _rightDepth[b] + 1;
                        _queue[tail++] = a;
                    }
                }
            }

            return found;
        }
    }

    private int PushLeft(int a, int most)
    {
        unchecked
        {
            var row = a * _types;
            for (; _leftNext[a] < _types; _leftNext[a]++)
            {
                var b = _leftNext[a];
                if (_rightDepth[b] != _leftDepth[a] + 1 || _flow[row + b] >= _cap[row + b] || _left[a] + _right[b] != _value[row + b])
                    continue;
                var sent = PushRight(b, Math.Min(most, _cap[row + b] - _flow[row + b]));
                if (sent == 0)
                    continue;
                _flow[row + b] += sent;
                return sent;
            }

            return 0;
        }
    }

    private int PushRight(int b, int most)
    {
        unchecked
        {
            if (_rightRest[b] > 0)
            {
                var sent = Math.Min(most, _rightRest[b]);
                _rightRest[b] -= sent;
                return sent;
            }

            for (; _rightNext[b] < _types; _rightNext[b]++)
            {
                var a = _rightNext[b];
                var arc = (a * _types) + b;
                if (_leftDepth[a] != _rightDepth[b] + 1 || _flow[arc] == 0 || _left[a] + _right[b] != _value[arc])
                    continue;
                var sent = PushLeft(a, Math.Min(most, _flow[arc]));
                if (sent == 0)
                    continue;
                _flow[arc] -= sent;
                return sent;
            }

            return 0;
        }
    }

    // After Layer has failed its depths tell what can be reached; the cheapest arc out of that sets the dual step.
    private bool Reprice()
    {
        unchecked
        {
            var step = long.MaxValue;
            for (var a = 0; a < _types; a++)
            {
                var row = a * _types;
                for (var b = 0; b < _types; b++)
                {
                    var slack = _left[a] + _right[b] - _value[row + b];
                    if (_leftDepth[a] != Unreached && _rightDepth[b] == Unreached && _flow[row + b] < _cap[row + b])
                        step = Math.Min(step, slack);
                    else if (_leftDepth[a] == Unreached && _rightDepth[b] != Unreached && _flow[row + b] > 0)
                        step = Math.Min(step, -slack);
                }
            }

            if (step == long.MaxValue)
                return false;
            for (var a = 0; a < _types; a++)
            {
                if (_leftDepth[a] != Unreached)
                    _left[a] -= step;
                if (_rightDepth[a] != Unreached)
                    _right[a] += step;
            }

            return true;
        }
    }
}
