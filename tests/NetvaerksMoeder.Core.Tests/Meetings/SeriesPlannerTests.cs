using System.Collections.Generic;
using System.Linq;
using System.Threading;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Meetings;

public sealed class SeriesPlannerTests
{
#if NETFRAMEWORK
    private const int Cases = 3;
#else
    private const int Cases = 12;
#endif

    [Property(MaxTest = Cases)]
    public void Together_is_never_worse_than_one_after_the_other_and_every_figure_holds(int seed)
    {
        var people = 9 + (((seed % 17) + 17) % 17);
        var plan = MeetingPlanner.PlanSeries(Series(people, seed % 2 == 0 ? new SeriesGuarantees(2, 1) : null, presentersOf: people > 12 ? "K/1" : null), new SolverOptions(seed, 400));

        Assert.Empty(PlanAudit.Check(plan).Select(fault => fault.Text.English));
        var outcome = plan.Outcome;
        Assert.True(outcome.Value <= outcome.Bound);
        Assert.True(outcome.Repeats >= outcome.RepeatsBound);
        if (plan.Series.Guarantees.Bridging == 0)
            Assert.True(outcome.Repeats <= outcome.SeparateRepeats && outcome.Value >= outcome.SeparateValue);
    }

    [Fact]
    public void Joint_search_gains_and_the_same_seed_gives_the_same_plan()
    {
        var series = Series(24);
        var plan = MeetingPlanner.PlanSeries(series, new SolverOptions(1, 3_000));

        Assert.True(plan.Outcome.Repeats < plan.Outcome.SeparateRepeats || plan.Outcome.Value > plan.Outcome.SeparateValue);
        Assert.Equal(Text(plan), Text(MeetingPlanner.PlanSeries(series, new SolverOptions(1, 3_000))));
    }

    [Fact]
    public void Without_steps_or_with_enough_at_once_the_first_plan_is_the_last()
    {
        var plan = MeetingPlanner.PlanSeries(Series(16), new SolverOptions(1, 0));
        Assert.Equal(plan.Outcome.SeparateValue, plan.Outcome.Value);

        var stopped = MeetingPlanner.PlanSeries(Series(16), enough: new CancellationToken(true));
        Assert.Equal(StopReason.Interrupted, stopped.Outcome.Stopped);
        Assert.Empty(PlanAudit.Check(stopped));
    }

    [Fact]
    public void Each_item_has_values_of_its_own()
    {
        var series = Series(16, first: new RelationValues(0, 0, 9, 0), last: new RelationValues(0, 9, 0, 0));
        var plan = MeetingPlanner.PlanSeries(series, new SolverOptions(1, 2_000));

        Assert.Equal(new RelationValues(0, 0, 9, 0), plan.Meetings[0].Encounters[0].Problem.Values.RelationValues);
        Assert.Equal(RelationValues.Default, plan.Meetings[0].Encounters[1].Problem.Values.RelationValues);
        var (bridging, linking) = (plan.Meetings[0].Encounters[0].Rotation.Figures.Counts, plan.Meetings[1].Encounters[0].Rotation.Figures.Counts);
        Assert.True(bridging.Bridging > linking.Bridging);
        Assert.Empty(PlanAudit.Check(plan));
    }

    [Fact]
    public void What_is_guaranteed_is_kept_where_it_can_be()
    {
        var plan = MeetingPlanner.PlanSeries(Series(20, new SeriesGuarantees(5, 2)), new SolverOptions(1, 3_000));

        Assert.All(
            plan.Outcome.Guarantees.Where(guarantee => guarantee.Kind is GuaranteeKind.Bridging or GuaranteeKind.Linking),
            guarantee => Assert.Equal((GuaranteeStatus.Kept, true), (guarantee.Status, guarantee.Reached >= guarantee.Asked)));
        Assert.DoesNotContain(plan.Findings, finding => finding.Code.StartsWith("Guarantee", System.StringComparison.Ordinal) && finding.Severity == Severity.Error);
    }

