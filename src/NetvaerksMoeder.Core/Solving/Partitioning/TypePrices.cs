using System;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>What rounds can be worth at most, people told apart by unit and level, no pair counted twice.</summary>
/// <remarks>
/// Every rule that binds groups or rounds together is priced (Lagrangian duality): that the groups use up the people of each type; that
/// the people of two types make only so many pairs; that so many meetings are repeats, worth nothing; and that a pair meets again at
/// most once a round after its first meeting. Whatever the prices, the dearest group at them, found by looking at every composition, gives a valid
/// bound in whole numbers. The prices of the types alone are found by linear programming (<see cref="ColumnSimplex"/>), all of them by
/// a subgradient walk from there: Francisco Barahona and Ranga Anbil (2000), "The volume algorithm: producing primal solutions with a
/// subgradient method", Mathematical Programming 87. Mutable, one a computation. O(compositions) a set of prices.
/// </remarks>
internal sealed class TypePrices
{
    private const int Fraction = 16;
    private const int MostCompositions = 60_000;
    private const long MostWork = 60_000_000;
    private const int MostSteps = 4_000;

    /// <summary>So many steps without a better bound, and the target comes half as near.</summary>
    private const int Patience = 40;

    /// <summary>The part of the newest slope in the average.</summary>
    private const int Newest = 10;

    private const long GreatestValue = 1 << 20;
    private const long GreatestPrice = (GreatestValue << Fraction) * 8;

    private readonly int _types;
    private readonly long[] _counts;
    private readonly long[][] _worth;
    private readonly long[][] _pairs;
    private readonly RoundShape _shape;
    private readonly long _rounds;
    private readonly long _repeats;
    private readonly bool _isPaired;
    private readonly bool _isNew;

    // Whether each group may have any size between the limits; else so many have the larger one.
    private readonly bool _isFree;
    private readonly long _large;

    // The prices in a row: of each type, of each two types, of a repeat.
    private readonly long[] _prices;
    private readonly long[] _slope;
    private readonly long[][] _effective;
    private readonly long[][] _again;
    private readonly long[][] _gain;
    private readonly int[] _chosen;
    private readonly int[] _used;
    private readonly int[] _bestOfLeast;
    private readonly int[] _bestOfMost;
    private long _mostOfLeast;
    private long _mostOfMost;
    private int _sizeOfMost;

    private TypePrices(GroupSchedulingProblem problem, PairScores.Relational scores, RoundShape shape, long rounds, long repeats, Acquaintance acquaintance, int[][] types)
    {
        (_types, _shape, _rounds, _repeats) = (types.Length, shape, rounds, repeats);
        (_isPaired, _isNew) = (rounds > 1, problem.Met.Count == 0);
        _isFree = shape.Most - shape.Least > 1;
        _large = _isFree || shape.Most == shape.Least ? shape.Groups : shape.Present - ((long)shape.Groups * shape.Least);
        _counts = [.. types.Select(people => (long)people.Length)];
        _worth = Square(_types);
        _pairs = Square(_types);
        var typeOf = new int[problem.People];
        for (var a = 0; a < _types; a++)
        {
            foreach (var person in types[a])
                typeOf[person] = a;
            for (var b = 0; b < _types; b++)
            {
                _worth[a][b] = a == b ? scores.OfClass(true, true) : scores.Of(types[a][0], types[b][0]);
                _pairs[a][b] = a == b ? RoundShape.Pairs(_counts[a]) : _counts[a] * _counts[b];
            }
        }

        for (var person = 0; person < problem.People; person++)
        {
            foreach (var other in acquaintance.NotNew(person).Where(other => other > person))
            {
                var (a, b) = (typeOf[person], typeOf[other]);
                _pairs[a][b]--;
                if (a != b)
                    _pairs[b][a]--;
            }
        }

        _prices = new long[_types + (_isPaired ? _types * _types : 0) + 1];
        _slope = new long[_prices.Length];
        _effective = Square(_types);
        _again = Square(_types);
        _gain = [.. Enumerable.Range(0, shape.Most + 1).Select(_ => new long[_types])];
        _chosen = new int[shape.Most];
        _used = new int[_types];
        _bestOfLeast = new int[shape.Least];
        _bestOfMost = new int[shape.Most];
    }

