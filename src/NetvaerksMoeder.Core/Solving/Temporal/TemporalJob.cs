using System;

namespace NetvaerksMoeder.Core.Solving.Temporal;

/// <summary>Something to be placed on one line of time, in whole steps.</summary>
internal sealed class TemporalJob
{
    /// <summary>A number to know it by in other models.</summary>
    public int Name { get; init; }

    /// <summary>The possible lengths, ascending; a length of 0 takes no part in pauses and changeovers.</summary>
    public required int[] Lengths { get; init; }

    /// <summary>What each length costs, 0 or more.</summary>
    public required long[] Costs { get; init; }

    /// <summary>The first possible start.</summary>
    public int EarliestStart { get; init; }

    /// <summary>The last possible start.</summary>
    public int LatestStart { get; init; } = int.MaxValue;

    /// <summary>The last possible end.</summary>
    public int LatestEnd { get; init; } = int.MaxValue;

    /// <summary>Where the bounds do not say it all: whether a start is possible, by index of the length, then by start.</summary>
    public bool[][]? Allowed { get; init; }

    /// <summary>Whether it is a pause for the limit between pauses.</summary>
    public bool IsPause { get; init; }

    /// <summary>The row and column in the table of changeovers.</summary>
    public int Form { get; init; }

    /// <summary>Whether it may be left out.</summary>
    public bool IsOptional { get; init; }

    /// <summary>What keeping it is worth, where it may be left out; 0 or more.</summary>
    public long Priority { get; init; }

    /// <summary>Whether its place in the order is free.</summary>
    public bool IsMovable { get; init; }

    /// <summary>The jobs that end before it starts, with the least steps between.</summary>
    public (int Job, int Gap)[] After { get; init; } = [];

    /// <summary>What starting at each clock costs besides, by clock; <see langword="null"/> for nothing.</summary>
    public long[]? StartCosts { get; init; }

    /// <summary>The price of a length and a start.</summary>
    public long CostOf(int lengthIndex, int start) => Costs[lengthIndex] + (StartCosts is null ? 0 : StartCosts[Math.Min(start, StartCosts.Length - 1)]);

    /// <summary>The same job, not movable, among jobs that stand at other places.</summary>
    public TemporalJob Fixed(int[] place) => Copy(this, Array.ConvertAll(After, a => (place[a.Job], a.Gap)), Costs, StartCosts, IsOptional, Priority, EarliestStart);

    /// <summary>The same job, not movable, of the last of its lengths, at other prices and bound to others.</summary>
    public TemporalJob Priced(int[] lengths, long[] costs, long[]? startCosts, bool isOptional, long priority, (int Job, int Gap)[] after, int earliestStart) =>
        Copy(this, after, costs, startCosts, isOptional, priority, earliestStart, lengths);

    /// <summary>The same job once it has started: only its lengths and its end matter.</summary>
    public TemporalJob Started(int[] lengths, long[] costs, int latestEnd) => new()
    {
        Name = Name,
        Lengths = lengths,
        Costs = costs,
        LatestEnd = latestEnd,
        IsPause = IsPause,
        Form = Form,
    };

    /// <summary>The same job, not to be left out.</summary>
    public TemporalJob AsNeeded(bool mayMove = true) => Copy(this, After, Costs, StartCosts, false, 0, EarliestStart, Lengths, mayMove && IsMovable);

    /// <summary>The same job, which can only be left out.</summary>
    public TemporalJob AsHopeless() => Copy(this, After, [], StartCosts, true, Priority, EarliestStart, [], IsMovable);

    private static TemporalJob Copy(TemporalJob job, (int Job, int Gap)[] after, long[] costs, long[]? startCosts, bool isOptional, long priority, int earliestStart, int[]? lengths = null, bool isMovable = false) => new()
    {
        Name = job.Name,
        Lengths = lengths ?? job.Lengths,
        IsMovable = isMovable,
        Costs = costs,
        StartCosts = startCosts,
        EarliestStart = earliestStart,
        LatestStart = job.LatestStart,
        LatestEnd = job.LatestEnd,
        Allowed = lengths is null || job.Allowed is null ? job.Allowed : LastOf(job.Allowed, lengths.Length),
        IsPause = job.IsPause,
        Form = job.Form,
        IsOptional = isOptional,
        Priority = priority,
        After = after,
    };

    private static bool[][] LastOf(bool[][] all, int count)
    {
        var last = new bool[count][];
        Array.Copy(all, all.Length - count, last, 0, count);
        return last;
    }
}
