namespace NetvaerksMoeder.Core.Solving.Temporal;

/// <summary>Where each kept job lies.</summary>
internal sealed class TemporalPlan(TemporalPlacement[] placements, long priority, long cost)
{
    /// <summary>The kept jobs in the order of time.</summary>
    public TemporalPlacement[] Placements { get; } = placements;

    /// <summary>The sum of the priorities of the kept optional jobs.</summary>
    public long Priority { get; } = priority;

    /// <summary>The price.</summary>
    public long Cost { get; } = cost;
}

/// <summary>A job with its start and length, in steps.</summary>
internal readonly struct TemporalPlacement(int job, int start, int length)
{
    public int Job { get; } = job;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public int End => Start + Length;
}
