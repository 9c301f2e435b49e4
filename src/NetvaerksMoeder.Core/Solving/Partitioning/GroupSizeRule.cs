using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>Into how many groups, and how large ones, those present in a round are divided.</summary>
/// <remarks>
/// Immutable. Under every rule the sizes of one round differ by at most one; only <see cref="Range"/> lets them spread over the
/// whole range. Nobody present means no group; one person alone is
/// a group of one unless a range forbids it.
/// </remarks>
internal sealed class GroupSizeRule
{
    private readonly int _size;
    private readonly int _groups;

    private GroupSizeRule(int size, int groups, int least, int most)
    {
        _size = size;
        _groups = groups;
        Least = least;
        Most = most;
    }

    /// <summary>The smallest group a range allows; 1 under the other rules.</summary>
    public int Least { get; }

    /// <summary>The largest group a range allows; no limit under the other rules.</summary>
    public int Most { get; }

    /// <summary>Whether this is a range, which leaves the number of groups open.</summary>
    public bool IsRange => _size == 0 && _groups == 0;

    /// <summary>Groups as close to <paramref name="size"/> as possible: first the size furthest off counts, then the mean
    /// distance, then smaller groups win (everybody talks more). 23 people by 4 are 4, 4, 4, 4, 4, 3.</summary>
    /// <param name="size">At least 1.</param>
    public static GroupSizeRule BySize(int size) => new(AtLeastOne(size, nameof(size)), 0, 1, int.MaxValue);

    /// <summary>A number of groups; where fewer people are present, each is a group of one.</summary>
    /// <param name="groups">At least 1.</param>
    public static GroupSizeRule ByGroups(int groups) => new(0, AtLeastOne(groups, nameof(groups)), 1, int.MaxValue);

    /// <summary>Any number of groups, each within the two sizes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A size below 1, or the sizes the wrong way round.</exception>
    public static GroupSizeRule Range(int least, int most) => most >= AtLeastOne(least, nameof(least))
        ? new(0, 0, least, most)
        : throw new ArgumentOutOfRangeException(nameof(most), most, $"The largest size must be at least the smallest, {least}.");

    /// <summary>The numbers of groups that divide <paramref name="present"/> people, ascending; empty where none does.</summary>
    public IReadOnlyList<int> GroupCounts(int present)
    {
        if (present == 0)
            return [0];
        if (_groups > 0)
            return [Math.Min(_groups, present)];
        if (_size > 0)
            return [Nearest(present)];

        var counts = new List<int>();
        for (var groups = (present + (long)Most - 1) / Most; groups <= present / Least; groups++)
            counts.Add((int)groups);
        return counts;
    }

    private int Nearest(int present)
    {
        var few = Math.Max(1, present / _size);
        var many = (int)Math.Min(present, ((long)present + _size - 1) / _size);
        var (worstFew, sumFew) = Distance(present, few);
        var (worstMany, sumMany) = Distance(present, many);
        if (worstFew != worstMany)
            return worstFew < worstMany ? few : many;
        return sumFew * many < sumMany * few ? few : many;
    }

    private (long Worst, long Sum) Distance(int present, int groups)
    {
        var floor = present / groups;
        var large = present % groups;
        long below = Math.Abs((long)floor - _size), above = Math.Abs(floor + 1L - _size);
        return (large == 0 ? below : Math.Max(below, above), (below * (groups - large)) + (above * large));
    }

    private static int AtLeastOne(int number, string name) => number >= 1
        ? number
        : throw new ArgumentOutOfRangeException(name, number, "The number must be at least 1.");
}
