using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Tests.Solving.Designs;

/// <summary>Whether there is a set of permutations as <c>g(g − 1)</c> people in <c>g</c> groups of <c>g − 1</c> would make of <c>g + 1</c> rounds
/// free of repeats; the proof that they would is in docs/designs.md.</summary>
/// <remarks>The symbols are the <c>g + 1</c> rounds. A permutation has no fixed symbol and no two that change places; with it the set has
/// its inverse, any two others agree on one symbol, and any two steps <c>a → b</c>, <c>c → d</c> with <c>a ≠ c</c>, <c>b ≠ d</c> that are not each
/// other's reverse are taken together by exactly one. The search covers all pairs with the steps from the first symbol to the second and to
/// the third only: where that fails there is no set.</remarks>
internal sealed class PermutationSets
{
    private readonly int _symbols;
    private readonly List<int[]> _permutations = [];
    private readonly List<int[]> _inverses = [];

    private PermutationSets(int symbols)
    {
        _symbols = symbols;
        Collect([], new bool[symbols]);
    }

    /// <summary>Searches all choices; <see langword="false"/> proves that no set exists.</summary>
    public static bool MayExist(int symbols) => new PermutationSets(symbols).Search();

    // One permutation of each sort stands for all of its sort, which need not be tried again.
    private bool Search()
    {
        var sorts = Enumerable.Range(0, _permutations.Count).Where(i => _permutations[i][0] == 1).GroupBy(Sort).OrderBy(sort => sort.Count());
        var tried = new HashSet<string>();
        foreach (var sort in sorts)
        {
            var candidates = Enumerable.Range(0, _permutations.Count).Where(i => _permutations[i][0] == 2 || !tried.Contains(Sort(i)));
            if (Choose(sort.First(), candidates.ToList(), new bool[2 * _symbols * _symbols]))
                return true;
            tried.Add(sort.Key);
        }

        return false;
    }

    private bool Choose(int chosen, List<int> candidates, bool[] covered)
    {
        var next = (bool[])covered.Clone();
        Cover(_permutations[chosen], next);
        if (_inverses[chosen][0] is 1 or 2)
            Cover(_inverses[chosen], next);
        var left = candidates.FindAll(other => Agreements(_permutations[other], _permutations[chosen]) == 1 && Agreements(_permutations[other], _inverses[chosen]) == 1);
        var rarest = Rarest(left, next);
        return rarest < 0 || left.Exists(candidate => Items(_permutations[candidate]).Contains(rarest) && Choose(candidate, left, next));
    }

    // The pair of steps not yet covered that the fewest can cover; −1 where all are.
    private int Rarest(List<int> candidates, bool[] covered)
    {
        var counts = new int[covered.Length];
        foreach (var candidate in candidates)
        {
            foreach (var item in Items(_permutations[candidate]))
                counts[item]++;
        }

        var rarest = -1;
        for (var item = 0; item < counts.Length; item++)
        {
            if (!covered[item] && IsPair(item) && (rarest < 0 || counts[item] < counts[rarest]))
                rarest = item;
        }

        return rarest;
    }

    private void Cover(int[] permutation, bool[] covered)
    {
        foreach (var item in Items(permutation))
            covered[item] = true;
    }

    // The pairs of its step from symbol 0 with its other steps.
    private IEnumerable<int> Items(int[] permutation)
    {
        for (var symbol = 1; symbol < _symbols; symbol++)
            yield return ((permutation[0] - 1) * _symbols * _symbols) + (symbol * _symbols) + permutation[symbol];
    }

    private bool IsPair(int item)
    {
        var first = 1 + (item / (_symbols * _symbols));
        var from = item / _symbols % _symbols;
        var to = item % _symbols;
        return from != 0 && from != to && to != first && !(from == first && to == 0);
    }

    // The length of the cycle of 0, then of the others.
    private string Sort(int index)
    {
        var seen = new bool[_symbols];
        var lengths = new List<int>();
        for (var start = 0; start < _symbols; start++)
        {
            var length = 0;
            for (var at = start; !seen[at]; at = _permutations[index][at], length++)
                seen[at] = true;
            if (length > 0)
                lengths.Add(length);
        }

        return lengths[0] + ":" + string.Join(",", lengths.Skip(1).OrderBy(length => length));
    }

    private static int Agreements(int[] one, int[] other)
    {
        var agreements = 0;
        for (var i = 0; i < one.Length; i++)
            agreements += one[i] == other[i] ? 1 : 0;
        return agreements;
    }

    private void Collect(List<int> images, bool[] used)
    {
        if (images.Count == _symbols)
        {
            var inverse = new int[_symbols];
            for (var i = 0; i < _symbols; i++)
                inverse[images[i]] = i;
            _permutations.Add(images.ToArray());
            _inverses.Add(inverse);
            return;
        }

        var from = images.Count;
        for (var to = from == 0 ? 1 : 0; to < (from == 0 ? 3 : _symbols); to++)
        {
            if (used[to] || to == from || (to < from && images[to] == from))
                continue;
            images.Add(to);
            used[to] = true;
            Collect(images, used);
            used[to] = false;
            images.RemoveAt(from);
        }
    }
}
