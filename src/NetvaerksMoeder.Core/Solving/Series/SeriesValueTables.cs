using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>The limits that <see cref="SeriesValueBound"/> prices, and the sum that a set of prices proves.</summary>
/// <remarks>Immutable. Prices stand class after class: each kind's, the one of any meeting, each block's.</remarks>
internal sealed class SeriesValueTables
{
    private readonly int _kinds;
    private readonly int _blocks;
    private readonly int[] _classOf;
    private readonly int[][] _values;
    private readonly long[] _limits;
    private readonly KindPair[] _pairs;
    private readonly long _constant;
    private readonly int[] _kindOf;
    private readonly int[] _priceOfBlock;

    /// <param name="question">The question.</param>
    /// <param name="kinds">Who pays the same price.</param>
    /// <param name="blocks">For each person the blocks they are in.</param>
    /// <param name="priceOfBlock">The number of each block's price: blocks of one number are paid the same.</param>
    public SeriesValueTables(SeriesQuestion question, int[] kinds, int[][] blocks, int[] priceOfBlock)
    {
        _kinds = kinds.Length == 0 ? 0 : kinds.Max() + 1;
        _kindOf = kinds;
        _priceOfBlock = priceOfBlock;
        _blocks = priceOfBlock.DefaultIfEmpty(-1).Max() + 1;
        Scale = Math.Max(1, 4096 / question.Greatest);
        (_classOf, var tables) = Classes(question);
        _limits = new long[tables.Count * Width];
        _constant = Limit(question, kinds, blocks);
        _pairs = PairsOf(question, kinds, blocks, tables, out var representatives);
        _values = [.. tables.Select(table => representatives.Select(pair => table[pair]).ToArray())];
    }

    public long Scale { get; }

    /// <summary>The number of prices.</summary>
    public int Prices => _limits.Length;

    /// <summary>About how much work a sum is.</summary>
    public long Work => (long)_pairs.Length * _values.Length;

    private int Width => _kinds + 1 + _blocks;

    /// <summary>Prices of coarser tables, where several kinds and several blocks have one price, as prices of these.</summary>
    /// <param name="coarse">The coarser tables' prices.</param>
    /// <param name="tables">The coarser tables, of the same question.</param>
    /// <param name="kindOf">The coarser kind of each kind.</param>
    /// <param name="blockOf">The number of the coarser price of each block's price here.</param>
    public long[] Refined(long[] coarse, SeriesValueTables tables, int[] kindOf, int[] blockOf)
    {
        var prices = new long[_limits.Length];
        for (var each = 0; each < _values.Length; each++)
        {
            var (start, from) = (each * Width, each * tables.Width);
            for (var kind = 0; kind < _kinds; kind++)
                prices[start + kind] = coarse[from + kindOf[kind]];
            prices[start + _kinds] = coarse[from + tables._kinds];
            for (var block = 0; block < _blocks; block++)
                prices[start + _kinds + 1 + block] = coarse[from + tables._kinds + 1 + blockOf[block]];
        }

        return prices;
    }

    public SeriesPrices ToPrices(long[] prices) => new(
        Scale,
        _kindOf,
        _priceOfBlock,
        _classOf,
        [.. Enumerable.Range(0, _values.Length).Select(each => prices.Skip(each * Width).Take(_kinds).ToArray())],
        [.. Enumerable.Range(0, _values.Length).Select(each => prices[(each * Width) + _kinds])],
        [.. Enumerable.Range(0, _values.Length).Select(each => prices.Skip((each * Width) + _kinds + 1).Take(_blocks).ToArray())]);

