using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Randomness;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Meetings;

/// <summary>Turns, quotas, presenters and the advice on time, each counted anew over random series; and each told falsely is found.</summary>
public sealed class SeriesPromisesAuditTests
{
#if NETFRAMEWORK
    private const int Cases = 2;
#else
    private const int Cases = 8;
#endif

    [Property(MaxTest = Cases)]
    public void What_is_promised_of_random_series_is_as_counted(int seed)
    {
        var plan = Plan(seed);

        Assert.Empty(PlanAudit.Check(plan).Select(fault => fault.Text.English));
        Assert.Single(plan.Outcome.Guarantees, guarantee => guarantee.Kind == GuaranteeKind.Quotas);
        Assert.Single(plan.Outcome.Guarantees, guarantee => guarantee.Kind == GuaranteeKind.PresentersTogether);
    }

    [Property(MaxTest = Cases)]
    public void A_walk_with_hosts_repeats_as_often_in_the_series_as_in_its_meeting(int seed)
    {
        var random = new Xoshiro256StarStar(seed);
        var roster = Roster(random, 11 + random.NextInt32(10));
        var walk = random.NextInt32(2) == 0 ? 5 : 25;   // one round, where nobody changes over, or three
        var hosts = Enumerable.Range(0, 3).Select(stand => roster.Participants.Where((_, k) => k % 4 == stand).Take(2 + random.NextInt32(2)).Select(person => person.Id)).ToList();
        var meetings = Enumerable.Range(1, 2).Select(number => new NetworkMeeting(
            $"{number}. møde",
            new AgendaFrame(new LocalTime(9, 0), new LocalTime(9, 40)),
            [
                new("speed", Activity.Of(ActivityKind.SpeedDating), new DurationRange(7, 7, 7)),
                new("udstilling", Activity.Of(ActivityKind.Exhibition), new DurationRange(walk, walk, walk)),
            ],
            grid: 1,
            number: number,
            stations: [new KeyValuePair<string, int>("udstilling", 3)],
            choices: [new KeyValuePair<string, EncounterChoices>("udstilling", new EncounterChoices(hosts: hosts))]));
        var plan = MeetingPlanner.PlanSeries(new MeetingSeries("Forløb", roster, [.. meetings]), new SolverOptions(seed, 100));

        Assert.All(plan.Meetings, meeting => Assert.NotEmpty(meeting.Encounters[1].Rotation.Rounds[0].Encounters.SelectMany(place => place.Hosts)));
        Assert.Empty(PlanAudit.Check(plan).Select(fault => fault.Text.English));
    }

    [Theory]
    [InlineData(GuaranteeKind.EvenTurns)]
    [InlineData(GuaranteeKind.Quotas)]
    [InlineData(GuaranteeKind.PresentersTogether)]
    public void A_promise_told_otherwise_is_found(GuaranteeKind kind)
    {
        var plan = Plan(3, people: 17);
        var said = plan.Outcome.Guarantees.Single(guarantee => guarantee.Kind == kind);
        var other = new GuaranteeOutcome(kind, said.Status, said.Asked, said.Reached + 5, said.Text);

        Assert.Contains(Faults(plan, [.. plan.Outcome.Guarantees.Where(guarantee => guarantee.Kind != kind), other], plan.Outcome.MoreTime), fault => fault.Text.English.Contains(kind.ToString()));
        Assert.Contains(Faults(plan, [.. plan.Outcome.Guarantees.Where(guarantee => guarantee.Kind != kind)], plan.Outcome.MoreTime), fault => fault.Text.English.Contains(kind.ToString()));
    }

    [Fact]
    public void Advice_on_time_that_does_not_fit_the_clock_or_the_people_is_found()
    {
        var plan = Plan(3, people: 16);
        for (var at = 0; at < plan.Outcome.MoreTime.Count; at++)
        {
            var said = plan.Outcome.MoreTime[at];
            Assert.NotEmpty(With(at, new TimeAdvice(said.Meeting, said.ItemId, said.Minutes, said.Rounds + 1, said.Bridging, said.Linking)));
            Assert.NotEmpty(With(at, new TimeAdvice(said.Meeting, said.ItemId, said.Minutes, said.Rounds, 100_000, said.Linking)));
            Assert.NotEmpty(With(at, new TimeAdvice(said.Meeting, said.ItemId, said.Minutes, said.Rounds, said.Bridging, 100_000)));
            Assert.NotEmpty(With(at, new TimeAdvice(said.Meeting, "nope", said.Minutes, said.Rounds, said.Bridging, said.Linking)));
        }

        IReadOnlyList<AuditFault> With(int at, TimeAdvice other) =>
            Faults(plan, plan.Outcome.Guarantees, [.. plan.Outcome.MoreTime.Select((advice, k) => k == at ? other : advice)]);
    }

