using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Randomness;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Encounters;

/// <summary>People sat down where they liked: which shifts are said.</summary>
public sealed class CarouselShiftsTests
{
    private static readonly IReadOnlyList<Participant> Eight =
    [
        People.One("a", "A", "leder"), People.One("b", "A"), People.One("c", "B", "leder"), People.One("d", "B"),
        People.One("e", "A", "leder"), People.One("f", "A"), People.One("g", "B", "leder"), People.One("h", "B"),
    ];

    private static readonly CarouselSeating Rows = new(People.Ids("a", "b", "c", "d"), People.Ids("e", "f", "g", "h"));

    [Fact]
    public void The_shifts_worth_the_most_are_proven_best_and_said()
    {
        var problem = new RotationProblem(Eight, RotationProblem.Rounds(2));
        var plan = Carousel.Shifts(problem, Rows);
        var sums = Enumerable.Range(0, 4).Select(shift => Enumerable.Range(0, 4).Sum(seat => problem.Values.Of(Eight[seat], Eight[4 + ((seat + shift) % 4)]))).ToList();

        Assert.Empty(RotationAudit.Check(problem, new SpeedDatingOptions(movement: MovementKind.Carousel), plan));
        Assert.Equal(SolutionStatus.Optimal, plan.Status);
        Assert.Equal(sums.OrderByDescending(sum => sum).Take(2).Sum(), plan.Value);
        Assert.Equal(plan.Movement.Seats, plan.Movement.InnerChairs.Count);
        Assert.Equal(People.Id("a"), plan.Movement.InnerChairs[0]);
        Assert.Single(plan.Movement.Says);
        Assert.All(plan.Rounds, round => Assert.All(round.Encounters, encounter =>
            Assert.Equal(plan.Movement.OuterAt(encounter.Place - 1, round.Number - 1), encounter.Members[1])));
    }

    [Fact]
    public void Those_who_met_before_do_not_face_each_other_again()
    {
        var met = Enumerable.Range(0, 4).Select(seat => new Pair(Eight[seat].Id, Eight[4 + seat].Id));
        var problem = new RotationProblem(Eight, RotationProblem.Rounds(3), PairValues.Uniform(1), new ContactHistory(met));
        var plan = Carousel.Shifts(problem, Rows);

        Assert.Equal(SolutionStatus.Optimal, plan.Status);
        Assert.Equal([1, 2, 3], plan.Movement.Offsets);
        Assert.StartsWith("Yderste række rykker én plads mod plads 1", plan.Movement.SayBefore(0)!.Danish);
    }

    [Fact]
    public void A_shift_that_breaks_a_rule_is_not_said_and_where_all_do_it_is_told()
    {
        var one = new RotationProblem(Eight, RotationProblem.Rounds(3), PairValues.Uniform(1), apart: [People.Ids("a", "e")]);
        var plan = Carousel.Shifts(one, Rows);
        Assert.Equal([1, 2, 3], plan.Movement.Offsets);
        Assert.Equal(SolutionStatus.Optimal, plan.Status);

        var all = new RotationProblem(Eight, RotationProblem.Rounds(1), apart: [People.Ids("a", "e"), People.Ids("a", "f"), People.Ids("a", "g"), People.Ids("a", "h")]);
        var none = Carousel.Shifts(all, Rows);
        Assert.Equal((SolutionStatus.Infeasible, StopReason.ProvenInfeasible), (none.Status, none.Stopped));
        Assert.Contains("a, e, f, g, h", Assert.Single(none.Conflict).Text.Danish);
    }

    [Fact]
    public void More_rounds_than_allowed_shifts_repeat_as_few_meetings_as_can_be()
    {
        var problem = new RotationProblem(Eight, RotationProblem.Rounds(5), PairValues.Uniform(1));
        var plan = Carousel.Shifts(problem, Rows);
        Assert.Empty(RotationAudit.Check(problem, new SpeedDatingOptions(movement: MovementKind.Carousel), plan));
        Assert.Equal((4L, 4L, SolutionStatus.Optimal), (plan.Repeats, plan.RepeatsBound, plan.Status));
    }

