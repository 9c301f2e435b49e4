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
        Assert.Equal(["minutes a", "minutes c", "end "], agenda.Conflict!.Rules.Select(r => $"{r.Code} {r.Item}"));
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