    [Fact]
    public void Three_leaders_in_six_rounds_cannot_meet_everybody_and_the_plan_says_so()
    {
        var people = Enumerable.Range(0, 30).Select(i => People.One($"p{i:00}", $"K/{i % 6}", i < 3 ? "leder" : "medarbejder"));
        var speed = new AgendaItem("speed", Activity.Of(ActivityKind.SpeedDating), new DurationRange(6, 6, 6), round: new RoundTiming(60, 0));
        var meeting = new NetworkMeeting("Møde", new AgendaFrame(new LocalTime(9, 0), new LocalTime(9, 10)), [speed], grid: 1);
        var plan = MeetingPlanner.PlanSeries(new MeetingSeries("Forløb", new Roster(people), [meeting], new SeriesGuarantees(linking: 1)), new SolverOptions(1, 500));

        var linking = Assert.Single(plan.Outcome.Guarantees, guarantee => guarantee.Kind == GuaranteeKind.Linking);
        Assert.Equal(GuaranteeStatus.Impossible, linking.Status);
        Assert.Contains("27 participants on the level Employee × 1 = 27 linking encounters, but 3 others × 6 rounds = 18", linking.Text.English);
        Assert.Equal(9, linking.About.Count);
        Assert.Equal(19, linking.Clash.Count);
        Assert.All(linking.Clash, rule => Assert.Equal("linking", rule.Rule));
        Assert.Contains("is promised 1 linking encounter in the series", linking.Clash[0].Text.English);
        Assert.Contains(plan.Findings, finding => finding.Code == "GuaranteeImpossible" && finding.Severity == Severity.Error);
        Assert.Empty(PlanAudit.Check(plan));
    }

    [Fact]
    public void One_who_cannot_have_so_many_is_the_smallest_set()
    {
        var plan = MeetingPlanner.PlanSeries(Series(8, new SeriesGuarantees(bridging: 100)), new SolverOptions(1, 200));

        Assert.Contains("can have at most", Assert.Single(plan.Outcome.Guarantees, guarantee => guarantee.Kind == GuaranteeKind.Bridging).Text.English);
    }

    [Fact]
    public void Nobody_sits_with_their_own_leader_while_others_are_free()
    {
        // Only pairs of one's own line are worth anything: without the rule they would be sought.
        var values = new RelationValues(0, 5, 0, 0);
        var apart = MeetingPlanner.PlanSeries(Series(16, first: values, last: values), new SolverOptions(1, 2_000));
        var free = MeetingPlanner.PlanSeries(Series(16, new SeriesGuarantees(isApartFromLeader: false), first: values, last: values), new SolverOptions(1, 2_000));

        Assert.True(LeaderPairs(free) > 0);
        Assert.True(LeaderPairs(apart) <= LeaderPairs(free));
        Assert.Equal(LeaderPairs(apart), apart.Outcome.Guarantees.Single(guarantee => guarantee.Kind == GuaranteeKind.ApartFromLeader).Reached);
        Assert.DoesNotContain(free.Outcome.Guarantees, guarantee => guarantee.Kind == GuaranteeKind.ApartFromLeader);
        Assert.Empty(PlanAudit.Check(apart).Select(fault => fault.Text.English));
        var said = apart.Outcome;
        var claimed = new SeriesOutcome(
            said.Status, said.Stopped, 1, 1, said.Figures, said.Bound, said.RepeatsBound, 0, 0,
            [new GuaranteeOutcome(GuaranteeKind.ApartFromLeader, GuaranteeStatus.NotReached, 0, 99, new BilingualText("–", "–"))]);
        Assert.Contains(PlanAudit.CheckWhole(new SeriesPlan(apart.Series, apart.Meetings, [], claimed)), fault => fault.Text.English.Contains("ApartFromLeader"));
    }

