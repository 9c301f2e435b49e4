using System;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Agendas;

public sealed class AgendaFaultTests
{
    private static readonly AgendaFrame Frame = new(new LocalTime(9, 0), new LocalTime(12, 0));

    [Fact]
    public void A_ring_of_after_is_named_in_the_order_of_time()
    {
        var fault = Assert.Single(Faults(Item("a", "c"), Item("b", "a"), Item("c", "b")));

        Assert.Equal("AfterInARing", fault.Code);
        Assert.Equal("The items come after each other in a ring: 'a' → 'b' → 'c' → 'a'.", fault.English);
    }

    [Fact]
    public void An_item_after_itself_is_a_ring()
    {
        Assert.Equal("Punkterne skal ligge efter hinanden i ring: 'a' → 'a'.", Assert.Single(Faults(Item("a", "a"))).Danish);
    }

    [Fact]
    public void All_faults_come_together()
    {
        var faults = Assert.Throws<InvalidAgendaException>(() => new AgendaProblem(
            Frame,
            [Item("a", "x"), Item("a"), new AgendaItem("b", Activity.Of(ActivityKind.Welcome), presenters: ["p9"])],
            people: ["p1"])).Faults;

        Assert.Equal(["ItemTwice", "UnknownItem", "UnknownPresenter"], faults.Select(f => f.Code).OrderBy(c => c, StringComparer.Ordinal));
    }

    [Fact]
    public void Nobody_presents_two_tracks_at_once()
    {
        var item = new AgendaItem("a", Activity.Of(ActivityKind.WorkplacePresentation), tracks: [new ItemPart("A", ["p1"]), new ItemPart("B", ["p1"])]);

        Assert.Equal("TwoPlacesAtOnce", Assert.Single(Faults(item)).Code);
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(-5, 10, 20)]
    [InlineData(20, 10, 15)]
    [InlineData(10, 5, 15)]
    [InlineData(10, 20, 15)]
    [InlineData(10, 20, 1441)]
    public void Minutes_out_of_order_are_refused(int min, int preferred, int max)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new DurationRange(min, preferred, max));
    }

    [Fact]
    public void An_unknown_activity_is_answered_with_what_is_allowed()
    {
        var message = Assert.Throws<ArgumentException>(() => Activity.Parse("karaoke")).Message;

        Assert.All(Activity.All, a => Assert.Contains(a.Code, message, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_kind_has_an_activity_and_back()
    {
        for (var kind = ActivityKind.Welcome; kind <= ActivityKind.Closing; kind++)
        {
            Assert.Equal(kind, Activity.Of(kind).Kind);
            Assert.Same(Activity.Of(kind), Activity.Find(Activity.Of(kind).Code.ToUpperInvariant()));
        }
    }

    [Fact]
    public void A_meeting_that_ends_before_it_starts_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new AgendaFrame(new LocalTime(12, 0), new LocalTime(12, 0)));
    }

    private static AgendaItem Item(string id, params string[] after) =>
        new(id, Activity.Of(ActivityKind.KnowledgeInput), after: after.Select(a => new AfterRule(a)));

    private static System.Collections.Generic.IReadOnlyList<AgendaFault> Faults(params AgendaItem[] items) =>
        Assert.Throws<InvalidAgendaException>(() => new AgendaProblem(Frame, items)).Faults;
}
