using System;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>How many people with an attribute each group has: for example one leader at least.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class GroupQuota
{
    /// <param name="members">Those with the attribute; copied, sorted, each once.</param>
    /// <param name="least">At least so many in each group, 0 or more.</param>
    /// <param name="most">At most so many; no limit by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative least number, or a greatest below it.</exception>
    public GroupQuota(int[] members, int least, int most = int.MaxValue)
    {
        if (least < 0)
            throw new ArgumentOutOfRangeException(nameof(least), least, "The least number must be 0 or more.");
        if (most < least)
            throw new ArgumentOutOfRangeException(nameof(most), most, $"The greatest number must be at least the least, {least}.");

        Members = [.. members.Distinct().OrderBy(person => person)];
        Least = least;
        Most = most;
    }

    /// <summary>Those with the attribute, ascending; read only.</summary>
    public int[] Members { get; }

    /// <summary>The least number in each group.</summary>
    public int Least { get; }

    /// <summary>The greatest number in each group.</summary>
    public int Most { get; }
}
