using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Values as whole numbers for a solver: a score of <paramref name="scale"/> is a value of 1.</summary>
internal sealed class ScaledScores(PairScores scores, long scale)
{
    public PairScores Scores { get; } = scores;

    public long Scale { get; } = scale;

    /// <summary>The exact value of a score or a sum of scores.</summary>
    public decimal ToValue(long score) => (decimal)score / Scale;
}
