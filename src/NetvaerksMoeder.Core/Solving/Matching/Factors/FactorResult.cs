using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Factors;

/// <summary>A factor of greatest worth among the meetings on offer, and the dual solution that speaks of all meetings.</summary>
internal sealed class FactorResult(IReadOnlyList<FactorEdge> chosen, int[] byes, FactorCertificate certificate)
{
    /// <summary>The meetings chosen.</summary>
    public IReadOnlyList<FactorEdge> Chosen { get; } = chosen;

    /// <summary>How often each person sits out.</summary>
    public int[] Byes { get; } = byes;

    /// <summary>The dual solution.</summary>
    public FactorCertificate Certificate { get; } = certificate;
}
