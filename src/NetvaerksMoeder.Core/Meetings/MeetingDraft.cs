using System.Collections.Generic;
using System.Threading;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>A meeting whose programme is laid out and whose encounters are asked for, but not yet planned.</summary>
internal sealed class MeetingDraft
{
    private readonly List<Finding> _findings;

    private MeetingDraft(NetworkMeeting meeting, Roster roster, Agenda agenda, List<Finding> findings)
    {
        Meeting = meeting;
        Roster = roster;
        Agenda = agenda;
        People = roster.AttendingMeeting(meeting.Number);
        _findings = findings;
        Questions = EncounterQuestions.Of(roster, meeting, agenda, findings);
    }

    public NetworkMeeting Meeting { get; }

    public Roster Roster { get; }

    public Agenda Agenda { get; }

    public IReadOnlyList<Participant> People { get; }

    /// <summary>The encounters, in the order of the programme.</summary>
    public IReadOnlyList<EncounterQuestion> Questions { get; }

    /// <exception cref="InvalidAgendaException">The items do not fit together, or a presenter is not in the roster.</exception>
    public static MeetingDraft Of(Roster roster, NetworkMeeting meeting, SolverOptions? solver, CancellationToken cancellationToken)
    {
        var agenda = AgendaScheduler.Schedule(meeting.ToAgendaProblem(roster), solver, null, cancellationToken);
        var findings = new List<Finding>(CompositionRules.Check(roster.AttendingMeeting(meeting.Number), roster.Ladder, meeting.Items));
        findings.AddRange(MeetingRules.Check(meeting, agenda));
        return new MeetingDraft(meeting, roster, agenda, findings);
    }

    public RotationProblem ProblemOf(EncounterQuestion question, ContactHistory history) => question.ToProblem(People, Meeting.Encounters, history);

    /// <summary>The plan with its encounters; the meeting's rules know who met before it.</summary>
    public MeetingPlan ToPlan(IReadOnlyList<PlannedEncounter> encounters, ContactHistory earlier)
    {
        var findings = new List<Finding>(_findings);
        EncounterFindings.Check(People, Meeting.Encounters.Boundary, encounters, findings);
        return new MeetingPlan(Meeting.With(Meeting.Encounters.WithHistory(earlier)), Roster, Agenda, encounters, findings);
    }
}