    [Fact]
    public void Those_who_present_together_stay_in_one_buzz_group()
    {
        var plan = MeetingPlanner.PlanSeries(Series(18, presentersOf: "K/1"), new SolverOptions(1, 1_000));
        var presenters = plan.Meetings[0].Meeting.Items.Single(item => item.Id == "ap").Presenters;
        var buzz = plan.Meetings[0].Encounters.Single(encounter => encounter.ItemId == "ap").Rotation.Rounds[0];

        Assert.Equal(3, presenters.Count);
        Assert.Single(buzz.Encounters, place => place.Members.Any(id => presenters.Contains(id.Value)));
        Assert.Equal(GuaranteeStatus.Kept, plan.Outcome.Guarantees.Single(guarantee => guarantee.Kind == GuaranteeKind.PresentersTogether).Status);
    }

    [Fact]
    public void Turns_in_a_group_of_three_are_even()
    {
        var plan = MeetingPlanner.PlanSeries(Series(31), new SolverOptions(1, 2_000));

        Assert.InRange(plan.Outcome.Guarantees.Single(guarantee => guarantee.Kind == GuaranteeKind.EvenTurns).Reached, 0, 1);
    }

    [Fact]
    public void Five_more_minutes_are_as_many_rounds_as_fit_and_no_more_meetings_than_they_hold()
    {
        var plan = MeetingPlanner.PlanSeries(Series(24), new SolverOptions(1, 500));
        var speed = plan.Outcome.MoreTime.First(advice => advice.ItemId == "speed");

        Assert.Equal(plan.Meetings.Sum(meeting => meeting.Encounters.Count), plan.Outcome.MoreTime.Count);
        Assert.Equal(2, speed.Rounds);
        Assert.InRange(speed.Bridging, 1, 2 * 12);
        Assert.InRange(speed.Linking, 1, 2 * 12);
    }

    [Fact]
    public void A_history_is_no_first_meeting_from_its_own_meeting_on()
    {
        var series = Series(12);
        var known = new ContactHistory([.. series.Roster.Participants.Skip(1).Select(person => new Pair(series.Roster.Participants[0].Id, person.Id))]);
        var met = new MeetingSeries("Forløb", series.Roster, [series.Meetings[0], series.Meetings[1].With(series.Meetings[1].Encounters.WithHistory(known))]);
        var plan = MeetingPlanner.PlanSeries(met, new SolverOptions(1, 500));

        Assert.Empty(PlanAudit.Check(plan).Select(fault => fault.Text.English));
        Assert.True(plan.Outcome.Repeats > 0);
    }

    [Fact]
    public void The_audit_sees_a_history_forgotten_and_figures_that_are_not_so()
    {
        var plan = MeetingPlanner.PlanSeries(Series(12, new SeriesGuarantees(2)), new SolverOptions(1, 200));
        var alone = plan.Series.Meetings.Select(meeting => MeetingPlanner.Plan(plan.Series.Roster, meeting, new SolverOptions(1, 200)));
        var said = plan.Outcome;
        var other = new SeriesOutcome(
            SolutionStatus.Optimal, said.Stopped, 1, 1, new RotationFigures(said.Value + 1, said.Repeats, said.Figures.LeastPerPerson, said.Figures.Counts), said.Value - 1, said.Repeats + 1, 0, 0,
            [new GuaranteeOutcome(GuaranteeKind.Bridging, GuaranteeStatus.Kept, 2, 99, new BilingualText("–", "–"))]);

        Assert.Contains("HistoryForgotten", PlanAudit.CheckWhole(new SeriesPlan(plan.Series, alone, [])).Select(fault => fault.Code));
        Assert.True(PlanAudit.CheckWhole(new SeriesPlan(plan.Series, plan.Meetings, [], other)).Count >= 4);
    }

