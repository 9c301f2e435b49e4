using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Solving;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Agendas;

public sealed class AgendaSchedulerTests
{
    private static readonly Activity Talk = Activity.Of(ActivityKind.KnowledgeInput);

    [Fact]
    public void No_items_is_an_empty_programme()
    {
        var agenda = Schedule();

        Assert.Equal(SolutionStatus.Optimal, agenda.Status);
        Assert.Empty(agenda.Items);
    }

    [Fact]
    public void A_forced_gap_lies_before_the_item_that_must_wait_and_costs_its_minutes_squared()
    {
        var agenda = Schedule(Item("a", 10, 10, 10), Item("b", 10, 10, 10, fixedStart: new LocalTime(9, 20)));

        Assert.Equal([0, 10], agenda.Items.Select(i => i.GapBefore));
        Assert.Equal(100, agenda.Cost);
    }

    [Fact]
    public void A_break_waits_only_until_the_stretch_after_it_is_short_enough()
    {
        var agenda = AgendaScheduler.Schedule(new AgendaProblem(
            new AgendaFrame(new LocalTime(11, 0), new LocalTime(14, 0)),
            [Item("a", 60, 60, 60), new AgendaItem("p", Activity.Of(ActivityKind.Break), DurationRange.Exactly(10)), Item("c", 30, 30, 30, fixedStart: new LocalTime(12, 55))],
            new AgendaRules(breakAtLeastEvery: 70)));

        Assert.Equal(["11:00–12:00 a", "12:05–12:15 p", "12:55–13:25 c"], agenda.Items.Select(i => i.ToString()));
        Assert.Equal(25 + 1600, agenda.Cost);
    }

    [Fact]
    public void An_optional_item_of_low_priority_falls()
    {
        var agenda = Schedule(Item("a", 30, 30, 30, optional: 2), Item("b", 30, 30, 30, optional: 1), Item("c", 20, 20, 20));

        Assert.Equal(["a", "c"], agenda.Items.Select(i => i.Item.Id));
        Assert.Equal(["b"], agenda.Dropped.Select(i => i.Id));
        Assert.Equal(2, agenda.Priority);
    }

    [Fact]
    public void Elastic_items_give_the_same()
    {
        var agenda = Schedule(Item("a", 10, 30, 30), Item("b", 10, 30, 30), Item("c", 10, 30, 30));

        Assert.Equal([20, 20, 20], agenda.Items.Select(i => i.Minutes));
        Assert.Equal(300, agenda.Cost);
    }

    [Fact]
    public void A_movable_item_goes_where_it_can()
    {
        var agenda = Schedule(
            new AgendaItem("a", Talk, DurationRange.Exactly(20), isMovable: true, earliest: new LocalTime(9, 40)),
            Item("b", 20, 20, 20),
            Item("c", 20, 20, 20));

        Assert.Equal(["b", "c", "a"], agenda.Items.Select(i => i.Item.Id));
        Assert.Equal(0, agenda.Cost);
    }

    [Fact]
    public void A_movable_item_stays_where_nothing_is_gained()
    {
        var agenda = Schedule(
            new AgendaItem("a", Talk, DurationRange.Exactly(20), isMovable: true),
            new AgendaItem("b", Talk, DurationRange.Exactly(20), isMovable: true),
            new AgendaItem("c", Talk, DurationRange.Exactly(20), isMovable: true));

        Assert.Equal(["a", "b", "c"], agenda.Items.Select(i => i.Item.Id));
    }

    [Fact]
    public void What_cannot_be_is_told_by_a_smallest_set_of_rules()
    {
        var agenda = Schedule(Item("a", 30, 30, 30), Item("b", 10, 20, 20), Item("c", 40, 40, 40));

        Assert.Equal(SolutionStatus.Infeasible, agenda.Status);
        Assert.Empty(agenda.Items);
        Assert.Equal(["end ", "minutes a", "minutes c"], agenda.Conflict!.Rules.Select(r => $"{r.Code} {r.Item}"));
    }

    private static Agenda Schedule(params AgendaItem[] items)
    {
        var agenda = AgendaScheduler.Schedule(new AgendaProblem(new AgendaFrame(new LocalTime(9, 0), new LocalTime(10, 0)), items));
        Assert.Empty(AgendaAudit.Check(agenda));
        return agenda;
    }

    private static AgendaItem Item(string id, int min, int preferred, int max, LocalTime? fixedStart = null, int optional = 0) =>
        new(id, Talk, new DurationRange(min, preferred, max), fixedStart: fixedStart, isOptional: optional > 0, priority: optional > 0 ? optional : 1);
}