    /// <summary>What the prices prove, in parts; the slope by each price where asked for.</summary>
    public long Sum(long[] prices, long repeats, long[]? slope)
    {
        unchecked
        {
            var sum = _constant * Scale;
            for (var k = 0; k < prices.Length; k++)
            {
                sum += _limits[k] * prices[k];
                if (slope is not null)
                    slope[k] = _limits[k];
            }

            var (most, mostPair, mostClass) = (0L, -1, -1);
            for (var p = 0; p < _pairs.Length; p++)
            {
                var pair = _pairs[p];
                var (best, at) = (0L, -1);
                var (again, againAt) = (0L, -1);
                for (var each = 0; each < _values.Length; each++)
                {
                    var own = PriceOf(prices, pair, each);
                    var gain = (_values[each][p] * Scale) - own;
                    if (gain > best)
                        (best, at) = (gain, each);
                    if (-own > again)
                        (again, againAt) = (-own, each);
                }

                sum += (pair.Count * best) + (pair.Kept * again);
                if (slope is not null && at >= 0)
                    Use(slope, pair, at, pair.Count);
                if (slope is not null && againAt >= 0 && pair.Kept > 0)
                    Use(slope, pair, againAt, pair.Kept);
                if (again > most)
                    (most, mostPair, mostClass) = (again, p, againAt);
            }

            if (most > 0)
            {
                sum += repeats * most;
                if (slope is not null)
                    Use(slope, _pairs[mostPair], mostClass, repeats);
            }

            return sum;
        }
    }

    /// <summary>What a meeting of two kinds costs in a class; below 0 where their blocks are paid more.</summary>
    private long PriceOf(long[] prices, KindPair pair, int each)
    {
        unchecked
        {
            var start = each * Width;
            var price = prices[start + pair.First] + prices[start + pair.Second] + prices[start + _kinds];
            foreach (var block in pair.Blocks)
                price -= prices[start + _kinds + 1 + block];
            return price;
        }
    }

    private void Use(long[] slope, KindPair pair, int each, long count)
    {
        var start = each * Width;
        slope[start + pair.First] -= count;
        slope[start + pair.Second] -= count;
        slope[start + _kinds] -= count;
        foreach (var block in pair.Blocks)
            slope[start + _kinds + 1 + block] += count;
    }

    private static (int[] ClassOf, List<int[]> Tables) Classes(SeriesQuestion question)
    {
        var classes = new Dictionary<(int[], bool, int, int, int), int>();
        var tables = new List<int[]>();
        var classOf = new int[question.Divisions.Count];
        for (var at = 0; at < classOf.Length; at++)
        {
            var shape = question.Divisions[at].Shape;
            var key = (question.ActivityOf(at).Values, question.Divisions[at].IsPairs, shape.Groups, shape.Least, shape.Most);
            if (!classes.TryGetValue(key, out classOf[at]))
            {
                classOf[at] = tables.Count;
                classes.Add(key, tables.Count);
                tables.Add(key.Values);
            }
        }

        return (classOf, tables);
    }

    /// <summary>Fills in the limits of every class.</summary>
    /// <returns>What those kept together are worth at most.</returns>
    private long Limit(SeriesQuestion question, int[] kinds, int[][] blocks)
    {
        for (var at = 0; at < question.Divisions.Count; at++)
        {
            var (division, start) = (question.Divisions[at], _classOf[at] * Width);
            var (ofKind, ofBlock, kept) = (new int[_kinds], new int[_priceOfBlock.Length], new long[_priceOfBlock.Length]);
            foreach (var person in division.Present)
            {
                ofKind[kinds[person]]++;
                foreach (var block in division.IsWhole(person) ? blocks[person] : [])
                    ofBlock[block]++;
            }

            for (var kind = 0; kind < _kinds; kind++)
                _limits[start + kind] += division.Shape.MostMeetings(ofKind[kind]);
            _limits[start + _kinds] += division.Shape.MostPairs - division.KeptPairs;
            foreach (var unit in division.Kept)
            {
                foreach (var person in unit)
                    _limits[start + kinds[person]] -= unit.Length - 1;
                foreach (var block in unit.SelectMany(person => blocks[person]).GroupBy(block => block))
                    kept[block.Key] += DivisionShape.Pairs(block.Count());
            }

            for (var block = 0; block < ofBlock.Length; block++)
                _limits[start + _kinds + 1 + _priceOfBlock[block]] -= Math.Max(0, DivisionShape.EvenPairs(ofBlock[block], division.Shape.Groups) - kept[block]);
        }

        return KeptPairs(question).Where(pair => SeriesRepeats.CanMeet(question, pair.First, pair.Second))
            .Sum(pair => (long)question.Activities.Max(activity => activity.Values[(pair.First * question.People) + pair.Second]));
    }

