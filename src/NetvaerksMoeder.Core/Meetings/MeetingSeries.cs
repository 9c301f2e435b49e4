using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>The network meetings of one initiative, usually two or three, with the same people invited.</summary>
/// <remarks>Immutable. Meetings are numbered 1, 2, 3 … in the order given.</remarks>
public sealed class MeetingSeries
{
    private readonly NetworkMeeting[] _meetings;

    /// <summary>Creates a series.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="roster">The people invited.</param>
    /// <param name="meetings">1 or more meetings; they are numbered anew.</param>
    /// <param name="guarantees">What everybody is to get out of it; <see cref="SeriesGuarantees.Default"/> by default.</param>
    /// <exception cref="ArgumentException">The title is empty or there is no meeting.</exception>
    public MeetingSeries(string title, Roster roster, IEnumerable<NetworkMeeting> meetings, SeriesGuarantees? guarantees = null)
    {
        Title = Guard.Against.NullOrWhiteSpace(title).Trim();
        Roster = Guard.Against.Null(roster);
        _meetings = Guard.Against.NullOrEmpty(meetings).Select((meeting, i) => meeting.WithNumber(i + 1)).ToArray();
        Guarantees = guarantees ?? SeriesGuarantees.Default;
    }

    /// <summary>What it is called.</summary>
    public string Title { get; }

    /// <summary>The people invited.</summary>
    public Roster Roster { get; }

    /// <summary>The meetings, numbered from 1.</summary>
    public IReadOnlyList<NetworkMeeting> Meetings => _meetings;

    /// <summary>What everybody is to get out of it.</summary>
    public SeriesGuarantees Guarantees { get; }
}
