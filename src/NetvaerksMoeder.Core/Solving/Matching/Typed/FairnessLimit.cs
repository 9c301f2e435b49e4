using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>What people can get together at most, each counted with a weight: one part of a <see cref="FairnessCertificate"/>.</summary>
/// <param name="weights">The weight of each person, 0 or more.</param>
/// <param name="proof">Prices for the question in which a talk is worth its value times the weights of the two; none of single pairs.</param>
internal sealed class FairnessLimit(IReadOnlyList<int> weights, TypeCertificate proof)
{
    /// <summary>The weight of each person, 0 or more.</summary>
    public IReadOnlyList<int> Weights { get; } = weights;

    /// <summary>The prices that prove the limit.</summary>
    public TypeCertificate Proof { get; } = proof;
}
