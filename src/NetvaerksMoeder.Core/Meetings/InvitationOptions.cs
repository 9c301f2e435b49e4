using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>What to invite for.</summary>
/// <remarks>Immutable.</remarks>
public sealed class InvitationOptions
{
    /// <summary>The usual number of people in a reflecting team.</summary>
    public const int DefaultTeamSize = 4;

    private readonly int[] _meetings;
    private readonly AgendaItem[] _items;
    private readonly HashSet<ParticipantId> _required;

    /// <summary>Creates options.</summary>
    /// <param name="meetings">The numbers, from 1, of the meetings; only people who can attend all of them are invited; 1 by default.</param>
    /// <param name="items">The programme's items, for who presents and reflects; none by default, and then a reflecting team is proposed.</param>
    /// <param name="required">People who must be invited, besides those who present; nobody by default.</param>
    /// <param name="values">What a pair is worth; bonding 0, linking 1, bridging 2, diagonal 4 by default.</param>
    /// <param name="boundary">What counts as the same unit; the own unit by default.</param>
    /// <param name="teamSize">The size of the reflecting team, 2–8; 4 by default.</param>
    /// <exception cref="ArgumentException">A meeting number is below 1, or the size is out of range.</exception>
    public InvitationOptions(
        IEnumerable<int>? meetings = null,
        IEnumerable<AgendaItem>? items = null,
        IEnumerable<ParticipantId>? required = null,
        RelationValues? values = null,
        Boundary? boundary = null,
        int teamSize = DefaultTeamSize)
    {
        _meetings = meetings?.Distinct().OrderBy(number => number).ToArray() ?? [1];
        if (_meetings.Length > 0 && _meetings[0] < 1)
            throw new ArgumentException($"Meetings are numbered from 1; {_meetings[0]} is no meeting.", nameof(meetings));
        _items = items?.ToArray() ?? [];
        _required = [.. required ?? []];
        foreach (var presenter in _items.SelectMany(item => item.AllPresenters).Where(id => id.Trim().Length is > 0 and <= ParticipantId.MaximumLength && !CprNumber.IsLikely(id)))
            _required.Add(new ParticipantId(presenter));
        Values = values ?? RelationValues.Default;
        Boundary = boundary ?? Boundary.OwnUnit;
        TeamSize = Guard.Against.OutOfRange(teamSize, nameof(teamSize), 2, 8);
    }

    /// <summary>The first meeting, with the usual values.</summary>
    public static InvitationOptions Default { get; } = new();

    /// <summary>The numbers of the meetings, ascending.</summary>
    public IReadOnlyList<int> Meetings => _meetings;

    /// <summary>The programme's items.</summary>
    public IReadOnlyList<AgendaItem> Items => _items;

    /// <summary>What a pair is worth.</summary>
    public RelationValues Values { get; }

    /// <summary>What counts as the same unit.</summary>
    public Boundary Boundary { get; }

    /// <summary>The size of the reflecting team.</summary>
    public int TeamSize { get; }

    /// <summary>Whether somebody must be invited: because the caller says so, or because they present.</summary>
    /// <param name="id">The person.</param>
    public bool Requires(ParticipantId id) => _required.Contains(Guard.Against.Null(id));
}
