using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>The proof of how fair a plan without repeats can be: what people can get together at most, in some weightings.</summary>
/// <remarks>
/// Compared from the one with the least, a fairer plan agrees with this one up to some level and then leaves fewer people there.
/// Those above the level get at least the next sum of values that they can have at all; the prices tell what that takes, and together
/// it would be more than there is (level by level, as in A. Frank and K. Murota 2022, "Decreasing minimization on M-convex sets"; here
/// the sums a person can have need not be neighbours). <see cref="FairnessCertificateChecker"/> does the sums from the question alone.
/// </remarks>
/// <param name="limits">The weightings, in any order.</param>
internal sealed class FairnessCertificate(IReadOnlyList<FairnessLimit> limits)
{
    /// <summary>The weightings, in any order.</summary>
    public IReadOnlyList<FairnessLimit> Limits { get; } = limits;
}