    /// <summary>Pairs of people that are alike in kinds, values and blocks are counted as one.</summary>
    private KindPair[] PairsOf(SeriesQuestion question, int[] kinds, int[][] blocks, List<int[]> tables, out int[] representatives)
    {
        var counts = new Dictionary<PairKey, (long Count, long Kept, int Pair)>();
        var distinct = tables.Distinct().ToArray();
        var kept = new HashSet<(int, int)>(KeptPairs(question));
        for (var i = 0; i < question.People; i++)
        {
            for (var j = i + 1; j < question.People; j++)
            {
                if (!question.TakesPart[i] || !question.TakesPart[j])
                    continue;
                var pair = (i * question.People) + j;
                var key = new PairKey(Math.Min(kinds[i], kinds[j]), Math.Max(kinds[i], kinds[j]), distinct, pair, Shared(blocks[i], blocks[j]));
                var isKept = kept.Contains((i, j));
                var isNew = !isKept && SeriesRepeats.CanMeet(question, i, j);
                if (!counts.TryGetValue(key, out var known))
                    known.Pair = pair;
                counts[key] = (known.Count + (isNew ? 1 : 0), known.Kept + (isKept ? 1 : 0), known.Pair);
            }
        }

        // The order of the pairs must not depend on hashes.
        var ordered = counts.OrderBy(pair => pair.Value.Pair).ToList();
        representatives = [.. ordered.Select(pair => pair.Value.Pair)];
        return [.. ordered.Select(pair => new KindPair(pair.Key.First, pair.Key.Second, pair.Value.Count, pair.Value.Kept, pair.Key.Blocks))];
    }

    /// <summary>The prices of the blocks that two people share.</summary>
    private int[] Shared(int[] own, int[] other)
    {
        var shared = new List<int>(own.Length);
        foreach (var block in own)
        {
            if (Array.IndexOf(other, block) >= 0)
                shared.Add(_priceOfBlock[block]);
        }

        return [.. shared];
    }

    private static IEnumerable<(int First, int Second)> KeptPairs(SeriesQuestion question) => question.Divisions
        .SelectMany(division => division.Kept)
        .SelectMany(unit => unit.SelectMany(i => unit.Where(j => j > i).Select(j => (i, j))))
        .Distinct();

    /// <summary>What pairs must have in common to be counted as one; compared value by value.</summary>
    private sealed class PairKey(int first, int second, int[][] tables, int pair, int[] blocks) : IEquatable<PairKey>
    {
        private readonly int _pair = pair;

        public int First { get; } = first;

        public int Second { get; } = second;

        public int[] Blocks { get; } = blocks;

        public bool Equals(PairKey? other) =>
            other is not null && First == other.First && Second == other.Second && Blocks.SequenceEqual(other.Blocks) && Array.TrueForAll(tables, table => table[_pair] == table[other._pair]);

        public override bool Equals(object? obj) => Equals(obj as PairKey);

        public override int GetHashCode() => unchecked((First * 397) ^ Second ^ (Blocks.Length << 16));
    }

    /// <summary>Two kinds: how many pairs of them can meet for the first time, and how many are together by rule.</summary>
    private sealed class KindPair(int first, int second, long count, long kept, int[] blocks)
    {
        public int First { get; } = first;

        public int Second { get; } = second;

        public long Count { get; } = count;

        public long Kept { get; } = kept;

        public int[] Blocks { get; } = blocks;
    }
}
