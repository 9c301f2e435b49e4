using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;

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

    /// <summary>The same choices with quotas of those only who are among <paramref name="people"/>.</summary>
    internal GroupOptions Among(IEnumerable<Participant> people)
    {
        var ids = new HashSet<ParticipantId>(people.Select(person => person.Id));
        return _quotas.All(quota => quota.Members.All(ids.Contains)) ? this
            : new GroupOptions(Sizes, _quotas.Select(quota => quota.Among(ids)), IsFairFirst, Movement, GreatestLoss);
    }
}
