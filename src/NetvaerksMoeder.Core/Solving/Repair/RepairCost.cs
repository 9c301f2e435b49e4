namespace NetvaerksMoeder.Core.Solving.Repair;

/// <summary>What a plan costs, in the order it counts: broken rules, repeats, value missing from what is asked, changed cards, value, unevenness.</summary>
internal readonly struct RepairCost(long broken, long repeats, long missing, long changed, long value, long unevenness = 0)
{
    public long Broken { get; } = broken;

    public long Repeats { get; } = repeats;

    public long Missing { get; } = missing;

    public long Changed { get; } = changed;

    public long Value { get; } = value;

    /// <summary>The sum over people of the square of what each gets: of two plans of one value the smaller is the more even.</summary>
    public long Unevenness { get; } = unevenness;

    public bool IsBetterThan(in RepairCost other)
    {
        if (Broken != other.Broken)
            return Broken < other.Broken;
        if (Repeats != other.Repeats)
            return Repeats < other.Repeats;
        if (Missing != other.Missing)
            return Missing < other.Missing;
        if (Changed != other.Changed)
            return Changed < other.Changed;
        return Value != other.Value ? Value > other.Value : Unevenness < other.Unevenness;
    }
}
