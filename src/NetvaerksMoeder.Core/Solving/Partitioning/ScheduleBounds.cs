namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>What no plan can be better than. The zero value belongs to a problem without meetings.</summary>
internal readonly struct ScheduleBounds(long repeats, long value)
{
    /// <summary>No plan has fewer repeats.</summary>
    public long Repeats { get; } = repeats;

    /// <summary>No plan is worth more.</summary>
    public long Value { get; } = value;
}
