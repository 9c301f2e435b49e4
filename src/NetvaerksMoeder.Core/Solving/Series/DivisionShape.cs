using System;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>What every division of some people shares: the most groups there can be, the largest size, the fewest and most pairs.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class DivisionShape
{
    private DivisionShape(int groups, int least, int most, int inLargest, long fewest, long greatest)
    {
        Groups = groups;
        Least = least;
        Most = most;
        InLargest = inLargest;
        FewestPairs = fewest;
        MostPairs = greatest;
    }

    /// <summary>The most groups.</summary>
    public int Groups { get; }

    /// <summary>The smallest size.</summary>
    public int Least { get; }

    /// <summary>The largest size.</summary>
    public int Most { get; }

    /// <summary>How many people can be in groups above the smallest size.</summary>
    public int InLargest { get; }

    public long FewestPairs { get; }

    public long MostPairs { get; }

    public static DivisionShape Of(int[][] groups, (int Least, int Most)? range)
    {
        var people = groups.Sum(group => group.Length);
        if (people == 0)
            return new(0, 0, 0, 0, 0, 0);
        if (range is { } sizes)
        {
            var most = Math.Max(1, people / Math.Max(1, sizes.Least));
            return new(most, Math.Min(sizes.Least, people), Math.Min(sizes.Most, people), people, EvenPairs(people, most), PackedPairs(people, sizes.Most));
        }

        var least = groups.Min(group => group.Length);
        var pairs = groups.Sum(group => Pairs(group.Length));
        return new(groups.Length, least, groups.Max(group => group.Length), groups.Where(group => group.Length > least).Sum(group => group.Length), pairs, pairs);
    }

    /// <summary>A shape of which only limits from above are known.</summary>
    /// <param name="people">How many there are.</param>
    /// <param name="meetings">The most meetings any of them can have.</param>
    /// <param name="pairs">The most pairs.</param>
    public static DivisionShape AtMost(int people, int meetings, long pairs) => new(people, 1, meetings + 1, people, 0, pairs);

    public static long Pairs(long people) => people * (people - 1) / 2;

    /// <summary>The fewest pairs within cells when people are spread over them as evenly as possible.</summary>
    public static long EvenPairs(long people, long cells) => cells == 0
        ? 0
        : (people % cells * Pairs((people / cells) + 1)) + ((cells - (people % cells)) * Pairs(people / cells));

    /// <summary>At most so many meetings do so many people have together, however they are placed.</summary>
    public long MostMeetings(int people) => Groups == 0 ? 0 : ((long)people * (Least - 1)) + ((long)Math.Min(people, InLargest) * (Most - Least));

    private static long PackedPairs(long people, long largest) => (people / largest * Pairs(largest)) + Pairs(people % largest);
}
