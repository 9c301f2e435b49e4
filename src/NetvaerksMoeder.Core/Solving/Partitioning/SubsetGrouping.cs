namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>The best division of a few people, exactly: dynamic programming over the sets of people placed so far.</summary>
/// <remarks>O(groups · 3^people) time, O(groups · 2^people) memory.</remarks>
internal static class SubsetGrouping
{
    private const long MostWork = 12_000_000;

    /// <summary>Whether a problem is small enough.</summary>
    public static bool Fits(DiverseGroupingProblem problem)
    {
        long work = problem.Groups;
        for (var person = 0; person < problem.People && work <= MostWork; person++)
            work *= 3;
        return work <= MostWork;
    }

    /// <summary>The group of each person in a division of greatest value; the sizes of the problem always allow one.</summary>
    public static int[] Solve(DiverseGroupingProblem problem)
    {
        var all = (1 << problem.People) - 1;
        var worth = WorthOfSets(problem);
        var best = new long[problem.Groups + 1][];
        var last = new int[problem.Groups + 1][];
        for (var group = 0; group <= problem.Groups; group++)
        {
            best[group] = new long[all + 1];
            last[group] = new int[all + 1];
            for (var set = 0; set <= all; set++)
                best[group][set] = group == 0 && set == 0 ? 0 : -1;
        }

        for (var group = 0; group < problem.Groups; group++)
        {
            for (var set = 0; set <= all; set++)
            {
                // Every subset of the set as this group, the rest being the groups before.
                for (var members = set; ; members = (members - 1) & set)
                {
                    var size = CountOf(members);
                    var before = best[group][set & ~members];
                    if (before >= 0 && size >= problem.Least[group] && size <= problem.Most[group] && before + worth[members] > best[group + 1][set])
                        (best[group + 1][set], last[group + 1][set]) = (before + worth[members], members);
                    if (members == 0)
                        break;
                }
            }
        }

        var groupOf = new int[problem.People];
        for (int group = problem.Groups, set = all; group > 0; group--)
        {
            var members = last[group][set];
            for (var person = 0; person < problem.People; person++)
            {
                if ((members >> person & 1) != 0)
                    groupOf[person] = group - 1;
            }

            set &= ~members;
        }

        return groupOf;
    }

    private static long[] WorthOfSets(DiverseGroupingProblem problem)
    {
        var worth = new long[1 << problem.People];
        for (var set = 1; set < worth.Length; set++)
        {
            var top = 0;
            while (set >> (top + 1) != 0)
                top++;
            worth[set] = worth[set & ~(1 << top)];
            for (var other = 0; other < top; other++)
            {
                if ((set >> other & 1) != 0)
                    worth[set] += problem.Scores.Of(top, other);
            }
        }

        return worth;
    }

    private static int CountOf(int set)
    {
        var count = 0;
        for (; set != 0; set &= set - 1)
            count++;
        return count;
    }
}
