using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>What one item of a programme asks of its encounter besides the meeting's rules: quotas and movement of its groups, hosts and groups
/// of its stations.</summary>
/// <remarks>Immutable. Groups pass over what is of stations, and stations what is of groups.</remarks>
public sealed class EncounterChoices
{
    private readonly QuotaRule[] _quotas;
    private readonly IReadOnlyList<ParticipantId>[] _hosts;

    /// <summary>Creates choices.</summary>
    /// <param name="quotas">What each group must have; nothing by default.</param>
    /// <param name="movement">How people move where there are several rounds of groups; by cards by default.</param>
    /// <param name="greatestLoss">How many per cent of the value moving by colours may cost where movement is automatic.</param>
    /// <param name="hosts">Who staffs each station by turns, in the order of the stations; nobody by default.</param>
    /// <param name="hasTrioHosts">Whether the trio of each participating workplace staffs its own stand; not by default.</param>
    /// <param name="hostsAtOnce">How many hosts stay at a station in each round, 1 or more; 1 by default.</param>
    /// <param name="stationGroups">The number of groups at stations; as many as stations by default.</param>
    /// <param name="isPredecessorNew">Whether no group may follow the same group twice; not by default.</param>
    /// <exception cref="ArgumentException">A number is out of range, or hosts are given in both ways.</exception>
    public EncounterChoices(
        IEnumerable<QuotaRule>? quotas = null,
        GroupMovement movement = GroupMovement.Cards,
        decimal greatestLoss = GroupOptions.UsualGreatestLoss,
        IEnumerable<IEnumerable<ParticipantId>>? hosts = null,
        bool hasTrioHosts = false,
        int hostsAtOnce = 1,
        int? stationGroups = null,
        bool isPredecessorNew = false)
    {
        _quotas = quotas?.ToArray() ?? [];
        Movement = movement;
        GreatestLoss = Guard.Against.OutOfRange(greatestLoss, nameof(greatestLoss), 0, 100);
        _hosts = (hosts ?? []).Select(set => (IReadOnlyList<ParticipantId>)set.ToList()).ToArray();
        HasTrioHosts = hasTrioHosts;
        HostsAtOnce = Guard.Against.NegativeOrZero(hostsAtOnce);
        StationGroups = stationGroups is { } groups ? Guard.Against.NegativeOrZero(groups, nameof(stationGroups)) : null;
        IsPredecessorNew = isPredecessorNew;
        if (hasTrioHosts && _hosts.Length > 0)
            throw new ArgumentException("Hosts are either the trios or the people listed, not both.", nameof(hosts));
    }

    /// <summary>Nothing besides the meeting's rules.</summary>
    public static EncounterChoices None { get; } = new();

    /// <summary>What each group must have.</summary>
    public IReadOnlyList<QuotaRule> Quotas => _quotas;

    /// <summary>How people move where there are several rounds of groups.</summary>
    public GroupMovement Movement { get; }

    /// <summary>How many per cent of the value moving by colours may cost where movement is automatic.</summary>
    public decimal GreatestLoss { get; }

    /// <summary>Who staffs each station by turns, in the order of the stations.</summary>
    public IReadOnlyList<IReadOnlyList<ParticipantId>> Hosts => _hosts;

    /// <summary>Whether the trio of each participating workplace staffs its own stand.</summary>
    public bool HasTrioHosts { get; }

    /// <summary>How many hosts stay at a station in each round.</summary>
    public int HostsAtOnce { get; }

    /// <summary>The number of groups at stations; <see langword="null"/> for as many as stations.</summary>
    public int? StationGroups { get; }

    /// <summary>Whether no group may follow the same group twice.</summary>
    public bool IsPredecessorNew { get; }
}
