namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>How many of some people each group of a division has.</summary>
/// <param name="members">Who counts, by person.</param>
/// <param name="least">The least number.</param>
/// <param name="most">The greatest number.</param>
/// <param name="mayBeNone">Whether none is allowed too.</param>
internal sealed class SeriesQuota(bool[] members, int least, int most, bool mayBeNone)
{
    public bool[] Members { get; } = members;

    /// <summary>By how many a group with so many of them breaks the quota.</summary>
    public int CostOf(int count) => mayBeNone && count == 0 ? 0 : count < least ? least - count : count > most ? count - most : 0;
}
