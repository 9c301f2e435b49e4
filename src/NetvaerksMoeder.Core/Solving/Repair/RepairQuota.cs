using System;

namespace NetvaerksMoeder.Core.Solving.Repair;

/// <summary>How many of some people each group must have.</summary>
/// <param name="has">Whether a person counts.</param>
/// <param name="allows">Whether a group with so many of them keeps the quota.</param>
internal sealed class RepairQuota(bool[] has, Func<int, bool> allows)
{
    public bool Counts(int person) => has[person];

    public bool Allows(int count) => allows(count);
}
