using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>Why a group problem has no plan: the rule, where, who and the numbers.</summary>
/// <remarks>Immutable.</remarks>
/// <param name="kind">Which rule cannot be kept.</param>
/// <param name="round">The first round where it cannot, from 0.</param>
/// <param name="people">The people concerned, ascending; may be empty.</param>
/// <param name="needed">The number the rule asks for.</param>
/// <param name="available">The number there is.</param>
/// <param name="rule">The index of the quota, never-alone set, together set or host meant by <paramref name="kind"/>; otherwise -1.</param>
internal sealed class GroupConflict(GroupConflictKind kind, int round, IReadOnlyList<int> people, long needed = 0, long available = 0, int rule = -1)
{
    /// <summary>Which rule cannot be kept.</summary>
    public GroupConflictKind Kind { get; } = kind;

    /// <summary>The first round where it cannot, from 0.</summary>
    public int Round { get; } = round;

    /// <summary>The people concerned.</summary>
    public IReadOnlyList<int> People { get; } = people;

    /// <summary>The number the rule asks for.</summary>
    public long Needed { get; } = needed;

    /// <summary>The number there is.</summary>
    public long Available { get; } = available;

    /// <summary>The index of the rule in its list of the problem, or -1.</summary>
    public int Rule { get; } = rule;
}
