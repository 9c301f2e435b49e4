using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>What a meeting file holds: a meeting or a series, and the people where it names a roster.</summary>
/// <remarks>Immutable.</remarks>
public sealed class MeetingDocument
{
    private readonly NetworkMeeting[] _meetings;

    /// <summary>Creates a document.</summary>
    /// <param name="title">The title of the meeting or the series.</param>
    /// <param name="meetings">The meetings, 1 or more.</param>
    /// <param name="roster">The people; <see langword="null"/> where the file names none.</param>
    /// <param name="isSeries">Whether the file holds a series.</param>
    /// <param name="dates">Which dates the meetings may have; <see langword="null"/> (the default) where the file does not say.</param>
    /// <param name="guarantees">What a series guarantees; <see cref="SeriesGuarantees.Default"/> by default.</param>
    /// <exception cref="ArgumentException">The title is empty or there is no meeting.</exception>
    public MeetingDocument(
        string title, IEnumerable<NetworkMeeting> meetings, Roster? roster, bool isSeries, DateProblem? dates = null, SeriesGuarantees? guarantees = null)
    {
        Title = Guard.Against.NullOrWhiteSpace(title);
        _meetings = Guard.Against.NullOrEmpty(meetings).ToArray();
        Roster = roster;
        IsSeries = isSeries;
        Dates = dates;
        Guarantees = guarantees ?? SeriesGuarantees.Default;
    }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The meetings, 1 or more.</summary>
    public IReadOnlyList<NetworkMeeting> Meetings => _meetings;

    /// <summary>The first meeting: the only one unless the file holds a series.</summary>
    public NetworkMeeting Meeting => _meetings[0];

    /// <summary>The people; <see langword="null"/> where the file names no roster.</summary>
    public Roster? Roster { get; }

    /// <summary>Whether the file holds a series.</summary>
    public bool IsSeries { get; }

    /// <summary>Which dates the meetings of a series may have; <see langword="null"/> where the file does not say.</summary>
    public DateProblem? Dates { get; }

    /// <summary>What a series guarantees.</summary>
    public SeriesGuarantees Guarantees { get; }

    /// <summary>The series.</summary>
    /// <exception cref="InvalidOperationException">The file names no roster.</exception>
    public MeetingSeries ToSeries() =>
        new(Title, Roster ?? throw new InvalidOperationException("The meeting file names no roster; a series needs one."), _meetings, Guarantees);

    /// <summary>The first meeting's programme to be laid out; without a roster presenters may be anybody and are there all the time.</summary>
    public AgendaProblem ToAgendaProblem() => Roster is null
        ? new AgendaProblem(Meeting.Frame, Meeting.Items, Meeting.Rules, Meeting.Grid)
        : Meeting.ToAgendaProblem(Roster);
}
