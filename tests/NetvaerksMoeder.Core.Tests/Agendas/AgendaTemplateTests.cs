using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Solving;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Agendas;

public sealed class AgendaTemplateTests
{
    private static readonly string[] FirstTimes =
        ["11.00–11.10", "11.10–11.20", "11.20–11.35", "11.35–11.55", "11.55–12.15", "12.15–12.25", "12.25–12.50", "12.50–13.10", "13.10–13.25", "13.25–13.55", "13.55–14.00"];

    private static readonly string[] SecondTimes =
        ["12.30–12.40", "12.40–12.55", "12.55–13.30", "13.30–13.40", "13.40–14.15", "14.15–14.45", "14.45–15.00", "15.00–15.20", "15.20–15.30"];

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void The_first_programme_is_on_the_printed_minute(int grid)
    {
        var agenda = AgendaScheduler.Schedule(AgendaTemplates.First().WithGrid(grid));

        Assert.Equal(FirstTimes, Times(agenda));
        Assert.Equal(0, agenda.Cost);
        Assert.Equal(SolutionStatus.Optimal, agenda.Status);
        Assert.Equal(61, agenda.DialogueShare);
        Assert.Empty(AgendaAudit.Check(agenda));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void The_second_programme_is_on_the_printed_minute(int grid)
    {
        var agenda = AgendaScheduler.Schedule(AgendaTemplates.Second().WithGrid(grid));

        Assert.Equal(SecondTimes, Times(agenda));
        Assert.Equal(0, agenda.Cost);
        Assert.Equal(11, agenda.DialogueShare);
        Assert.Empty(AgendaAudit.Check(agenda));
    }

    [Fact]
    public void Each_workplace_of_a_block_has_a_part_of_its_own()
    {
        var agenda = AgendaScheduler.Schedule(AgendaTemplates.Second());
        var parts = agenda.Items.SelectMany(i => i.Parts).Select(p => $"{p.Part.Title} {ClockText.Danish(p.Start)}–{ClockText.Danish(p.End)}");

        Assert.Equal(
            ["Arbejdsplads 1 12.55–13.07", "Arbejdsplads 2 13.07–13.19", "Arbejdsplads 3 13.19–13.30", "Arbejdsplads 4 13.40–13.52", "Arbejdsplads 5 13.52–14.04", "Arbejdsplads 6 14.04–14.15"],
            parts);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void When_the_first_item_runs_7_minutes_late_the_end_still_holds(bool second)
    {
        var problem = (second ? AgendaTemplates.Second() : AgendaTemplates.First()).WithGrid(1);
        var first = problem.Items[0];

        var agenda = AgendaScheduler.Schedule(problem.WithItems([first.WithMinutes(DurationRange.Exactly(first.Minutes.Preferred + 7)), .. problem.Items.Skip(1)]));

        Assert.Equal(SolutionStatus.Optimal, agenda.Status);
        Assert.Equal(problem.Items.Count, agenda.Items.Count);
        Assert.True(agenda.Items[agenda.Items.Count - 1].End <= problem.Frame.End);
        Assert.Equal(7, agenda.Cost);
        Assert.Empty(AgendaAudit.Check(agenda));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_item_in_turn_up_to_20_minutes_late_holds_the_end_or_says_what_falls(bool second)
    {
        var plan = AgendaScheduler.Schedule(second ? AgendaTemplates.Second() : AgendaTemplates.First());

        foreach (var latest in AgendaForesight.LatestStarts(plan))
        {
            foreach (var row in AgendaForesight.Delays(plan, latest.Item.Item.Id, 20))
            {
                if (row.Agenda is { } rest)
                    Assert.True(rest.Items.Count == 0 || rest.Items[rest.Items.Count - 1].EndMinute <= plan.Problem.Frame.Minutes);
                if (row.Delay <= latest.SlackMinutes)
                    Assert.Empty(row.Falls);
                else
                    Assert.True(row.Falls.Count > 0 || row.Agenda is null || latest.Falls.Count == 0, $"{latest.Item.Item.Id}, {row.Delay} min.: {row.English}");
            }
        }
    }

    [Fact]
    public void Latest_starts_are_the_last_minutes_at_which_all_that_follows_still_fits()
    {
#if NETFRAMEWORK
        const int Cases = 15;
#else
        const int Cases = 60;
#endif
        var count = 0;
        for (var seed = 1; seed <= Cases; seed++)
        {
            var plan = AgendaScheduler.Schedule(RandomAgendas.Tiny(seed));
            if (plan.Status == SolutionStatus.Infeasible)
                continue;
            var latest = AgendaForesight.LatestStarts(plan);
            for (var i = 0; i < latest.Count; i++, count++)
            {
                var slack = latest[i].SlackMinutes;
                Assert.Empty(AgendaForesight.Delays(plan, latest[i].Item.Item.Id, slack)[slack].Falls);
                var row = AgendaForesight.Delays(plan, latest[i].Item.Item.Id, slack + 1)[slack + 1];
                Assert.True(row.Agenda is null || plan.Problem.Rules.BreakAtLeastEvery is not null || row.Falls.Count > 0, $"seed {seed}, {latest[i].Item}: {row.English}");
            }
        }

        Assert.True(count > Cases / 6, $"{count}");
    }

    [Fact]
    public void Three_rounds_fit_into_the_speed_dating_of_the_first_programme()
    {
        var agenda = AgendaScheduler.Schedule(AgendaTemplates.First());

        Assert.Equal(3, agenda.Items.Single(i => i.Item.Id == "speed").Rounds);
    }

    private static IEnumerable<string> Times(Agenda agenda) => agenda.Items.Select(i => $"{ClockText.Danish(i.Start)}–{ClockText.Danish(i.End)}");
}
