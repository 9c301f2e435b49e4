using System;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>How fair a plan can be at most, and why.</summary>
/// <param name="certificate">The proof.</param>
/// <param name="checker">What it proves.</param>
internal sealed class FairnessProof(FairnessCertificate certificate, FairnessCertificateChecker checker)
{
    /// <summary>The proof.</summary>
    public FairnessCertificate Certificate { get; } = certificate;

    /// <summary>No plan gives the one with the least more.</summary>
    public long Least() => checker.LeastBound();

    /// <summary>Whether a plan in which people get this is as fair as can be.</summary>
    /// <param name="worth">What each person gets, in any order.</param>
    public bool IsReachedBy(long[] worth)
    {
        var sorted = (long[])worth.Clone();
        Array.Sort(sorted);
        return checker.IsFairest(sorted);
    }
}
