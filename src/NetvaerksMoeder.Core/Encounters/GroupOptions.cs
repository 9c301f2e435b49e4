using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>The choices of a group rotation.</summary>
/// <remarks>Immutable.</remarks>
public sealed class GroupOptions : RotationOptions
{
    private readonly GroupQuota[] _quotas;

    /// <summary>Creates choices.</summary>
    /// <param name="sizes">How big the groups are.</param>
    /// <param name="quotas">What each group must have; nothing by default.</param>
    /// <param name="isFairFirst">Whether the least any person gets comes before the total value; it does not by default.</param>
    public GroupOptions(GroupSizes sizes, IEnumerable<GroupQuota>? quotas = null, bool isFairFirst = false)
        : base(isFairFirst)
    {
        Sizes = Guard.Against.Null(sizes);
        _quotas = quotas?.ToArray() ?? [];
    }

    /// <inheritdoc/>
    public override RotationKind Kind => RotationKind.Groups;

    /// <summary>How big the groups are.</summary>
    public GroupSizes Sizes { get; }

    /// <summary>What each group must have.</summary>
    public IReadOnlyList<GroupQuota> Quotas => _quotas;
}
