using System;
using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Meetings;

public class HeldRecordTests
{
    private static readonly MeetingPlan Plan = MeetingPlanner.Plan(new Roster(People.Twelve()), MeetingTemplates.First(), new SolverOptions(steps: 500));

    private static PlannedEncounter Speed => Plan.Encounters[0];

    [Fact]
    public void What_is_not_mentioned_was_held_as_planned()
    {
        var held = new HeldRecord(Plan).ToPlan();

        Assert.Equal(Plan.ToHistory().Pairs, new HeldRecord(Plan).ToHistory().Pairs);
        Assert.Equal(Plan.Encounters.Select(encounter => encounter.Rotation.Value), held.Encounters.Select(encounter => encounter.Rotation.Value));
        Assert.Equal(Plan.Encounters.Select(encounter => encounter.Rotation.Repeats), held.Encounters.Select(encounter => encounter.Rotation.Repeats));
    }

    [Fact]
    public void A_dropped_round_gives_no_contacts()
    {
        var record = new HeldRecord(Plan, [new HeldEncounter(Speed, [HeldRound.Dropped(2)])]);

        var rounds = record.ToPlan().Encounters[0].Rotation.Rounds.Select(round => round.Number);
        var lost = Speed.Rotation.Rounds.Single(round => round.Number == 2).Encounters.SelectMany(encounter => encounter.Pairs).ToList();

        Assert.Equal(Speed.Rotation.Rounds.Select(round => round.Number).Where(number => number != 2), rounds);
        Assert.All(lost, pair => Assert.DoesNotContain(pair, record.ToPlan().Encounters[0].Rotation.ToHistory().Pairs));
    }

    [Fact]
    public void Of_an_encounter_that_was_not_held_nothing_is_left()
    {
        var record = new HeldRecord(Plan, [new HeldEncounter(Speed, Speed.Rotation.Rounds.Select(round => HeldRound.Dropped(round.Number)))]);

        Assert.Equal(Plan.Encounters.Count - 1, record.ToPlan().Encounters.Count);
    }

    [Fact]
    public void Whoever_was_left_alone_in_a_pair_sat_over()
    {
        var round = Speed.Rotation.Rounds[0];
        var pair = round.Encounters.First(encounter => encounter.Members.Count == 2);
        var record = new HeldRecord(Plan, absent: [pair.Members[0]]);

        var held = record.RoundsOf(record.Encounters[0])[0];

        Assert.Contains(pair.Members[1], held.Byes);
        Assert.DoesNotContain(pair.Members[0], held.Encounters.SelectMany(encounter => encounter.Members).Concat(held.Byes));
        Assert.DoesNotContain(record.ToHistory().Pairs, met => met.First == pair.Members[0] || met.Second == pair.Members[0]);
    }

    [Fact]
    public void A_changed_round_and_a_guest_count_as_they_were()
    {
        var guest = People.One("G1", "K/Gæst");
        var planned = Speed.Rotation.Rounds[0];
        var changed = new Round(planned.Slot, [.. planned.Encounters.Skip(1), new Encounter(planned.Encounters[0].Place, planned.Encounters[0].Members.Take(1).Append(guest.Id))]);
        var record = new HeldRecord(Plan, [new HeldEncounter(Speed, [HeldRound.Changed(changed)])], guests: [guest]);

        Assert.True(record.ToHistory().HasMet(new Pair(guest.Id, planned.Encounters[0].Members[0])));
        Assert.Contains(guest, record.ToPlan().People);
    }

    [Fact]
    public void The_history_of_a_later_encounter_is_what_was_held_before_it()
    {
        var record = new HeldRecord(Plan, [new HeldEncounter(Speed, Speed.Rotation.Rounds.Select(round => HeldRound.Dropped(round.Number)))]);

        Assert.Equal(0, record.ToPlan().Encounters[0].Problem.History.PairCount);
    }

    [Fact]
    public void A_record_that_does_not_fit_the_plan_is_refused()
    {
        var other = MeetingPlanner.Plan(new Roster(People.Twelve()), MeetingTemplates.First(), new SolverOptions(steps: 0));
        var nobody = People.Id("nobody");
        var planned = Speed.Rotation.Rounds[0];

        Refused("another plan", () => new HeldRecord(Plan, [new HeldEncounter(other.Encounters[0])]));
        Refused("told twice", () => new HeldRecord(Plan, [new HeldEncounter(Speed), new HeldEncounter(Speed)]));
        Refused("no round 99", () => new HeldEncounter(Speed, [HeldRound.Dropped(99)]));
        Refused("Round 1 of", () => new HeldEncounter(Speed, [HeldRound.Dropped(1), HeldRound.AsPlanned(1)]));
        Refused("nobody is absent", () => new HeldRecord(Plan, absent: [nobody]));
        Refused("was absent", () => new HeldRecord(Plan, [new HeldEncounter(Speed, [HeldRound.Changed(planned)])], [planned.Encounters[0].Members[0]]));
        Refused("nobody is in round 1", () => new HeldRecord(Plan, [new HeldEncounter(Speed, [HeldRound.Changed(new Round(planned.Slot, [new Encounter(1, [nobody])]))])]));
        Refused("two places", () => new HeldRecord(Plan, [new HeldEncounter(Speed, [HeldRound.Changed(new Round(planned.Slot, planned.Encounters, [planned.Encounters[0].Members[0]]))])]));
    }

    private static void Refused(string part, Func<object> make) =>
        Assert.Contains(part, Assert.ThrowsAny<ArgumentException>(() => make()).Message, StringComparison.Ordinal);
}
