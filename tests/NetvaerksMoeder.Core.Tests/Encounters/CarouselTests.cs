using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Encounters;

public sealed class CarouselTests
{
    private static readonly SolverOptions Brief = new(steps: 30_000);

    [Theory]
    [InlineData(2, 1, OddPolicy.Trio)]
    [InlineData(3, 1, OddPolicy.Trio)]
    [InlineData(9, 2, OddPolicy.Trio)]
    [InlineData(21, 4, OddPolicy.Trio)]
    [InlineData(9, 3, OddPolicy.Bye)]
    [InlineData(15, 5, OddPolicy.Host)]
    [InlineData(24, 6, OddPolicy.Trio)]
    public void The_walk_ends_where_the_plan_says_and_nobody_meets_twice(int count, int rounds, OddPolicy odd)
    {
        var problem = new RotationProblem(
            Enumerable.Range(0, count).Select(i => People.One($"p{i}", $"K/{i % 5}", i % 4 == 0 ? "leder" : "medarbejder")), RotationProblem.Rounds(rounds));
        var options = new SpeedDatingOptions(odd, MovementKind.Carousel);
        var plan = SpeedDating.Plan(problem, options, Brief);

        Assert.Empty(RotationAudit.Check(problem, options, plan));
        Assert.Equal(MovementKind.Carousel, plan.Movement.Kind);
        Assert.Equal(0, plan.Repeats);
        Assert.True(plan.Value <= plan.Bound);
    }

    [Fact]
    public void Seated_people_are_on_the_row_that_stays_and_apart_people_do_not_meet()
    {
        var problem = new RotationProblem(
            People.Alike(12), RotationProblem.Rounds(3), PairValues.Uniform(1), apart: [People.Ids("3", "4", "5")], seated: People.Ids("1", "2"));
        var options = new SpeedDatingOptions(movement: MovementKind.Carousel);
        var plan = SpeedDating.Plan(problem, options, Brief);

        Assert.Empty(RotationAudit.Check(problem, options, plan));
        Assert.All(People.Ids("1", "2"), id => Assert.Contains(id, plan.Movement.Inner));
    }

    [Fact]
    public void Good_seats_come_close_to_free_cards()
    {
        var problem = new RotationProblem(
            Enumerable.Range(0, 60).Select(i => People.One($"p{i}", $"K/{i * 7 % 12}", LevelLadder.Municipality.Levels[i * 3 % 5].Code)), RotationProblem.Rounds(6));
        var plan = SpeedDating.Plan(problem, new SpeedDatingOptions(movement: MovementKind.Carousel), new SolverOptions(steps: 200_000));

        Assert.True(plan.Value * 100 >= plan.Bound * 93, $"{plan.Value} of {plan.Bound}");
    }

    [Fact]
    public void Who_comes_late_or_leaves_early_has_a_chair_and_nobody_sits_out_for_it()
    {
        var slots = Enumerable.Range(0, 4).Select(r => new RoundSlot(r + 1, new(11, 5 * r), new(11, (5 * r) + 4))).ToArray();
        var early = new Presence(null, new(11, 9));
        var late = new Presence(new(11, 10), null);
        var problem = new RotationProblem(
            [.. People.Alike(12), People.One("e1", "B", presence: early), People.One("e2", "C", presence: early), People.One("s1", "B", presence: late), People.One("s2", "C", presence: late)],
            slots);
        var options = new SpeedDatingOptions(movement: MovementKind.Carousel);
        var plan = SpeedDating.Plan(problem, options, Brief);

        Assert.Empty(RotationAudit.Check(problem, options, plan));
        Assert.NotEqual(SolutionStatus.Infeasible, plan.Status);
        Assert.Equal(16, plan.Movement.Inner.Count + plan.Movement.Outer.Count);
        Assert.All(plan.Rounds, round => Assert.Empty(round.Byes));
        Assert.All(plan.Rounds, round => Assert.Equal(14, round.Encounters.Sum(encounter => encounter.Members.Count)));
    }

    [Fact]
    public void A_seat_that_is_left_empty_makes_one_sit_out_and_never_the_same_twice()
    {
        var early = People.One("tidlig", presence: new Presence(null, new(11, 4)));
        var slots = Enumerable.Range(0, 3).Select(r => new RoundSlot(r + 1, new(11, 5 * r), new(11, (5 * r) + 4))).ToArray();
        var problem = new RotationProblem([.. People.Alike(7), early], slots);
        var options = new SpeedDatingOptions(OddPolicy.Bye, MovementKind.Carousel);
        var plan = SpeedDating.Plan(problem, options, Brief);

        Assert.Empty(RotationAudit.Check(problem, options, plan));
        var byes = plan.Rounds.SelectMany(round => round.Byes).ToList();
        Assert.Equal(2, byes.Distinct().Count());
        Assert.Contains("pause", plan.Movement.SayBefore(1)!.Danish);
    }

