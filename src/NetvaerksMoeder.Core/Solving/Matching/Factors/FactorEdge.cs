namespace NetvaerksMoeder.Core.Solving.Matching.Factors;

/// <summary>A meeting that a factor may choose once: two people, and what it is worth (less than 0 for a repeat).</summary>
internal readonly struct FactorEdge(int first, int second, long worth)
{
    public int First { get; } = first;

    public int Second { get; } = second;

    public long Worth { get; } = worth;
}
