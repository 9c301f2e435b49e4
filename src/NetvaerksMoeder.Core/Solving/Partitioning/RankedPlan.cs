using System;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>A plan kept for comparison: its arrays, its score and everybody's value in ascending order.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class RankedPlan
{
    private readonly long[] _ascending;

    public RankedPlan(int[][][] rounds, PlanScore score, long[] valuePerPerson)
    {
        Rounds = rounds;
        Score = score;
        _ascending = (long[])valuePerPerson.Clone();
        Array.Sort(_ascending);
    }

    public int[][][] Rounds { get; }

    public PlanScore Score { get; }

    /// <summary>Whether everybody's values differ so little that no plan of this total value is fairer.</summary>
    public bool IsAsEvenAsCanBe => _ascending.Length == 0 || _ascending[_ascending.Length - 1] - _ascending[0] <= 1;

    /// <summary>Whether this plan comes before <paramref name="other"/> in the objective's order.</summary>
    public bool IsBetterThan(RankedPlan other, bool fairFirst)
    {
        if (Score.Broken != other.Score.Broken)
            return Score.Broken < other.Score.Broken;
        if (Score.Repeats != other.Score.Repeats)
            return Score.Repeats < other.Score.Repeats;
        var fairness = Fairness.Compare(_ascending, other._ascending);
        return fairFirst || Score.Value == other.Score.Value ? fairness > 0 : Score.Value > other.Score.Value;
    }
}
