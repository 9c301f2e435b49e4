using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>One number for a change of the score, to steer by: a repeat weighs a little more than any value, a broken rule
/// more than an exchange can gain otherwise.</summary>
/// <remarks>Immutable. Which plan is best is decided by <see cref="PlanScore.Compare"/>, never by this number.</remarks>
internal sealed class MeritWeights
{
    public MeritWeights(ScheduleFrame frame)
    {
        Greatest = frame.Problem.Scores is PairScores.Uniform ? 1 : frame.Problem.Scores.Greatest;
        Repeat = Greatest + 1;
        Broken = Repeat * 4 * (1 + frame.Rounds.Select(round => round.Most).DefaultIfEmpty(0).Max());
    }

    /// <summary>The greatest value of a pair, at least 1 where all are alike.</summary>
    public long Greatest { get; }

    /// <summary>What a repeat weighs.</summary>
    public long Repeat { get; }

    /// <summary>What a broken rule weighs.</summary>
    public long Broken { get; }

    /// <summary>The greater the better.</summary>
    public long Of(PlanScore change) => unchecked(change.Value - (change.Repeats * Repeat) - (change.Broken * Broken));
}