    [Fact]
    public void Who_keeps_their_seat_sits_in_the_row_that_stays()
    {
        var problem = new RotationProblem(Eight, RotationProblem.Rounds(2), seated: People.Ids("f"));
        var plan = Carousel.Shifts(problem, Rows);
        Assert.Equal("seated", Assert.Single(plan.Conflict).Rule);
        Assert.Equal(SolutionStatus.Infeasible, plan.Status);

        var stays = new RotationProblem(Eight, RotationProblem.Rounds(2), seated: People.Ids("a"));
        Assert.Empty(RotationAudit.Check(stays, new SpeedDatingOptions(movement: MovementKind.Carousel), Carousel.Shifts(stays, Rows)));
        Assert.Equal(SolutionStatus.Optimal, Carousel.Shifts(stays, Rows, solver: new SolverOptions(steps: 0)).Status);
    }

    [Theory]
    [InlineData(OddPolicy.Bye)]
    [InlineData(OddPolicy.Host)]
    [InlineData(OddPolicy.Trio)]
    public void The_empty_chair_may_be_anywhere(OddPolicy odd)
    {
        var problem = new RotationProblem(Eight.Take(7), RotationProblem.Rounds(3));
        var options = new SpeedDatingOptions(odd, MovementKind.Carousel);
        foreach (var seating in new[]
        {
            new CarouselSeating([People.Id("a"), null, People.Id("b"), People.Id("c")], People.Ids("d", "e", "f", "g")),
            new CarouselSeating(People.Ids("a", "b", "c", "d"), [People.Id("e"), null, People.Id("f"), People.Id("g")]),
            new CarouselSeating(People.Ids("a", "b", "c"), People.Ids("d", "e", "f", "g")),
        })
        {
            var plan = Carousel.Shifts(problem, seating, options);
            Assert.Empty(RotationAudit.Check(problem, options, plan));
            Assert.Equal(seating.Inner, plan.Movement.InnerChairs);
            Assert.All(plan.Rounds, round => Assert.Equal(odd == OddPolicy.Trio ? 0 : 1, round.Byes.Count));
        }
    }

    [Fact]
    public void A_seating_that_does_not_fit_is_refused()
    {
        var problem = new RotationProblem(Eight, RotationProblem.Rounds(1));
        Assert.Throws<ArgumentException>(() => new CarouselSeating(People.Ids("a", "b", "c"), People.Ids("d")));
        Assert.Throws<ArgumentException>(() => new CarouselSeating(People.Ids("a", "b"), People.Ids("a", "c")));
        Assert.Contains("no chair", Assert.Throws<ArgumentException>(() => Carousel.Shifts(problem, new CarouselSeating(People.Ids("a"), People.Ids("b")))).Message);
        Assert.Contains("not among", Assert.Throws<ArgumentException>(() =>
            Carousel.Shifts(problem, new CarouselSeating(People.Ids("a", "x"), People.Ids("b", "c")))).Message);
    }

#if NETFRAMEWORK
    [Property(MaxTest = 8)]
#else
    [Property(MaxTest = 80)]
#endif
    public Property Shifts_for_any_seats_can_be_walked_and_keep_every_rule() => Prop.ForAll(
        Arb.From(Gen.Choose(1, 1_000_000)),
        seed =>
        {
            var one = new GeneratedCase(seed, 24, 6);
            if (one.Problem.Participants.Count < 2)
                return true.ToProperty();
            var options = new SpeedDatingOptions((OddPolicy)(seed % 3), MovementKind.Carousel, isFairFirst: seed % 5 == 0);
            var ids = one.Problem.Participants.Select(person => (ParticipantId?)person.Id).Concat(one.Problem.Participants.Count % 2 == 1 ? [null] : []).ToList();
            new Xoshiro256StarStar(seed).Shuffle(ids);
            var plan = Carousel.Shifts(one.Problem, new CarouselSeating(ids.Take(ids.Count / 2), ids.Skip(ids.Count / 2)), options, new SolverOptions(steps: 300));
            var faults = RotationAudit.Check(one.Problem, options, plan);
            return (faults.Count == 0 && (plan.Status != SolutionStatus.Infeasible || plan.Conflict.Count > 0))
                .Label($"{one}: {string.Join("; ", faults)}")
                .Collect(plan.Status);
        });
}
