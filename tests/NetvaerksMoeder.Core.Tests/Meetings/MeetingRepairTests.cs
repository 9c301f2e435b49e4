using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Meetings;

public sealed class MeetingRepairTests
{
    private static readonly LocalTime Noon = new(11, 55);

    [Fact]
    public void What_changes_in_one_encounter_does_not_spoil_the_cards_of_the_next()
    {
        var plan = Planned();
        var last = plan.Encounters[plan.Encounters.Count - 1];
        foreach (var absent in plan.People.Select(person => person.Id).Where((_, i) => i % 8 == 3))
        {
            var repaired = MeetingRepair.Repair(plan, new Attendance([absent]), Noon);
            var buzz = repaired.Encounters.Single(encounter => encounter.Planned == last).Repair;

            Assert.Empty(PlanAudit.Check(repaired.Plan));
            Assert.All(repaired.Encounters, encounter => Assert.Equal(0, encounter.Repair.Rotation.Repeats));
            Assert.True(buzz.ChangedCards.Count <= 5 + buzz.ChangedBound, $"{absent}: {buzz.ChangedCards.Count} cards of the last encounter change, {buzz.ChangedBound} must.");
        }
    }

    [Fact]
    public void What_is_told_of_an_encounter_counts_only_who_has_met()
    {
        var plan = Planned();
        var absent = plan.Encounters[plan.Encounters.Count - 1].Rotation.Rounds[0].Encounters[0].Members[0];
        var repaired = MeetingRepair.Repair(plan, new Attendance([absent]), Noon);

        Assert.All(repaired.Encounters, encounter =>
        {
            var repair = encounter.Repair;
            var coming = repair.Rotation.Rounds.Where(round => round.Number >= repair.FirstNewRound);
            Assert.Equal(RotationFigures.Of(repair.Problem, repair.Options.Kind, coming).Value, repair.ComingValue);
            Assert.InRange(repair.ComingValue, 0, repair.BestKnown);
            Assert.InRange(repair.BestKnown, 0, repair.ComingBound);
        });
    }

    [Fact]
    public void Repeats_that_the_cards_of_a_series_have_anyway_are_no_reason_for_new_cards()
    {
        var roster = new Roster(Enumerable.Range(0, 24).Select(i => People.One($"p{i:00}", $"K/{i % 6}", i % 5 == 0 ? "leder" : "medarbejder")));
        var series = MeetingPlanner.PlanSeries(new MeetingSeries("Forløb", roster, [MeetingTemplates.First(), MeetingTemplates.Second()]), new SolverOptions(steps: 2_000));
        foreach (var plan in series.Meetings)
        {
            foreach (var absent in plan.People.Select(person => person.Id).Where((_, i) => i % 9 == 4))
            {
                var repaired = MeetingRepair.Repair(plan, new Attendance([absent]));

                Assert.Empty(PlanAudit.Check(repaired.Plan).Select(fault => fault.Text.English));

                // Of groups somebody is missing; that is all.
                Assert.All(
                    repaired.Encounters.Where(encounter => encounter.Repair.Options.Kind == RotationKind.Groups),
                    encounter => Assert.True(encounter.Repair.ChangedCards.Count <= encounter.Repair.ChangedBound + 8, $"{absent}, {encounter.Planned.ItemId}: {encounter.Repair.ChangedCards.Count} cards change, {encounter.Repair.ChangedBound} must."));
            }
        }
    }

    private static MeetingPlan Planned() => MeetingPlanner.Plan(
        new Roster(Enumerable.Range(0, 45).Select(i => People.One($"p{i:00}", $"K/{i % 9}", i % 5 == 0 ? "leder" : "medarbejder"))),
        MeetingTemplates.First(),
        new SolverOptions(steps: 5_000));
}
