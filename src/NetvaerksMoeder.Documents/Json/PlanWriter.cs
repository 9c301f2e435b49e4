using System.Linq;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Measures;
using NetvaerksMoeder.Core.Meetings;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Writes the plan of a meeting, its parts and what it amounts to.</summary>
internal sealed class PlanWriter(JsonOut json, Language language, bool withNames)
{
    public void Write(MeetingPlan plan, bool withRoster)
    {
        json.Text("kind", "plan");
        json.Text("title", plan.Meeting.Title);
        if (plan.Meeting.Frame.Date is { } date)
            json.Text("date", Text.DateText.Iso(date));
        if (plan.Meeting.Frame.Zone is { } zone)
            json.Text("zone", zone.Id);
        json.Object("agenda", () => new AgendaWriter(json, language).Write(plan.Agenda));
        json.Array("encounters", () =>
        {
            foreach (var encounter in plan.Encounters)
                json.Object(null, () => Write(plan, encounter));
        });
        WriteFindings(plan.Findings);
        WriteMeasures(plan.Network);
        if (withRoster)
            PeopleJson.Write(json, plan.Roster.Participants, plan.Roster.Ladder, withNames);
        json.Object("meeting", () => new MeetingWriter(json).Write(plan.Meeting));
    }

    public void WriteFindings(System.Collections.Generic.IReadOnlyList<Finding> findings) => json.Array("findings", () =>
    {
        foreach (var finding in findings)
        {
            json.Object(null, () =>
            {
                json.Text("code", finding.Code);
                json.Text("severity", JsonWords.Of(MeetingWords.Severities, finding.Severity));
                json.Text("text", finding.Text.In(language));
                json.InlineTexts("about", finding.About);
            });
        }
    });

    public void WriteMeasures(ContactNetwork network) => MeasuresWriter.Write(json, "measures", NetworkMeasures.Of(network));

    private void Write(MeetingPlan plan, PlannedEncounter encounter)
    {
        json.Text("item", encounter.ItemId);
        json.Text("title", encounter.Title);
        new RotationWriter(json, language).Write(encounter.Rotation);
        var here = new System.Collections.Generic.HashSet<Core.Organisation.ParticipantId>(encounter.Problem.Participants.Select(person => person.Id));
        var absent = plan.Roster.Participants.Where(person => !here.Contains(person.Id)).Select(person => person.Id.Value).ToList();
        if (absent.Count > 0)
            json.InlineTexts("absent", absent);
        ProblemWriter.Write(json, encounter.Problem, encounter.Options);
    }
}
