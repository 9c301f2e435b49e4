using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Measures;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>A planned series: each meeting's plan, and what they amount to together.</summary>
/// <remarks>Immutable.</remarks>
public sealed class SeriesPlan
{
    private readonly MeetingPlan[] _meetings;
    private readonly Finding[] _findings;

    /// <summary>Creates a plan.</summary>
    /// <param name="series">The series.</param>
    /// <param name="meetings">A plan for each meeting, in order.</param>
    /// <param name="findings">What was noticed about the series as a whole.</param>
    /// <param name="outcome">What the encounters amount to as one problem; counted from the meetings, with nothing proven, by default.</param>
    public SeriesPlan(MeetingSeries series, IEnumerable<MeetingPlan> meetings, IEnumerable<Finding> findings, SeriesOutcome? outcome = null)
    {
        Series = Guard.Against.Null(series);
        _meetings = Guard.Against.Null(meetings).ToArray();
        _findings = Guard.Against.Null(findings).OrderByDescending(finding => finding.Severity).ToArray();
        Network = new ContactNetwork(
            series.Roster.Participants,
            _meetings.SelectMany(meeting => meeting.Network.Contacts),
            _meetings.Length == 0 ? null : _meetings[0].Meeting.Encounters.Boundary);
        Summary = ContactSummary.Of(Network);
        Outcome = outcome ?? SeriesFigures.Unproven(_meetings);
    }

    /// <summary>The series.</summary>
    public MeetingSeries Series { get; }

    /// <summary>Each meeting's plan, in order.</summary>
    public IReadOnlyList<MeetingPlan> Meetings => _meetings;

    /// <summary>What was noticed about the series as a whole, errors first.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Who meets whom in the series as a whole.</summary>
    public ContactNetwork Network { get; }

    /// <summary>What the contacts amount to.</summary>
    public ContactSummary Summary { get; }

    /// <summary>What the encounters amount to as one problem: value, proven bound, repeats, guarantees.</summary>
    public SeriesOutcome Outcome { get; }

    /// <summary>Whether every meeting has a plan.</summary>
    public bool IsFeasible => _meetings.All(meeting => meeting.IsFeasible);
}