    /// <summary>The bound for so many rounds of one shape with everybody present and nobody kept together; no limit where there are too many compositions.</summary>
    public static long Of(GroupSchedulingProblem problem, PairScores.Relational scores, RoundShape shape, long rounds, long repeats, Acquaintance acquaintance)
    {
        if (shape.Groups == 0 || scores.Greatest > GreatestValue)
            return long.MaxValue;
        int[][] types = [.. Enumerable.Range(0, problem.People).GroupBy(person => (scores.UnitOf(person), scores.LevelOf(person))).OrderByDescending(same => same.Count()).ThenBy(same => same.First()).Select(same => same.ToArray())];
        var compositions = Enumerable.Range(shape.Least, shape.Most - shape.Least + 1).Sum(size => Math.Min(MostCompositions + 1, Compositions(types, size)));
        if (compositions > MostCompositions)
            return long.MaxValue;
        return new TypePrices(problem, scores, shape, rounds, repeats, acquaintance, types).Lowest(Math.Min(MostSteps, MostWork / Math.Max(1, compositions)));
    }

    /// <summary>How many compositions a group can have, types being used no more often than there are people of them.</summary>
    private static long Compositions(int[][] types, int size)
    {
        var ways = new long[size + 1];
        ways[0] = 1;
        foreach (var type in types)
        {
            for (var sum = size; sum > 0; sum--)
            {
                for (var taken = 1; taken <= Math.Min(sum, type.Length); taken++)
                    ways[sum] = Math.Min(long.MaxValue / 4, ways[sum] + ways[sum - taken]);
            }
        }

        return ways[size];
    }

    private long Lowest(long steps)
    {
        var best = Simplex(steps / 4);
        return _isPaired ? Math.Min(best, Walk(best, steps)) >> Fraction : best >> Fraction;
    }

    /// <summary>The prices of the types alone, by linear programming over compositions; the best stay.</summary>
    private long Simplex(long steps)
    {
        // A group of the larger size also uses up one of the larger groups.
        var simplex = new ColumnSimplex([.. _counts, _large], 100 * (1 + _worth.Max(row => row.Max())));
        var kept = (long[])_prices.Clone();
        var best = long.MaxValue;
        for (; steps > 0; steps--)
        {
            var prices = simplex.Prices();
            for (var a = 0; a < _types; a++)
                _prices[a] = decimal.ToInt64(decimal.Round(prices[a] * (1 << Fraction)));
            var bound = Bound();
            if (bound < best)
            {
                best = bound;
                Array.Copy(_prices, kept, kept.Length);
            }

            var ofLarge = decimal.ToInt64(decimal.Round(prices[_types] * (1 << Fraction)));
            var isLarge = _large == _shape.Groups || _mostOfMost - ofLarge >= _mostOfLeast;
            if ((isLarge ? _mostOfMost - ofLarge : _mostOfLeast) <= 1)
                break;
            var group = isLarge ? _bestOfMost : _bestOfLeast;
            var column = new long[_types + 1];
            long worth = 0;
            for (var i = 0; i < (isLarge ? _sizeOfMost : group.Length); i++)
            {
                column[group[i]]++;
                for (var j = 0; j < i; j++)
                    worth += _worth[group[i]][group[j]];
            }

            column[_types] = isLarge ? 1 : 0;
            if (!simplex.Enter(column, worth))
                break;
        }

        Array.Copy(kept, _prices, kept.Length);
        return best;
    }

    /// <summary>All prices, by steps from the best so far down a slope that is averaged over the steps.</summary>
    private long Walk(long best, long steps)
    {
        var center = (long[])_prices.Clone();
        best = Math.Min(best, Bound());
        var direction = (long[])_slope.Clone();
        var reach = Math.Max(1L << Fraction, best >> 5);
        var waited = 0;
        for (; steps > 0 && reach > 1L << (Fraction - 7); steps--)
        {
            decimal length = 1;
            for (var k = 0; k < direction.Length; k++)
                length += k >= _types && center[k] == 0 && direction[k] > 0 ? 0 : (decimal)direction[k] * direction[k];
            Step(center, reach, direction, length);
            var bound = Bound();
            for (var k = 0; k < direction.Length; k++)
                direction[k] += (_slope[k] - direction[k]) / Newest;
            if (bound < best)
            {
                waited = bound < best - (reach / 16) ? 0 : waited + 1;
                best = bound;
                Array.Copy(_prices, center, center.Length);
            }
            else if (++waited > Patience)
            {
                waited = 0;
                reach = reach * 3 / 4;
            }
        }

        return best;
    }

