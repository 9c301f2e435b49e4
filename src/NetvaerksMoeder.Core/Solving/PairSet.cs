using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving;

/// <summary>A set of unordered pairs of the people <c>0 … n − 1</c>, as sorted neighbour lists.</summary>
/// <remarks>Immutable. <see cref="Contains"/> takes O(log degree); memory is two numbers a pair.</remarks>
internal sealed class PairSet
{
    private readonly int[][] _neighbours;

    private PairSet(int[][] neighbours, long count)
    {
        _neighbours = neighbours;
        Count = count;
    }

    /// <summary>The number of people.</summary>
    public int People => _neighbours.Length;

    /// <summary>The number of pairs.</summary>
    public long Count { get; }

    /// <summary>No pair at all.</summary>
    public static PairSet Empty(int people) => Of(people, []);

    /// <summary>The set of the given pairs; one given twice, or both ways, counts once.</summary>
    /// <exception cref="ArgumentException">A pair of somebody with themselves, or of somebody unknown.</exception>
    public static PairSet Of(int people, IEnumerable<(int First, int Second)> pairs)
    {
        var lists = new List<int>?[people];
        foreach (var (first, second) in pairs)
        {
            if (first == second || first < 0 || second < 0 || first >= people || second >= people)
                throw new ArgumentException($"({first}, {second}) is no pair of {people} people.", nameof(pairs));
            (lists[first] ??= []).Add(second);
            (lists[second] ??= []).Add(first);
        }

        var neighbours = new int[people][];
        long ends = 0;
        for (var i = 0; i < people; i++)
        {
            neighbours[i] = lists[i] is { } list ? SortedDistinct(list) : [];
            ends += neighbours[i].Length;
        }

        return new PairSet(neighbours, ends / 2);
    }

    /// <summary>Everybody in <paramref name="i"/>'s pairs, ascending; read only.</summary>
    public int[] NeighboursOf(int i) => _neighbours[i];

    /// <summary>Whether the pair is in the set.</summary>
    public bool Contains(int i, int j)
    {
        var (few, other) = _neighbours[i].Length <= _neighbours[j].Length ? (_neighbours[i], j) : (_neighbours[j], i);
        return few.Length > 0 && Array.BinarySearch(few, other) >= 0;
    }

    private static int[] SortedDistinct(List<int> list)
    {
        list.Sort();
        var kept = 0;
        for (var i = 0; i < list.Count; i++)
        {
            if (i == 0 || list[i] != list[i - 1])
                list[kept++] = list[i];
        }

        list.RemoveRange(kept, list.Count - kept);
        return [.. list];
    }
}
