using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>The prices of one class of rounds in a <see cref="TypeCertificate"/>.</summary>
/// <param name="rounds">The rounds, ascending; all with the same people present.</param>
/// <param name="prices">The scaled price of each kind; not looked at for kinds nobody of whom is present.</param>
/// <param name="extra">The scaled price of the odd place; 0 in even rounds.</param>
internal sealed class TypeClassPrices(IReadOnlyList<int> rounds, IReadOnlyList<long> prices, long extra)
{
    /// <summary>The rounds, ascending.</summary>
    public IReadOnlyList<int> Rounds { get; } = rounds;

    /// <summary>The scaled price of each kind.</summary>
    public IReadOnlyList<long> Prices { get; } = prices;

    /// <summary>The scaled price of the odd place.</summary>
    public long Extra { get; } = extra;
}