    [Fact]
    public void Carousels_stay_as_they_are_planned()
    {
        var series = Series(16);
        var rules = new EncounterRules(pairs: new SpeedDatingOptions(movement: MovementKind.Carousel));
        var plan = MeetingPlanner.PlanSeries(new MeetingSeries("Forløb", series.Roster, series.Meetings.Select(meeting => meeting.With(rules))), new SolverOptions(1, 1_000));

        Assert.Empty(PlanAudit.Check(plan).Select(fault => fault.Text.English));
        Assert.All(plan.Meetings, meeting => Assert.Equal(MovementKind.Carousel, meeting.Encounters[0].Rotation.Movement.Kind));
    }

    [Fact]
    public void Values_for_an_item_that_is_not_there_are_refused() =>
        Assert.Contains("nope", Assert.Throws<System.ArgumentException>(() => new NetworkMeeting(
            "Møde", new AgendaFrame(new LocalTime(9, 0), new LocalTime(10, 0)), [], values: [new KeyValuePair<string, RelationValues>("nope", RelationValues.Default)])).Message);

    /// <summary>Two meetings with pairs, a walk past three stations and buzz groups; three levels, six units, somebody late, somebody away once.</summary>
    private static MeetingSeries Series(
        int people, SeriesGuarantees? guarantees = null, RelationValues? first = null, RelationValues? last = null, string? presentersOf = null)
    {
        var roster = new Roster(Enumerable.Range(0, people).Select(i => new Participant(
            People.Id($"p{i:00}"),
            UnitPath.Parse($"K/{i % 5}"),
            People.Level(i % 7 == 0 ? "topledelse" : i % 3 == 0 ? "leder" : "medarbejder"),
            presence: people > 20 && i == 9 ? new Presence(new LocalTime(9, 4), null) : null,
            meetings: people > 20 && i == 8 ? [1] : null)));
        return new MeetingSeries("Forløb", roster, [Meeting(roster, 1, first, presentersOf), Meeting(roster, 2, last, null)], guarantees);
    }

    private static NetworkMeeting Meeting(Roster roster, int number, RelationValues? values, string? presentersOf)
    {
        var presenters = roster.Participants.Where(person => person.Unit.ToString() == presentersOf).Take(3).Select(person => person.Id.Value);
        AgendaItem[] items =
        [
            new("speed", Activity.Of(ActivityKind.SpeedDating), new DurationRange(6, 6, 6), round: new RoundTiming(120, 0)),
            new("udstilling", Activity.Of(ActivityKind.Exhibition), new DurationRange(10, 10, 10)),
            new("ap", Activity.Of(ActivityKind.WorkplacePresentation), new DurationRange(10, 10, 10), buzz: new Buzz(4, 5), presenters: presenters),
        ];
        return new NetworkMeeting(
            $"{number}. møde",
            new AgendaFrame(new LocalTime(9, 0), new LocalTime(9, 30)),
            items,
            grid: 1,
            number: number,
            stations: [new KeyValuePair<string, int>("udstilling", 3)],
            values: values is null ? [] : [new KeyValuePair<string, RelationValues>("speed", values)]);
    }

    private static int LeaderPairs(SeriesPlan plan)
    {
        var people = plan.Series.Roster.Participants.ToDictionary(person => person.Id);
        return plan.Meetings.SelectMany(meeting => meeting.Encounters).Where(encounter => encounter.Rotation.Kind == RotationKind.Pairs)
            .SelectMany(encounter => encounter.Rotation.Rounds).SelectMany(round => round.Encounters).SelectMany(place => place.Pairs)
            .Count(pair => people[pair.First].Unit == people[pair.Second].Unit && people[pair.First].Level != people[pair.Second].Level);
    }

    private static string Text(SeriesPlan plan) => string.Join(" ", plan.Meetings.SelectMany(meeting => meeting.Encounters).SelectMany(encounter => encounter.Rotation.Rounds)
        .SelectMany(round => round.Encounters).Select(place => $"{place.Place}:{string.Join(",", place.Members)}"));
}
