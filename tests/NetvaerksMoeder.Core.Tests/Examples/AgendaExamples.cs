using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Meetings;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Examples;

public class AgendaExamples
{
    [Fact]
    public void An_own_programme()
    {
        #region doc:agenda
        var problem = new AgendaProblem(
            new AgendaFrame(new LocalTime(9, 0), new LocalTime(10, 30)),
            [
                new AgendaItem("velkomst", Activity.Of(ActivityKind.Welcome), new DurationRange(5, 10, 15)),
                new AgendaItem("speed", Activity.Of(ActivityKind.SpeedDating), new DurationRange(20, 30, 40), round: new RoundTiming(90, 30), reserveMinutes: 4),
                new AgendaItem("resultater", Activity.Of(ActivityKind.SurveyResults), new DurationRange(15, 20, 20), isOptional: true, priority: 2),
                new AgendaItem("refleksion", Activity.Of(ActivityKind.ReflectingTeam), new DurationRange(20, 30, 30)),
            ],
            new AgendaRules(breakAtLeastEvery: 90));

        var agenda = AgendaScheduler.Schedule(problem);   // status, items with times, cost, dialogue share
        var broken = AgendaAudit.Check(agenda);           // recomputed by other code: empty
        #endregion

        Assert.Equal(["09:00–09:10 velkomst", "09:10–09:40 speed", "09:40–10:00 resultater", "10:00–10:30 refleksion"], agenda.Items.Select(i => i.ToString()));
        Assert.Equal(0, agenda.Cost);
        Assert.Empty(broken);
    }

    [Fact]
    public void Why_a_programme_is_impossible()
    {
        var talk = Activity.Of(ActivityKind.KnowledgeInput);
        #region doc:agenda-conflict
        var agenda = AgendaScheduler.Schedule(new AgendaProblem(
            new AgendaFrame(new LocalTime(11, 0), new LocalTime(14, 0)),
            [
                new AgendaItem("o", talk, DurationRange.Exactly(20), "Oplæg", earliest: new LocalTime(11, 50)),
                new AgendaItem("p", talk, new DurationRange(30, 30, 40), "Præsentation", endBy: new LocalTime(12, 30)),
            ]));

        // »Oplæg« (20 min.) og »Præsentation« (mindst 30 min.) skal begge ligge mellem kl. 11.50 og kl. 12.30,
        // men der er kun 40 min.: der mangler 10 min.
        var why = agenda.Conflict!.Danish;
        var repairs = agenda.Conflict.Repairs;            // the smallest single changes, the first: shorten »Oplæg« by 10 min.
        #endregion

        Assert.EndsWith("men der er kun 40 min.: der mangler 10 min.", why, System.StringComparison.Ordinal);
        Assert.Equal("Shorten »Oplæg« by 10 min. (to 10).", repairs[0].English);
    }

    [Fact]
    public void A_meeting_that_runs_late()
    {
        #region doc:agenda-live
        var plan = AgendaScheduler.Schedule(AgendaTemplates.Second());
        var live = LiveAgenda.Of(plan)
            .Apply(LiveEvent.Start("velkomst", new LocalTime(12, 30)))
            .Apply(LiveEvent.Finish("velkomst", new LocalTime(12, 47)));

        var outlook = live.At(new LocalTime(12, 47));     // 7 minutes over
        var choices = outlook.Options;                    // hold the end, or 7 minutes longer
        #endregion

        Assert.Equal(7, outlook.MeetingOverMinutes);
        Assert.Equal([LiveOptionKind.HoldEnd, LiveOptionKind.RunLonger], choices.Select(o => o.Kind));
        Assert.Equal("7 min. længere: alt bliver.", choices[1].Danish);
    }

    [Fact]
    public void What_to_print_for_the_facilitator()
    {
        #region doc:agenda-foresight
        var plan = AgendaScheduler.Schedule(AgendaTemplates.Second());

        var latest = AgendaForesight.LatestStarts(plan);  // »Afrunding«: senest 15.25, ellers udgår »Afrunding«.
        var table = AgendaForesight.Delays(plan);         // for each delay from 0 to 30 minutes: what gives and what falls
        var advice = AgendaAdvisor.Of(plan);              // dialogue share, long listening, uneven time, reflection
        #endregion

        Assert.Equal("»Afrunding«: senest 15.25, ellers udgår »Afrunding«.", latest[latest.Count - 1].Danish);
        Assert.Equal(31, table.Count);
        Assert.Equal(["DialogueShareLow", "LongWithoutDialogue"], advice.Select(a => a.Code));
    }

    [Fact]
    public void Dates_of_a_series()
    {
        #region doc:dates
        var problem = new DateProblem(
            new LocalDate(2027, 1, 4), new LocalDate(2027, 6, 30),
            meetings: 2,
            people: [new DatePerson("direktør", weight: 16, isRequired: true, busy: [new LocalDate(2027, 1, 5)]), new DatePerson("p2")],
            weekdays: [IsoDayOfWeek.Tuesday],
            avoidWeeks: [7, 8]);

        var dates = DatePlanner.Plan(problem).Choices[0]; // who is missing on each date, and why the others lose
        #endregion

        Assert.Equal([new LocalDate(2027, 1, 12), new LocalDate(2027, 3, 2)], dates.Dates);
    }
}