    [Fact]
    public void More_rounds_than_chairs_repeat_no_more_than_they_must()
    {
        var problem = new RotationProblem(People.Alike(6), RotationProblem.Rounds(5), PairValues.Uniform(1));
        var plan = SpeedDating.Plan(problem, new SpeedDatingOptions(movement: MovementKind.Carousel), Brief);
        Assert.Equal((6L, 6L, 9m, SolutionStatus.Optimal), (plan.Repeats, plan.RepeatsBound, plan.Value, plan.Status));
    }

    [Fact]
    public void A_third_has_met_neither_of_the_two()
    {
        var problem = new RotationProblem(
            Enumerable.Range(0, 21).Select(i => People.One($"p{i}", $"K/{i * 7 % 12}", LevelLadder.Municipality.Levels[i * 3 % 5].Code)), RotationProblem.Rounds(8));
        var options = new SpeedDatingOptions(movement: MovementKind.Carousel);
        var plan = SpeedDating.Plan(problem, options, new SolverOptions(steps: 100_000));

        Assert.Empty(RotationAudit.Check(problem, options, plan));
        Assert.Equal(0, plan.Repeats);
        Assert.Equal(7, plan.Movement.Says.Count);
        Assert.Contains("tredje ved plads", plan.Movement.SayFirst!.Danish);
        Assert.All(plan.Movement.Says, say => Assert.Contains("tredje ved plads", say.Danish));
    }

    [Fact]
    public void Fairness_first_is_never_called_optimal_unless_all_get_the_same()
    {
        var people = Enumerable.Range(0, 14).Select(i => People.One($"p{i}", $"K/{i % 3}", i < 9 ? "medarbejder" : "leder")).ToList();
        var problem = new RotationProblem(people, RotationProblem.Rounds(3));
        var fair = SpeedDating.Plan(problem, new SpeedDatingOptions(movement: MovementKind.Carousel, isFairFirst: true), Brief);
        var rich = SpeedDating.Plan(problem, new SpeedDatingOptions(movement: MovementKind.Carousel), Brief);
        Assert.True(fair.Figures.LeastPerPerson >= rich.Figures.LeastPerPerson);
        if (fair.Figures.LeastPerPerson * 14 != 2 * fair.Value)
            Assert.Equal(SolutionStatus.Feasible, fair.Status);

        var alike = new RotationProblem(People.Alike(8), RotationProblem.Rounds(4), PairValues.Uniform(1));
        Assert.Equal(SolutionStatus.Optimal, SpeedDating.Plan(alike, new SpeedDatingOptions(movement: MovementKind.Carousel, isFairFirst: true), Brief).Status);
    }

#if NETFRAMEWORK
    [Property(MaxTest = 8)]
#else
    [Property(MaxTest = 60)]
#endif
    public Property Every_carousel_can_be_walked_and_keeps_every_rule() => Prop.ForAll(
        Arb.From(Gen.Choose(1, 1_000_000)),
        seed =>
        {
            var one = new GeneratedCase(seed, 30, 6);
            var options = new SpeedDatingOptions((OddPolicy)(seed % 3), MovementKind.Carousel, isFairFirst: seed % 5 == 0);
            var plan = SpeedDating.Plan(one.Problem, options, new SolverOptions(steps: 15_000));
            var faults = RotationAudit.Check(one.Problem, options, plan);
            return (faults.Count == 0 && (plan.Status != SolutionStatus.Infeasible || plan.Conflict.Count > 0))
                .Label($"{one}: {string.Join("; ", faults)}")
                .Collect(plan.Status);
        });

    [Fact]
    public void More_seated_than_chairs_is_told()
    {
        var plan = SpeedDating.Plan(
            new RotationProblem([.. People.Alike(3)], RotationProblem.Rounds(1), seated: [People.Id("1")]), new SpeedDatingOptions(movement: MovementKind.Carousel), Brief);

        Assert.NotEqual(SolutionStatus.Infeasible, plan.Status);
        var full = SpeedDating.Plan(
            new RotationProblem([.. People.Alike(5)], RotationProblem.Rounds(1), seated: People.Ids("1", "2", "3")),
            new SpeedDatingOptions(OddPolicy.Bye, MovementKind.Carousel),
            Brief);
        Assert.Equal(SolutionStatus.Infeasible, full.Status);
    }
}
