namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>What a plan costs and is worth: broken rules, repeats, value. The zero value is the empty plan's.</summary>
internal readonly struct PlanScore(long broken, long repeats, long value)
{
    /// <summary>How much the rules are broken; 0 where all are kept.</summary>
    public long Broken { get; } = broken;

    /// <summary>Meetings of pairs that had met before.</summary>
    public long Repeats { get; } = repeats;

    /// <summary>The value of the first meetings.</summary>
    public long Value { get; } = value;

    public static PlanScore operator +(PlanScore a, PlanScore b) => new(a.Broken + b.Broken, a.Repeats + b.Repeats, a.Value + b.Value);

    public static PlanScore operator -(PlanScore a, PlanScore b) => new(a.Broken - b.Broken, a.Repeats - b.Repeats, a.Value - b.Value);

    /// <summary>Below 0 where <paramref name="a"/> is the better: fewer broken rules, fewer repeats, greater value.</summary>
    public static int Compare(PlanScore a, PlanScore b)
    {
        if (a.Broken != b.Broken)
            return a.Broken.CompareTo(b.Broken);
        return a.Repeats != b.Repeats ? a.Repeats.CompareTo(b.Repeats) : b.Value.CompareTo(a.Value);
    }
}
