using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Questionnaires;

/// <summary>Chooses which cells of a table may be shown so that no sum over too few people follows from those shown, by any sums and differences.</summary>
/// <remarks>
/// Cells are sets of atoms; an atom is the people of one unit and level. A cell is shown unless, together with those shown already, it makes
/// one of these follow by linear combination: a cell of too few people; a union of at most four atoms with too few people; two cells that
/// differ by too few. Whether anything follows is asked of a random vector orthogonal to all that is shown, modulo 2³¹ − 1, twice: what does
/// follow is always found (that a determinant of zeros and ones be a multiple of that prime apart), what does not is taken for following once
/// in 10¹⁸ questions, which hides a cell in vain. Cox (1980), "Suppression methodology and statistical disclosure control". Earlier cells come
/// first, so the order given is the order of importance. O(cells · (atoms² + small atoms²)).
/// </remarks>
internal sealed class Suppression
{
    private const ulong Prime = 2147483647;

    private readonly int[] _counts;
    private readonly int[][] _cells;
    private readonly int[] _cellCounts;
    private readonly DisclosurePolicy _policy;
    private readonly List<ulong[]> _free;
    private readonly Xoshiro256StarStar _random;
    private readonly bool[] _follows;

    /// <summary>Prepares a table of one scale.</summary>
    /// <param name="counts">How many people each atom has.</param>
    /// <param name="cells">The atoms of each cell, also of cells that are never shown but could be worked out.</param>
    /// <param name="policy">How few are too few.</param>
    public Suppression(int[] counts, int[][] cells, DisclosurePolicy policy)
    {
        _counts = counts;
        // An atom without people adds nothing to any sum.
        _cells = Array.ConvertAll(cells, cell => cell.Where(atom => counts[atom] > 0).OrderBy(atom => atom).ToArray());
        _cellCounts = Array.ConvertAll(_cells, cell => cell.Sum(atom => counts[atom]));
        _policy = policy;
        _random = new Xoshiro256StarStar(1);
        _follows = new bool[cells.Length];
        _free = Enumerable.Range(0, counts.Length).Where(atom => counts[atom] > 0).Select(atom =>
        {
            var unit = new ulong[counts.Length];
            unit[atom] = 1;
            return unit;
        }).ToList();
    }

    private Suppression(Suppression other)
    {
        _counts = other._counts;
        _cells = other._cells;
        _cellCounts = other._cellCounts;
        _policy = other._policy;
        _random = other._random;
        _follows = (bool[])other._follows.Clone();
        _free = other._free.ConvertAll(vector => (ulong[])vector.Clone());
    }

    /// <summary>Chooses for several tables of one shape, such as the scales of a questionnaire: a cell is shown in all or in none.</summary>
    /// <param name="tables">How many people each atom has, table by table.</param>
    /// <param name="cells">The atoms of each cell.</param>
    /// <param name="showable">How many of the cells, the first, may be shown; the others only must not follow when they are too small.</param>
    /// <param name="policy">How few are too few.</param>
    public static bool[] Choose(IReadOnlyList<int[]> tables, int[][] cells, int showable, DisclosurePolicy policy)
    {
        // Where all answered everything, the tables are one.
        var different = tables.Where((table, i) => !tables.Take(i).Any(earlier => earlier.SequenceEqual(table))).Select(table => new Suppression(table, cells, policy)).ToList();
        var isShown = new bool[cells.Length];
        for (var cell = 0; cell < showable; cell++)
        {
            if (isShown[cell] || different.Exists(table => table.IsTooSmall(cell)))
                continue;
            var trial = different.ConvertAll(table => new Suppression(table));
            var together = Closed(trial, cell, isShown, showable);
            if (!trial.TrueForAll(table => table.IsSafe()))
                continue;
            different = trial;
            foreach (var shown in together)
                isShown[shown] = true;
        }

        return isShown;
    }

    /// <summary>Shows a cell and, since it would follow in one table, whatever then follows, in all tables.</summary>
    private static List<int> Closed(List<Suppression> tables, int cell, bool[] isShown, int showable)
    {
        var together = new List<int> { cell };
        for (var at = 0; at < together.Count; at++)
        {
            foreach (var table in tables)
                table.Show(together[at]);
            if (at < together.Count - 1)
                continue;
            foreach (var table in tables)
            {
                var probe = table.Probe();
                together.AddRange(Enumerable.Range(0, showable).Where(other => !isShown[other] && !together.Contains(other) && table.Follows(other, probe)).ToList());
            }
        }

        return together;
    }

    private bool IsTooSmall(int cell) => _cellCounts[cell] > 0 && _cellCounts[cell] < _policy.MinimumRespondents;

    private bool IsSafe()
    {
        var probe = Probe();
        if (SmallUnionFollows(probe))
            return false;
        var fresh = Enumerable.Range(0, _cells.Length).Where(cell => !_follows[cell] && Follows(cell, probe)).ToList();
        foreach (var cell in fresh)
            _follows[cell] = true;
        return fresh.TrueForAll(cell => !IsTooSmall(cell) && !Enumerable.Range(0, _cells.Length).Any(other => _follows[other] && DifferByTooFew(cell, other)));
    }

