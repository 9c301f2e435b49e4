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
        Assert.Empty(RotationAudit.Check(repaired.Problem, one.Options, repaired.Rotation).Select(fault => fault.ToString()));

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
        var anew = RepairCase.Anew(rest, one.Options);
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
            var anew = RepairCase.Anew(rest, one.Options, 20_000);
            var figures = RotationFigures.Of(rest, kind, repaired.Rotation.Rounds.Skip(one.Held));

            Assert.True(figures.Repeats < anew.Repeats || (figures.Repeats == anew.Repeats && figures.Value >= 0.95m * anew.Value), $"{seed}: {figures.Value} of {anew.Value}, {figures.Repeats} of {anew.Repeats}");
        }
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
