using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Weighted;

/// <summary>The dual solution of a perfect matching of least cost, doubled: a price for each vertex and for some odd sets.</summary>
/// <remarks>No edge costs less than the prices of what it leaves: its two ends and the sets with just one of them. Every perfect
/// matching leaves each vertex once and each odd set at least once, so it costs at least the sum of all prices (J. Edmonds
/// 1965). <see cref="MatchingChecker"/> checks it.</remarks>
internal sealed class MatchingCertificate(IReadOnlyList<long> prices, IReadOnlyList<MatchingOddSet> oddSets)
{
    /// <summary>The doubled price of each vertex, of either sign.</summary>
    public IReadOnlyList<long> Prices { get; } = prices;

    /// <summary>The sets with a price.</summary>
    public IReadOnlyList<MatchingOddSet> OddSets { get; } = oddSets;
}
