namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>A plan of a series and what is proven of it.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class SeriesAnswer(int[][][] plan, SeriesScore score, SeriesBound bound, long steps, bool isBest)
{
    /// <summary>Division, group, members ascending.</summary>
    public int[][][] Plan { get; } = plan;

    public SeriesScore Score { get; } = score;

    public SeriesBound Bound { get; } = bound;

    /// <summary>Steps used.</summary>
    public long Steps { get; } = steps;

    /// <summary>Whether repeats and value are proven best.</summary>
    public bool IsBest { get; } = isBest;
}
