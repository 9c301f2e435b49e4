namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>What promises of two classes need in all, and what there is.</summary>
/// <param name="bridging">The bridging encounters promised in all.</param>
/// <param name="linking">The linking ones.</param>
/// <param name="twice">The most of them that one partner can keep for both.</param>
/// <param name="places">The places beside others that everybody has in the series.</param>
/// <param name="isPossiblePersonByPerson">Whether nothing else shows that the promises cannot be kept.</param>
internal readonly struct SeriesJointCount(long bridging, long linking, long twice, long places, bool isPossiblePersonByPerson)
{
    public long Bridging { get; } = bridging;

    public long Linking { get; } = linking;

    public long Twice { get; } = twice;

    public long Places { get; } = places;

    public long Needed => Bridging + Linking - Twice;

    public bool IsPossible => isPossiblePersonByPerson && Needed <= Places;
}
