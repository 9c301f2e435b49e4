namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>What no plan of a series can be better than.</summary>
/// <param name="repeats">No plan has fewer.</param>
/// <param name="value">No plan with as few repeats is worth more.</param>
internal sealed class SeriesBound(long repeats, long value)
{
    public long Repeats { get; } = repeats;

    public long Value { get; } = value;
}
