using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Meetings;

public sealed class LiveEncountersTests
{
    [Theory]
    [InlineData(ActivityKind.SpeedDating)]
    [InlineData(ActivityKind.BuzzGroups)]
    public void Rounds_for_which_the_time_is_gone_are_chosen_whether_pairs_or_tables(ActivityKind kind)
    {
        var items = new[]
        {
            new AgendaItem("start", Activity.Of(ActivityKind.Welcome), new DurationRange(5, 5, 5)),
            new AgendaItem("runder", Activity.Of(kind), new DurationRange(10, 20, 20), buzz: kind == ActivityKind.BuzzGroups ? new Buzz(4, 4) : null, round: new RoundTiming(240, 60)),
        };
        var meeting = new NetworkMeeting("Møde", new AgendaFrame(new LocalTime(9, 0), new LocalTime(9, 25)), items, grid: 1);
        var plan = MeetingPlanner.Plan(new Roster(Enumerable.Range(0, 16).Select(i => People.One($"p{i:00}", $"K/{i % 4}"))), meeting, new SolverOptions(steps: 1_000));
        var live = LiveAgenda.Replay(plan.Agenda, [LiveEvent.Start("start", new LocalTime(9, 0))]);

        // The welcome took thirteen minutes: of four rounds of five minutes two still have their time.
        var outlook = live.At(new LocalTime(9, 13));
        var shortened = Assert.Single(LiveEncounters.Shortened(plan, outlook, outlook.Options[0]));

        Assert.Equal(4, shortened.Planned.Rotation.Rounds.Count);
        Assert.Equal("runder", shortened.Planned.ItemId);
        Assert.Equal(2, shortened.Shortened.Skipped.Count);
    }
}
