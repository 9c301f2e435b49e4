using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Cli.Text;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Documents.Json;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>Holds a meeting against the publication's recommendations, without planning who meets whom.</summary>
internal sealed class CheckVerb() : Verb("check", new BilingualText("Er de rigtige med, og holder programmet? Bemærkninger uden planlægning", "Are the right people there, and does the programme hold? Findings without planning"))
{
    public override IEnumerable<Argument> Arguments(Words words) => [MeetingInput.Argument(words)];

    public override int Run(Request request, CommonOptions common)
    {
        ResultOutput.Expect(request, common);
        var document = MeetingInput.ReadWithRoster(request, MeetingInput.Meeting);
        var found = Findings(request, document);
        ResultOutput.Write(
            request,
            common,
            () => ToJson(document, found, request.Language),
            sheet => Page(sheet, document, found));
        return ResultOutput.CodeOf(request, isFaulty: found.Exists(part => part.Findings.Any(finding => finding.Severity == Severity.Error)));
    }

    private static List<(NetworkMeeting? Meeting, IReadOnlyList<Finding> Findings)> Findings(Request request, MeetingDocument document)
    {
        try
        {
            var found = document.Meetings.Select(meeting => ((NetworkMeeting?)meeting, Of(meeting, document.Roster!))).ToList();
            if (document.IsSeries)
                found.Add((null, MeetingRules.CheckSeries(document.ToSeries())));
            return found;
        }
        catch (InvalidAgendaException fault)
        {
            throw MeetingInput.Faulty(request, request.Word(MeetingInput.Meeting)!, fault);
        }
    }

    private static IReadOnlyList<Finding> Of(NetworkMeeting meeting, Roster roster) =>
    [
        .. CompositionRules.Check(roster.AttendingMeeting(meeting.Number), roster.Ladder, meeting.Items),
        .. MeetingRules.Check(meeting, AgendaScheduler.Schedule(meeting.ToAgendaProblem(roster))),
    ];

    private static Sheet Page(Sheet sheet, MeetingDocument document, List<(NetworkMeeting? Meeting, IReadOnlyList<Finding> Findings)> found)
    {
        foreach (var (meeting, findings) in found)
        {
            if (meeting is null)
                sheet.Heading(document.Title);
            else
                PlanText.Head(sheet, meeting, document.Roster!.AttendingMeeting(meeting.Number).Count);
            FindingsText.Write(sheet, findings);
        }

        return sheet;
    }

    private static string ToJson(MeetingDocument document, List<(NetworkMeeting? Meeting, IReadOnlyList<Finding> Findings)> found, Language language) => JsonText.Of("check", json =>
    {
        json.WriteString("title", document.Title);
        json.WriteNumber("people", document.Roster!.Participants.Count);
        json.WriteStartArray("findings");
        foreach (var (meeting, findings) in found)
        {
            foreach (var finding in findings)
            {
                json.WriteStartObject();
                if (document.IsSeries && meeting is not null)
                    json.WriteNumber("meeting", meeting.Number);
                json.WriteString("code", finding.Code);
                json.WriteString("severity", finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "advice" });
                json.WriteString("text", finding.Text.In(language));
                json.WriteStartArray("about");
                foreach (var id in finding.About)
                    json.WriteStringValue(id);
                json.WriteEndArray();
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    });
}
