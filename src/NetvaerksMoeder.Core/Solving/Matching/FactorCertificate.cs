using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching;

/// <summary>A dual solution of the relaxed question "how many partners does each person get, and each pair at most once": the
/// proof that no plan is better. All numbers are doubled, so that halves stay whole.</summary>
/// <remarks>
/// Give each person i a price πᵢ, and some sets S of people, each with some pairs T that leave it, a price z ≥ 0. A plan in
/// which i talks with bᵢ people satisfies x(E(S)) + x(T) ≤ ⌊(b(S) + |T|) / 2⌋, because each pair of T is new at most once
/// (J. Edmonds and E. L. Johnson 1970, "Matching: a well-solved class of integer linear programs"). By weak duality every choice
/// of prices gives a valid bound; <see cref="FactorCertificateChecker"/> computes it from the question alone.
/// </remarks>
/// <param name="prices">The doubled price of each person, of either sign; one more, the last, for nobody, whom the one who sits out
/// is paired with.</param>
/// <param name="repeatPrice">The doubled price of a repeat, 0 or more; <see cref="NoRepeats"/> where the proof is about plans without.</param>
/// <param name="oddSets">The sets with a price.</param>
internal sealed class FactorCertificate(IReadOnlyList<long> prices, long repeatPrice, IReadOnlyList<FactorOddSet> oddSets)
{
    /// <summary>As <see cref="RepeatPrice"/>: the proof holds for plans without repeats only.</summary>
    public const long NoRepeats = -1;

    /// <summary>The doubled price of each person, and of nobody.</summary>
    public IReadOnlyList<long> Prices { get; } = prices;

    /// <summary>The doubled price of a repeat, or <see cref="NoRepeats"/>.</summary>
    public long RepeatPrice { get; } = repeatPrice;

    /// <summary>The sets with a price.</summary>
    public IReadOnlyList<FactorOddSet> OddSets { get; } = oddSets;
}
