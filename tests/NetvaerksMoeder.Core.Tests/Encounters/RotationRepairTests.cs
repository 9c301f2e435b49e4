using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Encounters;

public class RotationRepairTests
{
#if NETFRAMEWORK
    private const int Cases = 8;
#else
    private const int Cases = 40;
#endif

    [Property(MaxTest = Cases)]
    public void Pairs_keep_every_promise(int seed) => Promises(RepairCase.Of(seed, RotationKind.Pairs));

    [Property(MaxTest = Cases)]
    public void Groups_keep_every_promise(int seed) => Promises(RepairCase.Of(seed, RotationKind.Groups));

    [Property(MaxTest = Cases)]
    public void Stations_keep_every_promise(int seed) => Promises(RepairCase.Of(seed, RotationKind.Stations));

    [Fact]
    public void Somebody_whose_companions_are_away_joins_a_group_that_walks_on() => Promises(RepairCase.Of(81, RotationKind.Stations));

    private static void Promises(RepairCase one)
    {
        if (one.Plan.Status == SolutionStatus.Infeasible)
            return;
        var repaired = RotationRepair.Repair(one.Problem, one.Options, one.Plan, one.Attendance, one.Held, new RepairOptions(steps: 8_000));
        if (repaired.Rotation.Status == SolutionStatus.Infeasible)
        {
            Assert.NotEmpty(repaired.Rotation.Conflict);
            return;
        }

        // The past is as it was.
        Assert.Equal(one.Plan.Rounds.Take(one.Held), repaired.Rotation.Rounds.Take(one.Held));
        Assert.Equal(one.Plan.Rounds.Count, repaired.Rotation.Rounds.Count);

        // Every rule holds, counted anew.
        Assert.Empty(RotationAudit.Check(repaired.Problem, repaired.Options, repaired.Rotation).Select(fault => fault.ToString()));

        // Nobody who is absent sits anywhere.
        var coming = repaired.Rotation.Rounds.Skip(one.Held).ToList();
        var placed = coming.SelectMany(round => round.Encounters.SelectMany(place => place.Members).Concat(round.Byes)).ToList();
        Assert.Empty(one.Attendance.Absent.Intersect(placed));

        // The changed cards are those that changed.
        var changed = Changed(one.Plan.Rounds.Skip(one.Held).ToList(), coming);
        Assert.Equal(changed, repaired.ChangedCards.Select(card => card.ToString()));
        Assert.InRange(repaired.ChangedBound, 0, changed.Count);

        if (one.Options.Kind == RotationKind.Stations)
            return;

        // Repeats are as few as planning anew gives, and with as few the share of its value is kept.
        var rest = one.Rest(repaired);
        var anew = RepairCase.Anew(rest, repaired.Options);
        var figures = RotationFigures.Of(rest, one.Options.Kind, coming);
        Assert.Equal(figures.Value, repaired.ComingValue);
        Assert.InRange(figures.Repeats, 0, anew.Repeats);
        Assert.True(figures.Value >= 0.95m * repaired.BestKnown, $"{figures.Value} of {repaired.BestKnown}");
        Assert.True(figures.Value <= repaired.ComingBound);
    }

    private static List<string> Changed(IReadOnlyList<Round> printed, IReadOnlyList<Round> now)
    {
        var changed = new List<string>();
        for (var r = 0; r < now.Count; r++)
        {
            foreach (var id in now[r].Encounters.SelectMany(place => place.Members).Concat(now[r].Byes).OrderBy(id => id))
            {
                if (Line(printed[r], id) is { } before && before != Line(now[r], id))
                    changed.Add($"{id} {now[r].Number}");
            }
        }

        return changed;
    }

    private static string? Line(Round round, ParticipantId id)
    {
        var place = round.Encounters.FirstOrDefault(encounter => encounter.Members.Contains(id));
        return place is not null ? place.Place + ":" + string.Join(",", place.Members.OrderBy(member => member)) : round.Byes.Contains(id) ? "over" : null;
    }

