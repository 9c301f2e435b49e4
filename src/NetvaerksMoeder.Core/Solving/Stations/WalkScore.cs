namespace NetvaerksMoeder.Core.Solving.Stations;

/// <summary>What a walk comes to.</summary>
/// <param name="broken">Meetings that must not be.</param>
/// <param name="repeats">Meetings of pairs that had met.</param>
/// <param name="seen">Over all hosts, how many stations but their own they come to.</param>
/// <param name="value">The value of first meetings.</param>
/// <param name="least">The least any person gets.</param>
internal readonly struct WalkScore(long broken, long repeats, long seen, long value, long least)
{
    public long Broken { get; } = broken;

    public long Repeats { get; } = repeats;

    public long Seen { get; } = seen;

    public long Value { get; } = value;

    public long Least { get; } = least;

    /// <summary>Above 0 where the first is better: fewest broken, fewest repeats, most seen, and then value or fairness.</summary>
    public static int Compare(WalkScore first, WalkScore second, bool isFairFirst)
    {
        var order = CompareRules(first, second);
        if (order == 0 && isFairFirst)
            order = first.Least.CompareTo(second.Least);
        if (order == 0)
            order = first.Value.CompareTo(second.Value);
        return order != 0 ? order : first.Least.CompareTo(second.Least);
    }

    /// <summary>The same by what comes before value and fairness.</summary>
    public static int CompareRules(WalkScore first, WalkScore second)
    {
        var order = second.Broken.CompareTo(first.Broken);
        if (order == 0)
            order = second.Repeats.CompareTo(first.Repeats);
        return order != 0 ? order : first.Seen.CompareTo(second.Seen);
    }
}
