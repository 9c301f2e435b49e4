using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Examples;

public class MeetingExamples
{
    [Fact]
    public void A_meeting_and_a_series()
    {
        var people = People.Twelve();

        #region doc:meeting
        var roster = new Roster(people);
        var plan = MeetingPlanner.Plan(roster, MeetingTemplates.First(), new SolverOptions(steps: 2_000));

        var faults = PlanAudit.Check(plan);                                                // programme and encounters, recomputed: none
        var errors = plan.Findings.Where(finding => finding.Severity == Severity.Error);   // what the organiser should know first
        var pairs = plan.Encounters[0].Rotation;                                           // each has its own status, value and bound
        #endregion

        Assert.True(plan.IsFeasible);
        Assert.Empty(faults);
        Assert.Contains(errors, finding => finding.Code == "MedChairMissing");
        Assert.Equal(12, pairs.People);
    }

    [Fact]
    public void Two_meetings_with_one_history()
    {
        var roster = new Roster(People.Twelve());

        #region doc:series
        var series = new MeetingSeries("Forløb", roster, [MeetingTemplates.First(), MeetingTemplates.Second()], new SeriesGuarantees(bridging: 3, linking: 1));
        var plan = MeetingPlanner.PlanSeries(series, new SolverOptions(steps: 2_000));     // all encounters of both as one problem
        var reached = plan.Summary.Contacts;                                               // pairs that meet at least once in the series
        var promised = plan.Outcome.Guarantees;                                            // each kept, or why not
        var more = plan.Outcome.MoreTime;                                                  // what five more minutes would give each encounter
        #endregion

        Assert.Equal(2, plan.Meetings.Count);
        Assert.True(plan.IsFeasible);
        Assert.Equal(GuaranteeStatus.Kept, promised[0].Status);
        Assert.Equal(5, more[0].Minutes);
        Assert.InRange(reached, plan.Meetings.Max(meeting => meeting.Summary.Contacts), plan.Summary.PossibleContacts);
    }

    [Fact]
    public void An_item_asks_for_a_leader_at_each_table()
    {
        var roster = new Roster(People.Twelve());

        #region doc:choices
        var lunch = new AgendaItem("frokost", Activity.Of(ActivityKind.Meal), new DurationRange(25, 25, 25), buzz: new Buzz(4, 25));
        var choices = new EncounterChoices([QuotaRule.Between("leder", minimum: 1)]);       // a leader at each table; "quotas": ["leder:1"] in files
        var meeting = new NetworkMeeting("Frokost", new AgendaFrame(new LocalTime(12, 0), new LocalTime(12, 30)), [lunch], choices: [new("frokost", choices)]);
        var plan = MeetingPlanner.Plan(roster, meeting);
        var tables = plan.Encounters[0].Rotation.Rounds[0].Encounters;
        #endregion

        Assert.Equal(3, tables.Count);
        Assert.All(tables, table => Assert.Contains(table.Members, id => roster.Find(id)!.Level.Code == "leder"));
    }

    [Fact]
    public void The_day_itself()
    {
        var plan = MeetingPlanner.Plan(new Roster(People.Twelve()), MeetingTemplates.First(), new SolverOptions(steps: 2_000));
        var second = plan.Encounters[0].Rotation.Rounds[1];

        #region doc:day
        var attendance = new Attendance(absent: [new ParticipantId("H1")]);
        var repaired = MeetingRepair.Repair(plan, attendance, from: second.Start);        // rounds that start before are held
        var cards = repaired.NewCardsFor;                                                  // whom to give a new card
        var say = repaired.Encounters[0].Repair.Say.English;                               // one sentence for the facilitator

        var held = new HeldRecord(plan, [new HeldEncounter(plan.Encounters[0], [HeldRound.Dropped(3)])]);
        var history = held.ToHistory();                                                    // for the next meeting
        #endregion

        Assert.True(repaired.IsFeasible);
        Assert.Empty(PlanAudit.Check(repaired.Plan));
        Assert.Equal(plan.Encounters[0].Rotation.Rounds[0], repaired.Plan.Encounters[0].Rotation.Rounds[0]);
        Assert.DoesNotContain(new ParticipantId("H1"), cards);
        Assert.EndsWith(".", say, System.StringComparison.Ordinal);
        Assert.InRange(history.PairCount, 1, plan.ToHistory().PairCount);
    }
}
