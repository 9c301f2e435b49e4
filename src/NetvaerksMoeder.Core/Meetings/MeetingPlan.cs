using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Measures;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>A planned meeting: the programme with times, who meets whom in each of its encounters, what was noticed, and what it amounts to.</summary>
/// <remarks>Immutable.</remarks>
public sealed class MeetingPlan
{
    private readonly Participant[] _people;
    private readonly PlannedEncounter[] _encounters;
    private readonly Finding[] _findings;

    /// <summary>Creates a plan as read from a file; <see cref="PlanAudit"/> tells whether it is right.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="roster">The people invited.</param>
    /// <param name="agenda">The programme with times.</param>
    /// <param name="encounters">The encounters, in the order of the programme.</param>
    /// <param name="findings">What was noticed.</param>
    public MeetingPlan(NetworkMeeting meeting, Roster roster, Agenda agenda, IEnumerable<PlannedEncounter> encounters, IEnumerable<Finding> findings)
    {
        Meeting = Guard.Against.Null(meeting);
        Roster = Guard.Against.Null(roster);
        Agenda = Guard.Against.Null(agenda);
        _encounters = Guard.Against.Null(encounters).ToArray();
        _findings = Guard.Against.Null(findings).OrderByDescending(finding => finding.Severity).ToArray();
        _people = [.. roster.AttendingMeeting(meeting.Number)];
        Network = new ContactNetwork(
            _people,
            _encounters.SelectMany(encounter => encounter.Rotation.Rounds).SelectMany(round => round.Encounters).SelectMany(encounter => encounter.Pairs),
            meeting.Encounters.Boundary);
        Summary = ContactSummary.Of(Network);
    }

    /// <summary>The meeting.</summary>
    public NetworkMeeting Meeting { get; }

    /// <summary>The people invited.</summary>
    public Roster Roster { get; }

    /// <summary>The people who attend this meeting, in the roster's order.</summary>
    public IReadOnlyList<Participant> People => _people;

    /// <summary>The programme with times, or why there is none.</summary>
    public Agenda Agenda { get; }

    /// <summary>The encounters, in the order of the programme.</summary>
    public IReadOnlyList<PlannedEncounter> Encounters => _encounters;

    /// <summary>What was noticed, errors first.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Who meets whom in the meeting as a whole.</summary>
    public ContactNetwork Network { get; }

    /// <summary>What the contacts amount to.</summary>
    public ContactSummary Summary { get; }

    /// <summary>Whether every part has a plan: the programme and each encounter.</summary>
    public bool IsFeasible =>
        Agenda.Status != SolutionStatus.Infeasible && _encounters.All(encounter => encounter.Rotation.Status != SolutionStatus.Infeasible);

    /// <summary>The contacts of the meeting as a history for the next.</summary>
    public ContactHistory ToHistory() =>
        _encounters.Aggregate(ContactHistory.Empty, (history, encounter) => history.With(encounter.Rotation.ToHistory()));
}
