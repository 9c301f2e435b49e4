using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>The group sizes that make the most meetings: where values are about alike, also the most valuable.</summary>
internal static class GroupingSizes
{
    /// <summary>Sizes within the limits with the most pairs in all, by dynamic programming over the groups: O(groups · people · range).</summary>
    /// <returns>The sizes and their pairs.</returns>
    public static (int[] Sizes, long Pairs) Largest(int[] least, int[] most, int people)
    {
        var groups = least.Length;
        var best = new long[groups + 1][];
        var size = new int[groups + 1][];
        for (var group = 0; group <= groups; group++)
        {
            best[group] = [.. Enumerable.Repeat(-1L, people + 1)];
            size[group] = new int[people + 1];
        }

        best[0][0] = 0;
        for (var group = 0; group < groups; group++)
        {
            for (var used = 0; used <= people; used++)
            {
                for (var take = least[group]; best[group][used] >= 0 && take <= most[group] && used + take <= people; take++)
                {
                    var pairs = best[group][used] + RoundShape.Pairs(take);
                    if (pairs > best[group + 1][used + take])
                        (best[group + 1][used + take], size[group + 1][used + take]) = (pairs, take);
                }
            }
        }

        var sizes = new int[groups];
        for (int group = groups, rest = people; group > 0; rest -= sizes[group - 1], group--)
            sizes[group - 1] = size[group][rest];
        return (sizes, best[groups][people]);
    }
}
