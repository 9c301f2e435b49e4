using System;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Meetings;

public sealed class MeetingPlannerTests
{
    private static readonly Roster Twelve = new(People.Twelve());

    [Fact]
    public void The_first_programme_gives_every_encounter_on_the_clock()
    {
        var plan = MeetingPlanner.Plan(Twelve, MeetingTemplates.First());

        Assert.Empty(PlanAudit.Check(plan));
        Assert.Equal(
            [("speed", RotationKind.Pairs, 3), ("udstilling", RotationKind.Stations, 3), ("arbejdsplads1", RotationKind.Groups, 1), ("arbejdsplads2", RotationKind.Groups, 1), ("konsulenter", RotationKind.Groups, 1)],
            plan.Encounters.Select(encounter => (encounter.ItemId, encounter.Rotation.Kind, encounter.Rotation.Rounds.Count)));
        Assert.Equal(new LocalTime(11, 14), plan.Encounters[0].Rotation.Rounds[0].Start);
        Assert.Equal(new LocalTime(11, 16), plan.Encounters[0].Rotation.Rounds[1].Start);
        Assert.Equal(SolutionStatus.Optimal, plan.Encounters[0].Rotation.Status);
    }

    [Fact]
    public void Later_encounters_know_the_earlier_ones()
    {
        var plan = MeetingPlanner.Plan(Twelve, MeetingTemplates.First());

        Assert.True(plan.Encounters[1].Problem.History.PairCount >= 18);
        Assert.True(plan.ToHistory().PairCount == plan.Summary.Contacts);
    }

    [Fact]
    public void A_series_has_one_history_and_the_second_programme_meets_in_its_own_way()
    {
        var many = new Roster(Enumerable.Range(0, 48).Select(i => People.One($"p{i}", $"K/{i % 8}", i % 6 == 0 ? "leder" : "medarbejder")));
        var plan = MeetingPlanner.PlanSeries(new MeetingSeries("Forløb", many, [MeetingTemplates.First(), MeetingTemplates.First()]), new SolverOptions(steps: 200));

        Assert.All(plan.Meetings, meeting => Assert.Empty(PlanAudit.Check(meeting)));
        Assert.Equal(plan.Meetings[0].ToHistory().PairCount, plan.Meetings[1].Encounters[0].Problem.History.PairCount);
        Assert.Empty(plan.Findings);
        Assert.True(plan.Summary.Contacts > plan.Meetings[0].Summary.Contacts);
    }

    [Fact]
    public void Who_attends_another_meeting_is_not_placed()
    {
        var roster = new Roster([.. People.Twelve(), new Participant(People.Id("S1"), UnitPath.Parse("K/A"), People.Level("medarbejder"), meetings: [2])]);
        var plan = MeetingPlanner.Plan(roster, MeetingTemplates.First());

        Assert.Equal(12, plan.People.Count);
        Assert.Empty(PlanAudit.Check(plan));
    }

    [Fact]
    public void A_latecomer_misses_the_rounds_before()
    {
        var late = People.One("S1", "K/A", "medarbejder", presence: new Presence(new LocalTime(11, 16), null));
        var plan = MeetingPlanner.Plan(new Roster([.. People.Twelve(), late]), MeetingTemplates.First());

        Assert.Empty(PlanAudit.Check(plan));
        Assert.Equal(2, plan.Encounters[0].Rotation.ItineraryOf(late.Id).Count);
    }

    [Fact]
    public void A_rule_about_somebody_unknown_is_refused() =>
        Assert.Contains("X9", Assert.Throws<ArgumentException>(() =>
            MeetingPlanner.Plan(Twelve, MeetingTemplates.First().With(new EncounterRules(seated: People.Ids("X9"))))).Message);

    [Fact]
    public void Too_short_for_one_round_is_an_error_finding()
    {
        var item = new AgendaItem("sd", Activity.Of(ActivityKind.SpeedDating), new DurationRange(5, 5, 5), round: new RoundTiming(120, 30), reserveMinutes: 4);
        var meeting = new NetworkMeeting("Kort", new AgendaFrame(new LocalTime(9, 0), new LocalTime(9, 10)), [item]);
        var plan = MeetingPlanner.Plan(Twelve, meeting);

        Assert.Empty(plan.Encounters);
        Assert.Contains(plan.Findings, finding => finding.Code == "NoRoundFits" && finding.Severity == Severity.Error);
        Assert.Contains(plan.Findings, finding => finding.Code == "MeetingShorterThanRecommended");
    }

    [Fact]
    public void An_impossible_programme_is_a_result_with_a_reason()
    {
        var item = new AgendaItem("oplæg", Activity.Of(ActivityKind.KnowledgeInput), new DurationRange(40, 40, 40));
        var plan = MeetingPlanner.Plan(Twelve, new NetworkMeeting("Umulig", new AgendaFrame(new LocalTime(9, 0), new LocalTime(9, 30)), [item]));

        Assert.False(plan.IsFeasible);
        Assert.Equal(10, plan.Agenda.Conflict!.MissingMinutes);
        Assert.Contains(plan.Findings, finding => finding.Code == "AgendaImpossible" && finding.Severity == Severity.Error);
    }

    [Fact]
    public void Nobody_and_no_items_give_an_empty_plan()
    {
        var plan = MeetingPlanner.Plan(new Roster([]), new NetworkMeeting("Tom", new AgendaFrame(new LocalTime(9, 0), new LocalTime(12, 0)), []));

        Assert.Equal(["NobodyAttends", "NoItems"], plan.Findings.Select(finding => finding.Code));
        Assert.Equal(0, plan.Summary.Contacts);
    }

    [Fact]
    public void One_meeting_or_four_is_advice() =>
        Assert.Equal(
            "MeetingCountOutsideRecommendation",
            Assert.Single(MeetingRules.CheckSeries(new MeetingSeries("En", Twelve, [MeetingTemplates.First()]))).Code);

    [Fact]
    public void A_whole_plan_is_made_of_the_same_bits_twice() =>
        Assert.Equal(Pairs(MeetingPlanner.Plan(Twelve, MeetingTemplates.First())), Pairs(MeetingPlanner.Plan(Twelve, MeetingTemplates.First())));

    private static string Pairs(MeetingPlan plan) => string.Join(" ", plan.Encounters.SelectMany(encounter => encounter.Rotation.Rounds)
        .SelectMany(round => round.Encounters).Select(place => $"{place.Place}:{string.Join(",", place.Members)}"));
}