    /// <summary>Down the direction; pairs and repeats have no price below 0, and where people have met before, pairs none above their worth.</summary>
    private void Step(long[] center, long fall, long[] direction, decimal length)
    {
        for (var k = 0; k < _prices.Length; k++)
        {
            // Slopes are in 256ths. Prices far beyond any worth would only overflow.
            var change = (decimal)fall * 256 * direction[k] / length;
            var price = Math.Max(-GreatestPrice, Math.Min(GreatestPrice, center[k] - (long)Math.Max(-GreatestPrice, Math.Min(GreatestPrice, change))));
            if (k >= _types)
                price = Math.Max(0, price);
            if (k == _prices.Length - 1)
                price = _isNew && _isPaired ? price : 0;
            else if (k >= _types && !_isNew)
                price = Math.Min(price, _worth[(k - _types) / _types][(k - _types) % _types] << Fraction);
            _prices[k] = price;
        }
    }

    /// <summary>The bound at the prices as they are, and how it would change with each.</summary>
    private long Bound()
    {
        var sum = 0L;
        var ofRepeat = _prices[_prices.Length - 1];
        for (var a = 0; a < _types; a++)
        {
            for (var b = 0; b <= a; b++)
            {
                var price = _isPaired ? _prices[_types + (a * _types) + b] : 0;
                var over = price + ofRepeat - (_worth[a][b] << Fraction);
                _again[a][b] = _isPaired && _isNew && over > 0 ? (over + _rounds - 1) / _rounds : 0;
                _effective[a][b] = _effective[b][a] = (_worth[a][b] << Fraction) - price + ((_rounds - 1) * _again[a][b]);
                sum += price * _pairs[a][b];
            }

            sum += _rounds * _prices[a] * _counts[a];
        }

        _mostOfLeast = _mostOfMost = long.MinValue;
        for (var a = 0; a < _types; a++)
            _gain[0][a] = -_prices[a];
        Compose(0, 0, 0);
        Slope();
        sum -= ofRepeat * _repeats;
        return sum + (_rounds * ((_large * _mostOfMost) + (_large == _shape.Groups ? 0 : (_shape.Groups - _large) * _mostOfLeast)));
    }

    private void Compose(int depth, int from, long worth)
    {
        if (depth == _shape.Least && worth > _mostOfLeast && !_isFree)
        {
            _mostOfLeast = worth;
            Array.Copy(_chosen, _bestOfLeast, depth);
        }

        if ((depth == _shape.Most || (_isFree && depth >= _shape.Least)) && worth > _mostOfMost)
        {
            (_mostOfMost, _sizeOfMost) = (worth, depth);
            Array.Copy(_chosen, _bestOfMost, depth);
        }

        if (depth == _shape.Most)
            return;

        var gain = _gain[depth];
        var isLast = depth == _shape.Most - 1;
        for (var type = from; type < _types; type++)
        {
            if (_used[type] == _counts[type] || (isLast && depth != _shape.Least - 1 && worth + gain[type] <= _mostOfMost))
                continue;
            _chosen[depth] = type;
            _used[type]++;
            if (!isLast)
            {
                var (next, row) = (_gain[depth + 1], _effective[type]);
                for (var other = type; other < _types; other++)
                    next[other] = gain[other] + row[other];
            }

            Compose(depth + 1, type, worth + gain[type]);
            _used[type]--;
        }
    }

    private void Slope()
    {
        Array.Clear(_slope, 0, _slope.Length);
        for (var a = 0; a < _types; a++)
        {
            _slope[a] = 256 * _rounds * _counts[a];
            for (var b = 0; _isPaired && b <= a; b++)
                _slope[_types + (a * _types) + b] = 256 * _pairs[a][b];
        }

        _slope[_slope.Length - 1] = -256 * _repeats;
        Take(_bestOfMost, _sizeOfMost, _large);
        if (_large < _shape.Groups)
            Take(_bestOfLeast, _shape.Least, _shape.Groups - _large);
    }

    private void Take(int[] group, int size, long groups)
    {
        var times = 256 * _rounds * groups;
        for (var i = 0; i < size; i++)
        {
            _slope[group[i]] -= times;
            for (var j = 0; _isPaired && j < i; j++)
            {
                // Types are chosen in ascending order.
                var (a, b) = (group[i], group[j]);
                var isAgain = _again[a][b] > 0;
                _slope[_types + (a * _types) + b] -= isAgain ? times / _rounds : times;
                if (isAgain)
                    _slope[_slope.Length - 1] += times * (_rounds - 1) / _rounds;
            }
        }
    }

    private static long[][] Square(int size) => [.. Enumerable.Range(0, size).Select(_ => new long[size])];
}
