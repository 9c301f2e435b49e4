using System;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>What a plan of a series amounts to, in the order that decides: rules broken, encounters short of what is guaranteed, pairs
/// that were to be avoided, unevenness of turns, repeats, value.</summary>
/// <remarks>A zero value is a change of nothing. Fairness comes last and is compared apart.</remarks>
internal readonly struct SeriesScore(long broken, long missing, long repeats, long avoided, long uneven, long value) : IComparable<SeriesScore>
{
    /// <summary>Rules broken: people apart who meet, quotas.</summary>
    public long Broken { get; } = broken;

    /// <summary>How many bridging and linking encounters people are short of what each is to have.</summary>
    public long Missing { get; } = missing;

    public long Repeats { get; } = repeats;

    /// <summary>Pairs of somebody and their own leader.</summary>
    public long Avoided { get; } = avoided;

    /// <summary>The sum of the squares of how often each person has stood in a group of three, and of how often they have sat over.</summary>
    public long Uneven { get; } = uneven;

    public long Value { get; } = value;

    public static SeriesScore operator +(SeriesScore a, SeriesScore b) => new(
        a.Broken + b.Broken, a.Missing + b.Missing, a.Repeats + b.Repeats, a.Avoided + b.Avoided, a.Uneven + b.Uneven, a.Value + b.Value);

    /// <summary>Above 0 where this is the better one.</summary>
    public int CompareTo(SeriesScore other)
    {
        var order = CompareRules(other);
        return order != 0 ? order : Value.CompareTo(other.Value);
    }

    /// <summary>Above 0 where this is the better one in all that comes before value.</summary>
    public int CompareRules(SeriesScore other)
    {
        var order = other.Broken.CompareTo(Broken);
        if (order == 0)
            order = other.Missing.CompareTo(Missing);
        if (order == 0)
            order = other.Avoided.CompareTo(Avoided);
        if (order == 0)
            order = other.Uneven.CompareTo(Uneven);
        return order != 0 ? order : other.Repeats.CompareTo(Repeats);
    }
}
