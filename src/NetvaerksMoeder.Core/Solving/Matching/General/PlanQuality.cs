using System;

namespace NetvaerksMoeder.Core.Solving.Matching.General;

/// <summary>How good a plan is, in the order of the objective: fewest repeats, greatest value, fairest; then sitting out and
/// being three spread as evenly as possible, earlier meetings counted. Where fairness is first it stands before value.</summary>
/// <param name="repeats">The number of repeats.</param>
/// <param name="value">The total value.</param>
/// <param name="people">The value each person gets, ascending.</param>
/// <param name="byeSquares">The sum of the squares of how often each person sits out; least where it is even.</param>
/// <param name="trioSquares">Likewise for being one of three.</param>
/// <param name="fairFirst">Whether fairness comes before value.</param>
internal sealed class PlanQuality(long repeats, long value, long[] people, long byeSquares, long trioSquares, bool fairFirst)
    : IComparable<PlanQuality>
{
    public long Repeats { get; } = repeats;

    public long Value { get; } = value;

    private long[] People { get; } = people;

    private long ByeSquares { get; } = byeSquares;

    private long TrioSquares { get; } = trioSquares;

    /// <summary>More than 0 where this is the better one.</summary>
    public int CompareTo(PlanQuality? other)
    {
        if (other is null)
            return 1;
        var order = other.Repeats.CompareTo(Repeats);
        if (order == 0 && !fairFirst)
            order = Value.CompareTo(other.Value);
        for (var i = 0; i < People.Length && order == 0; i++)
            order = People[i].CompareTo(other.People[i]);
        if (order == 0)
            order = Value.CompareTo(other.Value);
        if (order == 0)
            order = other.ByeSquares.CompareTo(ByeSquares);
        return order != 0 ? order : other.TrioSquares.CompareTo(TrioSquares);
    }
}
