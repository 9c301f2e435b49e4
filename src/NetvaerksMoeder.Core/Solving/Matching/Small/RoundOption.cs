using NetvaerksMoeder.Core.Solving.Matching.General;

namespace NetvaerksMoeder.Core.Solving.Matching.Small;

/// <summary>One way to group a round of few people: its pairs as bits, and what they are worth when all are new.</summary>
internal sealed class RoundOption(int[][] groups, int[] byes, ulong pairs, long worth)
{
    public RoundPlan Plan { get; } = new(groups, byes);

    public ulong Pairs { get; } = pairs;

    public long Worth { get; } = worth;
}