    [Theory]
    [InlineData(RotationKind.Pairs)]
    [InlineData(RotationKind.Groups)]
    public void The_share_is_of_what_planning_anew_finds(RotationKind kind)
    {
        for (var seed = 1; seed <= (kind == RotationKind.Pairs ? 8 : 2); seed++)
        {
            var one = RepairCase.Of(seed, kind);
            var repaired = RotationRepair.Repair(one.Problem, one.Options, one.Plan, one.Attendance, one.Held);
            var rest = one.Rest(repaired);
            var anew = RepairCase.Anew(rest, repaired.Options, 20_000);
            var figures = RotationFigures.Of(rest, kind, repaired.Rotation.Rounds.Skip(one.Held));

            Assert.True(figures.Repeats < anew.Repeats || (figures.Repeats == anew.Repeats && figures.Value >= 0.95m * anew.Value), $"{seed}: {figures.Value} of {anew.Value}, {figures.Repeats} of {anew.Repeats}");
        }
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(7, 2)]
    [InlineData(9, 1)]
    public void Tables_stay_as_many_as_printed_where_a_few_stay_away(int away, int held)
    {
        // 45 people by five are nine groups; 42, 38 and 36 would be eight, eight and seven.
        var problem = new RotationProblem(People.Alike(45), RotationProblem.Rounds(3));
        var plan = GroupRotation.Plan(problem, new GroupOptions(GroupSizes.Of(5)));
        var absent = plan.Rounds[0].Encounters.Select(place => place.Members[0]).Take(away).ToList();
        var repaired = RotationRepair.Repair(problem, new GroupOptions(GroupSizes.Of(5)), plan, new Attendance(absent), held);

        Assert.Empty(RotationAudit.Check(repaired.Problem, repaired.Options, repaired.Rotation).Select(fault => fault.Text.English));
        Assert.All(repaired.Rotation.Rounds, round => Assert.Equal(9, round.Encounters.Count));
        Assert.All(repaired.Rotation.Rounds.Skip(held), round => Assert.All(round.Encounters, place => Assert.InRange(place.Members.Count, 4, 5)));
        Assert.Equal(0, repaired.Rotation.Repeats);
        Assert.Equal(repaired.ChangedBound, repaired.ChangedCards.Count);
    }

    [Fact]
    public void Tables_that_would_become_too_small_are_laid_out_anew()
    {
        var problem = new RotationProblem(People.Alike(45), RotationProblem.Rounds(2));
        var plan = GroupRotation.Plan(problem, new GroupOptions(GroupSizes.Of(5)));
        var absent = plan.Rounds[0].Encounters.Select(place => place.Members[0]).Concat([plan.Rounds[0].Encounters[0].Members[1]]).ToList();
        var repaired = RotationRepair.Repair(problem, new GroupOptions(GroupSizes.Of(5)), plan, new Attendance(absent));

        Assert.Empty(RotationAudit.Check(repaired.Problem, new GroupOptions(GroupSizes.Of(5)), repaired.Rotation).Select(fault => fault.Text.English));
        Assert.All(repaired.Rotation.Rounds, round => Assert.Equal(7, round.Encounters.Count));
    }

    [Fact]
    public void Where_as_many_tables_cannot_each_have_a_leader_there_are_as_many_as_the_size_says()
    {
        var people = People.Alike(45);
        var problem = new RotationProblem(people, RotationProblem.Rounds(1));
        var leaders = people.Take(9).Select(person => person.Id).ToList();
        var options = new GroupOptions(GroupSizes.Of(5), [GroupQuota.Between("leder", leaders, 1, 2)]);
        var plan = GroupRotation.Plan(problem, options);
        var repaired = RotationRepair.Repair(problem, options, plan, new Attendance([leaders[0], people[20].Id, people[21].Id]));

        Assert.Equal(8, Assert.Single(repaired.Rotation.Rounds).Encounters.Count);
        Assert.Empty(RotationAudit.Check(repaired.Problem, options, repaired.Rotation).Select(fault => fault.Text.English));
    }

