using System;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>A division made of the groups of two others: in turn from each, the group of which the greatest part is left.</summary>
/// <remarks>
/// What two good divisions agree on is often right, so whole groups are handed down; after Philippe Galinier and Jin-Kao Hao
/// (1999), "Hybrid evolutionary algorithms for graph coloring", Journal of Combinatorial Optimization 3. Mutable, one a child.
/// </remarks>
internal sealed class GroupingCrossover
{
    private readonly Xoshiro256StarStar _random;
    private readonly int[] _child;
    private readonly int[] _free;
    private readonly bool[] _isOpen;

    private GroupingCrossover(int[] sizes, int people, Xoshiro256StarStar random)
    {
        _random = random;
        _child = [.. Enumerable.Repeat(-1, people)];
        _free = [.. sizes];
        _isOpen = [.. sizes.Select(_ => true)];
    }

    /// <summary>The group of each person in the child, which has the first division's sizes; O(people · groups).</summary>
    public static int[] Of(int[] first, int[] second, int groups, Xoshiro256StarStar random)
    {
        int[][] parents = [first, second];
        int[][] sizes = [CountOf(first, groups), CountOf(second, groups)];
        bool[][] taken = [new bool[groups], new bool[groups]];
        var crossover = new GroupingCrossover(sizes[0], first.Length, random);
        var turn = random.NextInt32(2);
        for (var k = 0; k < groups; k++, turn = 1 - turn)
        {
            var group = crossover.Fullest(parents[turn], sizes[turn], taken[turn]);
            taken[turn][group] = true;
            crossover.HandDown(parents[turn], group);
        }

        crossover.Fill();
        return crossover._child;
    }

    private static int[] CountOf(int[] groupOf, int groups)
    {
        var sizes = new int[groups];
        foreach (var group in groupOf)
            sizes[group]++;
        return sizes;
    }

    private int Fullest(int[] parent, int[] sizes, bool[] taken)
    {
        var left = new long[sizes.Length];
        for (var person = 0; person < parent.Length; person++)
        {
            if (_child[person] < 0)
                left[parent[person]]++;
        }

        var start = _random.NextInt32(sizes.Length);
        var best = -1;
        for (var k = 0; k < sizes.Length; k++)
        {
            var group = (start + k) % sizes.Length;
            if (!taken[group] && (best < 0 || left[group] * Math.Max(1, sizes[best]) > left[best] * Math.Max(1, sizes[group])))
                best = group;
        }

        return best;
    }

    /// <summary>Puts what is left of a group into the open place that fits best, as far as there is room.</summary>
    private void HandDown(int[] parent, int group)
    {
        var people = 0;
        for (var person = 0; person < parent.Length; person++)
            people += parent[person] == group && _child[person] < 0 ? 1 : 0;
        var place = _isOpen[group] ? group : Array.IndexOf(_isOpen, true);
        for (var other = 0; other < _free.Length; other++)
        {
            if (_isOpen[other] && Math.Abs(_free[other] - people) < Math.Abs(_free[place] - people))
                place = other;
        }

        _isOpen[place] = false;
        for (var person = 0; person < parent.Length && _free[place] > 0; person++)
        {
            if (parent[person] != group || _child[person] >= 0)
                continue;
            _child[person] = place;
            _free[place]--;
        }
    }

    /// <summary>Seats those left over wherever there is room.</summary>
    private void Fill()
    {
        int[] rest = [.. Enumerable.Range(0, _child.Length).Where(person => _child[person] < 0)];
        _random.Shuffle(rest);
        var place = 0;
        foreach (var person in rest)
        {
            while (_free[place] == 0)
                place++;
            _child[person] = place;
            _free[place]--;
        }
    }
}
