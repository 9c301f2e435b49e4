namespace NetvaerksMoeder.Core.Solving.Matching.Weighted;

/// <summary>An edge between two vertices, and what it costs to use it (of either sign).</summary>
internal readonly struct MatchingEdge(int first, int second, long cost)
{
    public int First { get; } = first;

    public int Second { get; } = second;

    public long Cost { get; } = cost;
}
