using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Weighted;

/// <summary>An odd set of vertices with a price.</summary>
/// <param name="members">The vertices, ascending; an odd number.</param>
/// <param name="price">The doubled price, more than 0.</param>
internal sealed class MatchingOddSet(IReadOnlyList<int> members, long price)
{
    /// <summary>The vertices, ascending; an odd number.</summary>
    public IReadOnlyList<int> Members { get; } = members;

    /// <summary>The doubled price, more than 0.</summary>
    public long Price { get; } = price;
}
