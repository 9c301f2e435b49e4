using System;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>Prices for people of each kind: what the groups dearest at them are worth, and the people, is what no round can beat.</summary>
/// <remarks>
/// A kind is a class and whether one is in the crowd. The dearest group is found exactly, class by class, over how many of the
/// crowd and how many others it has so far: O(classes · size⁴) a set of prices. Boris Polyak (1969), "Minimization of unsmooth
/// functionals", USSR Computational Mathematics and Mathematical Physics 9, with a target that comes nearer. Mutable, one a
/// computation.
/// </remarks>
internal sealed class CompositionPrices
{
    private const int Fraction = 16;
    private const long MostWork = 20_000_000;
    private const int MostSteps = 3_000;

    /// <summary>So many steps without a better bound, and the target comes half as near.</summary>
    private const int Patience = 20;

    private readonly long[][] _kinds;
    private readonly long[] _same;
    private readonly long[] _different;
    private readonly bool _isLastMixed;
    private readonly RoundShape _shape;
    private readonly int _size;
    private readonly long[][] _prices;
    private readonly long[][] _left;
    private readonly long[,] _most;
    private readonly long[,] _next;
    private readonly (int In, int Out)[][,] _choice;

    /// <param name="kinds">The people of each class in and out of the crowd.</param>
    /// <param name="same">Two of one class: both in the crowd, one, neither.</param>
    /// <param name="different">Two of different classes, likewise.</param>
    /// <param name="isLastMixed">Whether the last class is several, of which two people may differ.</param>
    /// <param name="shape">The groups; each of any size between the limits, unless those differ by at most one.</param>
    public CompositionPrices(long[][] kinds, long[] same, long[] different, bool isLastMixed, RoundShape shape)
    {
        _kinds = kinds;
        _same = same;
        _different = different;
        _isLastMixed = isLastMixed;
        _shape = shape;
        _size = shape.Most;
        _prices = NewKinds();
        _left = NewKinds();
        _most = new long[_size + 1, _size + 1];
        _next = new long[_size + 1, _size + 1];
        _choice = [.. kinds.Select(_ => new (int, int)[_size + 1, _size + 1])];
    }

    /// <summary>The lowest bound found.</summary>
    public long Lowest()
    {
        long[][] kept = NewKinds();
        var best = Bound();
        var reach = Math.Max(1L << Fraction, best >> 5);
        var work = (long)_kinds.Length * _size * _size * _size * _size / 8;
        var steps = Math.Min(MostSteps, MostWork / Math.Max(1, work));
        var waited = 0;
        for (var bound = best; steps > 0 && reach > 1L << (Fraction - 4); steps--)
        {
            var length = _left.Sum(kind => (kind[0] * kind[0]) + (kind[1] * kind[1]));
            if (length == 0)
                break;
            Step(bound - best + reach, length);
            bound = Bound();
            if (bound < best)
            {
                waited = bound < best - (reach / 8) ? 0 : waited + 1;
                best = bound;
                Copy(_prices, kept);
            }
            else if (++waited > Patience)
            {
                waited = 0;
                reach /= 2;
                Copy(kept, _prices);
                bound = Bound();
            }
        }

        return best >> Fraction;
    }

    /// <summary>Kinds of which too many are taken become dearer, others cheaper.</summary>
    private void Step(long fall, long length)
    {
        for (var c = 0; c < _kinds.Length; c++)
        {
            for (var kind = 0; kind < 2; kind++)
                _prices[c][kind] -= (long)((decimal)fall * _left[c][kind] / length);
        }
    }

    /// <summary>The bound at the prices as they are, and the people its groups leave.</summary>
    private long Bound()
    {
        Compose();
        Copy(_kinds, _left);
        long sum = 0;
        for (var c = 0; c < _kinds.Length; c++)
            sum += (_prices[c][0] * _kinds[c][0]) + (_prices[c][1] * _kinds[c][1]);
        if (_shape.Most - _shape.Least > 1)
            return sum + Take(Enumerable.Range(_shape.Least, _shape.Most - _shape.Least + 1).OrderByDescending(size => Dearest(size).Worth).First(), _shape.Groups);
        var large = _shape.Most == _shape.Least ? _shape.Groups : _shape.Present - ((long)_shape.Groups * _shape.Least);
        return sum + Take(_shape.Most, large) + Take(_shape.Least, _shape.Groups - large);
    }

    /// <summary>The most a group of each number in and out of the crowd is worth, less its price, without what all classes share.</summary>
    private void Compose()
    {
        for (var a = 0; a <= _size; a++)
        {
            for (var b = 0; b <= _size; b++)
                _most[a, b] = a + b == 0 ? 0 : long.MinValue;
        }

        for (var c = 0; c < _kinds.Length; c++)
            Add(c);
    }

    private void Add(int c)
    {
        // How much more two people are worth for being of this class.
        var isMixed = _isLastMixed && c == _kinds.Length - 1;
        long More(int k) => (isMixed ? Math.Max(0, _same[k] - _different[k]) : _same[k] - _different[k]) << Fraction;
        var (both, one, neither) = (More(0), More(1), More(2));
        for (var a = 0; a <= _size; a++)
        {
            for (var b = 0; a + b <= _size; b++)
            {
                _next[a, b] = long.MinValue;
                for (var x = 0; x <= Math.Min(a, _kinds[c][0]); x++)
                {
                    for (var y = 0; y <= Math.Min(b, _kinds[c][1]); y++)
                    {
                        var before = _most[a - x, b - y];
                        if (before == long.MinValue)
                            continue;
                        var worth = before + (both * x * (x - 1) / 2) + (one * x * y) + (neither * y * (y - 1) / 2) - (_prices[c][0] * x) - (_prices[c][1] * y);
                        if (worth > _next[a, b])
                            (_next[a, b], _choice[c][a, b]) = (worth, (x, y));
                    }
                }
            }
        }

        Array.Copy(_next, _most, _next.Length);
    }

    /// <summary>Groups of one size all take the dearest composition.</summary>
    private long Take(int size, long groups)
    {
        if (groups == 0)
            return 0;
        var (best, inCrowd) = Dearest(size);
        for (int c = _kinds.Length - 1, a = inCrowd, b = size - inCrowd; c >= 0; c--)
        {
            var (x, y) = _choice[c][a, b];
            _left[c][0] -= groups * x;
            _left[c][1] -= groups * y;
            (a, b) = (a - x, b - y);
        }

        return groups * best;
    }

    private (long Worth, int InCrowd) Dearest(int size)
    {
        var (best, inCrowd) = (long.MinValue, 0);
        for (var a = 0; a <= size; a++)
        {
            if (_most[a, size - a] == long.MinValue)
                continue;
            var b = size - a;
            var worth = _most[a, b] + (((_different[0] * a * (a - 1) / 2) + (_different[1] * a * b) + (_different[2] * b * (b - 1) / 2)) << Fraction);
            if (worth > best)
                (best, inCrowd) = (worth, a);
        }

        return (best, inCrowd);
    }

    private long[][] NewKinds() => [.. _kinds.Select(_ => new long[2])];

    private static void Copy(long[][] from, long[][] to)
    {
        for (var c = 0; c < from.Length; c++)
            Array.Copy(from[c], to[c], 2);
    }
}