    private bool Follows(int cell, ulong[] probe) => _cells[cell].Length > 0 && Sum(probe, _cells[cell]) == 0;

    private void Show(int cell)
    {
        var products = _free.ConvertAll(vector => Dot(vector, _cells[cell]));
        var pivot = products.FindIndex(product => product != 0);
        if (pivot < 0)
            return;
        var inverse = Power(products[pivot], Prime - 2);
        for (var i = 0; i < _free.Count; i++)
        {
            if (i != pivot && products[i] != 0)
                Subtract(_free[i], _free[pivot], products[i] * inverse % Prime);
        }

        _free.RemoveAt(pivot);
    }

    /// <summary>For each atom two random numbers, packed; those of a set add up to 0 when its sum follows from what is shown.</summary>
    private ulong[] Probe()
    {
        var (one, other) = (Mixture(), Mixture());
        return one.Select((value, atom) => (value << 32) | other[atom]).ToArray();
    }

    private ulong[] Mixture()
    {
        var sum = new ulong[_counts.Length];
        foreach (var vector in _free)
        {
            var weight = 1 + ((ulong)_random.NextInt32(int.MaxValue) % (Prime - 1));
            for (var atom = 0; atom < sum.Length; atom++)
                sum[atom] = (sum[atom] + (vector[atom] * weight)) % Prime;
        }

        return sum;
    }

    private bool DifferByTooFew(int one, int other)
    {
        if (Math.Abs(_cellCounts[one] - _cellCounts[other]) >= _policy.MinimumDifference)
            return false;
        var shared = _cells[one].Intersect(_cells[other]).Sum(atom => _counts[atom]);
        var difference = _cellCounts[one] + _cellCounts[other] - (2 * shared);
        return difference > 0 && difference < _policy.MinimumDifference;
    }

    private bool SmallUnionFollows(ulong[] probe)
    {
        var small = Enumerable.Range(0, _counts.Length).Where(atom => _counts[atom] > 0 && _counts[atom] < _policy.MinimumRespondents).ToArray();
        var singles = new Dictionary<ulong, List<int>>();
        foreach (var atom in small)
        {
            if (probe[atom] == 0)
                return true;
            Add(singles, probe[atom], atom);
        }

        var pairs = new Dictionary<ulong, List<(int, int)>>();
        for (var i = 0; i < small.Length; i++)
        {
            for (var j = i + 1; j < small.Length; j++)
            {
                var (one, other) = (small[i], small[j]);
                var people = _counts[one] + _counts[other];
                if (people >= _policy.MinimumRespondents)
                    continue;
                var sum = Plus(probe[one], probe[other]);
                if (sum == 0
                    || (singles.TryGetValue(Minus(sum), out var third) && third.Exists(atom => atom != one && atom != other && people + _counts[atom] < _policy.MinimumRespondents))
                    || (pairs.TryGetValue(Minus(sum), out var rest) && rest.Exists(pair => IsApart(pair, one, other) && people + _counts[pair.Item1] + _counts[pair.Item2] < _policy.MinimumRespondents)))
                {
                    return true;
                }

                Add(pairs, sum, (one, other));
            }
        }

        return false;
    }

    private static bool IsApart((int One, int Other) pair, int one, int other) => pair.One != one && pair.One != other && pair.Other != one && pair.Other != other;

    private static void Add<T>(Dictionary<ulong, List<T>> lists, ulong key, T value)
    {
        if (!lists.TryGetValue(key, out var list))
            lists.Add(key, list = []);
        list.Add(value);
    }

    private static ulong Sum(ulong[] probe, int[] atoms)
    {
        var sum = 0UL;
        foreach (var atom in atoms)
            sum = Plus(sum, probe[atom]);
        return sum;
    }

    private static ulong Plus(ulong one, ulong other) => ((((one >> 32) + (other >> 32)) % Prime) << 32) | (((one & 0xFFFFFFFF) + (other & 0xFFFFFFFF)) % Prime);

    private static ulong Minus(ulong value) => (((Prime - (value >> 32)) % Prime) << 32) | ((Prime - (value & 0xFFFFFFFF)) % Prime);

    private static ulong Dot(ulong[] vector, int[] atoms)
    {
        var sum = 0UL;
        foreach (var atom in atoms)
            sum += vector[atom];
        return sum % Prime;
    }

    private static void Subtract(ulong[] from, ulong[] what, ulong times)
    {
        for (var atom = 0; atom < from.Length; atom++)
            from[atom] = (from[atom] + ((Prime - what[atom]) * times)) % Prime;
    }

    private static ulong Power(ulong number, ulong exponent)
    {
        var power = 1UL;
        for (; exponent > 0; exponent >>= 1)
        {
            if ((exponent & 1) == 1)
                power = power * number % Prime;
            number = number * number % Prime;
        }

        return power;
    }
}