    [Property(MaxTest = Cases)]
    public void A_carousel_that_goes_on_five_minutes_is_counted_to_the_pair(int seed)
    {
        var random = new Xoshiro256StarStar(seed);
        var roster = Roster(random, 12 + (2 * random.NextInt32(4)));
        var history = new ContactHistory([new Pair(People.Id("p00"), People.Id("p01")), new Pair(People.Id("p02"), People.Id("p07"))]);
        var meetings = Enumerable.Range(1, 2).Select(number => new NetworkMeeting(
            $"{number}. møde",
            new AgendaFrame(new LocalTime(9, 0), new LocalTime(9, 40)),
            [new("speed", Activity.Of(ActivityKind.SpeedDating), new DurationRange(7, 7, 7), round: new RoundTiming(120, 30))],
            grid: 1,
            number: number,
            encounters: new EncounterRules(history: number == 1 ? history : ContactHistory.Empty, pairs: new SpeedDatingOptions(movement: MovementKind.Carousel))));
        var plan = MeetingPlanner.PlanSeries(new MeetingSeries("Forløb", roster, [.. meetings]), new SolverOptions(seed, 100));
        var said = plan.Outcome.MoreTime[0];

        Assert.Empty(PlanAudit.Check(plan).Select(fault => fault.Text.English));
        Assert.Equal(2, said.Rounds);
        if (plan.Meetings[0].Encounters[0].Rotation.Movement.Offsets.Count > 0)
            return;
        Assert.NotEmpty(Faults(plan, plan.Outcome.Guarantees, [new TimeAdvice(said.Meeting, said.ItemId, said.Minutes, said.Rounds, said.Bridging + 1, said.Linking), plan.Outcome.MoreTime[1]]));
        Assert.NotEmpty(Faults(plan, plan.Outcome.Guarantees, [new TimeAdvice(said.Meeting, said.ItemId, said.Minutes, said.Rounds, said.Bridging, said.Linking + 1), plan.Outcome.MoreTime[1]]));
    }

    [Fact]
    public void Five_more_minutes_of_a_carousel_bring_new_pairs_together()
    {
        var people = Enumerable.Range(0, 16).Select(i => People.One($"p{i:00}", $"K/{i % 4}", i % 3 == 0 ? "leder" : "medarbejder"));
        var speed = new AgendaItem("speed", Activity.Of(ActivityKind.SpeedDating), new DurationRange(7, 7, 7), round: new RoundTiming(120, 30));
        var meeting = new NetworkMeeting(
            "Møde", new AgendaFrame(new LocalTime(9, 0), new LocalTime(9, 10)), [speed], grid: 1, encounters: new EncounterRules(pairs: new SpeedDatingOptions(movement: MovementKind.Carousel)));
        var plan = MeetingPlanner.PlanSeries(new MeetingSeries("Forløb", new Roster(people), [meeting]), new SolverOptions(1, 100));

        Assert.Equal((MovementKind.Carousel, 0), (plan.Meetings[0].Encounters[0].Rotation.Movement.Kind, plan.Meetings[0].Encounters[0].Rotation.Movement.Offsets.Count));
        Assert.True(Assert.Single(plan.Outcome.MoreTime).Bridging > 0);
        Assert.Empty(PlanAudit.Check(plan).Select(fault => fault.Text.English));
    }

    [Theory]
    [InlineData(6, 0, 120, 0, 2)]
    [InlineData(6, 0, 90, 30, 2)]
    [InlineData(6, 0, 45, 15, 5)]
    [InlineData(7, 2, 120, 30, 2)]
    [InlineData(6, 0, 360, 0, 0)]
    public void Five_minutes_hold_as_many_rounds_as_the_clock_says(int minutes, int reserve, int seconds, int move, int more)
    {
        var speed = new AgendaItem("speed", Activity.Of(ActivityKind.SpeedDating), new DurationRange(minutes, minutes, minutes), round: new RoundTiming(seconds, move), reserveMinutes: reserve);
        var meeting = new NetworkMeeting("Møde", new AgendaFrame(new LocalTime(9, 0), new LocalTime(9, 10)), [speed], grid: 1);
        var plan = MeetingPlanner.PlanSeries(new MeetingSeries("Forløb", Roster(new Xoshiro256StarStar(1), 12), [meeting]), new SolverOptions(1, 100));

        Assert.Equal(more, Assert.Single(plan.Outcome.MoreTime).Rounds);
        Assert.Empty(PlanAudit.Check(plan).Select(fault => fault.Text.English));
    }

