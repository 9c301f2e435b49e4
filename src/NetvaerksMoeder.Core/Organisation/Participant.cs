using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Organisation;

/// <summary>Somebody invited to the meetings: a pseudonymous id with a unit, a level, roles and when they are there.</summary>
/// <remarks>Immutable. The name is for cards only and never stands in exceptions or findings. Two participants are told apart by
/// <see cref="Id"/>; a <see cref="Roster"/> sees to it that ids are different.</remarks>
public sealed class Participant
{
    private readonly ParticipantRole[] _roles;
    private readonly int[] _meetings;
    private readonly Dictionary<string, string> _attributes;

    /// <summary>Creates a participant.</summary>
    /// <param name="id">The id.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="level">The level.</param>
    /// <param name="name">The name shown on cards; may be empty.</param>
    /// <param name="roles">The roles; none by default, each counted once.</param>
    /// <param name="presence">When they are there; the whole meeting by default.</param>
    /// <param name="meetings">The numbers, from 1, of the meetings they attend; none given (the default) means all.</param>
    /// <param name="attributes">Other facts by name (for example profession), names told apart without case; none by default.</param>
    /// <exception cref="ArgumentException">A meeting number is below 1, or an attribute is given twice.</exception>
    public Participant(
        ParticipantId id,
        UnitPath unit,
        OrganisationalLevel level,
        string? name = null,
        IEnumerable<ParticipantRole>? roles = null,
        Presence? presence = null,
        IEnumerable<int>? meetings = null,
        IEnumerable<KeyValuePair<string, string>>? attributes = null)
    {
        Id = Guard.Against.Null(id);
        Unit = Guard.Against.Null(unit);
        Level = Guard.Against.Null(level);
        Name = name?.Trim() ?? string.Empty;
        _roles = roles?.Distinct().ToArray() ?? [];
        Presence = presence ?? Presence.Whole;
        _meetings = meetings?.Distinct().OrderBy(number => number).ToArray() ?? [];
        if (_meetings.Length > 0 && _meetings[0] < 1)
            throw new ArgumentException($"Meetings are numbered from 1; {_meetings[0]} is no meeting.", nameof(meetings));
        _attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var attribute in attributes ?? [])
            _attributes.Add(attribute.Key, attribute.Value);
    }

    /// <summary>The id.</summary>
    public ParticipantId Id { get; }

    /// <summary>The name shown on cards; empty where there is none.</summary>
    public string Name { get; }

    /// <summary>The unit.</summary>
    public UnitPath Unit { get; }

    /// <summary>The level.</summary>
    public OrganisationalLevel Level { get; }

    /// <summary>The roles, 0 or more, in the order given.</summary>
    public IReadOnlyList<ParticipantRole> Roles => _roles;

    /// <summary>When they are there.</summary>
    public Presence Presence { get; }

    /// <summary>The numbers of the meetings they attend, ascending; empty means all.</summary>
    public IReadOnlyList<int> Meetings => _meetings;

    /// <summary>Other facts by name, names told apart without case.</summary>
    public IReadOnlyDictionary<string, string> Attributes => _attributes;

    /// <summary>What to call them on a card: the name, or the id where there is none.</summary>
    public string DisplayName => Name.Length > 0 ? Name : Id.Value;

    /// <summary>Whether they attend a meeting.</summary>
    /// <param name="meeting">The meeting's number, from 1.</param>
    public bool Attends(int meeting) => _meetings.Length == 0 || Array.BinarySearch(_meetings, meeting) >= 0;

    /// <summary>Whether they have a role.</summary>
    /// <param name="role">The role.</param>
    public bool Has(ParticipantRole role) => Array.IndexOf(_roles, Guard.Against.Null(role)) >= 0;

    /// <summary>Whether they hold a position in a MED committee.</summary>
    /// <param name="position">The position.</param>
    /// <param name="tier">The tier; <see langword="null"/> (the default) is any.</param>
    public bool HasMedPosition(MedPosition position, MedTier? tier = null) =>
        Array.Exists(_roles, role => role.MedPosition == position && (tier is null || role.MedTier == tier));

    /// <summary>The id; never the name.</summary>
    public override string ToString() => Id.Value;
}
