using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Reads the plan of a meeting.</summary>
internal sealed class PlanReader(JsonFields fields)
{
    /// <summary>The plan; <see langword="null"/> where the file has faults.</summary>
    public MeetingPlan? Read(Roster roster)
    {
        if (fields.Need("meeting") is not { } meetingItem || fields.Need("agenda") is not { } agendaItem)
            return null;
        var meeting = new MeetingReader(JsonFields.Of(meetingItem, fields.Sink), roster, ContactHistory.Empty).Read("–", 1);
        if (meeting is null)
            return null;
        var agenda = new AgendaReader(JsonFields.Of(agendaItem, fields.Sink)).Read(meeting.ToAgendaProblem(roster));
        var encounters = fields.List("encounters").Select(item => JsonFields.Of(item, fields.Sink)).Select(item => ReadEncounter(item, roster)).ToList();
        var findings = ReadFindings(fields);
        return fields.Sink.IsSound && agenda is not null
            ? new MeetingPlan(meeting, roster, agenda, encounters.Select(encounter => encounter!), findings)
            : null;
    }

    public static List<Finding> ReadFindings(JsonFields fields)
    {
        var findings = new List<Finding>();
        foreach (var finding in fields.List("findings").Select(item => JsonFields.Of(item, fields.Sink)))
        {
            var code = finding.NeededText("code");
            var text = finding.NeededText("text");
            if (code is not null && text is not null)
                findings.Add(new Finding(code, finding.Choice("severity", MeetingWords.Severities, Severity.Advice), new BilingualText(text, text), finding.Texts("about")));
        }

        return findings;
    }

    private static PlannedEncounter? ReadEncounter(JsonFields item, Roster roster)
    {
        var id = item.NeededText("item");
        var title = item.Text("title") is { } text && text.Trim().Length > 0 ? text : id;
        var absent = new HashSet<ParticipantId>(new IdReader(item.Sink, null).ReadSet(item.List("absent")));
        var here = new Roster(roster.Participants.Where(person => !absent.Contains(person.Id)), roster.Ladder);
        return new RotationReader(item, here).Read() is { } document && id is not null
            ? new PlannedEncounter(id, title!, document.Problem, document.Options, document.Rotation)
            : null;
    }
}
