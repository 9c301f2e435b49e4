using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching;

/// <summary>One odd set of a <see cref="FactorCertificate"/>.</summary>
/// <param name="people">The people of the set, ascending; the number of people stands for nobody.</param>
/// <param name="leaving">Pairs with the first person in the set and the second outside it; each once, but one with nobody as often as
/// it counts.</param>
/// <param name="price">The doubled price, 0 or more.</param>
internal sealed class FactorOddSet(IReadOnlyList<int> people, IReadOnlyList<(int Inside, int Outside)> leaving, long price)
{
    /// <summary>The people of the set, ascending.</summary>
    public IReadOnlyList<int> People { get; } = people;

    /// <summary>Pairs with the first person in the set and the second outside it.</summary>
    public IReadOnlyList<(int Inside, int Outside)> Leaving { get; } = leaving;

    /// <summary>The doubled price, 0 or more.</summary>
    public long Price { get; } = price;
}
