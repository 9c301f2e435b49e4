using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>The choices of a group rotation.</summary>
/// <remarks>Immutable.</remarks>
public sealed class GroupOptions : RotationOptions
{
    /// <summary>What moving by colours may cost in per cent of the value of cards, where nothing else is said.</summary>
    public const decimal UsualGreatestLoss = 2;

    private readonly GroupQuota[] _quotas;

    /// <summary>Creates choices.</summary>
    /// <param name="sizes">How big the groups are.</param>
    /// <param name="quotas">What each group must have; nothing by default.</param>
    /// <param name="isFairFirst">Whether the least any person gets comes before the total value; it does not by default.</param>
    /// <param name="movement">How people move; by cards by default.</param>
    /// <param name="greatestLoss">With <see cref="GroupMovement.Auto"/>: how many per cent of the value of cards moving by colours may cost,
    /// 0 to 100; <see cref="UsualGreatestLoss"/> by default.</param>
    /// <exception cref="ArgumentException">The loss is out of range.</exception>
    public GroupOptions(
        GroupSizes sizes,
        IEnumerable<GroupQuota>? quotas = null,
        bool isFairFirst = false,
        GroupMovement movement = GroupMovement.Cards,
        decimal greatestLoss = UsualGreatestLoss)
        : base(isFairFirst)
    {
        Sizes = Guard.Against.Null(sizes);
        _quotas = quotas?.ToArray() ?? [];
        Movement = movement;
        GreatestLoss = Guard.Against.OutOfRange(greatestLoss, nameof(greatestLoss), 0, 100);
    }

    /// <inheritdoc/>
    public override RotationKind Kind => RotationKind.Groups;

    /// <summary>How big the groups are.</summary>
    public GroupSizes Sizes { get; }

    /// <summary>What each group must have.</summary>
    public IReadOnlyList<GroupQuota> Quotas => _quotas;

    /// <summary>How people move.</summary>
    public GroupMovement Movement { get; }

    /// <summary>How many per cent of the value of cards moving by colours may cost where <see cref="Movement"/> is automatic.</summary>
    public decimal GreatestLoss { get; }
}
