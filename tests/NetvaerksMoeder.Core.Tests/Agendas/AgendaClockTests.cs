using System;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Solving;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Agendas;

public sealed class AgendaClockTests
{
    private static readonly DateTimeZone Copenhagen = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    [Fact]
    public void A_meeting_across_the_change_to_summer_time_is_an_hour_shorter()
    {
        var frame = new AgendaFrame(new LocalTime(1, 0), new LocalTime(5, 0), new LocalDate(2027, 3, 28), Copenhagen);
        var agenda = AgendaScheduler.Schedule(new AgendaProblem(
            frame,
            [Talk("a", 60), Talk("b", 60, earliest: new LocalTime(3, 0)), Talk("c", 30, fixedStart: new LocalTime(4, 30))]));

        Assert.Equal(180, frame.Minutes);
        Assert.Equal(["01:00–03:00 a", "03:00–04:00 b", "04:30–05:00 c"], agenda.Items.Select(i => i.ToString()));
        Assert.Equal(900, agenda.Cost);
        Assert.Empty(AgendaAudit.Check(agenda));
    }

    [Fact]
    public void A_meeting_across_the_change_back_is_an_hour_longer()
    {
        var frame = new AgendaFrame(new LocalTime(1, 0), new LocalTime(4, 0), new LocalDate(2027, 10, 31), Copenhagen);
        var agenda = AgendaScheduler.Schedule(new AgendaProblem(frame, [Talk("a", 90), Talk("b", 90), Talk("c", 60)]));

        Assert.Equal(240, frame.Minutes);
        Assert.Equal(["01:00–02:30 a", "02:30–03:00 b", "03:00–04:00 c"], agenda.Items.Select(i => i.ToString()));
        Assert.Equal(Offset.FromHours(2), frame.MomentAt(90).Offset);
        Assert.Equal(Offset.FromHours(1), frame.MomentAt(180).Offset);
        Assert.Empty(AgendaAudit.Check(agenda));
    }

    [Fact]
    public void The_break_rule_counts_lived_minutes_not_clock_minutes()
    {
        // 01:30 to 03:30 by the clock is one hour on the day of the change to summer time, three on the day back.
        AgendaItem[] items = [Talk("a", 30), new AgendaItem("p", Activity.Of(ActivityKind.Break), DurationRange.Exactly(10)), Talk("b", 30, fixedStart: new LocalTime(3, 30))];
        Agenda On(LocalDate date) => AgendaScheduler.Schedule(new AgendaProblem(new AgendaFrame(new LocalTime(1, 0), new LocalTime(5, 0), date, Copenhagen), items, new AgendaRules(breakAtLeastEvery: 90)));

        Assert.Equal(SolutionStatus.Optimal, On(new LocalDate(2027, 3, 28)).Status);
        Assert.Contains("break", On(new LocalDate(2027, 10, 31)).Conflict!.Rules.Select(r => r.Code));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(10)]
    [InlineData(15)]
    public void Starts_and_lengths_are_on_the_grid(int grid)
    {
        var agenda = AgendaScheduler.Schedule(new AgendaProblem(
            new AgendaFrame(new LocalTime(9, 0), new LocalTime(10, 0)),
            [new AgendaItem("a", Activity.Of(ActivityKind.Welcome), new DurationRange(5, 12, 30)), new AgendaItem("b", Activity.Of(ActivityKind.Closing), new DurationRange(5, 12, 30))],
            grid: grid));

        Assert.All(agenda.Items, i => Assert.Equal(0, i.StartMinute % grid + i.Minutes % grid));
        Assert.Equal(grid switch { 1 => 0, 5 => 8, 10 => 8, _ => 18 }, agenda.Cost);
    }

    [Fact]
    public void A_start_that_the_clock_skips_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new AgendaFrame(new LocalTime(2, 30), new LocalTime(5, 0), new LocalDate(2027, 3, 28), Copenhagen));
    }

    [Theory]
    [InlineData("11.05", 11, 5)]
    [InlineData("11:05", 11, 5)]
    [InlineData("9.05", 9, 5)]
    [InlineData(" 09:05 ", 9, 5)]
    public void Times_are_read_with_point_or_colon(string text, int hour, int minute)
    {
        Assert.Equal(new LocalTime(hour, minute), ClockText.Read(text));
    }

    [Theory]
    [InlineData("24:00")]
    [InlineData("11:60")]
    [InlineData("11")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_time_is_not_read(string? text)
    {
        Assert.Null(ClockText.Read(text));
    }

    private static AgendaItem Talk(string id, int minutes, LocalTime? earliest = null, LocalTime? fixedStart = null) =>
        new(id, Activity.Of(ActivityKind.KnowledgeInput), DurationRange.Exactly(minutes), earliest: earliest, fixedStart: fixedStart);
}
