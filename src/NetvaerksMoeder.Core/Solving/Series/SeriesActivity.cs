namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>What the meetings of one activity are worth, and which of them are ruled.</summary>
/// <remarks>Immutable; the tables are <c>people × people</c>, row by row, symmetric, read only, and shared between activities that are alike.</remarks>
/// <param name="values">What a pair is worth that meets here for the first time.</param>
/// <param name="standings">What a rule says of each pair here; <see langword="null"/> where no rule says anything.</param>
internal sealed class SeriesActivity(int[] values, PairRule[]? standings)
{
    public int[] Values { get; } = values;

    public PairRule[]? Standings { get; } = standings;

    public PairRule RuleOf(int pair) => Standings is null ? PairRule.None : Standings[pair];
}
