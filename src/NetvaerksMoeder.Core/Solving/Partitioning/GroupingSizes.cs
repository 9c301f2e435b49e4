using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>The group sizes that promise most, where each group has limits of its own.</summary>
internal static class GroupingSizes
{
    /// <summary>Sizes that promise this part of a division's value less are worth a try.</summary>
    private const int HardlyLess = 700;

    private const int MostNeighbours = 4;

    /// <summary>Sizes within the limits with the most pairs in all: where values are about alike, also the most valuable.</summary>
    /// <returns>The sizes and their pairs.</returns>
    public static (int[] Sizes, long Pairs) Largest(int[] least, int[] most, int people)
    {
        var sizes = Best(least, most, people, size => RoundShape.Pairs(size));
        return (sizes, sizes.Sum(size => RoundShape.Pairs(size)));
    }

    /// <summary>Whether the limits leave more than one choice of sizes.</summary>
    public static bool MayChange(DiverseGroupingProblem problem) =>
        problem.Least.Sum(size => (long)size) < problem.People && problem.Most.Sum(size => (long)size) > problem.People;

    /// <summary>Sizes like those a search would choose, judged by a division it found: what a group is worth is the mean of its pairs
    /// plus what choosing its members well adds, which grows with the 3/2 power of its size.</summary>
    /// <param name="problem">The limits.</param>
    /// <param name="table">The values.</param>
    /// <param name="groupOf">A good division.</param>
    /// <param name="value">Its value in the table's numbers.</param>
    /// <returns>The sizes that promise most, and after them their neighbours (one or two seats passed from one group to another) that
    /// promise hardly less.</returns>
    public static List<int[]> LikeThoseOf(DiverseGroupingProblem problem, GroupingTable table, int[] groupOf, long value)
    {
        var found = new int[problem.Groups];
        foreach (var group in groupOf)
            found[group]++;
        var all = Math.Max(1, RoundShape.Pairs(problem.People));
        var sum = table.Values.Sum(row => row.Sum(each => (long)each)) / 2;
        var gained = ((decimal)value * all) - ((decimal)sum * found.Sum(size => RoundShape.Pairs(size)));
        var roots = Math.Max(1, found.Sum(size => Root(size)));
        long Worth(int size) => (long)(((decimal)sum * RoundShape.Pairs(size)) + (gained * Root(size) / roots));

        var best = Best(problem.Least, problem.Most, problem.People, Worth);
        var least = best.Sum(Worth) * (1 - (1m / HardlyLess));
        return [best, .. Neighbours(problem, best).Where(sizes => sizes.Sum(Worth) >= least).OrderByDescending(sizes => sizes.Sum(Worth)).Take(MostNeighbours)];
    }

    /// <summary>Sizes with one or two seats passed on, one of each kind: groups of one size are alike.</summary>
    private static IEnumerable<int[]> Neighbours(DiverseGroupingProblem problem, int[] sizes)
    {
        var kinds = new HashSet<string> { Kind(sizes) };
        for (var seats = 1; seats <= 2; seats++)
        {
            var giving = Groups(group => sizes[group] - seats >= problem.Least[group]);
            var taking = Groups(group => sizes[group] + seats <= problem.Most[group]);
            foreach (var (from, to) in giving.SelectMany(from => taking.Where(to => to != from).Select(to => (from, to))))
            {
                var changed = (int[])sizes.Clone();
                changed[from] -= seats;
                changed[to] += seats;
                if (kinds.Add(Kind(changed)))
                    yield return changed;
            }
        }

        int[] Groups(Func<int, bool> may) =>
            [.. Enumerable.Range(0, sizes.Length).Where(may).GroupBy(group => sizes[group]).SelectMany(same => same.Take(2))];
    }

    private static string Kind(int[] sizes) => string.Join(" ", sizes.OrderBy(size => size));

    /// <summary>The 3/2 power of a size, times 1,024.</summary>
    private static long Root(long size)
    {
        var square = size * size * size << 20;
        long root = 0;
        for (var bit = 1L << 30; bit > 0; bit >>= 1)
        {
            if ((root + bit) * (root + bit) <= square)
                root += bit;
        }

        return root;
    }

    /// <summary>Sizes whose worth adds up to the most, by dynamic programming over the groups: O(groups · people · range).</summary>
    private static int[] Best(int[] least, int[] most, int people, Func<int, long> worth)
    {
        var groups = least.Length;
        long[] worthOf = [.. Enumerable.Range(0, people + 1).Select(worth)];
        var best = new long[groups + 1][];
        var size = new int[groups + 1][];
        for (var group = 0; group <= groups; group++)
        {
            best[group] = [.. Enumerable.Repeat(long.MinValue, people + 1)];
            size[group] = new int[people + 1];
        }

        best[0][0] = 0;
        for (var group = 0; group < groups; group++)
        {
            for (var used = 0; used <= people; used++)
            {
                for (var take = least[group]; best[group][used] != long.MinValue && take <= most[group] && used + take <= people; take++)
                {
                    var sum = best[group][used] + worthOf[take];
                    if (sum > best[group + 1][used + take])
                        (best[group + 1][used + take], size[group + 1][used + take]) = (sum, take);
                }
            }
        }

        var sizes = new int[groups];
        for (int group = groups, rest = people; group > 0; rest -= sizes[group - 1], group--)
            sizes[group - 1] = size[group][rest];
        return sizes;
    }
}
