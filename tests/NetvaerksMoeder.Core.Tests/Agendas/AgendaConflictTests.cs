using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Solving;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Agendas;

public sealed class AgendaConflictTests
{
    private static readonly AgendaFrame Frame = new(new LocalTime(11, 0), new LocalTime(14, 0));
    private static readonly Activity Talk = Activity.Of(ActivityKind.KnowledgeInput);

    [Fact]
    public void Two_items_before_lunch_are_told_in_one_sentence()
    {
        var conflict = Conflict(
            new AgendaItem("v", Talk, DurationRange.Exactly(10), "Velkomst"),
            new AgendaItem("o", Talk, DurationRange.Exactly(20), "Oplæg", earliest: new LocalTime(11, 50)),
            new AgendaItem("p", Talk, new DurationRange(30, 30, 40), "Præsentation", endBy: new LocalTime(12, 30)));

        Assert.Equal("»Oplæg« (20 min.) og »Præsentation« (mindst 30 min.) skal begge ligge mellem kl. 11.50 og kl. 12.30, men der er kun 40 min.: der mangler 10 min.", conflict.Danish);
        Assert.Equal("»Oplæg« (20 min.) and »Præsentation« (at least 30 min.) must both lie between 11:50 and 12:30, but there are only 40 min.: 10 min. are missing.", conflict.English);
        Assert.Equal(10, conflict.MissingMinutes);
        Assert.Equal(["minutes", "minutes", "earliest", "endBy"], conflict.Repairs.Select(r => r.Rule.Code));
        Assert.All(conflict.Repairs, r => Assert.Equal(10, r.Minutes));
    }

    [Fact]
    public void Items_longer_than_the_meeting()
    {
        var conflict = Conflict(new AgendaItem("a", Talk, DurationRange.Exactly(200), "Oplæg"));

        Assert.Equal("»Oplæg« (200 min.) skal ligge mellem kl. 11.00 og mødets slutning kl. 14.00, men der er kun 180 min.: der mangler 20 min.", conflict.Danish);
        Assert.Equal(["Lad mødet slutte 20 min. senere (kl. 14.20).", "Afkort »Oplæg« med 20 min. (til 180)."], conflict.Repairs.Select(r => r.Danish));
    }

    [Fact]
    public void Two_fixed_items_that_overlap()
    {
        var conflict = Conflict(
            new AgendaItem("a", Talk, DurationRange.Exactly(30), "A", fixedStart: new LocalTime(11, 50)),
            new AgendaItem("b", Talk, DurationRange.Exactly(30), "B", fixedStart: new LocalTime(12, 10)));

        Assert.Equal("»A« (30 min.) skal ligge mellem kl. 11.50 og »B« kl. 12.10, men der er kun 20 min.: der mangler 10 min.", conflict.Danish);
    }

    [Fact]
    public void A_fixed_time_off_the_grid()
    {
        var conflict = Conflict(new AgendaItem("a", Talk, DurationRange.Exactly(30), "A", fixedStart: new LocalTime(11, 52)));

        Assert.Equal(["grid", "fixed"], conflict.Rules.Select(r => r.Code));
        Assert.Null(conflict.MissingMinutes);
        Assert.Equal(["Flyt »A« med op til 2 min.", "Læg programmet på hele minutter."], conflict.Repairs.Select(r => r.Danish));
    }

    [Fact]
    public void A_presenter_who_is_not_there_long_enough()
    {
        var agenda = AgendaScheduler.Schedule(new AgendaProblem(
            Frame,
            [new AgendaItem("a", Talk, DurationRange.Exactly(30), "A", presenters: ["p7"])],
            presence: [new PresenterPresence("p7", [new TimeWindow(new LocalTime(12, 0), new LocalTime(12, 20))])]));

        Assert.Equal(["minutes", "presence"], agenda.Conflict!.Rules.Select(r => r.Code));
        Assert.Contains("p7, der står for »A«, er der kun kl. 12.00–12.20.", agenda.Conflict.Danish, System.StringComparison.Ordinal);
    }

    [Fact]
    public void No_break_for_too_long()
    {
        var agenda = AgendaScheduler.Schedule(new AgendaProblem(Frame, [new AgendaItem("a", Talk, DurationRange.Exactly(100), "A")], new AgendaRules(breakAtLeastEvery: 90)));

        Assert.Equal(["minutes", "break"], agenda.Conflict!.Rules.Select(r => r.Code));
        Assert.Equal(10, agenda.Conflict.MissingMinutes);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Ten_thousand_items_are_answered(bool mayMove)
    {
#if NETFRAMEWORK
        const int Count = 1_000;
#else
        const int Count = 10_000;
#endif
        var conflict = Conflict([.. Enumerable.Range(0, Count).Select(i => new AgendaItem($"i{i}", Talk, DurationRange.Exactly(10), isMovable: mayMove))]);

        Assert.Equal(20, conflict.Rules.Count);
        Assert.Equal("19 punkter på mindst 190 min. i alt skal ligge mellem kl. 11.00 og mødets slutning kl. 14.00, men der er kun 180 min.: der mangler 10 min.", conflict.Danish);
    }

    private static AgendaConflict Conflict(params IEnumerable<AgendaItem> items)
    {
        var agenda = AgendaScheduler.Schedule(new AgendaProblem(Frame, items));
        Assert.Equal(SolutionStatus.Infeasible, agenda.Status);
        Assert.Equal(StopReason.ProvenInfeasible, agenda.Stopped);
        return agenda.Conflict!;
    }
}