    [Fact]
    public void Presenters_in_two_groups_are_found()
    {
        var plan = Plan(3, people: 17);
        var meeting = plan.Meetings[0];
        var buzz = meeting.Encounters.Single(encounter => encounter.ItemId == "ap");
        var round = buzz.Rotation.Rounds[0];
        var presenters = meeting.Meeting.Items.Single(item => item.Id == "ap").Presenters;
        var home = round.Encounters.Single(place => place.Members.Any(id => presenters.Contains(id.Value)));
        var away = round.Encounters.First(place => place != home);
        var (one, other) = (home.Members.First(id => presenters.Contains(id.Value)), away.Members[0]);
        var moved = new Round(round.Slot, round.Encounters.Select(place => new Encounter(place.Place, place.Members.Select(id => id == one ? other : id == other ? one : id))));
        var rotation = new Rotation(
            buzz.Rotation.Kind, buzz.Rotation.Status, buzz.Rotation.Stopped, 1, 0, buzz.Rotation.People, [moved], buzz.Rotation.Figures, buzz.Rotation.Bound, 0);
        var changed = new MeetingPlan(meeting.Meeting, meeting.Roster, meeting.Agenda, meeting.Encounters.Select(encounter => encounter != buzz
            ? encounter
            : new PlannedEncounter(buzz.ItemId, buzz.Title, buzz.Problem, buzz.Options, rotation)), []);

        Assert.Contains(PlanAudit.CheckWhole(new SeriesPlan(plan.Series, [changed, .. plan.Meetings.Skip(1)], [], plan.Outcome)), fault => fault.Code == "Separated");
    }

    [Fact]
    public void Who_had_met_before_the_first_meeting_has_met_in_every_encounter()
    {
        var plan = Plan(3, people: 12);

        Assert.All(plan.Meetings.SelectMany(meeting => meeting.Encounters), encounter => Assert.True(encounter.Problem.History.HasMet(new Pair(People.Id("p00"), People.Id("p01")))));
    }

    private static IReadOnlyList<AuditFault> Faults(SeriesPlan plan, IReadOnlyList<GuaranteeOutcome> guarantees, IReadOnlyList<TimeAdvice> advice)
    {
        var said = plan.Outcome;
        return PlanAudit.CheckWhole(new SeriesPlan(plan.Series, plan.Meetings, [], new SeriesOutcome(
            said.Status, said.Stopped, said.Seed, said.Steps, said.Figures, said.Bound, said.RepeatsBound, said.SeparateValue, said.SeparateRepeats, guarantees, advice)));
    }

    /// <summary>Two or three meetings with pairs, a walk, buzz groups of presenters and tables with a leader at each; somebody late, somebody away once, a history with turns.</summary>
    private static SeriesPlan Plan(int seed, int? people = null)
    {
        var random = new Xoshiro256StarStar(seed);
        var roster = Roster(random, people ?? 11 + random.NextInt32(10));
        var history = new ContactHistory(
            [new Pair(People.Id("p00"), People.Id("p01"))], byes: [People.Id("p02")], trios: [People.Id("p03"), People.Id("p04"), People.Id("p05")]);
        var meetings = Enumerable.Range(1, 2 + random.NextInt32(2)).Select(number => Meeting(random, roster, number, number == 1 ? history : ContactHistory.Empty));
        return MeetingPlanner.PlanSeries(new MeetingSeries("Forløb", roster, [.. meetings], random.NextInt32(2) == 0 ? new SeriesGuarantees(3, 2) : null), new SolverOptions(seed, 100));
    }

    private static Roster Roster(Xoshiro256StarStar random, int people) => new(Enumerable.Range(0, people).Select(i => new Participant(
        People.Id($"p{i:00}"),
        UnitPath.Parse($"K/{i % 4}"),
        People.Level(i % 3 == 0 ? "leder" : "medarbejder"),
        presence: i == people - 1 && random.NextInt32(2) == 0 ? new Presence(new LocalTime(9, 3), null) : null,
        meetings: i == people - 2 && random.NextInt32(2) == 0 ? [1] : null)));

    private static NetworkMeeting Meeting(Xoshiro256StarStar random, Roster roster, int number, ContactHistory history)
    {
        var presenters = roster.Participants.Where(person => person.Unit.ToString() == $"K/{number % 4}").Take(2 + random.NextInt32(2)).Select(person => person.Id.Value);
        AgendaItem[] items =
        [
            new("speed", Activity.Of(ActivityKind.SpeedDating), new DurationRange(7, 7, 7), round: new RoundTiming(60 + (30 * random.NextInt32(3)), 30 * random.NextInt32(2)), reserveMinutes: random.NextInt32(3)),
            new("udstilling", Activity.Of(ActivityKind.Exhibition), new DurationRange(10, 10, 10)),
            new("ap", Activity.Of(ActivityKind.WorkplacePresentation), new DurationRange(10, 10, 10), buzz: new Buzz(4, 5), presenters: presenters),
            new("mad", Activity.Of(ActivityKind.Meal), new DurationRange(10, 10, 10), buzz: new Buzz(6, 10)),
        ];
        return new NetworkMeeting(
            $"{number}. møde",
            new AgendaFrame(new LocalTime(9, 0), new LocalTime(9, 40)),
            items,
            grid: 1,
            number: number,
            encounters: new EncounterRules(history: history, pairs: new SpeedDatingOptions(random.NextInt32(2) == 0 ? OddPolicy.Trio : OddPolicy.Bye)),
            stations: [new KeyValuePair<string, int>("udstilling", 3)],
            choices: [new KeyValuePair<string, EncounterChoices>("mad", new EncounterChoices([QuotaRule.Between("leder", 1)]))]);
    }
}
