namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>The order of fairness: the smallest value as large as possible, then the next, and so on.</summary>
internal static class Fairness
{
    /// <summary>Above 0 where the first of two ascending lists of equal length is the fairer.</summary>
    public static int Compare(long[] ascending, long[] other)
    {
        for (var i = 0; i < ascending.Length; i++)
        {
            if (ascending[i] != other[i])
                return ascending[i] > other[i] ? 1 : -1;
        }

        return 0;
    }
}