    [Fact]
    public void A_group_that_rests_goes_on_resting_and_walks_as_printed()
    {
        var problem = new RotationProblem(People.Alike(14), RotationProblem.Rounds(5));
        var options = new StationOptions(5, groups: 7);
        var plan = StationRotation.Plan(problem, options);
        var repaired = RotationRepair.Repair(problem, options, plan, new Attendance([People.Id("3")]), held: 1);

        Assert.Contains(plan.Rounds.Skip(1), round => round.Byes.Count > 0);
        Assert.Empty(RotationAudit.Check(repaired.Problem, options, repaired.Rotation).Select(fault => fault.Text.English));
        var there = plan.Rounds.Skip(1).SelectMany(round => round.Byes.Select(id => (round.Number, id))).Where(rest => rest.id != People.Id("3"));
        Assert.All(there, rest => Assert.Contains(rest.id, repaired.Rotation.Rounds.Single(round => round.Number == rest.Number).Byes));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Companions_who_walk_on_with_hosts_do_not_meet_again_whether_there_are_clock_times_or_not(int held)
    {
        var people = People.Twelve();
        var stands = StationHosts.OfTrios(people, new[] { "K/A", "K/B", "K/C" }.Select(UnitPath.Parse));
        var options = new StationOptions(4, hosts: stands);
        var start = new NodaTime.LocalTime(10, 0);
        var timed = new RotationProblem(people, Enumerable.Range(0, 4).Select(r => new RoundSlot(r + 1, start.PlusMinutes(5 * r), start.PlusMinutes((5 * r) + 4))));
        var bare = new RotationProblem(people, RotationProblem.Rounds(4));
        // A guest who was not seen before: without clock times only the rounds to come can be counted.
        var attendance = new Attendance([People.Id("D1")], guests: [People.One("g1", "K/G")]);
        var with = RotationRepair.Repair(timed, options, StationRotation.Plan(timed, options), attendance, held);
        var plan = StationRotation.Plan(bare, options);
        var without = RotationRepair.Repair(bare, options, plan, attendance, held);

        Assert.Equal(4, with.Rotation.Rounds.Count);
        Assert.Equal(4 - held, without.Rotation.Rounds.Count);
        Assert.Empty(RotationAudit.Check(with.Problem, with.Options, with.Rotation).Select(fault => fault.Text.English));
        Assert.Empty(RotationAudit.Check(without.Problem, without.Options, without.Rotation).Select(fault => fault.Text.English));
        var before = RotationFigures.Of(timed, RotationKind.Stations, plan.Rounds.Take(held)).Repeats;
        Assert.Equal(System.Math.Max(0, with.Rotation.Repeats - before), without.Rotation.Repeats);
    }

    [Fact]
    public void A_host_who_leaves_after_a_round_that_is_held_is_not_missed_at_the_stand_afterwards()
    {
        var people = People.Twelve();
        var stand = new StationHosts(1, People.Ids("A1", "A2"), atOnce: 2);
        var options = new StationOptions(3, hosts: [stand]);
        var start = new NodaTime.LocalTime(10, 0);
        var problem = new RotationProblem(people, Enumerable.Range(0, 3).Select(r => new RoundSlot(r + 1, start.PlusMinutes(5 * r), start.PlusMinutes((5 * r) + 4))));
        var plan = StationRotation.Plan(problem, options);
        var repaired = RotationRepair.Repair(problem, options, plan, new Attendance([People.Id("A1")]), held: 1);

        Assert.Equal(3, repaired.Rotation.Rounds.Count);
        Assert.Equal(["A2", "A2"], repaired.Rotation.Rounds.Skip(1).Select(round => Assert.Single(round.Encounters.SelectMany(place => place.Hosts)).Value));
        Assert.Empty(RotationAudit.Check(repaired.Problem, repaired.Options, repaired.Rotation).Select(fault => fault.Text.English));

        // Had both been there, one would be missing.
        var less = repaired.Rotation.Rounds.Select(round => new Round(round.Slot, round.Encounters.Select(place => new Encounter(place.Place, place.Members, place.Hosts.Take(1))))).ToList();
        var told = new Rotation(RotationKind.Stations, repaired.Rotation.Status, repaired.Rotation.Stopped, 1, 0, 12, less, repaired.Rotation.Figures, repaired.Rotation.Bound, 0);
        Assert.Contains(RotationAudit.Check(repaired.Problem, repaired.Options, told), fault => fault.Code == "HostsMissing" && fault.Round == 1);
    }

    [Fact]
    public void When_all_come_nothing_changes()
    {
        var one = RepairCase.Of(7, RotationKind.Pairs);
        var repaired = RotationRepair.Repair(one.Problem, one.Options, one.Plan, Attendance.AsPlanned, one.Held);

        Assert.Empty(repaired.ChangedCards);
        Assert.Equal(one.Plan.Value, repaired.Rotation.Value);
    }

    [Fact]
    public void Two_widows_are_given_to_each_other()
    {
        var people = People.Alike(10);
        var problem = new RotationProblem(people, RotationProblem.Rounds(3), PairValues.Uniform(1));
        var plan = SpeedDating.Plan(problem);
        var gone = plan.Rounds[2].Encounters.Take(2).Select(place => place.Members[0]).ToList();
        var repaired = RotationRepair.Repair(problem, SpeedDatingOptions.Default, plan, new Attendance(gone), held: 2);

        Assert.Equal(2, repaired.ChangedCards.Count);
        Assert.Equal(2, repaired.ChangedBound);
    }

    [Fact]
    public void A_lost_meeting_partner_makes_one_group_of_three()
    {
        var problem = new RotationProblem(People.Alike(10), RotationProblem.Rounds(3), PairValues.Uniform(1));
        var plan = SpeedDating.Plan(problem);
        var repaired = RotationRepair.Repair(problem, SpeedDatingOptions.Default, plan, new Attendance([People.Id("1")]));

        Assert.Equal(9, repaired.ChangedCards.Count);
        Assert.Equal(9, repaired.ChangedBound);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        var one = RepairCase.Of(7, RotationKind.Pairs);
        var bare = new RotationProblem(one.Problem.Participants, RotationProblem.Rounds(one.Problem.Slots.Count));
        var id = one.Problem.Participants[0].Id;
        var time = new NodaTime.LocalTime(11, 3);
        KeyValuePair<ParticipantId, NodaTime.LocalTime> At(NodaTime.LocalTime when) => new(id, when);

        Assert.Throws<ArgumentException>(() => new Attendance([id], [At(time)]));
        Assert.Throws<ArgumentException>(() => new Attendance(late: [At(time)], leaves: [At(time)]));
        Assert.Throws<ArgumentException>(() => new Attendance(late: [At(time), At(time)]));
        Assert.Throws<ArgumentException>(() => Repair(new Attendance([People.Id("nobody")])));
        Assert.Throws<ArgumentException>(() => Repair(new Attendance(guests: [one.Problem.Participants[0]])));
        Assert.Throws<ArgumentOutOfRangeException>(() => Repair(Attendance.AsPlanned, one.Plan.Rounds.Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => Repair(Attendance.AsPlanned, -1));
        Assert.Throws<ArgumentException>(() => RotationRepair.Repair(bare, one.Options, one.Plan, new Attendance(late: [At(time)])));

        RepairedRotation Repair(Attendance attendance, int held = 0) => RotationRepair.Repair(one.Problem, one.Options, one.Plan, attendance, held);
    }
}
