using System;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Agendas;

public sealed class LiveAgendaTests
{
    private static readonly Agenda Plan = AgendaScheduler.Schedule(new AgendaProblem(
        new AgendaFrame(new LocalTime(17, 0), new LocalTime(19, 0)),
        [
            new AgendaItem("velkomst", Activity.Of(ActivityKind.Welcome), new DurationRange(5, 10, 15), "Velkomst"),
            new AgendaItem("speed", Activity.Of(ActivityKind.SpeedDating), new DurationRange(20, 30, 40), "Speed dating"),
            new AgendaItem("resultater", Activity.Of(ActivityKind.SurveyResults), DurationRange.Exactly(20), "Resultater", isOptional: true, priority: 2),
            new AgendaItem("gaest", Activity.Of(ActivityKind.KnowledgeInput), DurationRange.Exactly(20), "Gæst", presenters: ["g"], fixedStart: new LocalTime(18, 0)),
            new AgendaItem("refleksion", Activity.Of(ActivityKind.ReflectingTeam), new DurationRange(20, 30, 30), "Refleksion"),
            new AgendaItem("tak", Activity.Of(ActivityKind.Closing), DurationRange.Exactly(10), "Tak"),
        ]));

    [Fact]
    public void Nothing_changes_while_all_is_on_time()
    {
        var outlook = Live(LiveEvent.Start("velkomst", At(17, 0))).At(At(17, 5));

        Assert.Equal(-5, outlook.ItemOverMinutes);
        Assert.Equal(0, outlook.MeetingOverMinutes);
        Assert.Equal("Hold sluttiden: alt bliver.", Assert.Single(outlook.Options).Danish);
    }

    [Fact]
    public void Late_items_give_first_and_then_an_optional_one_falls()
    {
        var live = Live(LiveEvent.Start("velkomst", At(17, 0)), LiveEvent.Finish("velkomst", At(17, 18)), LiveEvent.Start("speed", At(17, 18)));

        Assert.Equal("Hold sluttiden: »Speed dating« 22 min. i stedet for 30.", live.At(At(17, 20)).Options[0].Danish);
        var late = live.At(At(17, 45));
        Assert.Equal("Hold sluttiden: »Speed dating« 36 min. i stedet for 30, »Resultater« udgår.", late.Options[0].Danish);
        Assert.Equal(["resultater"], late.Options[0].Falls.Select(i => i.Id));
    }

    [Fact]
    public void The_two_ways_stand_side_by_side()
    {
        var live = Live(LiveEvent.Start("velkomst", At(17, 0)), LiveEvent.Finish("velkomst", At(17, 10)), LiveEvent.Start("speed", At(17, 10)), LiveEvent.Finish("speed", At(17, 40)), LiveEvent.Start("resultater", At(17, 40)), LiveEvent.Finish("resultater", At(18, 0)), LiveEvent.Start("gaest", At(18, 0)), LiveEvent.Finish("gaest", At(18, 30)));

        var options = live.At(At(18, 30)).Options;

        Assert.Equal(["Hold sluttiden: »Refleksion« 20 min. i stedet for 30.", "10 min. længere: alt bliver."], options.Select(o => o.Danish));
        Assert.Equal(["Hold the end: »Refleksion« 20 min. instead of 30.", "10 minutes longer: everything stays."], options.Select(o => o.English));
        Assert.Equal(At(19, 10), options[1].End);
    }

    [Fact]
    public void What_is_not_optional_falls_only_where_nothing_else_helps()
    {
        var live = Live(LiveEvent.Start("velkomst", At(17, 0)), LiveEvent.Finish("velkomst", At(18, 40)));

        var options = live.At(At(18, 40)).Options;

        Assert.Equal(LiveOptionKind.DropNeeded, options[0].Kind);
        Assert.Contains("gaest", options[0].Falls.Select(i => i.Id));
        Assert.All(options[0].Rest, t => Assert.True(t.StartMinute + t.Minutes <= 120));
    }

    [Fact]
    public void The_same_events_give_the_same_state()
    {
        var live = Live(LiveEvent.Start("velkomst", At(17, 2)), LiveEvent.Finish("velkomst", At(17, 14)), LiveEvent.Skip("resultater", At(17, 14)), LiveEvent.Extend("refleksion", 5, At(17, 15)), LiveEvent.MoveEnd(10, At(17, 15)));

        var again = LiveAgenda.Replay(Plan, live.Events);

        Assert.Equal(live.Items.Select(Describe), again.Items.Select(Describe));
        Assert.Equal(130, again.EndMinute);
        Assert.Equal(35, again.Items.Single(i => i.Item.Id == "refleksion").PlannedMinutes);
        Assert.Equal(12, again.Items.Single(i => i.Item.Id == "velkomst").ActualMinutes);
    }

    [Fact]
    public void An_added_item_takes_its_place()
    {
        var live = Live(LiveEvent.Start("velkomst", At(17, 0)), LiveEvent.Add(new AgendaItem("hilsen", Activity.Of(ActivityKind.Welcome), DurationRange.Exactly(5), "Hilsen"), "speed", At(17, 5)));

        Assert.Equal(["velkomst", "hilsen", "speed"], live.Items.Take(3).Select(i => i.Item.Id));
        Assert.Equal(["velkomst 8", "hilsen 5", "speed 27", "resultater 20"], live.At(At(17, 5)).Options[0].Rest.Take(4).Select(t => $"{t.Item} {t.Minutes}"));
    }

    [Fact]
    public void Impossible_events_are_refused()
    {
        var live = Live(LiveEvent.Start("velkomst", At(17, 5)));

        Assert.Throws<ArgumentException>(() => live.Apply(LiveEvent.Start("speed", At(17, 6))));
        Assert.Throws<ArgumentException>(() => live.Apply(LiveEvent.Finish("velkomst", At(17, 4))));
        Assert.Throws<ArgumentException>(() => live.Apply(LiveEvent.Finish("speed", At(17, 6))));
        Assert.Throws<ArgumentException>(() => live.Apply(LiveEvent.Skip("velkomst", At(17, 6))));
        Assert.Throws<ArgumentException>(() => live.Apply(LiveEvent.Start("ukendt", At(17, 6))));
        Assert.Throws<ArgumentException>(() => live.At(At(17, 0)));
    }

    [Fact]
    public void What_an_item_took_is_preferred_next_time()
    {
        var learned = Live(LiveEvent.Start("velkomst", At(17, 0)), LiveEvent.Finish("velkomst", At(17, 18))).Learned();

        var item = Assert.Single(learned);
        Assert.Equal(new DurationRange(5, 20, 20), item.Minutes);
    }

    private static string Describe(LiveItem item) => $"{item.Item.Id} {item.State} {item.PlannedMinutes} {item.Started} {item.Ended}";

    private static LocalTime At(int hour, int minute) => new(hour, minute);

    private static LiveAgenda Live(params LiveEvent[] events) => LiveAgenda.Replay(Plan, events);
}
