using System.Linq;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Documents.Json;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Documents.Tests.Json;

public class PlanJsonTests
{
    [Fact]
    public void A_plan_is_read_back_written_alike_and_audited_alike()
    {
        var plan = SamplePlan.First;
        var bytes = PlanJson.Write(plan);
        var read = PlanJson.Read(bytes, "plan.json").Value;

        Assert.Equal(bytes.ToText(), PlanJson.Write(read).ToText());
        Assert.Equal(3, read.Encounters.Count);
        Assert.Equal(PlanAudit.Check(plan).Select(fault => fault.ToString()), PlanAudit.Check(read).Select(fault => fault.ToString()));
        Assert.Equal(plan.Summary.Contacts, read.Summary.Contacts);
        Assert.Equal("Navn 1", read.Roster.Participants[0].Name);
    }

    [Fact]
    public void Names_can_be_left_out() => Assert.DoesNotContain("Navn 1", PlanJson.Write(SamplePlan.First, withNames: false).ToText());

    [Fact]
    public void A_series_is_read_back_and_written_alike()
    {
        var series = new MeetingSeries("Forløb", SamplePlan.Roster(9), [SamplePlan.Meeting("Et"), SamplePlan.Meeting("To", day: 26)]);
        var bytes = SeriesJson.Write(MeetingPlanner.PlanSeries(series, new SolverOptions(1, 500)));
        var read = SeriesJson.Read(bytes, "plan.json").Value;

        Assert.Equal(bytes.ToText(), SeriesJson.Write(read).ToText());
        Assert.Equal([1, 2], read.Meetings.Select(meeting => meeting.Meeting.Number));
    }

    [Fact]
    public void The_smallest_set_that_clashes_is_read_back_rule_by_rule()
    {
        var series = new MeetingSeries("Forløb", SamplePlan.Roster(9), [SamplePlan.Meeting("Et"), SamplePlan.Meeting("To", day: 26)], new SeriesGuarantees(bridging: 100));
        var plan = MeetingPlanner.PlanSeries(series, new SolverOptions(1, 100));
        var bytes = SeriesJson.Write(plan);
        var read = SeriesJson.Read(bytes, "plan.json").Value;
        var (own, back) = (plan.Outcome.Guarantees[0], read.Outcome.Guarantees[0]);

        Assert.NotEmpty(own.Clash);
        Assert.Equal(own.Clash.Select(rule => (rule.Rule, rule.Text.Danish)), back.Clash.Select(rule => (rule.Rule, rule.Text.Danish)));
        Assert.Equal((own.Kind, own.Status, own.Asked, own.Reached), (back.Kind, back.Status, back.Asked, back.Reached));
        Assert.Equal(own.About, back.About);
        Assert.Equal(bytes.ToText(), SeriesJson.Write(read).ToText());
    }

    [Fact]
    public void A_series_says_what_it_amounts_to_as_a_whole_and_keeps_it_when_read_back()
    {
        var meeting = SamplePlan.Meeting("Et");
        var own = new NetworkMeeting(
            meeting.Title, meeting.Frame, meeting.Items, meeting.Rules, meeting.Grid, meeting.Encounters, 1, meeting.Stations,
            values: [new System.Collections.Generic.KeyValuePair<string, RelationValues>("speed", new RelationValues(0, 9, 1, 5))]);
        var series = new MeetingSeries("Forløb", SamplePlan.Roster(13), [own, SamplePlan.Meeting("To", day: 26)], new SeriesGuarantees(3, 1, isApartFromLeader: false));
        var plan = MeetingPlanner.PlanSeries(series, new SolverOptions(1, 500));
        var bytes = SeriesJson.Write(plan, Language.English);
        var read = SeriesJson.Read(bytes, "plan.json").Value;

        Assert.Equal(bytes.ToText(), SeriesJson.Write(read, Language.English).ToText());
        Assert.Empty(PlanAudit.CheckWhole(read).Select(fault => fault.Text.English));
        Assert.Equal((plan.Outcome.Bound, plan.Outcome.SeparateValue, plan.Outcome.MoreTime.Count), (read.Outcome.Bound, read.Outcome.SeparateValue, read.Outcome.MoreTime.Count));
        Assert.Equal((3, 1, false), (read.Series.Guarantees.Bridging, read.Series.Guarantees.Linking, read.Series.Guarantees.IsApartFromLeader));
        Assert.Equal(new RelationValues(0, 9, 1, 5), read.Series.Meetings[0].ValuesOf("speed"));
        Assert.Equal(["Bridging", "Linking"], read.Outcome.Guarantees.Take(2).Select(guarantee => guarantee.Kind.ToString()));
    }

    [Fact]
    public void An_agenda_is_read_back_and_written_alike()
    {
        foreach (var problem in new[] { AgendaTemplates.First(), AgendaTemplates.Second(), SamplePlan.First.Agenda.Problem, Impossible() })
        {
            var bytes = AgendaJson.Write(AgendaScheduler.Schedule(problem));
            Assert.Equal(bytes.ToText(), AgendaJson.Write(AgendaJson.Read(bytes, "agenda.json").Value).ToText());
        }
    }

    [Fact]
    public void An_impossible_agenda_says_why()
    {
        var text = AgendaJson.Write(AgendaScheduler.Schedule(Impossible())).ToText();

        Assert.Contains("\"status\": \"infeasible\"", text);
        Assert.Contains("\"rule\": \"end\"", text);
        Assert.Contains("\"missingMinutes\": 30", text);
    }

    [Fact]
    public void The_contacts_of_any_plan_are_a_history()
    {
        var history = ContactHistoryJson.Read(PlanJson.Write(SamplePlan.First), "plan.json").Value;

        Assert.Equal(SamplePlan.First.ToHistory().Pairs, history.Pairs);
        Assert.All(SamplePlan.First.People, person => Assert.Equal(SamplePlan.First.ToHistory().ByesOf(person.Id), history.ByesOf(person.Id)));
    }

    [Fact]
    public void A_file_is_told_by_what_it_holds()
    {
        Assert.Equal(PlanFileKind.Plan, PlanFile.KindOf(PlanJson.Write(SamplePlan.First)));
        Assert.Equal(PlanFileKind.Agenda, PlanFile.KindOf(AgendaJson.Write(SamplePlan.First.Agenda)));
        Assert.Equal(PlanFileKind.Rotation, PlanFile.KindOf(RotationJson.Write(RotationJsonTests.Pairs())));
        Assert.Equal(PlanFileKind.Meeting, PlanFile.KindOf(MeetingJson.Write(SamplePlan.First.Meeting)));
        Assert.Equal(PlanFileKind.Unknown, PlanFile.KindOf("id;navn".ToBytes()));
    }

    private static AgendaProblem Impossible() => new(
        new AgendaFrame(new LocalTime(9, 0), new LocalTime(10, 0)),
        [
            new AgendaItem("a", Activity.Of(ActivityKind.Welcome), new DurationRange(45, 45, 45)),
            new AgendaItem("b", Activity.Of(ActivityKind.Closing), new DurationRange(45, 45, 45)),
        ]);
}
